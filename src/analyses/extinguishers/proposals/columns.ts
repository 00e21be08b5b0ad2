import type { Walk } from '../../../geometry/nav/walk';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { SpaceId } from '../../../model/schema/ids';
import { FIRE_CLASSES, type FireClass } from '../../../model/schema/space-hazard';
import type { ReckonedUnit } from '../../../standards/extinguishers/reckoned-unit';
import type { PermittedPlace } from '../../placing/permitted-places';
import { reachedSamples } from '../../placing/reached-samples';
import type { Serves, ServingAt } from '../design/unit-serving';
import { tierOf } from './candidate-spaces';
import type { FloorDemand } from './floor-demand';
import type { Offer, Offers } from './offers';
import type { RoomReach } from './room-reach';

/** One way to put an extinguisher at a place. */
export interface Column {
  readonly place: PermittedPlace;
  /** Circulation first, rooms for their own demand, where people lie last. */
  readonly tier: number;
  /** How far down the list of choice its agent is. */
  readonly choice: number;
  readonly offer: Offer;
  readonly unit: ReckonedUnit | null;
  /**
   * Which half of two extinguishers stands here, where there is no room for both: on wheels, with nothing abreast. Null = all that are
   * asked for may stand here.
   */
  readonly half: 0 | 1 | null;
  /** Elements of the floor that it brings within reach. */
  readonly elements: Int32Array;
  /** Lacking units other than its own whose floor it has within reach all alone, where the code counts that. */
  readonly outside: Serves;
}

/** What columns are made with. */
export interface ColumnsAsked {
  readonly document: CampusDocument;
  readonly walk: Walk;
  readonly demand: FloorDemand;
  readonly offers: Offers;
  readonly rooms: RoomReach;
  readonly unitOf: ReadonlyMap<SpaceId, ReckonedUnit>;
  readonly serving: ServingAt | null;
  readonly lacking: readonly { readonly unit: ReckonedUnit }[];
  /** First sample of the storey. */
  readonly from: number;
}

/**
 * The ways to use one place: the agent of choice, the one that counts for most of the classes that ask there, one for each
 * class and room that neither serves; a wheeled one where it may stand. Costs one search as far as anything asks, two where
 * something on wheels may stand.
 */
export function columnsAt(asked: ColumnsAsked, place: PermittedPlace, tier: number): Column[] {
  const { document, offers, rooms, unitOf } = asked;
  const space = lookUp(document.spaces, place.space);
  if (space === null) return [];
  const byClass = elementsWithin(asked, place, false);
  const unit = unitOf.get(space.id) ?? null;
  const own = unit?.demands.map(({ fireClass }) => fireClass) ?? [];
  const asking = new Set<FireClass>([...own, ...FIRE_CLASSES.filter((_, k) => byClass[k]!.length > 0)]);
  const permitted = offers
    .agentsFor(space.use, own.length > 0 ? own : [...asking])
    .filter((agent) => rooms.permits(place, agent))
    .flatMap((agent) => offers.offer(agent, unit) ?? []);
  const served = ({ counts }: Offer): FireClass[] => counts.filter((each) => asking.has(each));
  const chosen: Offer[] = [];
  const take = (offer: Offer | undefined): void => {
    if (offer && !chosen.includes(offer)) chosen.push(offer);
  };
  take(permitted.find((offer) => served(offer).length > 0));
  take(permitted.toSorted((a, b) => served(b).length - served(a).length)[0]);
  for (const each of asking) {
    if (!chosen.some(({ counts }) => counts.includes(each)))
      take(permitted.find(({ counts }) => counts.includes(each)));
  }
  for (const { rule } of rooms.neededAt(place)) {
    take(rule.agents.flatMap((agent) => permitted.find((offer) => offer.unit.agent === agent) ?? [])[0]);
  }
  const outside = outsideOf(asked, place, false);
  const carried = chosen
    .filter(
      (offer) =>
        served(offer).length > 0 ||
        rooms.neededAt(place).some(({ rule }) => rule.agents.includes(offer.unit.agent)),
    )
    .map((offer) => ({
      place,
      tier,
      choice: permitted.indexOf(offer),
      offer,
      unit,
      half: null,
      elements: elementsOf(offer, byClass),
      outside,
    }));
  return [...carried, ...rolledAt(asked, place, tier, unit)];
}

