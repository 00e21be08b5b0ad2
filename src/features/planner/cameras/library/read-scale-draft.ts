import type { Campus } from '../../../../model/schema/campus';
import { LEAST_DENSITY, MOST_DENSITY } from '../../../../model/schema/camera-design';
import { VIEW_LEVELS, type ViewLevel } from '../../../../model/schema/view-levels';
import { readNumber } from '../../../../ui/number-field';

type OwnScale = NonNullable<Campus['cameraDesign']['ownScale']>;

/** An own scale as it is typed in; a level left empty is that of 2025. */
export interface ScaleDraft {
  readonly name: string;
  readonly densities: Readonly<Record<ViewLevel, string>>;
}

export type ScaleTrouble = 'needed' | 'no-density' | 'not-ascending';

export interface ScaleRead {
  /** Null when something is wrong. */
  readonly scale: OwnScale | null;
  readonly wrong: ReadonlyMap<ViewLevel | 'name', ScaleTrouble>;
}

const byLevel = <T>(of: (level: ViewLevel) => T): Record<ViewLevel, T> =>
  // Each level has its key.
  Object.fromEntries(VIEW_LEVELS.map((level) => [level, of(level)])) as Record<ViewLevel, T>;

/** What was typed as a scale, or every field that is wrong: a level that asks for no more than a coarser one is. O(levels). */
export function readScaleDraft({ name, densities }: ScaleDraft): ScaleRead {
  const wrong = new Map<ViewLevel | 'name', ScaleTrouble>();
  if (name.trim() === '') wrong.set('name', 'needed');
  let before = 0;
  const read = byLevel((level) => {
    if (densities[level].trim() === '') return null;
    const density = readNumber(densities[level]);
    if (!(density >= LEAST_DENSITY && density <= MOST_DENSITY)) {
      wrong.set(level, 'no-density');
      return null;
    }
    if (density <= before) wrong.set(level, 'not-ascending');
    before = Math.max(before, density);
    return density;
  });
  return { scale: wrong.size === 0 ? { name: name.trim(), densities: read } : null, wrong };
}

/** A scale as somebody would have typed it; nothing for none. */
export const scaleDraftOf = (scale: OwnScale | null): ScaleDraft => ({
  name: scale?.name ?? '',
  densities: byLevel((level) => {
    const density = scale?.densities[level] ?? null;
    return density === null ? '' : String(density);
  }),
});
