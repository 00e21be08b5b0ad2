import type { FireClass } from '../../../model/schema/space-hazard';
import type { ExtinguisherProfile } from '../../../standards/extinguishers/extinguisher-profile';
import type { ClassDemand, ReckonedUnit } from '../../../standards/extinguishers/reckoned-unit';
import type { Serves } from './unit-serving';

/** A setting point as something that units outside of it may count on. */
export interface Lender {
  /** The unit that it stands in. */
  readonly home: string | null;
  readonly count: number;
  /** What each of it adds to the sum of a class, 0 where none is asked for; null = it doesn't suit the class. */
  readonly ratingFor: (demand: ClassDemand) => number | null;
  /** The units that it serves all alone, of those given. */
  readonly serves: (units: ReadonlySet<string>) => Serves;
}

/** One that counts for a unit which it stands outside of, against some of its classes. */
export interface Loan {
  /** By place in the list. */
  readonly lender: number;
  readonly unit: string;
  readonly classes: readonly FireClass[];
  /** Of the sum of its ratings, and m² of the floor it may protect, what the unit needs of it. */
  readonly rating: number;
  readonly area: number;
}

const NOISE = 1e-9;

/**
 * What serves units from outside, where the code counts that: for each class that a unit lacks something against, one that has all
 * of the unit's floor within its distance, is rated as each has to be, and has as much to spare as the unit is short of. No floor is
 * protected twice by the same rating: what the unit that it stands in needs, and what others have of it already, is no longer there
 * to be counted. Units that need least come first. O(units · points) where any lacks something.
 */
export function lend(
  profile: ExtinguisherProfile,
  units: readonly ReckonedUnit[],
  lenders: readonly Lender[],
): Loan[] {
  if (profile.servedFromOutside === null) return [];
  const most = profile.areaPerExtinguisher?.value ?? Infinity;
  const at = new Map<string | null, Lender[]>();
  for (const lender of lenders) at.set(lender.home, [...(at.get(lender.home) ?? []), lender]);
  const short = units
    .map((unit) => ({ unit, ...shortOf(unit, at.get(unit.id) ?? [], most) }))
    .filter(({ classes, area }) => classes.length > 0 || area > NOISE)
    .sort((a, b) => a.unit.area - b.unit.area || (a.unit.id < b.unit.id ? -1 : 1));
  if (short.length === 0) return [];
  const unitOf = new Map(units.map((unit) => [unit.id, unit]));
  const spare = new Spare(unitOf, at, most);
  const asking = new Set(short.map(({ unit }) => unit.id));
  const serves = lenders.map((lender) => lender.serves(asking));
  return short.flatMap(({ unit, classes, area }) => {
    const own = new Map<number, { classes: FireClass[]; rating: number; area: number }>();
    let open = Math.max(0, area);
    const wanted = classes.length > 0 ? classes : unit.demands.map((demand) => ({ demand, rating: 0 }));
    for (const { demand, rating } of wanted) {
      const mayServe = (i: number): boolean => {
        const lender = lenders[i]!;
        if (lender.home === unit.id || !serves[i]!.get(unit.id)?.includes(demand.fireClass)) return false;
        const each = lender.ratingFor(demand);
        if (each === null || each < (demand.leastRating?.value.value ?? 0)) return false;
        return spare.has(lender, each, rating, open);
      };
      const found = [...own.keys(), ...lenders.keys()].find(mayServe);
      if (found === undefined) continue;
      const lender = lenders[found]!;
      spare.take(lender, rating, open);
      const loan = own.get(found) ?? { classes: [], rating: 0, area: 0 };
      loan.classes.push(demand.fireClass);
      loan.rating += rating;
      loan.area += open;
      own.set(found, loan);
      open = 0;
      if (classes.length === 0) break;
    }
    return [...own].map(([lender, loan]): Loan => ({ lender, unit: unit.id, ...loan }));
  });
}

/** What a class needs of its sum, not rounded. */
const neededRating = ({ area, k, more }: ReckonedUnit, { areaPerRating }: ClassDemand): number =>
  areaPerRating === null ? 0 : ((k?.value ?? 1) * (more?.value ?? 1) * area) / areaPerRating.value;

const sumOf = (lenders: readonly Lender[], demand: ClassDemand): number =>
  lenders.reduce((sum, { count, ratingFor }) => sum + count * (ratingFor(demand) ?? 0), 0);

/** Classes that a unit has nothing or too little against, and m² that its own may not protect. */
function shortOf(
  unit: ReckonedUnit,
  own: readonly Lender[],
  most: number,
): { readonly classes: { readonly demand: ClassDemand; readonly rating: number }[]; readonly area: number } {
  const classes = unit.demands.flatMap((demand) => {
    const bare = own.every(({ ratingFor }) => ratingFor(demand) === null);
    const sum = sumOf(own, demand);
    if (!bare && sum >= (demand.required?.withK ?? 0)) return [];
    return [{ demand, rating: Math.max(0, neededRating(unit, demand) - sum) }];
  });
  const suiting = own.filter(({ ratingFor }) => unit.demands.some((demand) => ratingFor(demand) !== null));
  const count = suiting.reduce((sum, each) => sum + each.count, 0);
  return { classes, area: most === Infinity ? 0 : unit.area - count * most };
}

/** What setting points, and the units that they stand in, have left for others. */
class Spare {
  readonly #unitOf: ReadonlyMap<string, ReckonedUnit>;
  readonly #at: ReadonlyMap<string | null, readonly Lender[]>;
  readonly #most: number;
  readonly #lent = new Map<Lender | string, { rating: number; area: number }>();

  constructor(
    unitOf: ReadonlyMap<string, ReckonedUnit>,
    at: ReadonlyMap<string | null, readonly Lender[]>,
    most: number,
  ) {
    this.#unitOf = unitOf;
    this.#at = at;
    this.#most = most;
  }

  /** `each` = the rating of one of it. */
  has(lender: Lender, each: number, rating: number, area: number): boolean {
    const lent = this.#of(lender);
    if (rating > 0 && lent.rating + rating > each * lender.count + NOISE) return false;
    if (area > 0 && lent.area + area > this.#most * lender.count + NOISE) return false;
    const home = lender.home === null ? undefined : this.#unitOf.get(lender.home);
    if (!home) return true;
    const gone = this.#of(home.id);
    const there = this.#at.get(home.id) ?? [];
    const left = shortOf(home, there, this.#most);
    if (area > 0 && gone.area + area > -left.area + NOISE) return false;
    return home.demands.every((demand) => {
      if (rating === 0 || demand.areaPerRating === null || lender.ratingFor(demand) === null) return true;
      return gone.rating + rating <= sumOf(there, demand) - neededRating(home, demand) + NOISE;
    });
  }

  take(lender: Lender, rating: number, area: number): void {
    for (const key of [lender, ...(lender.home === null ? [] : [lender.home])]) {
      const lent = this.#of(key);
      this.#lent.set(key, { rating: lent.rating + rating, area: lent.area + area });
    }
  }

  #of(key: Lender | string): { readonly rating: number; readonly area: number } {
    return this.#lent.get(key) ?? { rating: 0, area: 0 };
  }
}
