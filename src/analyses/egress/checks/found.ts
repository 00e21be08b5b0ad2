import type { FindingPlace, Severity } from '../../../base/finding';
import type { SpaceId } from '../../../model/schema/ids';
import type { EgressRow } from '../../../standards/egress/egress-row';
import type { Place } from '../../walking/find-path';

/** A place of a finding; centimetres are as fine as it is told. O(1). */
export const at = ({ storey, x, y }: Place, space: SpaceId | null): FindingPlace => ({
  storey,
  space,
  x: Math.round(x * 100) / 100,
  y: Math.round(y * 100) / 100,
});

/** Metres as they are told. O(1). */
export const metres = (length: number): number => Math.round(length * 100) / 100;

/** Lengths that differ by less are equal, metres: codes speak of tenths. */
const SAME = 0.005;

/** O(1). */
export const exceeds = (length: number, limit: number): boolean => length > limit + SAME;

/** What must be is grave; what ought to be, or hangs on what nobody says of the building, less so. O(1). */
export const severityBy = ({ force }: EgressRow, assumed: readonly unknown[] = []): Severity =>
  force !== 'must' || assumed.length > 0 ? 'minor' : 'major';
