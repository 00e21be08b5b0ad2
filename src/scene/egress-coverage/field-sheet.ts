import type { StoreyField } from '../../analyses/egress/field/storey-field';
import type { FieldMeasure } from '../../session/egress/tint/field-scale';
import { hindranceAt } from '../../session/egress/tint/hindrance-at';
import { NOTHING, type RoomSheet } from '../coverage/room-sheet';

/** What a texel has on floor from which nothing leads to safety: less than any way. */
export const NO_WAY = -60;
/** The same where somebody on foot gets there but what rolls doesn't: by stairs alone, or where it is too narrow. */
export const STAIRS_ALONE = -40;
export const TOO_NARROW = -20;
/** Too narrow where that matters less: where no beds are, for a bed. */
export const NARROW_ASIDE = -10;
/** An exit is told as its index times this, and the number of its tint. */
export const EXIT_STRIDE = 16;

/** Cells in which it matters that it is too narrow; null = in all. */
export type Matters = ReadonlySet<number> | null;

function withoutWay(field: Pick<StoreyField, 'hindered'>, cell: number, matters: Matters): number {
  const hindrance = hindranceAt(field, cell);
  if (hindrance === null) return NO_WAY;
  if (hindrance === 'stairs') return STAIRS_ALONE;
  return matters === null || matters.has(cell) ? TOO_NARROW : NARROW_ASIDE;
}

/** Writes how far it is from each cell. O(cells). */
export function writeMeasure(
  sheet: RoomSheet,
  field: Pick<StoreyField, FieldMeasure | 'hindered'>,
  by: FieldMeasure,
  matters: Matters = null,
): void {
  const numbers = field[by];
  sheet.fill((i) => {
    const value = numbers[i]!;
    return Number.isNaN(value) ? NOTHING : value === Infinity ? withoutWay(field, i, matters) : value;
  });
}

/** Writes which exit serves each cell, with its tint (`tints`, an exit). O(cells). */
export function writeExits(
  sheet: RoomSheet,
  field: StoreyField,
  tints: readonly number[],
  matters: Matters = null,
): void {
  const codes = tints.map((tint, index) => index * EXIT_STRIDE + tint);
  sheet.fill((i) =>
    Number.isNaN(field.metres[i]!) ? NOTHING : (codes[field.exitOf[i]!] ?? withoutWay(field, i, matters)),
  );
}
