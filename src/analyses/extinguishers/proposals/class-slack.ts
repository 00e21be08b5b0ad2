import { distanceField } from '../../../geometry/nav/distance-field';
import type { Walk } from '../../../geometry/nav/walk';
import type { FireClass } from '../../../model/schema/space-hazard';
import type { WalkingPlan } from '../../walking/walking-plan';
import { NOT_ASKED, type FloorAsks } from '../floor-asks';
import type { StandingPoint } from './standing-points';

/** Metres to walk at most; 0 = none of that kind counts. */
export interface Limits {
  readonly portable: number;
  readonly wheeled: number;
}

/** One class of fire on the floor of a storey, by number of the sample less the storey's first. */
export interface ClassSlack {
  /** Null where nothing is asked. */
  readonly asked: (i: number) => Limits | null;
  /** Metres by which the nearest is nearer than it must be. */
  readonly slack: (i: number, limits: Limits) => number;
}

/** How near some points are to the floor that asks for a class; null where none does. Costs a search for each kind that stands there. */
export function classSlack(
  plan: WalkingPlan,
  walk: Walk,
  asks: FloorAsks,
  storey: number,
  points: readonly Pick<StandingPoint, 'at' | 'counts' | 'wheeled'>[],
  fireClass: FireClass,
): ClassSlack | null {
  const { nav } = plan;
  const [from, to] = [nav.samples.storeyStart[storey]!, nav.samples.storeyStart[storey + 1]!];
  const { cell } = nav.floors[storey]!.samples.grid;
  const limits = limitsOf(asks, storey, fireClass);
  const most = Math.max(0, ...limits.flatMap((each) => (each ? [each.portable, each.wheeled] : [])));
  if (most === 0) return null;
  const near = (wheeled: boolean): Float64Array | null => {
    const places = points
      .filter((point) => point.wheeled === wheeled && point.counts.includes(fireClass))
      .flatMap(({ at }) => at ?? []);
    if (places.length === 0) return null;
    const metres = new Float64Array(to - from).fill(Infinity);
    const field = distanceField(walk, places, { limit: most + cell });
    field.samples.forEach((s, i) => {
      metres[s - from] = field.distances[i]!;
    });
    return metres;
  };
  const [carried, rolled] = [near(false), near(true)];
  return {
    asked: (i) => {
      const ask = asks.askOf[from + i]!;
      return ask === NOT_ASKED ? null : (limits[ask] ?? null);
    },
    slack: (i, { portable, wheeled }) =>
      Math.max(portable - (carried?.[i] ?? Infinity), wheeled - (rolled?.[i] ?? Infinity)),
  };
}

/** How much of a cell is open whose middle is nearer than it must be by so many sides: the line cuts it evenly. */
export const openShare = (sides: number): number => Math.min(1, Math.max(0, 0.5 - sides));

/** Per ask its limits for one class; null where it doesn't ask for it on this storey. */
function limitsOf({ asks, lanes }: FloorAsks, storey: number, fireClass: FireClass): (Limits | null)[] {
  return asks.map((ask) => {
    const terms =
      ask.storey === storey ? ask.classes.find((each) => each.fireClass === fireClass)?.terms : null;
    if (!terms) return null;
    const limit = (wheeled: boolean): number =>
      terms.find(({ lane }) => lanes[lane]!.wheeled === wheeled)?.limit ?? 0;
    return { portable: limit(false), wheeled: limit(true) };
  });
}
