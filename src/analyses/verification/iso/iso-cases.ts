import type { VerificationCase } from '../case';
import { bounded, clearing, shown } from '../measured';
import type { NotCovered } from '../measures';
import { noRun } from '../no-run';
import { waysTaken } from '../rimea/test-14-route';
import { cabinsRun } from '../scenes/cabins';
import { cornerRun } from '../scenes/corner';
import { corridorCrowdRun } from '../scenes/corridor-crowd';
import { counterflowRun } from '../scenes/counterflow';
import { sustainedFlowRun } from '../scenes/door-flow';
import { normalSpeedsRun } from '../scenes/drawn-speeds';
import { drawnStartsRun } from '../scenes/drawn-starts';
import { exitShutsRun } from '../scenes/exit-shuts';
import { groupTogetherRun } from '../scenes/groups';
import { queueAtStairsRun } from '../scenes/queue-at-stairs';
import { slowPersonRun } from '../scenes/slow-person';
import { smokeWalkRun } from '../scenes/smoke-walk';
import { stairFlowRun } from '../scenes/stair-flow';
import { corridorTime } from '../scenes/walk-corridor';
import { stairsTime } from '../scenes/walk-stairs';
import { USUAL_CASE } from '../usual-case';

type Test = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19;

/** Tests of §5.2 are of what models share, those after it of what only some reckon with. */
const clauseOf = (test: Test): string => `${test <= 13 ? '5.2' : '5.3'}, test ${test}`;

/** Of these the plan was recalled, or made to the description. */
const RECALLED: ReadonlySet<Test> = new Set([7, 9, 12, 14, 17]);

/** A test of ISO 20414; what is asked is known from JuPedSim's suites of its tests, which quote it. */
const isoCase = (
  test: Test,
  steps: VerificationCase['steps'],
  rest: Partial<VerificationCase> = {},
): VerificationCase => ({
  id: `iso-${test}`,
  suite: 'iso',
  cite: {
    standard: 'ISO 20414',
    edition: '2020',
    clause: clauseOf(test),
    confidence: RECALLED.has(test) ? 'M-med' : 'V2',
  },
  ...USUAL_CASE,
  steps,
  ...rest,
});

/** One that asks for what the program doesn't reckon with. */
const leftOut = (test: Test, notCovered: NotCovered): VerificationCase =>
  isoCase(test, noRun, { notCovered });

/** Extinction coefficients of table 21, 1/m. */
const EXTINCTIONS = [0.5, 1, 3, 7.5, 10];

/** All of ISO 20414, by number. */
export const ISO_CASES: readonly VerificationCase[] = [
  isoCase(1, drawnStartsRun),
  isoCase(2, function* (trial) {
    const time = yield* corridorTime(trial, 40, 1);
    const speed = time === null ? null : 40 / time;
    return {
      measured: [
        bounded('speed', '40 m', speed, 'm/s', { min: 0.95, max: 1.05 }),
        shown('travel-time', '40 m', time, 's'),
      ],
      curves: [],
    };
  }),
  isoCase(3, function* (trial) {
    const walker = { speed: 1, stairsUp: 0.5, stairsDown: 0.5 };
    const measured = [];
    for (const [way, sign] of [
      ['up', '↑'],
      ['down', '↓'],
    ] as const) {
      const time = yield* stairsTime(trial, way, walker);
      const speed = time === null ? null : 10 / time;
      measured.push(bounded('speed', `${sign} 10 m`, speed, 'm/s', { min: 0.45, max: 0.55 }));
    }
    return { measured, curves: [] };
  }),
  isoCase(4, cornerRun),
  isoCase(5, normalSpeedsRun),
  isoCase(6, counterflowRun, { manySeeds: true }),
  isoCase(7, slowPersonRun, { documentation: true, manySeeds: true }),
  isoCase(8, cabinsRun),
  isoCase(9, exitShutsRun),
  isoCase(10, queueAtStairsRun),
  isoCase(11, sustainedFlowRun, { manySeeds: true, judged: ['default'] }),
  isoCase(12, stairFlowRun),
  isoCase(13, corridorCrowdRun),
  isoCase(14, (trial) => groupTogetherRun(trial, [1.25, 1.25, 1.25, 1.25, 1.25], 0.5)),
  leftOut(15, 'social-influence'),
  leftOut(16, 'affiliation'),
  isoCase(17, function* (trial) {
    const { run, stairs, level } = yield* waysTaken(trial);
    return {
      measured: [
        bounded('share', '16 m, 2 stairs', stairs, '%', { min: 50, max: null }),
        shown('share', '55 m, level', level, '%'),
        ...clearing(run, ''),
      ],
      curves: [],
    };
  }),
  isoCase(18, (trial) => smokeWalkRun(trial, EXTINCTIONS)),
  leftOut(19, 'fire-doses'),
];
