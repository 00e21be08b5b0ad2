import type { Steps } from '../../../base/steps';
import type { Walk } from '../../../geometry/nav/walk';
import { onStorey } from '../../../model/query/on-storey';
import type { OpeningId, SpaceId } from '../../../model/schema/ids';
import { FIRE_CLASSES, type FireClass } from '../../../model/schema/space-hazard';
import { sampleSpaces } from '../../walking/sample-spaces';
import type { WalkingPlan } from '../../walking/walking-plan';
import { floorAsks } from '../floor-asks';
import { classSlack, openShare, type Limits } from './class-slack';
import type { StandingPoint } from './standing-points';
import { LEAST_AREA } from '../../../standards/extinguishers/is-hole';

/** Floor of one storey that asks for more, as elements: one for each sample and class of fire that nothing is near enough to. */
export interface FloorDemand {
  readonly count: number;
  /** Per class, in the order of `FIRE_CLASSES`, and sample of the storey (less its start): its element, −1 for none. */
  readonly elementOf: readonly Int32Array[];
  /** Per element: the sample of the nav, its space by place in `spaces` (−1 in none), and its group: of a space, a class and a block of floor. */
  readonly sample: Int32Array;
  readonly space: Int32Array;
  readonly group: Int32Array;
  /** Per element how much of its sample's floor is open, 0 … 1. */
  readonly share: Float32Array;
  /** Metres that a walk to its sample may have, so that all floor that the sample stands for is within the distance. */
  readonly within: Float64Array;
  /** The same for a wheeled one; not above 0 where the code has no distance for it. */
  readonly withinWheeled: Float64Array;
  readonly spaces: readonly SpaceId[];
  readonly groupCount: number;
  /** The longest of `within`, and of `withinWheeled`. */
  readonly farthest: number;
  readonly farthestWheeled: number;
}

/** Floor in no space is the throats of doors, which nobody proposes a point for; more than this is a room that wasn't drawn, m². */
const LEAST_UNNAMED = 5;
/** Side of the blocks whose hardest places speak for them first, metres. */
const BLOCK = 6;
/** From the middle of a cell to its corner, in sides of the cell; a hair more. */
const TO_CORNER = Math.SQRT1_2 + 1e-4;

/**
 * Floor that is asked to be within reach of what counts for a class, and isn't. What is new has to come so near to a sample
 * that all floor it stands for is within the distance, however finely that is measured. Costs a search for each class and
 * O(samples · classes).
 */
export function* floorDemand(
  plan: WalkingPlan,
  walk: Walk,
  storey: number,
  shut: readonly OpeningId[],
  points: readonly StandingPoint[],
  sure = true,
): Steps<FloorDemand> {
  const { nav, document, derived } = plan;
  const { samples } = nav;
  const [from, to] = [samples.storeyStart[storey]!, samples.storeyStart[storey + 1]!];
  const { spaces, spaceOf } = sampleSpaces(
    nav,
    storey,
    onStorey(document, 'spaces', derived.storeys[storey]!),
  );
  const asks = floorAsks(plan, { limit: null, shut });
  const { cell } = nav.floors[storey]!.samples.grid;
  const found = new Found(to - from);
  yield;
  const elementOf: Int32Array[] = [];
  for (const [k, fireClass] of FIRE_CLASSES.entries()) {
    elementOf.push(yield* elementsOf(fireClass, k));
    yield;
  }
  return { ...found.made(), elementOf, spaces };

  function* elementsOf(fireClass: FireClass, k: number): Steps<Int32Array> {
    const numbers = new Int32Array(to - from).fill(-1);
    const own = classSlack(plan, walk, asks, storey, points, fireClass);
    if (own === null) return numbers;
    yield;
    const { asked, slack } = own;
    const open = new Float64Array(spaces.length + 1);
    for (let i = 0; i < to - from; i++) {
      const limit = asked(i);
      if (limit) open[spaceOf[i]! + 1]! += samples.area[from + i]! * openShare(slack(i, limit) / cell);
    }
    for (let i = 0; i < to - from; i++) {
      const limit = asked(i);
      const least = spaceOf[i]! < 0 ? LEAST_UNNAMED : LEAST_AREA;
      if (!limit || open[spaceOf[i]! + 1]! < least || slack(i, limit) >= cell / 2) continue;
      const margin = sure ? TO_CORNER * cell + offMiddle(plan, storey, from + i) : cell / 2;
      const [column, row] = [samples.planX[from + i]!, samples.planY[from + i]!].map((at) =>
        Math.floor(at / BLOCK),
      );
      const group = `${spaceOf[i]} ${k} ${column} ${row}`;
      const share = openShare(slack(i, limit) / cell);
      numbers[i] = found.add(from + i, spaceOf[i]!, group, share, limit, margin);
    }
    return numbers;
  }
}

/** A piece of a cell has its sample off the middle: so many metres, by which the far corner is farther. */
function offMiddle({ nav }: WalkingPlan, storey: number, s: number): number {
  const { x0, y0, nx, cell } = nav.floors[storey]!.samples.grid;
  const { planX, planY, cellOf } = nav.samples;
  const at = cellOf[s]!;
  return Math.hypot(
    planX[s]! - (x0 + ((at % nx) + 0.5) * cell),
    planY[s]! - (y0 + (Math.floor(at / nx) + 0.5) * cell),
  );
}

/** Elements as they are found, in flat arrays. */
class Found {
  #count = 0;
  #farthest = 0;
  #farthestWheeled = 0;
  #sample: Int32Array<ArrayBuffer>;
  #space: Int32Array<ArrayBuffer>;
  #group: Int32Array<ArrayBuffer>;
  #share: Float32Array<ArrayBuffer>;
  #within: Float64Array<ArrayBuffer>;
  #withinWheeled: Float64Array<ArrayBuffer>;
  readonly #groups = new Map<string, number>();

  constructor(samples: number) {
    const room = samples * FIRE_CLASSES.length;
    // Memory that nobody writes to costs nothing.
    this.#sample = new Int32Array(room);
    this.#space = new Int32Array(room);
    this.#group = new Int32Array(room);
    this.#share = new Float32Array(room);
    this.#within = new Float64Array(room);
    this.#withinWheeled = new Float64Array(room);
  }

  add(
    sample: number,
    space: number,
    key: string,
    share: number,
    { portable, wheeled }: Limits,
    margin: number,
  ): number {
    const within = portable - margin;
    const group = this.#groups.get(key) ?? this.#groups.size;
    this.#groups.set(key, group);
    this.#sample[this.#count] = sample;
    this.#space[this.#count] = space;
    this.#group[this.#count] = group;
    this.#share[this.#count] = share;
    this.#within[this.#count] = within;
    this.#withinWheeled[this.#count] = wheeled - margin;
    this.#farthest = Math.max(this.#farthest, within);
    this.#farthestWheeled = Math.max(this.#farthestWheeled, wheeled - margin);
    return this.#count++;
  }

  made(): Omit<FloorDemand, 'elementOf' | 'spaces'> {
    const count = this.#count;
    return {
      count,
      sample: this.#sample.slice(0, count),
      space: this.#space.slice(0, count),
      group: this.#group.slice(0, count),
      share: this.#share.slice(0, count),
      within: this.#within.slice(0, count),
      withinWheeled: this.#withinWheeled.slice(0, count),
      groupCount: this.#groups.size,
      farthest: this.#farthest,
      farthestWheeled: this.#farthestWheeled,
    };
  }
}
