import type { MovedPoints } from '../../analyses/extinguishers/proposals/move-points';
import type { Incurable, Proposal, StoreyProposals } from '../../analyses/extinguishers/proposals/proposal';
import { groupOf } from '../../model/query/storey-groups';
import { storeysInOrder } from '../../model/query/storeys-in-order';
import { lookUp } from '../../model/schema/dictionary';
import type { CampusDocument } from '../../model/schema/document';
import type { StoreyId } from '../../model/schema/ids';

export const PROPOSE_SCOPES = ['storey', 'building', 'campus'] as const;
export type ProposeScope = (typeof PROPOSE_SCOPES)[number];

/** All is to hold by the code; or only what hangs there already is carried to better places. */
export type ProposeHow = 'cure' | 'move';

/** What was found for one storey. */
export interface Found {
  readonly proposals: readonly Proposal[];
  readonly incurable: readonly Incurable[];
  /** New setting points, and no fewer would do. */
  readonly points: number;
  readonly least: number;
  /** Permitted places among which no fewer would do. */
  readonly places: number;
  /** Extinguishers to buy. */
  readonly units: number;
  /** Out of reach before and after, as coverage has it, and how far something may be carried; null where that isn't what was asked. */
  readonly open: Pick<MovedPoints, 'before' | 'after' | 'farthest'> | null;
}

/** What was done with proposals last: how many, and the state of the plan with them. */
export interface Accepted {
  readonly count: number;
  readonly revision: number;
}

/** What would put the extinguishers of some storeys right, as far as it is known. */
export interface ProposeState {
  /** `stopped` = a person had enough of waiting: the best until then stays. */
  readonly status: 'idle' | 'working' | 'ready' | 'stopped' | 'failed';
  readonly how: ProposeHow;
  /** What was asked about last, or is to be next. */
  readonly scope: ProposeScope;
  /** Storeys that are asked about, in the order in which they are gone through. */
  readonly storeys: readonly StoreyId[];
  /** How many of them are gone through, and how far the one under way is, 0 … 1. */
  readonly done: number;
  readonly share: number;
  /** The best so far, by storey. */
  readonly found: ReadonlyMap<StoreyId, Found>;
  /** Proposals that a person ticked. */
  readonly ticked: ReadonlySet<string>;
  /** The proposal that is looked at on the plan. */
  readonly shown: string | null;
  /** The plan, the hour or the day is another one since: what was found may be wrong. */
  readonly stale: boolean;
  readonly accepted: Accepted | null;
  /** How many of what was found are done. */
  readonly taken: number;
  readonly error: string | null;
}

export const NOTHING_PROPOSED: ProposeState = {
  status: 'idle',
  how: 'cure',
  scope: 'storey',
  storeys: [],
  done: 0,
  share: 0,
  found: new Map(),
  ticked: new Set(),
  shown: null,
  stale: false,
  accepted: null,
  taken: 0,
  error: null,
};

export const curedBy = ({ proposals, incurable, points, units, bound, places }: StoreyProposals): Found => ({
  proposals,
  incurable,
  points,
  least: bound.points,
  places,
  units,
  open: null,
});

export const betteredBy = ({ proposals, before, after, farthest }: MovedPoints): Found => ({
  proposals,
  incurable: [],
  points: 0,
  least: 0,
  places: 0,
  units: 0,
  open: { before, after, farthest },
});

/** Does the next answer say the same as the one before? Then nothing is shown anew. O(proposals). */
export const isSame = (a: Found, b: Found | undefined): boolean =>
  b !== undefined &&
  a.least === b.least &&
  a.proposals.length === b.proposals.length &&
  a.incurable.length === b.incurable.length &&
  a.proposals.every(({ id, count }, i) => id === b.proposals[i]?.id && count === b.proposals[i]?.count);

/** The storeys of a scope, the shown one first, then its building, then the others from the lowest up. O(storeys). */
export function storeysOfScope(
  document: CampusDocument,
  shown: StoreyId | null,
  scope: ProposeScope,
): readonly StoreyId[] {
  const own = shown === null ? [] : (groupOf(document, shown)?.storeys ?? []);
  const others = scope === 'campus' ? storeysInOrder(document) : [];
  const beside = scope === 'storey' ? [] : own;
  return [...new Set([...(shown === null ? [] : [shown]), ...[...beside, ...others].map(({ id }) => id)])];
}

/** All that is proposed, storey by storey in the order found. O(proposals). */
export const proposalsOf = ({ found }: Pick<ProposeState, 'found'>): readonly Proposal[] =>
  [...found.values()].flatMap(({ proposals }) => proposals);

/** Some proposals with all that only gain together with one of them. O(proposals). */
export function withGroups(all: readonly Proposal[], ids: Iterable<string>): ReadonlySet<string> {
  const chosen = new Set(ids);
  const groups = new Set(all.flatMap(({ id, group }) => (group !== null && chosen.has(id) ? [group] : [])));
  for (const { id, group } of all) if (group !== null && groups.has(group)) chosen.add(id);
  return chosen;
}

/** What all storeys together come to. O(storeys). */
export function proposedTotal({
  found,
}: Pick<ProposeState, 'found'>): Pick<Found, 'points' | 'least' | 'places' | 'units'> &
  NonNullable<Found['open']> {
  const total = { points: 0, least: 0, places: 0, units: 0, farthest: 0 };
  const [before, after] = [
    { area: 0, rooms: 0, units: 0 },
    { area: 0, rooms: 0, units: 0 },
  ];
  for (const { points, least, places, units, open } of found.values()) {
    total.points += points;
    total.least += least;
    total.places += places;
    total.units += units;
    if (open === null) continue;
    total.farthest = Math.max(total.farthest, open.farthest);
    before.area += open.before.area;
    before.rooms += open.before.rooms;
    before.units += open.before.units;
    after.area += open.after.area;
    after.rooms += open.after.rooms;
    after.units += open.after.units;
  }
  return { ...total, before, after };
}

/** Extinguishers that are bought for a proposal. O(1). */
export function boughtFor(document: CampusDocument, { kind, asset, unit, count }: Proposal): number {
  if (kind !== 'more') return unit === null ? 0 : count;
  const before = asset === null ? null : lookUp(document.assets, asset);
  return before?.kind === 'extinguisher' ? Math.max(0, count - before.count) : 0;
}

/** What is left of a storey when some of its proposals are done: no fewer were enough before, so no fewer than the rest are now. O(proposals). */
export function withoutDone(document: CampusDocument, each: Found, ids: ReadonlySet<string>): Found {
  const gone = each.proposals.filter(({ id }) => ids.has(id));
  const points = gone.filter(({ kind }) => kind === 'add').length;
  const units = gone.reduce((sum, proposal) => sum + boughtFor(document, proposal), 0);
  const saved = gone.reduce((sum, { saves }) => sum + saves, 0);
  const cured = new Set(gone.flatMap(({ cures }) => cures.spaces)).size;
  const broken = new Set(gone.flatMap(({ breaks }) => breaks)).size;
  const mended = new Set(gone.flatMap(({ cures }) => cures.units)).size;
  const left = ({ before, after }: NonNullable<Found['open']>): NonNullable<Found['open']>['before'] => ({
    area: Math.max(after.area, before.area - saved),
    rooms: Math.max(after.rooms, before.rooms - cured + broken),
    units: Math.max(after.units, before.units - mended),
  });
  return {
    ...each,
    proposals: each.proposals.filter(({ id }) => !ids.has(id)),
    points: each.points - points,
    least: Math.max(0, each.least - points),
    units: each.units - units,
    open: each.open && { ...each.open, before: left(each.open) },
  };
}
