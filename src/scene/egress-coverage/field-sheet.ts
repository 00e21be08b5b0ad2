import type { StoreyField } from '../../analyses/egress/field/storey-field';
import type { FieldMeasure } from '../../session/egress/tint/field-scale';
import { exitTints } from '../../session/egress/tint/exit-tints';
import { NOTHING, type RoomSheet } from '../coverage/room-sheet';

/** What a texel has on floor from which nothing leads to safety: less than any way. */
export const NO_WAY = -20;
/** An exit is told as its index times this, and the number of its tint. */
export const EXIT_STRIDE = 16;

/** Writes how far it is from each cell. O(cells). */
export function writeMeasure(
  sheet: RoomSheet,
  field: Pick<StoreyField, FieldMeasure>,
  by: FieldMeasure,
): void {
  const numbers = field[by];
  sheet.fill((i) => {
    const value = numbers[i]!;
    return Number.isNaN(value) ? NOTHING : value === Infinity ? NO_WAY : value;
  });
}

/** Writes which exit serves each cell, with its tint. O(cells). */
export function writeExits(sheet: RoomSheet, field: StoreyField): void {
  const codes = exitTints(field).map((tint, index) => index * EXIT_STRIDE + tint);
  sheet.fill((i) => (Number.isNaN(field.metres[i]!) ? NOTHING : (codes[field.exitOf[i]!] ?? NO_WAY)));
}
