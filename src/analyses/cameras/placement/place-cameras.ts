import { silently } from '../../../base/steps';
import { bestForCount } from '../../../geometry/cover/best-for-count';
import { improveCover } from '../../../geometry/cover/improve-cover';
import { KnownParts } from '../../../geometry/cover/known-parts';
import { solveCover } from '../../../geometry/cover/solve-cover';
import type { CampusDocument } from '../../../model/schema/document';
import { makeId, type StoreyId } from '../../../model/schema/ids';
import { bestPlaces } from '../../placing/best-places';
import { repaired } from './repaired-cover';
import { watching, type WatchingCamera } from '../storey-views';
import { FINE, FinerLook, type FinePoint } from './finer-look';
import { lookAgain, type StillShort } from './look-again';
import type { FinerLook as FinerAnswer, PlacementQuestion, StoreyPlacement } from './placement';
import { firstRows, PlacementRows } from './placement-rows';
import { proposedCamera } from './proposed-camera';
import { lackingDoors, lackingOf } from './storey-demand';
import { storeyTask, type StoreyTask } from './storey-task';
import { toldGains } from './told-gains';
import type { DemandRow } from './trial-cameras';
import { unmetPlaces } from './unmet-places';
import { WorkClock } from './work-clock';

/** Looking is so much of the work. */
const LOOKED = 0.5;
/** Rounds of looking again and adding what is missed, and places added in each. */
const ROUNDS = 20;
const MOST_ROWS = 300;
const CELL_AREA = FINE ** 2;
/** Covers sought anew, at most, and steps of the local search in each part of one. */
const MOST_SOLVES = 4;
const STEPS = 60_000;
/** Milliseconds of search, after which only what is missed is added: a storey is done within the minute. */
const WORK = 50_000;
/** Above its bound by more than this an answer is searched on with other seeds, so many at most. */
const WIDE = 0.1;
const TRIES = 4;

/**
 * Cameras that cure what a storey's duties lack, the best so far each time one is better, null in between: the fewest of all trials that
 * meet every row (greedy first, then local search and an exact search with a proven bound), or with `more` as many as asked that
 * show most. What was found is looked at again at every sample, and on a grid of half the cell; what is missed there becomes rows, and it
 * goes on. After `budget` milliseconds of work no better cover and no better bound is sought: what is missed is still added, and it says so. The same
 * answer for the same plan within the budget. After `rounds` of adding it is looked at once more, and what is missed then is told. Costs
 * a look from each mount, a test of each row in sight per trial, and some covers.
 */
export function* placeCameras(
  document: CampusDocument,
  storey: StoreyId,
  question: PlacementQuestion,
  budget = WORK,
  rounds = ROUNDS,
): Generator<StoreyPlacement | null, StoreyPlacement, void> {
  const work = new WorkClock(budget);
  return yield* work.counted(search(document, storey, question, work, rounds));
}

