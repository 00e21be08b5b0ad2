import { useEffect, useId, useState, type ReactNode } from 'react';
import { useText } from '../../../session/react/use-text';
import { NumberField } from '../../../ui/number-field';
import { SliderGrip } from './slider-grip';

interface AimSliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly digits: number;
  readonly unit: string;
  /** The value in words. */
  readonly said: string;
  /** Shows it so while it is being turned. */
  onHold(value: number): void;
  /** Keeps it as it is held, or puts it back. */
  onDone(keep: boolean): void;
  /** Takes a typed number at once. */
  onSet(value: number): void;
}

/**
 * A number that is turned by a slider or typed in. What is shown follows the slider; letting go of it, or of its key, keeps it as one step,
 * Esc puts it back for as long as that grip lasts.
 */
export function AimSlider(props: AimSliderProps): ReactNode {
  const { label, value, min, max, step, digits, unit, said, onHold, onDone, onSet } = props;
  const { t, formats } = useText();
  const id = useId();
  const [grip] = useState(() => new SliderGrip({ onHold, onDone }));
  useEffect(() => grip.calls({ onHold, onDone }));
  // Whoever goes on to something else has let go.
  useEffect(() => () => grip.letGo(), [grip]);
  return (
    <div className="aim-slider">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <span className="aim-said">{said}</span>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={said}
        onChange={({ currentTarget }) => grip.turn(currentTarget.valueAsNumber)}
        onPointerUp={() => grip.letGo()}
        onPointerCancel={() => grip.letGo()}
        onKeyUp={({ key }) => {
          // Esc comes up while the pointer still grips.
          if (key !== 'Escape') grip.letGo();
        }}
        onBlur={() => grip.letGo()}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && grip.giveUp()) event.stopPropagation();
        }}
      />
      <NumberField
        label={label}
        hideLabel
        value={value}
        digits={digits}
        step={step}
        min={min}
        max={max}
        unit={unit}
        complaint={(low, high) =>
          t('camera-aim.range', { min: formats.number(low, digits), max: formats.number(high, digits) })
        }
        onCommit={onSet}
      />
    </div>
  );
}
