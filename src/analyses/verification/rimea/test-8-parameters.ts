import type { Steps } from '../../../base/steps';
import type { CaseRun, Measured, Trial } from '../case';
import { bounded, clearing, shown } from '../measured';
import type { SceneFields } from '../scene';
import { rimeaCase } from './rimea-case';
import { ROOMS, threeStoreys } from './three-storeys';

type Group = NonNullable<SceneFields['groups']>[number];

/** What is varied: each of these by itself, beside a base of four adults a room who set out at once. */
interface Parameters {
  readonly speed: number;
  readonly latest: number;
  readonly people: number;
  readonly stairs: { readonly up: number; readonly down: number };
}
const BASE: Parameters = { speed: 1.34, latest: 0, people: 4, stairs: { up: 0.6, down: 0.7 } };
/** Name, what is other than in the base, and whether it should take longer (1) or less long (−1). */
const VARIED: readonly (readonly [of: string, other: Partial<Parameters>, sign: 1 | -1])[] = [
  ['v = 1.0 m/s', { speed: 1 }, 1],
  ['v = 1.6 m/s', { speed: 1.6 }, -1],
  ['t = U(0, 60) s', { latest: 60 }, 1],
  ['t = U(0, 120) s', { latest: 120 }, 1],
  ['n = 2', { people: 2 }, -1],
  ['n = 8', { people: 8 }, 1],
  ['v(↓) = 0.5 m/s', { stairs: { up: 0.4, down: 0.5 } }, 1],
  ['v(↓) = 0.9 m/s', { stairs: { up: 0.7, down: 0.9 } }, -1],
];
const DEVIATION = 0.1;

const groupsOf = ({ speed, latest, people, stairs }: Parameters): Group[] =>
  ROOMS.map((space) => ({
    space,
    count: people,
    profile: { speed, radius: 0.2, stairsUp: stairs.up, stairsDown: stairs.down },
    speed: {
      distribution: 'normal',
      mean: speed,
      deviation: DEVIATION,
      min: speed - 2 * DEVIATION,
      max: speed + 2 * DEVIATION,
    },
    premovement: { distribution: 'uniform', min: 0, max: latest },
  }));

/** When a building of three storeys is clear, by how fast, how late and how many people are. */
function* parametersRun(trial: Trial): Steps<CaseRun> {
  const document = threeStoreys();
  const measured: Measured[] = [];
  const runOf = function* (name: string, of: string, parameters: Parameters): Steps<number | null> {
    const run = yield* trial.run({
      name,
      document,
      fields: { maxTime: 900, groups: groupsOf(parameters) },
    });
    measured.push(...clearing(run, of), shown('share', `${of}: t95/t100`, shareOf(run.figures), '%'));
    return run.figures.last;
  };
  const base = yield* runOf('base', 'v = 1.34 m/s, t = 0 s, n = 4, v(↓) = 0.7 m/s', BASE);
  for (const [i, [of, other, sign]] of VARIED.entries()) {
    const last = yield* runOf(`varied-${i + 1}`, of, { ...BASE, ...other });
    const excess = last === null || base === null ? null : last - base;
    const expected = sign > 0 ? { min: 0, max: null } : { min: null, max: 0 };
    measured.push(bounded('time-excess', of, excess, 's', expected));
  }
  return { measured, curves: [] };
}

const shareOf = ({
  t95,
  last,
}: {
  readonly t95: number | null;
  readonly last: number | null;
}): number | null => (t95 === null || last === null ? null : (100 * t95) / last);

/** RiMEA 8: parameter study. Presets are one parameter more. */
export const parametersTest = rimeaCase(8, { documentation: true, steps: parametersRun });
