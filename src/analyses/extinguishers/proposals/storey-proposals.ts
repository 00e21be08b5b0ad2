import { silently } from '../../../base/steps';
import type { StoreyId } from '../../../model/schema/ids';
import { bestPlaces } from '../../placing/best-places';
import { placeCover, type PlaceCover } from '../../placing/place-cover';
import type { WalkingPlan } from '../../walking/walking-plan';
import { coverRows } from './cover-rows';
import type { Column } from './columns';
import { preferCarried } from './prefer-carried';
import { unitNeeds, unitsAtLeast } from './point-needs';
import type { ProposalQuestion, StoreyProposals } from './proposal';
import { readyFloors } from './ready-floors';
import { candidates, storeyTask } from './storey-task';
import { written } from './write-proposals';

/** Searching for places is most of the work; the rest is finding the fewest. */
const SEARCHED = 0.6;

/**
 * What cures one storey, the best so far each time one is better, null in between: the fewest new setting points that bring
 * all floor within reach and give units and rooms the points they need, of all permitted places; then as many extinguishers
 * at them and at those that stand as counts and sums of ratings ask for; what is wrong is replaced where it stands. The same
 * answer for the same plan. Costs a search for each place, and some covers of some hundred rows.
 */
export function* storeyProposals(
  plan: WalkingPlan,
  storey: StoreyId,
  question: ProposalQuestion,
): Generator<StoreyProposals | null, StoreyProposals, void> {
  yield* silently(readyFloors(plan));
  const task = yield* silently(storeyTask(plan, storey, question));
  if (task === null) return nothing(storey);
  yield null;
  const found = yield* candidates(task);
  const { columns } = found;
  yield null;
  const needs = unitNeeds(task.lacking, task.points, columns, task.serving);
  const rooms = task.lackingRooms.map((room) => ({ of: { kind: 'room', room } as const, points: 1 }));
  const all = [...needs, ...rooms];
  const rows = yield* silently(coverRows(task, columns, all));
  yield null;
  const buy = unitsAtLeast(task.lacking, task.points, columns, task.serving !== null);
  let last: PlaceCover | null = null;
  const told = function* (cover: PlaceCover, done: number): Generator<null, StoreyProposals, void> {
    const chosen = yield* silently(bestPlaces(rows.problem, cover.chosen, (c) => rankOf(columns[c]!)));
    return yield* silently(written(task, { ...found, needs: all, rows, chosen, cover, buy, done }));
  };
  const solving = placeCover(rows, { seed: 1 });
  for (;;) {
    const step = solving.next();
    if (step.done === true) {
      const chosen = yield* preferCarried(rows, columns, step.value.chosen);
      const cost = Math.min(step.value.cost, chosen.length);
      return yield* told({ ...step.value, chosen, cost }, 1);
    }
    const cover = step.value;
    if (cover === null || (last !== null && cover.cost >= last.cost)) yield null;
    else yield yield* told(cover, SEARCHED);
    last = cover ?? last;
  }
}

/** Of places that do the same the one that people find: what is carried, outside of rooms, with the agent of choice, beside what they know. */
const rankOf = ({ tier, choice, place, offer }: Column): number =>
  (offer.unit.wheeled ? 1000 : 0) +
  100 * tier +
  10 * choice +
  (place.beside === null ? 3 : BESIDE.indexOf(place.beside));

const BESIDE: readonly Column['place']['beside'][] = ['hydrant', 'stair', 'door'];

const nothing = (storey: StoreyId): StoreyProposals => ({
  storey,
  proposals: [],
  incurable: [],
  points: 0,
  units: 0,
  bound: { points: 0, units: 0 },
  places: 0,
  gap: 0,
  optimal: true,
  done: 1,
});
