import type { ReactNode } from 'react';
import type { Translator } from '../../../i18n/translator';
import { NumberField } from '../../../ui/number-field';
import { SelectField } from '../../../ui/select-field';

/** What is up on a sheet: where its reader looks, or a direction of the compass. */
export const UPS = ['auto', 'north', 'east', 'south', 'west', 'own'] as const;
export type Up = (typeof UPS)[number];

/** What is chosen; `degrees` of the compass count with `own`. */
export interface UpChoice {
  readonly up: Up;
  readonly degrees: number;
}

const COMPASS = { north: 0, east: 90, south: 180, west: 270 } as const;

/** Radians from east of what is up, for a reader who looks to `facing`. O(1). */
export function facingOf({ up, degrees }: UpChoice, facing: number): number {
  if (up === 'auto') return facing;
  return ((90 - (up === 'own' ? degrees : COMPASS[up])) * Math.PI) / 180;
}

/** Where a direction leads by the compass, in degrees from north, clockwise. */
const degreesOf = (facing: number): number => (((90 - (facing * 180) / Math.PI) % 360) + 360) % 360;

/** So near to it a direction is one of the compass, degrees. */
const NEAR = 0.5;

const namedAt = (degrees: number): keyof typeof COMPASS | null =>
  (['north', 'east', 'south', 'west'] as const).find((name) => {
    const off = Math.abs(degrees - COMPASS[name]);
    return Math.min(off, 360 - off) < NEAR;
  }) ?? null;

/** A direction in words, in degrees where it is none of the compass. O(1). */
export function compassOf(facing: number, t: Translator['t']): string {
  const degrees = degreesOf(facing);
  const name = namedAt(degrees);
  return name === null ? `${Math.round(degrees)}°` : t(`escape.up-${name}`);
}

/** A quarter farther on, clockwise. O(1). */
export function turnedOn(facing: number): UpChoice {
  const degrees = (degreesOf(facing) + 90) % 360;
  const name = namedAt(degrees);
  return { up: name ?? 'own', degrees: Math.round(degrees) % 360 };
}

interface FacingChoiceProps {
  readonly choice: UpChoice;
  readonly text: Translator;
  onChoice(choice: UpChoice): void;
}

/** How a sheet is turned. */
export function FacingChoice({ choice, text: { t }, onChoice }: FacingChoiceProps): ReactNode {
  return (
    <>
      <SelectField<Up>
        label={t('escape.up')}
        value={choice.up}
        options={UPS.map((value) => ({ value, label: t(`escape.up-${value}`) }))}
        onChange={(up) => onChoice({ ...choice, up })}
      />
      {choice.up === 'own' && (
        <NumberField
          label={t('escape.up-degrees')}
          value={choice.degrees}
          digits={0}
          step={15}
          min={0}
          max={360}
          unit="°"
          complaint={(min, max) => t('escape.up-wrong', { min, max })}
          onCommit={(degrees) => onChoice({ ...choice, degrees })}
        />
      )}
    </>
  );
}
