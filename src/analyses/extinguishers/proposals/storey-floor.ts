import type { Steps } from '../../../base/steps';
import type { Walk } from '../../../geometry/nav/walk';
import { onStorey } from '../../../model/query/on-storey';
import type { OpeningId, SpaceId } from '../../../model/schema/ids';
import { FIRE_CLASSES, type FireClass } from '../../../model/schema/space-hazard';
import { isHole } from '../../../standards/extinguishers/is-hole';
import { reachedSamples, type ReachedSamples } from '../../placing/reached-samples';
import { sampleSpaces } from '../../walking/sample-spaces';
import type { WalkingPlan } from '../../walking/walking-plan';
import { floorAsks, type FloorAsks } from '../floor-asks';
import { classSlack, openShare, type Limits } from './class-slack';
import type { StandingPoint } from './standing-points';

/** What walks start from. */
export type FloorPoint = Pick<StandingPoint, 'at' | 'counts' | 'wheeled'>;

/** Per class that is asked for, how many sides of a cell the nearest is nearer than it must be, by sample; `Infinity` where nothing is asked. */
export type FloorReach = ReadonlyMap<FireClass, Float64Array>;

/** What some points bring within reach that others don't, each place once by the class that is worst off there. */
export interface FloorGain {
  /** m² less out of reach; below 0 = more. */
  readonly saves: number;
  /** m² besides of which only some classes are brought within reach. */
  readonly shares: number;
  /** Rooms with less floor out of reach, and rooms that have such floor only now. */
  readonly spaces: readonly SpaceId[];
  readonly breaks: readonly SpaceId[];
}

/** The floor of a storey, by the same formula as its coverage, with any points: what they reach and what they leave open. */
export class StoreyFloor {
  readonly #plan: WalkingPlan;
  readonly #walk: Walk;
  readonly #storey: number;
  readonly #asks: FloorAsks;
  /** Per class its distances by sample, as far as it was asked for. */
  readonly #limits = new Map<FireClass, readonly (Limits | null)[]>();
  readonly #fields = new WeakMap<object, ReachedSamples>();

  constructor(plan: WalkingPlan, walk: Walk, storey: number, shut: readonly OpeningId[]) {
    this.#plan = plan;
    this.#walk = walk;
    this.#storey = storey;
    this.#asks = floorAsks(plan, { limit: null, shut });
  }

  /** What some points reach. Costs a search for each class and kind that stands there. */
  *reach(
    points: readonly FloorPoint[],
    classes: readonly FireClass[] = FIRE_CLASSES,
  ): Steps<Map<FireClass, Float64Array>> {
    const { storeyStart } = this.#plan.nav.samples;
    const count = storeyStart[this.#storey + 1]! - storeyStart[this.#storey]!;
    const found = new Map<FireClass, Float64Array>();
    for (const fireClass of classes) {
      const own = classSlack(this.#plan, this.#walk, this.#asks, this.#storey, points, fireClass);
      if (own !== null) {
        const limits = Array.from({ length: count }, (_, i) => own.asked(i));
        this.#limits.set(fireClass, limits);
        const sides = limits.map((each, i) => (each ? own.slack(i, each) / this.#cell : Infinity));
        found.set(fireClass, Float64Array.from(sides));
      }
      yield;
    }
    return found;
  }

  /** What is reached with some more points besides. Costs a search for each, once. */
  and(reach: FloorReach, more: readonly FloorPoint[]): FloorReach {
    const from = this.#plan.nav.samples.storeyStart[this.#storey]!;
    const found = new Map([...reach].map(([fireClass, sides]) => [fireClass, sides.slice()]));
    for (const point of more) {
      if (point.at === null) continue;
      const { samples, metres } = this.#fieldOf(point, point.at);
      for (const fireClass of point.counts) {
        const sides = found.get(fireClass);
        const limits = this.#limits.get(fireClass);
        samples.forEach((s, n) => {
          const limit = limits?.[s - from];
          if (!sides || !limit) return;
          const slack = ((point.wheeled ? limit.wheeled : limit.portable) - metres[n]!) / this.#cell;
          sides[s - from] = Math.max(sides[s - from]!, slack);
        });
      }
    }
    return found;
  }

  /** m² that lack some class only in the second, each class by itself. O(samples · classes). */
  lost(before: FloorReach, after: FloorReach): number {
    const { area, storeyStart } = this.#plan.nav.samples;
    const from = storeyStart[this.#storey]!;
    let lost = 0;
    for (const [fireClass, sides] of after) {
      const known = before.get(fireClass);
      sides.forEach((each, i) => {
        if (known && each < known[i]!) lost += area[from + i]! * (openShare(each) - openShare(known[i]!));
      });
    }
    return lost;
  }

  /** Rooms with floor out of reach. O(samples · classes). */
  openRooms(reach: FloorReach): readonly SpaceId[] {
    const all = new Map([...reach].map(([fireClass, sides]) => [fireClass, sides.map(() => Infinity)]));
    return this.gain(all, reach).breaks;
  }

  /** What the second brings within reach that the first doesn't. O(samples · classes). */
  gain(before: FloorReach, after: FloorReach): FloorGain {
    const { nav, document, derived } = this.#plan;
    const { area, storeyStart } = nav.samples;
    const from = storeyStart[this.#storey]!;
    const own = onStorey(document, 'spaces', derived.storeys[this.#storey]!);
    const { spaces, spaceOf } = sampleSpaces(nav, this.#storey, own);
    const [was, is] = [new Float64Array(spaces.length), new Float64Array(spaces.length)];
    let [saves, shares] = [0, 0];
    spaceOf.forEach((space, i) => {
      let [open, left, most] = [0, 0, 0];
      for (const [fireClass, sides] of after) {
        const [once, now] = [openShare(before.get(fireClass)![i]!), openShare(sides[i]!)];
        open = Math.max(open, once);
        left = Math.max(left, now);
        most = Math.max(most, once - now);
      }
      const m2 = area[from + i]!;
      saves += m2 * (open - left);
      shares += m2 * Math.max(0, most - Math.max(0, open - left));
      if (space < 0) return;
      was[space]! += m2 * open;
      is[space]! += m2 * left;
    });
    return {
      saves,
      shares,
      spaces: spaces.filter((_, i) => isHole(was[i]! - is[i]!)),
      breaks: spaces.filter((_, i) => !isHole(was[i]!) && isHole(is[i]!)),
    };
  }

  get #cell(): number {
    return this.#plan.nav.floors[this.#storey]!.samples.grid.cell;
  }

  #fieldOf(point: FloorPoint, at: NonNullable<FloorPoint['at']>): ReachedSamples {
    const known = this.#fields.get(point);
    if (known) return known;
    let farthest = 0;
    for (const limits of this.#limits.values())
      for (const each of limits) if (each) farthest = Math.max(farthest, each.portable, each.wheeled);
    const found = reachedSamples(this.#walk, at, farthest + this.#cell);
    this.#fields.set(point, found);
    return found;
  }
}
