import type { Steps } from '../../../base/steps';
import type { CaseRun, Trial } from '../case';
import { bounded, none, shown } from '../measured';
import { startTimes } from '../measure/start-times';
import { agentsAt } from '../plans/agents';
import { standIn } from '../plans/stand-in';
import { ROOM, roomWithDoor } from './room-with-door';

const PEOPLE = 10;
/** Two frames of the recording. */
const TOLERANCE = 0.2;

/**
 * Ten people in a room set out when they are to: told one by one (10, 20 … 100 s), and drawn by chance from 10 to 100 s.
 */
export function* premovementRun(trial: Trial): Steps<CaseRun> {
  const places = standIn(ROOM, PEOPLE, 0.2, trial.seed);
  const told = yield* trial.run({
    name: 'told',
    document: roomWithDoor(1),
    fields: { maxTime: 200, agents: agentsAt(places, (i) => ({ premovement: 10 * (i + 1) })) },
  });
  const started = yield* startTimes(told);
  const errors = started.map((at, i) => (at === null ? Infinity : Math.abs(at - 10 * (i + 1))));
  const chance = yield* trial.run({
    name: 'drawn',
    document: roomWithDoor(1),
    fields: {
      maxTime: 200,
      groups: [{ space: 'R', count: PEOPLE, premovement: { distribution: 'uniform', min: 10, max: 100 } }],
    },
  });
  const drawn = (yield* startTimes(chance)).map((at) => at ?? Infinity);
  const within = { min: 10 - TOLERANCE, max: 100 + TOLERANCE };
  return {
    measured: [
      bounded('start-error', '10, 20 … 100 s', Math.max(...errors), 's', { min: 0, max: TOLERANCE }),
      bounded('start-time', 'U(10, 100): min', Math.min(...drawn), 's', within),
      bounded('start-time', 'U(10, 100): max', Math.max(...drawn), 's', within),
      none('left-behind', '', told.figures.remaining + chance.figures.remaining),
      shown('all-out', '10, 20 … 100 s', told.figures.last, 's'),
    ],
    curves: [],
  };
}
