import { silently } from '../../../base/steps';
import { bestForCount } from '../../../geometry/cover/best-for-count';
import type { CampusDocument } from '../../../model/schema/document';
import { makeId, type StoreyId } from '../../../model/schema/ids';
import { bestPlaces } from '../../placing/best-places';
import { placeCover } from '../../placing/place-cover';
import { watching, type WatchingCamera } from '../storey-views';
import { FINE, FinerLook, type FinePoint } from './finer-look';
import { lookAgain, type StillShort } from './look-again';
import type { FinerLook as FinerAnswer, PlacementQuestion, StoreyPlacement } from './placement';
import { firstRows, PlacementRows } from './placement-rows';
import { proposedCamera } from './proposed-camera';
import { lackingOf } from './storey-demand';
import { storeyTask, type StoreyTask } from './storey-task';
import { toldGains } from './told-gains';
import type { DemandRow } from './trial-cameras';
import { unmetPlaces } from './unmet-places';

/** Looking is so much of the work. */
const LOOKED = 0.5;
/** Rounds of looking again and adding what is missed, and places added in each. */
const ROUNDS = 12;
const MOST_ROWS = 300;
const CELL_AREA = FINE ** 2;

/**
 * Cameras that cure what a storey's duties lack, the best so far each time one is better, null in between: the fewest of all trials that
 * meet every row (greedy first, then local search and an exact search with a proven bound), or with `more` as many as asked that
 * show most. What was found is looked at again at every sample, and on a grid of half the cell; what is missed there becomes rows, and it
 * goes on. The same answer for the same plan. Costs a look from each mount, a test of each row in sight per trial, and some covers.
 */
export function* placeCameras(
  document: CampusDocument,
  storey: StoreyId,
  question: PlacementQuestion,
): Generator<StoreyPlacement | null, StoreyPlacement, void> {
  const task = yield* storeyTask(document, storey, question);
  if (task === null || task.demand.floors.length + task.demand.doors.length === 0) return nothing();
  const { scene, demand, trials, parts } = task;
  const before = lackingOf(demand);
  const rows = new PlacementRows(demand, scene.grid.nx, trials.trials.length);
  const hopeless = demand.floors.map(() => new Set<number>());
  yield* addRows(firstRows(demand, scene.grid.nx));
  yield null;
  const cameras = new Map<number, WatchingCamera>();
  let chosen: Int32Array = new Int32Array();
  let least = 0;
  let greedy = 0;
  let proven: Pick<StoreyPlacement, 'most' | 'gap' | 'optimal'> = { most: null, gap: null, optimal: false };
  let finer: FinerAnswer | null = null;

  if (question.more !== null) {
    const { problem } = rows.task();
    const worth = rows.worth();
    const all = worth.reduce((sum, each) => sum + each, 0);
    const best = yield* silently(bestForCount(problem, question.more, { worth, seed: 1 }));
    chosen = best.chosen;
    least = chosen.length;
    greedy = chosen.length;
    proven = { most: all === 0 ? 0 : best.bound / all, gap: best.gap, optimal: best.optimal };
    return yield* told(1);
  }

  yield* solve();
  for (let round = 0; round < ROUNDS; round++) {
    const left = again();
    const missed = left.floors.flatMap((cells, floor) =>
      [...cells]
        .filter((cell) => !hopeless[floor]!.has(cell))
        .map((cell): DemandRow => ({ kind: 'cell', floor, cell })),
    );
    if (missed.length === 0) break;
    if (yield* addRows(thinned(missed))) yield* solve();
  }
  const look = new FinerLook(parts, scene);
  yield null;
  let firstShort = -1;
  for (let round = 0; round < ROUNDS; round++) {
    const missed = missedFiner();
    yield null;
    if (firstShort < 0) firstShort = missed.length;
    finer = { cell: FINE, first: CELL_AREA * firstShort, left: CELL_AREA * missed.length };
    if (missed.length === 0) break;
    const points = thinned(missed).map(({ floor, x, y }): DemandRow => ({ kind: 'point', floor, x, y }));
    if (!(yield* addRows(points))) break;
    yield* solve();
  }
  return yield* told(1);

  /** Adds rows; those that no trial meets are noted. Whether any was added is returned. */
  function* addRows(list: readonly DemandRow[]): Generator<null, boolean, void> {
    const meeting = yield* silently(trials.meeting(list));
    list.forEach((row, r) => {
      if (row.kind === 'cell' && meeting.trials[r]!.length === 0) hopeless[row.floor]!.add(row.cell);
    });
    rows.add(list, meeting.trials);
    return meeting.trials.some((each) => each.length > 0);
  }

  function* solve(): Generator<StoreyPlacement | null, void, void> {
    const cover = rows.task();
    yield null;
    const solving = placeCover(cover, { seed: 1 });
    let last = Infinity;
    for (;;) {
      const step = solving.next();
      if (step.done !== true && (step.value === null || step.value.cost >= last)) {
        yield null;
        continue;
      }
      const now = step.value!;
      last = now.cost;
      if (greedy === 0) greedy = now.cost;
      chosen =
        step.done === true ? yield* silently(bestPlaces(cover.problem, now.chosen, rankOf)) : now.chosen;
      least = Math.max(least, now.bound);
      proven = {
        most: null,
        gap: least === 0 ? null : chosen.length / least - 1,
        optimal: chosen.length <= least,
      };
      if (step.done === true) return;
      yield yield* told(LOOKED);
    }
  }

  function rankOf(trial: number): number {
    const { turn, tilt, offer } = trials.trials[trial]!;
    return offer + Math.abs(turn) / 10 + tilt / 100;
  }

  function camerasNow(): WatchingCamera[] {
    return [...chosen].map((trial) => {
      const known = cameras.get(trial);
      if (known !== undefined) return known;
      const made = watching(
        parts,
        scene,
        proposedCamera(makeId('asset', `proposed${trial}`), storey, trials.poseOf(trial)),
      );
      cameras.set(trial, made);
      return made;
    });
  }

  function again(): StillShort {
    return lookAgain(scene, demand, [...task!.standing, ...camerasNow()]);
  }

  function missedFiner(): FinePoint[] {
    return look
      .short(demand, [...task!.standing, ...camerasNow()])
      .filter(({ floor, cell }) => !hopeless[floor]!.has(cell));
  }

  function* told(done: number): Generator<null, StoreyPlacement, void> {
    const known: StoreyTask = task!;
    const now = camerasNow();
    const left = again();
    yield null;
    const { proposals, doorsLeft } = toldGains(known, rows, [...chosen], now);
    const unmet = done < 1 ? [] : yield* silently(unmetPlaces(known, left));
    return {
      proposals,
      before,
      after: {
        area: left.floors.reduce((sum, cells) => sum + cells.length, 0) * scene.grid.cell ** 2,
        doorways: doorsLeft,
      },
      least: Math.min(least, chosen.length),
      ...proven,
      mounts: trials.mounts.length,
      candidates: trials.candidates,
      greedy,
      unmet,
      finer,
      done,
    };
  }
}

/** Evenly so many of a list at most. */
const thinned = <T>(list: readonly T[]): readonly T[] => {
  const every = Math.ceil(list.length / MOST_ROWS);
  return every <= 1 ? list : list.filter((_, i) => i % every === 0);
};

const nothing = (): StoreyPlacement => ({
  proposals: [],
  before: { area: 0, doorways: 0 },
  after: { area: 0, doorways: 0 },
  least: 0,
  most: null,
  gap: 0,
  optimal: true,
  mounts: 0,
  candidates: 0,
  greedy: 0,
  unmet: [],
  finer: null,
  done: 1,
});
