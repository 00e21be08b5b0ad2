import type { Steps } from '../../../base/steps';
import { namedRandom } from '../../../base/named-random';
import type { CaseRun, Measured, Trial } from '../case';
import { bounded, none, shown } from '../measured';
import { personalSpeeds } from '../measure/personal-speeds';
import { agentsAt } from '../plans/agents';
import { PlanDrawing } from '../plans/plan-drawing';
import { rimeaCase } from './rimea-case';

/** Speeds of men by age, m/s (RiMEA, after Weidmann 1993). */
const AGES = [
  { age: 20, min: 1.6, max: 1.64 },
  { age: 30, min: 1.52, max: 1.56 },
  { age: 40, min: 1.46, max: 1.5 },
  { age: 50, min: 1.39, max: 1.43 },
  { age: 60, min: 1.27, max: 1.27 },
  { age: 70, min: 1.07, max: 1.07 },
] as const;
const PER_AGE = 9;
const TOLERANCE = 0.03;

/**
 * 54 people of six ages walk over an open field, each a lane apart from the others: those of an age with the speeds of that age,
 * drawn by chance, and the slower the older.
 */
function* agesRun(trial: Trial): Steps<CaseRun> {
  const random = namedRandom(trial.seed, 'ages');
  const people = AGES.flatMap(({ age, min, max }, a) =>
    Array.from({ length: PER_AGE }, (_, k) => ({
      age,
      speed: random.between(min, max),
      at: [2 + 3 * random.next(), 1.5 + 1.5 * (a * PER_AGE + k)] as const,
    })),
  );
  const width = 1.5 * people.length + 1.5;
  const run = yield* trial.run({
    name: 'field',
    document: new PlanDrawing().room('F', [0, 0, 70, width]).exitArea('E', [68, 0, 70, width]).document(),
    fields: {
      maxTime: 180,
      agents: agentsAt(
        people.map(({ at }) => at),
        (i) => ({ speed: people[i]!.speed }),
      ),
    },
  });
  const speeds = yield* personalSpeeds(run, [10, 0, 60, width], [1, 0]);
  const means: number[] = [];
  const measured: Measured[] = [];
  for (const { age, min, max } of AGES) {
    const own = people.flatMap((person, i) => (person.age === age ? [speeds[i] ?? 0] : []));
    const band = { min: min - TOLERANCE, max: max + TOLERANCE };
    measured.push(bounded('speed', `${age}: min`, Math.min(...own), 'm/s', band));
    measured.push(bounded('speed', `${age}: max`, Math.max(...own), 'm/s', band));
    means.push(own.reduce((sum, speed) => sum + speed, 0) / own.length);
  }
  for (let i = 1; i < AGES.length; i++) {
    const of = `${AGES[i - 1]!.age} − ${AGES[i]!.age}`;
    measured.push(bounded('speed-excess', of, means[i - 1]! - means[i]!, 'm/s', { min: 0, max: null }));
  }
  measured.push(none('left-behind', '', run.figures.remaining), shown('all-out', '', run.figures.last, 's'));
  return { measured, curves: [] };
}

/** RiMEA 7: who is older walks more slowly. */
export const agesTest = rimeaCase(7, { steps: agesRun });
