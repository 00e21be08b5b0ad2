import type { FireClass } from '../../../model/schema/space-hazard';
import { ratingOf } from '../../../standards/extinguishers/counted-rating';
import type { ExtinguisherProfile } from '../../../standards/extinguishers/extinguisher-profile';
import type { ReckonedUnit } from '../../../standards/extinguishers/reckoned-unit';
import type { Offers } from './offers';
import type { StandingPoint } from './standing-points';
import { lackOf, type UnitLack } from './unit-demand';

/** What units come to with each mover in some of them. */
export interface UnitsVerdict {
  /** Rules that must hold and don't. */
  readonly faults: number;
  /** Of what a unit lacks, or the storey as a whole, how many things it lacks more of than with all as it stands. */
  readonly worse: number;
  /** Units that lack fewer things than with all as it stands: their number, or a class. */
  readonly better: readonly number[];
}

/** What units lack with things carried from one to another. Units by number; −1 = in none. */
export interface UnitJudge {
  unitAt(place: number): number;
  readonly homes: readonly number[];
  /** Units that lack something with all as it stands. */
  readonly lacking: readonly number[];
  verdict(unitOf: readonly number[]): UnitsVerdict;
  /** Something is asked of all units of the storey together, so that whatever goes from one to another has to do with the rest. */
  readonly asksOfAll: boolean;
}

/** Where nothing is asked of units. */
export const noUnits = (movers: number): UnitJudge => ({
  unitAt: () => -1,
  homes: Array.from({ length: movers }, () => -1),
  lacking: [],
  verdict: () => ({ faults: 0, worse: 0, better: [] }),
  asksOfAll: false,
});

/** What one unit comes to. */
interface Judged {
  readonly lack: UnitLack;
  /** Movers that are too small there, and those that are of no use there. */
  readonly small: readonly number[];
  readonly idle: readonly number[];
  /** How many things it lacks, and with what is too small there. */
  readonly lacking: number;
  readonly faults: number;
  readonly worse: number;
}

/**
 * Counts for each unit that it has too few, for each of its classes that nothing there suits it or that the sum of ratings is too low,
 * and what is too small: for all that it is there for, or for a class that nothing larger suits. `placeUnits` = of each place. O(units · points) once for each way to stand.
 */
export function unitJudge(
  profile: ExtinguisherProfile,
  offers: Offers,
  units: readonly ReckonedUnit[],
  points: readonly StandingPoint[],
  placeUnits: readonly (ReckonedUnit | null)[],
): UnitJudge {
  const numberOf = new Map(units.map(({ id }, i) => [id, i]));
  const number = (unit: ReckonedUnit | null): number => (unit === null ? -1 : (numberOf.get(unit.id) ?? -1));
  const homes = points.map(({ unit, at }) => (at === null ? -1 : number(unit)));
  const judge = (u: number, there: readonly number[], home: Judged | null): Judged => {
    const unit = units[u]!;
    const lack = lackOf(
      profile,
      unit,
      there.map((m) => points[m]!),
    );
    const small = smallIn(offers, unit, there, points);
    const idle = there.filter((m) => isIdle(unit, points[m]!));
    const short = lack.classes.filter(({ rating, bare }) => bare || rating > 0).length;
    const lacking = (lack.count > 0 ? 1 : 0) + short;
    return {
      lack,
      small,
      idle,
      lacking,
      faults: lacking + small.length,
      worse: home === null ? 0 : worseThan(home, lack) + freshOf(small, homeSmall) + freshOf(idle, homeIdle),
    };
  };
  const [homeSmall, homeIdle] = [new Set<number>(), new Set<number>()];
  const now = moversIn(units, homes).map((there, u) => judge(u, there, null));
  for (const { small, idle } of now) {
    for (const m of small) homeSmall.add(m);
    for (const m of idle) homeIdle.add(m);
  }
  const known = new Map<string, Judged>();
  const judged = (u: number, there: readonly number[]): Judged => {
    const key = `${u}:${there.join()}`;
    const found = known.get(key) ?? judge(u, there, now[u]!);
    known.set(key, found);
    return found;
  };
  const asksOfAll = profile.storeyTotal !== null;
  const total = (unitOf: readonly number[]): Total => totalOf(units, points, unitOf);
  const totalNow = total(homes);
  return {
    unitAt: (place) => number(placeUnits[place] ?? null),
    homes,
    lacking: now.flatMap(({ lacking }, u) => (lacking > 0 ? [u] : [])),
    asksOfAll,
    verdict: (unitOf) => {
      const all = moversIn(units, unitOf).map((there, u) => judged(u, there));
      const less = asksOfAll ? lessOf(total(unitOf), totalNow) : 0;
      return {
        faults: all.reduce((sum, { faults }) => sum + faults, 0),
        worse: all.reduce((sum, { worse }) => sum + worse, less),
        better: all.flatMap(({ lacking }, u) => (lacking < now[u]!.lacking ? [u] : [])),
      };
    },
  };
}

