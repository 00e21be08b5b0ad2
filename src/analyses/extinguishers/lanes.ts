import { DEFAULT_CELL } from '../../geometry/nav/floor-grid';
import type { Located } from '../../geometry/nav/locate';
import type { Nav } from '../../geometry/nav/nav';
import { ownedField, type OwnedField } from '../../geometry/nav/owned-field';
import type { Walk } from '../../geometry/nav/walk';
import { countsFor } from '../../standards/extinguishers/counted-rating';
import { levelWalkWith, walkWith, type WalkingPlan } from '../walking/walking-plan';
import { isImpossible } from '../../standards/extinguishers/possible-rating';
import { NOT_ASKED, type Ask, type FloorAsks } from './floor-asks';
import type { ExtinguisherInput, ExtinguisherType } from './input';

/** Distances of one lane at all samples of the nav that are asked for it; others hold nothing that counts. */
export interface LaneField {
  /** Metres; `Infinity` where nothing reaches, or beyond the lane's cut. */
  readonly distance: Float64Array;
  /** Number of the nearest extinguisher; −1 where nothing reaches. */
  readonly owner: Int32Array;
}

/** Classes that few rooms ask for are first measured up to so many times their longest distance; see `withFarWays`. */
const FAR = 2;

/** By the code nobody leaves the storey: an extinguisher of another one doesn't count. */
export const walkFor = (
  plan: WalkingPlan,
  { limit, shut }: Pick<ExtinguisherInput, 'limit' | 'shut'>,
): Walk => (limit === null ? levelWalkWith(plan, shut) : walkWith(plan, shut));

/** Numbers of the lanes that an extinguisher counts in. O(lanes). */
export function lanesOf({ lanes, profile }: FloorAsks, type: ExtinguisherType): number[] {
  // A rating that can't be is taken as not known, as the design takes it.
  const rating = profile !== null && isImpossible(profile, type) ? null : type.rating;
  return lanes.flatMap(({ fireClass, wheeled }, lane) => {
    if (fireClass === null || profile === null) return [lane];
    const counts = countsFor(profile, { agent: type.agent, rating }, fireClass);
    return wheeled === type.wheeled && counts !== 'no' ? [lane] : [];
  });
}

/** Per lane the longest distance that any place allows, metres. O(asks). */
export function longestLimits({ lanes, asks }: FloorAsks): number[] {
  const longest = lanes.map(() => 0);
  for (const { classes } of asks) {
    for (const { terms } of classes) {
      for (const { lane, limit } of terms) longest[lane] = Math.max(longest[lane]!, limit);
    }
  }
  return longest;
}

/** Per lane how far is looked, metres: everywhere for class A, which nearly all floor asks for. */
export const farCuts = (asks: FloorAsks): number[] =>
  longestLimits(asks).map((longest, lane) => {
    const { fireClass } = asks.lanes[lane]!;
    return fireClass === null || fireClass === 'A' ? Infinity : FAR * longest + DEFAULT_CELL;
  });

/** Does an ask go by a lane? O(its terms). */
export const asksFor = (ask: Ask, lane: number): boolean =>
  ask.classes.some(({ terms }) => terms.some((term) => term.lane === lane));

/** An ask by its number, for each lane: 1 where it goes by the lane. O(asks · terms). */
export const askedIn = ({ lanes, asks }: FloorAsks): Uint8Array[] =>
  lanes.map((_, lane) => Uint8Array.from(asks, (ask) => (asksFor(ask, lane) ? 1 : 0)));

/**
 * A lane's field over the campus, and the search that it comes from; null where nobody counts. Those too far from all
 * that asks for the lane to matter (as the crow flies) are left out.
 */
export function searchLane(
  nav: Nav,
  walk: Walk,
  asks: FloorAsks,
  lane: number,
  places: readonly (Located | null)[],
  members: readonly number[],
  cut: number,
): { readonly field: LaneField; readonly search: OwnedField } | null {
  const asking = asks.asks.filter((ask) => asksFor(ask, lane));
  const near = members.filter((i) => {
    const place = places[i];
    return place && (cut === Infinity || asking.some((ask) => isWithin(ask, place, cut)));
  });
  if (near.length === 0) return null;
  const search = ownedField(
    walk,
    near.map((i) => places[i]!),
    { limit: cut },
  );
  const field = emptyLane(nav, asks, lane);
  scatter(field, asks, search, near);
  return { field, search };
}

const isWithin = ({ storey, bounds: [minX, minY, maxX, maxY] }: Ask, place: Located, cut: number): boolean =>
  storey === place.storey &&
  Math.hypot(
    Math.max(0, minX - place.planX, place.planX - maxX),
    Math.max(0, minY - place.planY, place.planY - maxY),
  ) <= cut;

/** A lane that reaches nothing yet; where nobody asks for it no memory is written. */
export function emptyLane(nav: Nav, { asks }: FloorAsks, lane: number): LaneField {
  const { count, storeyStart } = nav.samples;
  const distance = new Float64Array(count);
  const owner = new Int32Array(count);
  for (const storey of new Set(asks.filter((ask) => asksFor(ask, lane)).map((ask) => ask.storey))) {
    distance.fill(Infinity, storeyStart[storey]!, storeyStart[storey + 1]!);
    owner.fill(-1, storeyStart[storey]!, storeyStart[storey + 1]!);
  }
  return { distance, owner };
}

/** Floor that something is asked of gets what a search found there; `numbers` = whose place each of its sources is. */
export function scatter(
  { distance, owner }: LaneField,
  { askOf }: FloorAsks,
  { samples, distances, owners }: OwnedField,
  numbers: readonly number[],
): void {
  for (let i = 0; i < samples.length; i++) {
    const s = samples[i]!;
    if (askOf[s] === NOT_ASKED) continue;
    distance[s] = distances[i]!;
    owner[s] = numbers[owners[i]!]!;
  }
}
