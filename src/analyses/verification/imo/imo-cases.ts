import type { Band, VerificationCase } from '../case';
import { bounded, shown } from '../measured';
import { cabinsRun } from '../scenes/cabins';
import { cornerRun } from '../scenes/corner';
import { corridorCrowdRun } from '../scenes/corridor-crowd';
import { counterflowRun } from '../scenes/counterflow';
import { wholeFlowRun } from '../scenes/door-flow';
import { menSpeedsRun } from '../scenes/drawn-speeds';
import { doorsShutRun } from '../scenes/hall';
import { premovementRun } from '../scenes/premovement';
import { queueAtStairsRun } from '../scenes/queue-at-stairs';
import { corridorTime } from '../scenes/walk-corridor';
import { stairsTime } from '../scenes/walk-stairs';
import { USUAL_CASE } from '../usual-case';

type Test = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/**
 * A test of IMO's guidelines for ships; what is asked is known from others who ran them. It is known less well where the text was recalled (12), or
 * where it leaves open how near is near enough (7, 11).
 */
const imoCase = (
  test: Test,
  {
    confidence = 'V2',
    ...rest
  }: Pick<VerificationCase, 'steps'> &
    Partial<VerificationCase> & { readonly confidence?: VerificationCase['cite']['confidence'] },
): VerificationCase => ({
  id: `imo-${test}`,
  suite: 'imo',
  cite: { standard: 'IMO MSC.1/Circ.1533', edition: '2016', clause: `Annex 3, test ${test}`, confidence },
  ...USUAL_CASE,
  ...rest,
});

/** Times of single walks are asked for to the second. */
const to = (seconds: number): Band => ({ min: seconds - 0.5, max: seconds + 0.5 });

/** Walks up and down 10 m of stairs at 1 m/s. */
const stairTest = (test: 2 | 3, way: 'up' | 'down'): VerificationCase =>
  imoCase(test, {
    steps: function* (trial) {
      const time = yield* stairsTime(trial, way, { speed: 1, stairsUp: 1, stairsDown: 1 });
      return { measured: [bounded('travel-time', '10 m', time, 's', to(10))], curves: [] };
    },
  });

/** All of IMO, by number. */
export const IMO_CASES: readonly VerificationCase[] = [
  imoCase(1, {
    steps: function* (trial) {
      const time = yield* corridorTime(trial, 40, 1);
      return {
        measured: [
          bounded('travel-time', '40 m', time, 's', to(40)),
          shown('speed', '', time === null ? null : 40 / time, 'm/s'),
        ],
        curves: [],
      };
    },
  }),
  stairTest(2, 'up'),
  stairTest(3, 'down'),
  imoCase(4, { manySeeds: true, judged: ['default'], steps: wholeFlowRun }),
  imoCase(5, { steps: premovementRun }),
  imoCase(6, { steps: cornerRun }),
  imoCase(7, { confidence: 'M-high', steps: menSpeedsRun }),
  imoCase(8, { manySeeds: true, steps: counterflowRun }),
  imoCase(9, { manySeeds: true, steps: doorsShutRun }),
  imoCase(10, { steps: cabinsRun }),
  imoCase(11, { confidence: 'M-high', steps: queueAtStairsRun }),
  imoCase(12, { confidence: 'M-med', steps: corridorCrowdRun }),
];
