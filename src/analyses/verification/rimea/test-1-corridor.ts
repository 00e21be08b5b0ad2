import type { VerificationCase } from '../case';
import { bounded, shown } from '../measured';
import { lineTimes } from '../measure/line-times';
import { GROUND, PlanDrawing, type Line } from '../plans/plan-drawing';
import { rimea } from './rimea-cite';

const SPEED = 1.33;
const START: Line = [
  [0, 0],
  [0, 2],
];
const END: Line = [
  [40, 0],
  [40, 2],
];

/** One person walks along a corridor of 40 m. Before and behind it the floor goes on, for a person has no length. */
export const corridorTest: VerificationCase = {
  id: 'rimea-1',
  suite: 'rimea',
  cite: rimea(1),
  presets: ['default', 'experimental', 'jupedsim'],
  manySeeds: false,
  documentation: false,
  steps: function* (trial) {
    const run = yield* trial.run({
      name: 'corridor',
      document: new PlanDrawing().room('C', [-2, 0, 44, 2]).exitArea('E', [42, 0, 44, 2]).document(),
      fields: {
        maxTime: 120,
        agents: [{ id: 'walker', storey: GROUND, x: -1, y: 1, speed: SPEED, exit: 'E' }],
      },
    });
    const [start, end] = yield* lineTimes(run, [START, END]);
    const [from, to] = [start!.rightward[0], end!.rightward[0]];
    const time = from === undefined || to === undefined ? null : to - from;
    return {
      measured: [
        bounded('travel-time', '40 m', time, 's', { min: 26, max: 34 }),
        shown('speed', '', time === null ? null : 40 / time, 'm/s'),
      ],
      curves: [],
    };
  },
};
