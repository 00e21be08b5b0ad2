import type { FireClass } from '../../../model/schema/space-hazard';
import type { ExtinguisherProfile } from '../../../standards/extinguishers/extinguisher-profile';
import type { ReckonedUnit } from '../../../standards/extinguishers/reckoned-unit';
import type { ServingAt } from '../design/unit-serving';
import { HALVES, type Column } from './columns';
import type { RoomReach, RuledRoom } from './room-reach';
import type { StandingPoint } from './standing-points';
import { lackOf, leastUnits, ratingFor, type UnitLack } from './unit-demand';

/** Points that have to stand somewhere whatever floor they cover. */
export interface PointNeed {
  /** Of a unit (null = any of its classes; `half` = one half of its two extinguishers), or of a room. */
  readonly of:
    | {
        readonly kind: 'unit';
        readonly unit: ReckonedUnit;
        readonly fireClass: FireClass | null;
        readonly half?: 0 | 1;
      }
    | { readonly kind: 'room'; readonly room: RuledRoom };
  readonly points: number;
}

/** What stands in a unit. */
export const pointsIn = (points: readonly StandingPoint[], unit: ReckonedUnit): StandingPoint[] =>
  points.filter((point) => point.at !== null && point.unit?.id === unit.id);

/** Units of a storey that lack something with what stands there. O(units · points). */
export function lackingUnits(
  profile: ExtinguisherProfile,
  units: readonly ReckonedUnit[],
  points: readonly StandingPoint[],
): { readonly unit: ReckonedUnit; readonly lack: UnitLack }[] {
  return units
    .map((unit) => ({ unit, lack: lackOf(profile, unit, pointsIn(points, unit)) }))
    .filter(({ lack }) => lack.count > 0 || lack.classes.some(({ rating, bare }) => rating > 0 || bare));
}

/** Rooms that need an extinguisher of some agents, and have none in reach. O(rooms · points). */
export const lackingRooms = (rooms: RoomReach, points: readonly StandingPoint[]): RuledRoom[] =>
  rooms.ruled.filter(
    ({ rule, space }) =>
      rule.kind === 'needed' &&
      !points.some((point) => {
        const agent = point.instead?.agent ?? point.asset.agent;
        const at = point.movedTo ?? point.asset;
        return (
          agent !== null &&
          rule.agents.includes(agent) &&
          rooms.isAt({ ...at, space: point.space }, space.id, rule.reach)
        );
      }),
  );

/**
 * Setting points that units need besides: where a class has nothing that suits it, and where what stands there can't be
 * made more of, nor what serves it from outside. How many at least, by the best models that the columns offer.
 */
export function unitNeeds(
  lacking: readonly { readonly unit: ReckonedUnit; readonly lack: UnitLack }[],
  points: readonly StandingPoint[],
  columns: readonly Column[],
  serving: ServingAt | null,
): PointNeed[] {
  return lacking.flatMap(({ unit, lack }): PointNeed[] => {
    const most = unit.mostPerPoint?.value ?? Infinity;
    const there = pointsIn(points, unit).filter(({ counts }) =>
      unit.demands.some(({ fireClass }) => counts.includes(fireClass)),
    );
    const room = (fireClass: FireClass | null): number =>
      there
        .filter(({ counts }) => fireClass === null || counts.includes(fireClass))
        .reduce((sum, { count, wheeled }) => sum + (wheeled ? 0 : Math.max(0, most - count)), 0);
    const own = columns.filter((column) => column.unit?.id === unit.id);
    const outside = new Set(growingOutside(unit, points, serving));
    const needs = unit.demands.flatMap((demand, i): PointNeed[] => {
      const { bare, rating } = lack.classes[i]!;
      if (outside.has(demand.fireClass)) return [];
      const each = Math.max(0, ...own.map(({ offer }) => ratingOfOffer(offer, demand)));
      const needed = rating > 0 && each > 0 ? Math.ceil(rating / each - 1e-9) : 0;
      const beyond = pointsFor(needed - room(demand.fireClass), most);
      const number = Math.max(bare ? 1 : 0, beyond);
      return number === 0
        ? []
        : [{ of: { kind: 'unit', unit, fireClass: demand.fireClass }, points: number }];
    });
    const number = lack.count - room(null);
    const beyond = outside.size > 0 ? 0 : pointsFor(number, most);
    if (beyond === 0) return needs;
    const any = { kind: 'unit', unit, fireClass: null } as const;
    // One place with room for all of them, or two that each have room for one.
    const isHalved = beyond === 1 && number > 1 && own.some(({ half }) => half !== null);
    return isHalved
      ? [...needs, ...HALVES.map((half): PointNeed => ({ of: { ...any, half }, points: 1 }))]
      : [...needs, { of: any, points: beyond }];
  });
}

