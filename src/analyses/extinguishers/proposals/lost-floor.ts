import type { Steps } from '../../../base/steps';
import type { Walk } from '../../../geometry/nav/walk';
import type { OpeningId } from '../../../model/schema/ids';
import type { FireClass } from '../../../model/schema/space-hazard';
import type { WalkingPlan } from '../../walking/walking-plan';
import { floorAsks, type FloorAsks } from '../floor-asks';
import { classSlack, openShare } from './class-slack';
import type { StandingPoint } from './standing-points';

/** The floor of a storey with some points, to tell what others would leave open of it. */
export class LostFloor {
  readonly #plan: WalkingPlan;
  readonly #walk: Walk;
  readonly #storey: number;
  readonly #asks: FloorAsks;
  readonly #points: readonly StandingPoint[];
  /** Per class how much of each cell is open with the points; null where nothing asks for it. */
  readonly #open = new Map<FireClass, Float64Array | null>();

  constructor(
    plan: WalkingPlan,
    walk: Walk,
    storey: number,
    shut: readonly OpeningId[],
    points: readonly StandingPoint[],
  ) {
    this.#plan = plan;
    this.#walk = walk;
    this.#storey = storey;
    this.#asks = floorAsks(plan, { limit: null, shut });
    this.#points = points;
  }

  /** m² that lack some class only with other points, each class by itself. Costs a search for each class and kind that stands there. */
  *with(points: readonly StandingPoint[], classes: readonly FireClass[]): Steps<number> {
    const { area, storeyStart } = this.#plan.nav.samples;
    const from = storeyStart[this.#storey]!;
    let lost = 0;
    for (const fireClass of classes) {
      const known = this.#open.get(fireClass);
      const before = known === undefined ? this.#openWith(this.#points, fireClass) : known;
      this.#open.set(fireClass, before);
      yield;
      if (before === null) continue;
      this.#openWith(points, fireClass)?.forEach((share, i) => {
        lost += area[from + i]! * Math.max(0, share - before[i]!);
      });
      yield;
    }
    return lost;
  }

  #openWith(points: readonly StandingPoint[], fireClass: FireClass): Float64Array | null {
    const { storeyStart } = this.#plan.nav.samples;
    const { cell } = this.#plan.nav.floors[this.#storey]!.samples.grid;
    const found = classSlack(this.#plan, this.#walk, this.#asks, this.#storey, points, fireClass);
    if (found === null) return null;
    const open = new Float64Array(storeyStart[this.#storey + 1]! - storeyStart[this.#storey]!);
    for (let i = 0; i < open.length; i++) {
      const limits = found.asked(i);
      if (limits) open[i] = openShare(found.slack(i, limits) / cell);
    }
    return open;
  }
}
