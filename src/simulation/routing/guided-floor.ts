import { finished, type Steps } from '../../base/steps';
import { navSteps } from '../../geometry/nav/build-nav';
import type { Nav } from '../../geometry/nav/nav';
import { walledNav } from '../../geometry/nav/walled-nav';
import { openWalk, type Walk } from '../../geometry/nav/walk';
import { Routes } from '../../geometry/nav/routing/routes';
import type { RouteField } from '../../geometry/nav/routing/route-field';
import type { RouteTarget } from '../../geometry/nav/routing/targets';
import { sightIndexSteps } from '../../geometry/nav/routing/sight-index';
import { tautGraphSteps } from '../../geometry/nav/routing/taut-graph';
import { locate } from '../../geometry/nav/locate';
import { cornerSpurSteps } from './corner-spurs';
import { narrowGaps } from './narrow-gaps';

/** A place or a line that people leave by, on the floor of a storey in plan, metres. */
export type Goal =
  | { readonly kind: 'point'; readonly storey: number; readonly x: number; readonly y: number }
  | {
      readonly kind: 'segment';
      readonly storey: number;
      readonly a: readonly [number, number];
      readonly b: readonly [number, number];
    };

/** The floor of a run: one surface for bodies and for ways. */
export interface GuidedFloor {
  readonly nav: Nav;
  /** What bodies may cross: doors that are shut are not in it. */
  readonly walk: Walk;
  /** Ways to a set of goals; null where one of them is off the floor. */
  readonly fieldTo: (goals: readonly Goal[]) => RouteField | null;
  /** The same ways once more, for who shuts and opens doors on them. O(arcs). */
  readonly ownWays: () => OwnWays;
}

/** Ways on which doors, by their index, shut and open: all fields that were given out are right from then on. */
export interface OwnWays {
  readonly fieldTo: GuidedFloor['fieldTo'];
  readonly drop: (field: RouteField) => void;
  readonly turn: (doors: readonly number[], open: boolean) => void;
}

/**
 * The floor with some doors shut (1 in `closed`, by their index), on which ways keep `inset` metres from corners and go through no
 * gap between walls that is narrower than `width` metres. Where they are `rounded` they keep half of it all round each corner, else only as
 * JuPedSim does. Cost: that of `buildNav` and of a `tautGraph`.
 */
export const guidedFloor = (
  nav: Nav,
  closed: Uint8Array,
  inset: number,
  width = 0,
  rounded = true,
): GuidedFloor => finished(guidedFloorSteps(nav, closed, inset, width, rounded));

/** `guidedFloor` in parts. */
export function* guidedFloorSteps(
  nav: Nav,
  closed: Uint8Array,
  inset: number,
  width = 0,
  rounded = true,
): Steps<GuidedFloor> {
  const isBarred = inset > 0 || width > 0;
  const { bodies, ways } = isBarred
    ? yield* withBars(nav, closed, inset, width, rounded)
    : { bodies: nav, ways: nav };
  const shut = [...closed.keys()].filter((door) => closed[door] === 1);
  yield;
  const walk = openWalk(bodies, closed);
  yield;
  const graph = yield* tautGraphSteps(ways);
  yield;
  // Else whoever asks first about a room waits for it.
  yield* sightIndexSteps(graph);
  const routesOf = (): Routes => new Routes(graph, { shut });
  const fieldOn = (routes: Routes, goals: readonly Goal[]): RouteField | null => {
    const targets: RouteTarget[] = [];
    for (const goal of goals) {
      if (goal.kind === 'segment') targets.push({ ...goal, inset });
      else {
        const at = locate(bodies, goal.storey, goal.x, goal.y);
        if (at === null || at.gap > 0) return null;
        targets.push({ kind: 'point', at });
      }
    }
    return routes.fieldTo(targets);
  };
  yield;
  const routes = routesOf();
  yield;
  const ownWays = (): OwnWays => {
    const own = routesOf();
    return {
      fieldTo: (goals) => fieldOn(own, goals),
      drop: (field) => own.drop(field),
      turn: (doors, open) => (open ? own.open(doors) : own.close(doors)),
    };
  };
  return { nav: bodies, walk, fieldTo: (goals) => fieldOn(routes, goals), ownWays };
}

/**
 * The surface with what ways don't cross. Spurs are walls to ways alone: bodies come over them where others press them. A gap that is too
 * narrow is one to both: whoever was pressed into it would find no way on. Triangles of both have the same numbers, doors the plan's.
 */
function* withBars(
  nav: Nav,
  closed: Uint8Array,
  inset: number,
  width: number,
  rounded: boolean,
): Steps<{ readonly bodies: Nav; readonly ways: Nav }> {
  const { input } = nav;
  const walk = openWalk(nav, closed);
  yield;
  const barred = input.doorCount;
  const spurs = yield* cornerSpurSteps(walk, inset, barred, rounded ? width : 0);
  yield;
  const gaps = yield* narrowGaps(walk, width);
  const floors = input.floors.map((floor, storey) => {
    const bars = [...spurs[storey]!, ...gaps[storey]!];
    return bars.length === 0 ? floor : { ...floor, barriers: [...floor.barriers, ...bars] };
  });
  const made = yield* navSteps({ ...input, floors, doorCount: barred + 1 });
  yield;
  const isSpur = new Uint8Array(made.twin.length);
  for (const h of made.doorHalfEdges.subarray(made.doorStart[barred], made.doorStart[barred + 1])) {
    isSpur[h] = 1;
  }
  yield;
  const bodies = walledNav(made, barred, () => false);
  yield;
  return { bodies, ways: walledNav(made, barred, (h) => isSpur[h] === 1) };
}