/** Classes that a sum of ratings is asked of, and that one more at some point elsewhere would serve. */
function growingOutside(
  unit: ReckonedUnit,
  points: readonly StandingPoint[],
  serving: ServingAt | null,
): FireClass[] {
  if (serving === null) return [];
  const asking = new Set([unit.id]);
  return unit.demands.flatMap((demand) => {
    const { fireClass, leastRating, required } = demand;
    const serves = points.some(
      ({ at, wheeled, unit: home, counts, rating, asset, instead, spreadFrom }) =>
        at !== null &&
        home?.id !== unit.id &&
        rating !== null &&
        spreadFrom === null &&
        (instead?.agent ?? asset.agent) !== null &&
        counts.includes(fireClass) &&
        ratingFor({ counts, rating }, demand) >= (leastRating?.value.value ?? 0) &&
        serving({ at, wheeled }, asking).get(unit.id)?.includes(fireClass),
    );
    return required !== null && serves ? [fireClass] : [];
  });
}

const pointsFor = (extinguishers: number, most: number): number =>
  extinguishers <= 0 ? 0 : most === Infinity ? 1 : Math.ceil(extinguishers / most);

const ratingOfOffer = ({ unit, counts }: Column['offer'], demand: ReckonedUnit['demands'][number]): number =>
  ratingFor({ counts, rating: unit.rating }, demand);

/** Extinguishers that some units need at least, by the best models that the columns offer; where one may serve several (`shared`) those of the neediest. */
export function unitsAtLeast(
  lacking: readonly { readonly unit: ReckonedUnit; readonly lack: UnitLack }[],
  points: readonly StandingPoint[],
  columns: readonly Column[],
  shared: boolean,
): number {
  return lacking.reduce((most, { unit, lack }) => {
    const own = columns.filter((column) => column.unit?.id === unit.id || column.outside.has(unit.id));
    const there = pointsIn(points, unit);
    const least = leastUnits(unit, lack, (demand) =>
      Math.max(
        0,
        ...own.map(({ offer }) => ratingOfOffer(offer, demand)),
        ...there.map((point) => ratingFor(point, demand)),
      ),
    );
    return shared ? Math.max(most, least) : most + least;
  }, 0);
}

/** Classes of a unit elsewhere that a column serves: all its floor is in reach, and it is rated as each has to be there. */
const servedClasses = (
  { outside, offer }: Pick<Column, 'outside' | 'offer'>,
  unit: ReckonedUnit,
): FireClass[] =>
  unit.demands.flatMap((demand) => {
    const { fireClass, leastRating } = demand;
    const isNear = outside.get(unit.id)?.includes(fireClass) && offer.counts.includes(fireClass);
    return isNear && ratingOfOffer(offer, demand) >= (leastRating?.value.value ?? 0) ? [fireClass] : [];
  });

/** Does a column serve a need? */
export function serves(
  rooms: RoomReach,
  { place, unit, offer, outside, half }: Column,
  { of }: PointNeed,
): boolean {
  if (of.kind === 'room') {
    const { rule, space } = of.room;
    return rule.agents.includes(offer.unit.agent) && rooms.isAt(place, space.id, rule.reach);
  }
  if (unit?.id !== of.unit.id) {
    const against = servedClasses({ outside, offer }, of.unit);
    return of.fireClass === null ? against.length > 0 : against.includes(of.fireClass);
  }
  if (of.half !== undefined && half !== null && half !== of.half) return false;
  return of.fireClass === null
    ? of.unit.demands.some(({ fireClass }) => offer.counts.includes(fireClass))
    : offer.counts.includes(of.fireClass);
}
