import type { FireClass } from '../../model/schema/space-hazard';
import { onStorey } from '../../model/query/on-storey';
import type { ExtinguisherProfile } from '../../standards/extinguishers/extinguisher-profile';
import { profileOf } from '../../standards/extinguishers/profile-of';
import { reckonUnits, unitOfSpace } from '../../standards/extinguishers/reckon-units';
import type { ReckonedUnit } from '../../standards/extinguishers/reckoned-unit';
import { coveredFloors } from '../walking/covered-floors';
import { floorToCover } from '../walking/floor-to-cover';
import { sampleSpaces } from '../walking/sample-spaces';
import type { WalkingPlan } from '../walking/walking-plan';
import { besideSpaces, NOT_KNOWN } from './beside-spaces';
import type { ExtinguisherInput } from './input';

/** Extinguishers that are measured together: those that count for one class of fire, portable and wheeled apart. Null = all alike. */
export interface Lane {
  readonly fireClass: FireClass | null;
  readonly wheeled: boolean | null;
}

/** One way to meet a class: an extinguisher of a lane within so many metres. */
export interface AskTerm {
  readonly lane: number;
  readonly limit: number;
}

/** A class of fire that floor must be protected against: by any of the terms. */
export interface ClassAsk {
  readonly fireClass: FireClass | null;
  readonly terms: readonly AskTerm[];
}

/** What is asked of some floor of one storey: every class. */
export interface Ask {
  readonly storey: number;
  /** Null = floor that lies in no unit, or no unit counts. */
  readonly unit: ReckonedUnit | null;
  readonly classes: readonly ClassAsk[];
  /** Box of the samples that it is asked of, metres. */
  readonly bounds: readonly [minX: number, minY: number, maxX: number, maxY: number];
}

export interface FloorAsks {
  readonly lanes: readonly Lane[];
  /** In order of storey. */
  readonly asks: readonly Ask[];
  /** Per sample of the nav its ask; `NOT_ASKED` where none is. */
  readonly askOf: Uint16Array;
  /** Storeys with floor to cover. */
  readonly storeys: readonly number[];
  /** Null = one distance for every place. */
  readonly profile: ExtinguisherProfile | null;
  readonly units: readonly ReckonedUnit[];
}

/** Floor that nothing is asked of. */
export const NOT_ASKED = 0xffff;

interface Known {
  readonly key: unknown;
  readonly units: readonly ReckonedUnit[];
  readonly made: FloorAsks;
}

/** By the floors to cover, which are other ones where doors or uses are. */
const known = new WeakMap<object, readonly Known[]>();
const KEPT = 2;

/** What is asked of each place: by the code, or one distance for all. O(samples), once for floors, units and question. */
export function floorAsks(
  plan: WalkingPlan,
  { limit, shut, profile: id }: Pick<ExtinguisherInput, 'limit' | 'shut' | 'profile'>,
): FloorAsks {
  const floors = coveredFloors(plan, shut);
  const profile = profileOf(id ?? plan.document.campus.profile);
  const units = reckonUnits(plan.document, profile);
  const kept = known.get(floors) ?? [];
  const key = limit ?? profile;
  const found = kept.find((each) => each.key === key && each.units === units) ?? {
    key,
    units,
    made: new AskMaker(plan, units, limit === null ? profile : null).make(shut, limit),
  };
  known.set(floors, [found, ...kept.filter((each) => each !== found)].slice(0, KEPT));
  return found.made;
}

class AskMaker {
  readonly #plan: WalkingPlan;
  readonly #units: readonly ReckonedUnit[];
  readonly #profile: ExtinguisherProfile | null;
  readonly #lanes: Lane[] = [];
  readonly #asks: Ask[] = [];

  constructor(plan: WalkingPlan, units: readonly ReckonedUnit[], profile: ExtinguisherProfile | null) {
    this.#plan = plan;
    this.#units = units;
    this.#profile = profile;
  }