/** Per unit the movers that are in it. */
function moversIn(units: readonly ReckonedUnit[], unitOf: readonly number[]): number[][] {
  const there = units.map((): number[] => []);
  unitOf.forEach((u, mover) => {
    if (u >= 0) there[u]!.push(mover);
  });
  return there;
}

/** How many things a unit lacks more of: extinguishers, ratings, classes that nothing suits. */
const worseThan = (home: Judged, { count, classes }: UnitLack): number =>
  (count > home.lack.count ? 1 : 0) +
  classes.filter(({ rating, bare }, k) => {
    const before = home.lack.classes[k]!;
    return rating > before.rating + 1e-9 || (bare && !before.bare);
  }).length;

const freshOf = (movers: readonly number[], home: ReadonlySet<number>): number =>
  movers.filter((m) => !home.has(m)).length;

const asksFor = (unit: ReckonedUnit, { counts }: Pick<StandingPoint, 'counts'>): boolean =>
  unit.demands.some(({ fireClass }) => counts.includes(fireClass));

function smallIn(
  offers: Offers,
  unit: ReckonedUnit,
  there: readonly number[],
  points: readonly StandingPoint[],
): number[] {
  const enoughOf = (m: number): readonly FireClass[] =>
    offers.counts({ agent: points[m]!.asset.agent, rating: points[m]!.rating }, unit);
  const enough = new Set(there.flatMap(enoughOf));
  return there.filter((m) => {
    const own = enoughOf(m);
    const below = unit.demands.filter(
      ({ fireClass }) => points[m]!.counts.includes(fireClass) && !own.includes(fireClass),
    );
    const isNothing = !asksFor(unit, { counts: own });
    return below.some(({ fireClass }) => isNothing || !enough.has(fireClass));
  });
}

/** Somebody will reach for it in vain. Carbon dioxide is an addition wherever something live stands. */
const isIdle = (unit: ReckonedUnit, point: StandingPoint): boolean =>
  point.asset.agent !== null && point.asset.agent !== 'co2' && !asksFor(unit, point);

/** What counts for the sum that a code asks of a storey: in units that ask for class A what suits it. */
interface Total {
  readonly rating: number;
  readonly count: number;
}

function totalOf(
  units: readonly ReckonedUnit[],
  points: readonly StandingPoint[],
  unitOf: readonly number[],
): Total {
  const solids = points.filter(({ counts }, m) => {
    const unit = units[unitOf[m]!];
    return counts.includes('A') && (unit?.demands.some(({ fireClass }) => fireClass === 'A') ?? false);
  });
  return {
    rating: solids.reduce((sum, { rating, count }) => sum + count * (ratingOf(rating)?.A ?? 0), 0),
    count: solids.reduce((sum, { count }) => sum + count, 0),
  };
}

const lessOf = (now: Total, before: Total): number =>
  (now.rating < before.rating - 1e-9 ? 1 : 0) + (now.count < before.count ? 1 : 0);
