import type { AssetField } from './asset-fields';

type NumberForm = Extract<AssetField, { form: 'number' }>;

const RADIAN = 180 / Math.PI;
/** What is stored in seconds and told in minutes. */
const SECONDS: ReadonlySet<string> = new Set(['endurance']);

/** What is stored in bits and told in megabits. */
const MEGA = 1e6;

const turned = (degrees: number): number => ((degrees % 360) + 360) % 360;

/**
 * A field's number as a person reads it: angles in degrees, a direction as a compass bearing (0 = north, clockwise),
 * long times in minutes, rates in megabits. O(1).
 */
export function shownValue(field: NumberForm, stored: number): number {
  if (field.unit === 'bearing') return turned(90 - stored * RADIAN);
  if (field.unit === 'degrees') return stored * RADIAN;
  if (field.unit === 'mbit-s') return stored / MEGA;
  return SECONDS.has(field.name) ? stored / 60 : stored;
}

/** What is stored for the number that a person typed: the inverse of `shownValue`, directions within a turn. O(1). */
export function storedValue(field: NumberForm, shown: number): number {
  if (field.unit === 'bearing') return turned(90 - shown) / RADIAN;
  if (field.unit === 'degrees') return shown / RADIAN;
  if (field.unit === 'mbit-s') return shown * MEGA;
  return SECONDS.has(field.name) ? shown * 60 : shown;
}

/** The least and the most that a person may type. O(1). */
export function shownRange(field: NumberForm): { readonly min: number; readonly max: number } {
  if (field.unit === 'bearing') return { min: 0, max: 360 };
  return { min: shownValue(field, field.min), max: shownValue(field, field.max) };
}
