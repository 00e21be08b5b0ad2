import type { Located } from '../../../geometry/nav/locate';
import type { WalkingPlan } from '../../walking/walking-plan';
import { exitPlaces } from '../../way-out/exits';
import type { ExitRef } from '../../way-out/result';
import type { PlacedExit } from './placed-exit';

/** Points of one edge lie nearer to each other than this, metres (`exitPlaces` sets them 0.2 m apart). */
const ALONG = 0.25;

/** Where a storey (by index) goes over into open ground or an exit area with no door between: a run of the edge each. O(points²) of an area. */
export function groundExits(plan: WalkingPlan, storey: number): PlacedExit[] {
  const byArea = new Map<string, { readonly exit: ExitRef; readonly at: Located[] }>();
  for (const { exit, at } of exitPlaces(plan)) {
    if (at.storey !== storey || (exit.kind !== 'ground' && exit.kind !== 'area')) continue;
    const listed = byArea.get(exit.id);
    if (listed === undefined) byArea.set(exit.id, { exit, at: [at] });
    else listed.at.push(at);
  }
  return [...byArea.values()].flatMap(({ exit, at }) => runsOf(at).map((run) => exitAlong(plan, exit, run)));
}

function exitAlong(plan: WalkingPlan, exit: ExitRef, at: readonly Located[]): PlacedExit {
  const x = at.reduce((sum, { planX }) => sum + planX, 0) / at.length;
  const y = at.reduce((sum, { planY }) => sum + planY, 0) / at.length;
  const off = ({ planX, planY }: Located): number => Math.hypot(planX - x, planY - y);
  const middle = at.reduce((best, one) => (off(one) < off(best) ? one : best));
  return {
    exit,
    kind: 'ground',
    place: { storey: plan.derived.storeys[middle.storey]!, x: middle.planX, y: middle.planY },
    clearWidth: null,
    shut: false,
    leadsOn: true,
    fromStair: false,
    at,
  };
}

/** Points parted into runs that hang together. */
function runsOf(points: readonly Located[]): Located[][] {
  const left = new Set(points);
  const runs: Located[][] = [];
  for (const first of points) {
    if (!left.delete(first)) continue;
    const run = [first];
    for (const { planX, planY } of run) {
      for (const other of left) {
        if (Math.hypot(other.planX - planX, other.planY - planY) > ALONG) continue;
        left.delete(other);
        run.push(other);
      }
    }
    runs.push(run);
  }
  return runs;
}