function* search(
  document: CampusDocument,
  storey: StoreyId,
  question: PlacementQuestion,
  work: WorkClock,
  rounds: number,
): Generator<StoreyPlacement | null, StoreyPlacement, void> {
  const task = yield* storeyTask(document, storey, question);
  if (task === null || task.demand.floors.length + task.demand.doors.length === 0) return nothing();
  const { scene, demand, trials, parts } = task;
  const before = lackingOf(demand);
  const rows = new PlacementRows(demand, trials.trials.length);
  const hopeless = demand.floors.map(() => new Set<number>());
  yield* addRows(firstRows(demand, scene.grid.nx));
  yield null;
  const cameras = new Map<number, WatchingCamera>();
  let chosen: Int32Array = new Int32Array();
  let least = 0;
  let greedy = 0;
  let solves = 0;
  const known = new KnownParts();
  let proven: Pick<StoreyPlacement, 'most' | 'gap' | 'optimal'> = { most: null, gap: null, optimal: false };
  let finer: FinerAnswer | null = null;

  if (question.more !== null) {
    const problem = rows.problem();
    const worth = rows.worth();
    const all = worth.reduce((sum, each) => sum + each, 0);
    const best = yield* silently(bestForCount(problem, question.more, { worth, seed: 1 }));
    chosen = best.chosen;
    least = chosen.length;
    greedy = chosen.length;
    proven = { most: all === 0 ? 0 : Math.min(1, best.bound / all), gap: best.gap, optimal: best.optimal };
    return yield* told(1);
  }

  yield* solve();
  const look = new FinerLook(parts, scene);
  yield null;
  let firstShort = -1;
  for (let round = 0; ; round++) {
    const cells = missedCells();
    const isLooked = cells.length === 0 || round >= rounds;
    const points = isLooked ? missedFiner() : [];
    yield null;
    if (isLooked) {
      if (firstShort < 0) firstShort = points.length;
      finer = { cell: FINE, first: CELL_AREA * firstShort, left: CELL_AREA * points.length };
      if (points.length === 0 || round >= rounds) break;
    }
    const missed: readonly DemandRow[] = [
      ...thinned(cells),
      ...thinned(points).map(({ floor, x, y }): DemandRow => ({ kind: 'point', floor, x, y })),
    ];
    if (yield* addRows(missed)) yield* solve();
    // What no trial sees of the finer grid isn't noted: it would be found again.
    else if (cells.length === 0) break;
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

  /** A cover of the rows as they are now: of all anew while that may pay, else the last one with what it lacks. */
  function* solve(): Generator<StoreyPlacement | null, void, void> {
    const problem = rows.problem();
    yield null;
    let cover = yield* silently(repaired(problem, chosen));
    const isWide = (): boolean => cover.length > least * (1 + WIDE);
    if (solves === 0) greedy = cover.length;
    chosen = cover;
    if (chosen.length > least && !work.isUsedUp && solves++ < MOST_SOLVES) {
      yield yield* told(LOOKED);
      const solving = solveCover(problem, { seed: solves, steps: STEPS, known });
      for (;;) {
        const step = solving.next();
        least = Math.max(least, step.value.bound);
        if (step.value.cost < cover.length) cover = step.value.chosen;
        if (step.done === true || cover.length <= least || work.isUsedUp) break;
        yield null;
      }
    }
    // Parts are searched one by one; across them an exchange may save one more. A wide gap is worth another try.
    for (let seed = 1; cover.length > least && !work.isUsedUp && seed <= (isWide() ? TRIES : 1); seed++) {
      const improving = improveCover(problem, cover, { seed, steps: STEPS / 3, target: least });
      for (;;) {
        const step = improving.next();
        cover = step.value.chosen;
        if (step.done === true || work.isUsedUp) break;
        yield null;
      }
    }
    chosen = yield* silently(bestPlaces(problem, cover, rankOf));
    proven = {
      most: null,
      gap: chosen.length === 0 ? 0 : least === 0 ? null : chosen.length / least - 1,
      optimal: chosen.length <= least,
    };
    yield yield* told(LOOKED);
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

  function missedCells(): DemandRow[] {
    return again().floors.flatMap((cells, floor) =>
      [...cells]
        .filter((cell) => !hopeless[floor]!.has(cell))
        .map((cell): DemandRow => ({ kind: 'cell', floor, cell })),
    );
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
        ...lackingDoors(doorsLeft),
      },
      least: Math.min(least, chosen.length),
      ...proven,
      mounts: trials.mounts.length,
      candidates: trials.candidates,
      greedy,
      unmet,
      finer,
      cutShort: work.isUsedUp,
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
  before: { area: 0, doorways: 0, others: 0 },
  after: { area: 0, doorways: 0, others: 0 },
  least: 0,
  most: null,
  gap: 0,
  optimal: true,
  mounts: 0,
  candidates: 0,
  greedy: 0,
  unmet: [],
  finer: null,
  cutShort: false,
  done: 1,
});
