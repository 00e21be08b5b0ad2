import type { EgressFinding, EgressResult, RoomEgress } from '../../analyses/egress/result';
import type { StoreyId } from '../../model/schema/ids';
import { hasWay, isWrong, longestWay, storeyFigures, type LongestWay } from './egress-figures';

/** Of a storey that is others with some doors shut. */
export interface StoreyChange {
  readonly storey: StoreyId;
  /** Rooms with people who had a way and have none. */
  readonly lost: readonly RoomEgress[];
  /** Exits that lead out, before and after. */
  readonly open: readonly [before: number, after: number];
  readonly longest: readonly [before: LongestWay | null, after: LongestWay | null];
}

/** What a what-if does. */
export interface EgressChanges {
  /** Findings that were not there, and that are there no more: what is only to be looked at is neither. */
  readonly appeared: readonly EgressFinding[];
  readonly gone: readonly EgressFinding[];
  /** People who had a way out and have none. */
  readonly persons: number;
  readonly longest: StoreyChange['longest'];
  /** Those where something is another, in the order of the result. */
  readonly storeys: readonly StoreyChange[];
}

/** Ways that differ by less are the same, metres. */
const SAME = 0.05;

/** One result held against another of the same plan, as before and after. O(rooms + findings). */
export function egressChanges(before: EgressResult, after: EgressResult): EgressChanges {
  const hadWay = new Set(
    before.storeys.flatMap(({ rooms }) => rooms.filter(hasWay).map(({ space }) => space)),
  );
  const known = new Set(before.findings.map(({ id }) => id));
  const still = new Set(after.findings.map(({ id }) => id));
  const openBefore = new Map(storeyFigures(before).map(({ storey, open }) => [storey, open]));
  const openAfter = new Map(storeyFigures(after).map(({ storey, open }) => [storey, open]));
  const roomsBefore = new Map(before.storeys.map(({ storey, rooms }) => [storey, rooms]));
  const storeys = after.storeys.flatMap(({ storey, rooms }): StoreyChange[] => {
    const lost = rooms.filter((room) => room.persons > 0 && hadWay.has(room.space) && !hasWay(room));
    const open = [openBefore.get(storey) ?? 0, openAfter.get(storey) ?? 0] as const;
    const longest = [longestWay(roomsBefore.get(storey) ?? []), longestWay(rooms)] as const;
    return lost.length === 0 && open[0] === open[1] && isSame(...longest)
      ? []
      : [{ storey, lost, open, longest }];
  });
  const all = ({ storeys: each }: EgressResult): readonly RoomEgress[] => each.flatMap(({ rooms }) => rooms);
  return {
    appeared: after.findings.filter((each) => isWrong(each) && !known.has(each.id)),
    gone: before.findings.filter((each) => isWrong(each) && !still.has(each.id)),
    persons: storeys.flatMap(({ lost }) => lost).reduce((sum, { persons }) => sum + persons, 0),
    longest: [longestWay(all(before)), longestWay(all(after))],
    storeys,
  };
}

const isSame = (before: LongestWay | null, after: LongestWay | null): boolean =>
  before === null || after === null ? before === after : Math.abs(before.metres - after.metres) < SAME;
