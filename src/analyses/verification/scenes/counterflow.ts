import { namedRandom } from '../../../base/named-random';
import type { Steps } from '../../../base/steps';
import type { CaseRun, Measured, Trial } from '../case';
import { bounded, clearing, shown } from '../measured';
import { eachFrame } from '../measure/each-frame';
import { agentsAt } from '../plans/agents';
import { PlanDrawing } from '../plans/plan-drawing';
import { standIn } from '../plans/stand-in';
import type { Scene, SceneRun } from '../scene';
import { MEN_30_TO_50 } from './populations';

const COUNT = 100;
/** How many come the other way. */
const OPPOSING = [0, 10, 50, 100];
/** Where the second room begins. */
const ROOM_2 = 20;
/** More time than a frame of a recording is later, seconds. */
const LATER = 0.1;

/** Two rooms of 10 × 10 m with a corridor of 10 × 2 m between them, each with a way out of its far wall. */
const document = new PlanDrawing()
  .room('one', [0, 0, 10, 10])
  .room('corridor', [10, 4, ROOM_2, 6])
  .room('two', [ROOM_2, 0, 30, 10])
  .exitDoor(
    'west',
    [
      [0, 4],
      [0, 6],
    ],
    'one',
  )
  .exitDoor(
    'east',
    [
      [30, 4],
      [30, 6],
    ],
    'two',
  )
  .document();

/** 100 stand in the outer quarter of the first room, four a square metre, and go to the second one's exit; others come the other way. */
function sceneOf(opposing: number, seed: number): Scene {
  const places = [
    ...standIn([0, 0, 2.5, 10], COUNT, 0.2, seed),
    ...standIn([27.5, 0, 30, 10], opposing, 0.2, seed + 1000),
  ];
  const { min, max } = MEN_30_TO_50;
  const agents = agentsAt(places, (i) => ({
    exit: i < COUNT ? 'east' : 'west',
    speed: min + (max - min) * namedRandom(seed, `speed ${i}`).next(),
  }));
  return { name: `against-${opposing}`, document, fields: { maxTime: 1800, agents } };
}

/** When the last one of the first room came into the second; null = not all did. */
function* lastInRoom2(run: SceneRun): Steps<number | null> {
  const came = new Map<number, number>();
  yield* eachFrame(run, (now, seconds) => {
    for (let k = 0; k < now.count; k++) {
      const i = now.person[k]!;
      // Numbers of people go by their ids: those of the first room come first.
      if (i < COUNT && now.x[k]! >= ROOM_2 && !came.has(i)) came.set(i, seconds);
    }
  });
  return came.size === COUNT ? Math.max(...came.values()) : null;
}

/** The more come the other way, the later the last one is through; nobody is stuck, not where a hundred meet a hundred. */
export function* counterflowRun(trial: Trial): Steps<CaseRun> {
  const measured: Measured[] = [];
  let before: number | null = null;
  for (const opposing of OPPOSING) {
    const run = yield* trial.run(sceneOf(opposing, trial.seed));
    const last = yield* lastInRoom2(run);
    const of = `${COUNT} : ${opposing}`;
    measured.push(...clearing(run, of), shown('travel-time', of, last, 's'));
    if (opposing > 0) {
      const later = last === null || before === null ? null : last - before;
      measured.push(bounded('time-excess', of, later, 's', { min: LATER, max: null }));
    }
    before = last;
  }
  return { measured, curves: [] };
}