  make(shut: ExtinguisherInput['shut'], limit: number | null): FloorAsks {
    const { nav, derived } = this.#plan;
    const floors = coveredFloors(this.#plan, shut);
    const askOf = new Uint16Array(nav.samples.count).fill(NOT_ASKED);
    const storeys: number[] = [];
    for (let storey = 0; storey < derived.storeys.length; storey++) {
      if (!floorToCover(this.#plan, storey).any) continue;
      const from = nav.samples.storeyStart[storey]!;
      const own = askOf.subarray(from, nav.samples.storeyStart[storey + 1]!);
      if (limit !== null) this.#askAlike(storey, own, limit);
      else this.#askByCode(storey, own);
      const counted = floors[storey]!.samples;
      for (let i = 0; i < own.length; i++) if (counted[i] === 0) own[i] = NOT_ASKED;
      if (limit !== null || own.some((ask) => ask !== NOT_ASKED)) storeys.push(storey);
    }
    return {
      lanes: this.#lanes,
      asks: withBounds(this.#plan, this.#asks, askOf),
      askOf,
      storeys,
      profile: this.#profile,
      units: this.#units,
    };
  }

  #askAlike(storey: number, own: Uint16Array, limit: number): void {
    const terms = [{ lane: this.#lane(null, null), limit }];
    own.fill(this.#ask(storey, null, [{ fireClass: null, terms }]));
  }

  #askByCode(storey: number, own: Uint16Array): void {
    const { nav, derived, document } = this.#plan;
    const id = derived.storeys[storey]!;
    const { spaces, spaceOf } = sampleSpaces(nav, storey, onStorey(document, 'spaces', id));
    const unitOf = unitOfSpace(this.#units);
    const askOfUnit = new Map<ReckonedUnit, number>();
    const askOfSpace = spaces.map((space): number => {
      const unit = unitOf.get(space);
      if (unit === undefined || unit.storey !== id) return NOT_ASKED;
      const ask = askOfUnit.get(unit) ?? this.#ask(storey, unit, this.#classesOf(unit));
      askOfUnit.set(unit, ask);
      return ask;
    });
    spaceOf.forEach((space, i) => {
      own[i] = space < 0 ? NOT_KNOWN : askOfSpace[space]!;
    });
    besideSpaces(nav, storey, own);
    const askOutside = new Map<number, number>();
    spaceOf.forEach((space, i) => {
      const beside = own[i]!;
      if (space >= 0 || beside === NOT_ASKED) return;
      const ask = askOutside.get(beside) ?? this.#askOutside(storey, beside);
      askOutside.set(beside, ask);
      own[i] = ask;
    });
  }

  /** In a throat only solids burn: class A at the distance of what is beside it, in no unit; else as the most dangerous floor. */
  #askOutside(storey: number, beside: number): number {
    const solids = this.#asks[beside]?.classes.filter(({ fireClass }) => fireClass === 'A') ?? [];
    return this.#ask(storey, null, solids.length > 0 ? solids : this.#strictest());
  }

  /** Floor that nobody gave to a room is asked of as the most dangerous one. */
  #strictest(): ClassAsk[] {
    const terms = ([false, true] as const).flatMap((wheeled) => {
      const rule = this.#profile?.travel('A', 'severe', wheeled) ?? null;
      return rule === null ? [] : [{ lane: this.#lane('A', wheeled), limit: rule.value }];
    });
    return terms.length === 0 ? [] : [{ fireClass: 'A', terms }];
  }

  /** Classes that the code sets no distance for ask for no walk. */
  #classesOf({ demands }: ReckonedUnit): ClassAsk[] {
    return demands.flatMap(({ fireClass, portable, wheeled }): ClassAsk[] => {
      const terms = [
        ...(portable ? [{ lane: this.#lane(fireClass, false), limit: portable.value }] : []),
        ...(wheeled ? [{ lane: this.#lane(fireClass, true), limit: wheeled.value }] : []),
      ];
      return terms.length === 0 ? [] : [{ fireClass, terms }];
    });
  }

  /** The number of an ask, `NOT_ASKED` for one that asks for no walk. */
  #ask(storey: number, unit: ReckonedUnit | null, classes: readonly ClassAsk[]): number {
    if (classes.length === 0) return NOT_ASKED;
    return this.#asks.push({ storey, unit, classes, bounds: NOWHERE }) - 1;
  }

  #lane(fireClass: FireClass | null, wheeled: boolean | null): number {
    const found = this.#lanes.findIndex((lane) => lane.fireClass === fireClass && lane.wheeled === wheeled);
    return found >= 0 ? found : this.#lanes.push({ fireClass, wheeled }) - 1;
  }
}

const NOWHERE: Ask['bounds'] = [Infinity, Infinity, -Infinity, -Infinity];

function withBounds(plan: WalkingPlan, asks: readonly Ask[], askOf: Uint16Array): readonly Ask[] {
  const { planX, planY } = plan.nav.samples;
  const boxes = new Float64Array(4 * asks.length);
  asks.forEach((_, i) => boxes.set(NOWHERE, 4 * i));
  for (let s = 0; s < askOf.length; s++) {
    const ask = askOf[s]!;
    if (ask === NOT_ASKED) continue;
    const [at, x, y] = [4 * ask, planX[s]!, planY[s]!];
    if (x < boxes[at]!) boxes[at] = x;
    if (y < boxes[at + 1]!) boxes[at + 1] = y;
    if (x > boxes[at + 2]!) boxes[at + 2] = x;
    if (y > boxes[at + 3]!) boxes[at + 3] = y;
  }
  return asks.map((ask, i) => ({
    ...ask,
    bounds: [boxes[4 * i]!, boxes[4 * i + 1]!, boxes[4 * i + 2]!, boxes[4 * i + 3]!],
  }));
}
