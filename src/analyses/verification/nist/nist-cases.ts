import type { CaseId } from '../case-ids';
import type { VerificationCase } from '../case';
import type { NotCovered } from '../measures';
import { noRun } from '../no-run';
import { bounded, shown } from '../measured';
import { cabinsRun } from '../scenes/cabins';
import { cornerRun } from '../scenes/corner';
import { counterflowRun } from '../scenes/counterflow';
import { sustainedFlowRun } from '../scenes/door-flow';
import { normalSpeedsRun } from '../scenes/drawn-speeds';
import { drawnStartsRun } from '../scenes/drawn-starts';
import { exitShutsRun } from '../scenes/exit-shuts';
import { groupTogetherRun } from '../scenes/groups';
import { queueAtStairsRun } from '../scenes/queue-at-stairs';
import { slowPersonRun } from '../scenes/slow-person';
import { smokeWalkRun } from '../scenes/smoke-walk';
import { corridorTime } from '../scenes/walk-corridor';
import { stairsTime } from '../scenes/walk-stairs';
import { USUAL_CASE } from '../usual-case';

type Test = CaseId extends infer Id ? (Id extends `nist-${infer N}` ? N : never) : never;

/** Of these the plan was recalled, or made to the description. */
const RECALLED: ReadonlySet<Test> = new Set(['2.9', '2.10', '4.1']);

/** A test of NIST's note; what is asked is known from JuPedSim's suite of its tests, which quotes it. */
const nistCase = (
  test: Test,
  steps: VerificationCase['steps'],
  rest: Partial<VerificationCase> = {},
): VerificationCase => ({
  id: `nist-${test}`,
  suite: 'nist',
  cite: {
    standard: 'NIST TN 1822',
    edition: '2013',
    clause: `Verif.${test}`,
    confidence: RECALLED.has(test) ? 'M-med' : 'V2',
  },
  ...USUAL_CASE,
  steps,
  ...rest,
});

/** One that asks for what the program doesn't reckon with. */
const leftOut = (test: Test, notCovered: NotCovered): VerificationCase =>
  nistCase(test, noRun, { notCovered });

/** A walk at 1 m/s may differ by a twentieth. */
const within = (seconds: number) => ({ min: seconds / 1.05, max: seconds / 0.95 });

/** All of NIST, by number. */
export const NIST_CASES: readonly VerificationCase[] = [
  nistCase('1.1', drawnStartsRun),
  nistCase('2.1', function* (trial) {
    const time = yield* corridorTime(trial, 40, 1);
    return {
      measured: [
        bounded('travel-time', '40 m', time, 's', within(40)),
        shown('speed', '', time === null ? null : 40 / time, 'm/s'),
      ],
      curves: [],
    };
  }),
  nistCase('2.2', function* (trial) {
    const walker = { speed: 1.2, stairsUp: 1, stairsDown: 1 };
    const up = yield* stairsTime(trial, 'up', walker);
    const down = yield* stairsTime(trial, 'down', walker);
    return {
      measured: [
        bounded('travel-time', '↑ 10 m', up, 's', within(10)),
        bounded('travel-time', '↓ 10 m', down, 's', within(10)),
      ],
      curves: [],
    };
  }),
  nistCase('2.3', cornerRun),
  nistCase('2.4', normalSpeedsRun),
  nistCase('2.5', (trial) => smokeWalkRun(trial, [1])),
  leftOut('2.6', 'fire-doses'),
  leftOut('2.7', 'lifts'),
  nistCase('2.8', counterflowRun, { manySeeds: true }),
  nistCase('2.9', (trial) => groupTogetherRun(trial, [1.25, 1.25, 1.25, 1.25, 0.5], 0.2)),
  nistCase('2.10', slowPersonRun, { documentation: true, manySeeds: true }),
  nistCase('3.1', cabinsRun),
  leftOut('3.2', 'social-influence'),
  leftOut('3.3', 'affiliation'),
  nistCase('4.1', exitShutsRun),
  nistCase('5.1', queueAtStairsRun),
  nistCase('5.2', sustainedFlowRun, { manySeeds: true, judged: ['default'] }),
];