const elementsOf = ({ counts }: Offer, byClass: readonly Int32Array[]): Int32Array =>
  joined(FIRE_CLASSES.flatMap((each, k) => (counts.includes(each) ? [byClass[k]!] : [])));

/**
 * The wheeled one of choice: only where liquids or gases burn, in rooms that nobody passes through or lies in, since
 * elsewhere it stands in the way and takes two to use.
 */
function rolledAt(
  asked: ColumnsAsked,
  place: PermittedPlace,
  tier: number,
  unit: ReckonedUnit | null,
): Column[] {
  const { document, offers, rooms } = asked;
  const space = lookUp(document.spaces, place.space);
  if (place.standing === 0 || space === null || unit === null || tierOf(space) !== 1) return [];
  const burns = unit.demands.some(
    ({ fireClass, wheeled }) => wheeled !== null && (fireClass === 'B' || fireClass === 'C'),
  );
  if (!burns) return [];
  const classes = unit.demands.map(({ fireClass }) => fireClass);
  const served = ({ counts }: Offer): number => classes.filter((each) => counts.includes(each)).length;
  const [offer] = offers
    .agentsFor(space.use, classes)
    .filter((agent) => rooms.permits(place, agent))
    .flatMap((agent) => offers.offer(agent, unit, true) ?? [])
    .toSorted((a, b) => served(b) - served(a));
  if (offer === undefined || served(offer) === 0) return [];
  const elements = elementsOf(offer, elementsWithin(asked, place, true));
  const rolled = { place, tier, choice: 0, offer, unit, elements, outside: outsideOf(asked, place, true) };
  return place.standing > 1 ? [{ ...rolled, half: null }] : HALVES.map((half) => ({ ...rolled, half }));
}

/** Of two extinguishers that a unit needs. */
export const HALVES = [0, 1] as const;

const NOWHERE: Serves = new Map();

/** Costs another search where the code counts what serves a unit from outside, and any lacks something. */
const outsideOf = ({ serving, lacking }: ColumnsAsked, { at }: PermittedPlace, wheeled: boolean): Serves =>
  serving === null || lacking.length === 0
    ? NOWHERE
    : serving({ at, wheeled }, new Set(lacking.map(({ unit }) => unit.id)));

/** Elements of each class that a place brings within reach. */
function elementsWithin(
  { walk, demand, from }: ColumnsAsked,
  { at }: PermittedPlace,
  wheeled: boolean,
): Int32Array[] {
  if (demand.count === 0) return FIRE_CLASSES.map(() => new Int32Array());
  const within = wheeled ? demand.withinWheeled : demand.within;
  const { samples, metres } = reachedSamples(walk, at, wheeled ? demand.farthestWheeled : demand.farthest);
  return demand.elementOf.map((numbers) => withinReach(numbers, samples, metres, within, from));
}

/** Elements, by number of the sample less `from`, that are no farther than they may be. O(samples). */
export function withinReach(
  numbers: Int32Array,
  samples: Int32Array,
  metres: Float32Array,
  within: Float64Array,
  from: number,
): Int32Array {
  const found = new Int32Array(samples.length);
  let count = 0;
  for (let i = 0; i < samples.length; i++) {
    const element = numbers[samples[i]! - from]!;
    if (element >= 0 && metres[i]! <= within[element]!) found[count++] = element;
  }
  return found.slice(0, count);
}

export function joined(parts: readonly Int32Array[]): Int32Array {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const all = new Int32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
