import type { Located } from '../../../geometry/nav/locate';
import type { Walk } from '../../../geometry/nav/walk';
import type { FireClass } from '../../../model/schema/space-hazard';
import { isHole } from '../../../standards/extinguishers/is-hole';
import { reachedSamples } from '../../placing/reached-samples';
import type { WalkingPlan } from '../../walking/walking-plan';
import { coveredShare } from '../covered-share';
import { NOT_ASKED, type Ask, type FloorAsks } from '../floor-asks';

/** By unit the classes of fire for which all its floor is near enough. */
export type Serves = ReadonlyMap<string, readonly FireClass[]>;

/** One place to walk to. */
export interface ServingPlace {
  readonly at: Located;
  readonly wheeled: boolean;
}

/** Of some units those whose whole floor is within reach of one place. */
export type ServingAt = (place: ServingPlace, units: ReadonlySet<string>) => Serves;

const NONE: Serves = new Map();

/**
 * Which units a place serves all alone, class by class; what counts there is no matter here. Costs a search as far as the longest
 * distance where a unit isn't too far as the crow flies, and O(samples) once for each storey.
 */
export function servingAt(plan: WalkingPlan, walk: Walk, asks: FloorAsks): ServingAt {
  const { samples, floors } = plan.nav;
  const areas = new Map<number, ReadonlyMap<number, number>>();
  const areasOf = (storey: number): ReadonlyMap<number, number> => {
    const known = areas.get(storey);
    if (known) return known;
    const sums = new Map<number, number>();
    for (let s = samples.storeyStart[storey]!; s < samples.storeyStart[storey + 1]!; s++) {
      const ask = asks.askOf[s]!;
      if (ask !== NOT_ASKED) sums.set(ask, (sums.get(ask) ?? 0) + samples.area[s]!);
    }
    areas.set(storey, sums);
    return sums;
  };
  return ({ at, wheeled }, units) => {
    const { cell } = floors[at.storey]!.samples.grid;
    const near = asks.asks.flatMap((ask, number) => {
      const { unit, storey } = ask;
      if (unit === null || storey !== at.storey || !units.has(unit.id)) return [];
      const limits = limitsOf(asks, ask, wheeled).filter(({ metres }) => isNear(ask, at, metres + cell));
      return limits.length === 0 ? [] : [{ number, unit: unit.id, limits, open: limits.map(() => 0) }];
    });
    if (near.length === 0) return NONE;
    const sums = areasOf(at.storey);
    const byAsk = new Map(near.map((each) => [each.number, each]));
    for (const each of near) each.open.fill(sums.get(each.number) ?? 0);
    const farthest = Math.max(...near.flatMap(({ limits }) => limits.map(({ metres }) => metres)));
    const reached = reachedSamples(walk, at, farthest + cell);
    reached.samples.forEach((s, i) => {
      const each = byAsk.get(asks.askOf[s]!);
      if (!each) return;
      for (const [k, { metres }] of each.limits.entries()) {
        each.open[k]! -= samples.area[s]! * coveredShare(reached.metres[i]!, metres, cell);
      }
    });
    return new Map(
      near.map(({ unit, limits, open }) => [
        unit,
        limits.flatMap(({ fireClass }, k) => (isHole(open[k]!) ? [] : [fireClass])),
      ]),
    );
  };
}

interface ClassLimit {
  readonly fireClass: FireClass;
  readonly metres: number;
}

const limitsOf = ({ lanes }: FloorAsks, { classes }: Ask, wheeled: boolean): ClassLimit[] =>
  classes.flatMap(({ fireClass, terms }) => {
    const term = terms.find(({ lane }) => lanes[lane]!.wheeled === wheeled);
    return fireClass === null || !term ? [] : [{ fireClass, metres: term.limit }];
  });

/** There is floor at each side of its box: none may be farther than that, as the crow flies. */
const isNear = (
  { bounds: [minX, minY, maxX, maxY] }: Ask,
  { planX, planY }: Located,
  metres: number,
): boolean => Math.max(planX - minX, maxX - planX, planY - minY, maxY - planY) <= metres;
