import type { Steps } from '../../../base/steps';
import type { CaseRun, Measured, Trial } from '../case';
import { bounded, shown } from '../measured';
import { areaReadings, meanReading, type AreaReading } from '../measure/area-readings';
import { besideWeidmann, weidmannSpeed } from '../measure/weidmann';
import { PlanDrawing, type Box } from '../plans/plan-drawing';
import type { Scene } from '../scene';
import { rimeaCase } from './rimea-case';

const SPEED = 1.34;
const WIDTH = 10;
/** Speeds that rise with density by less than this don't, m/s. */
const NOISE = 0.01;
/** Floor beyond the last ones ahead, metres. */
const AHEAD = 6;

/**
 * The guideline's corridor of 1000 m and its minute of measuring; and a piece of it that is measured for so short a time that nobody
 * in the measuring areas can tell: those behind the piece would need longer to come there, and that there is nobody ahead of it spreads
 * backwards from body to body, at less than a walk.
 */
interface Extent {
  readonly length: number;
  readonly until: number;
  readonly densities: readonly number[];
}
const WHOLE: Extent = { length: 1000, until: 70, densities: [0.5, 1, 2, 3, 4, 5, 6] };
const PIECE: Extent = { length: 84, until: 30, densities: WHOLE.densities };
const DAILY: Extent = { ...PIECE, densities: [0.5, 1, 2, 4] };
/** The first ten seconds don't count. */
const FROM = 10;

const sceneOf = (length: number, density: number, until: number): Scene => ({
  name: `${length}-m-density-${density}`,
  document: new PlanDrawing()
    .room('C', [0, 0, length, WIDTH])
    .room('D', [length + 0.2, 0, length + AHEAD, WIDTH])
    .door(
      'end',
      [
        [length + 0.1, 0],
        [length + 0.1, WIDTH],
      ],
      ['C', 'D'],
    )
    .exitArea('E', [length + AHEAD - 1, 0, length + AHEAD, WIDTH])
    .document(),
  fields: {
    maxTime: until,
    groups: [
      { space: 'C', count: Math.round(density * length * WIDTH), profile: { speed: SPEED, radius: 0.2 } },
    ],
  },
});

/** The main measuring area of 2 m × 2 m, and two beside it, in the middle of the corridor's length. */
const areasOf = (length: number): readonly Box[] =>
  [1, 4, 7].map((y): Box => [length / 2 - 1, y, length / 2 + 1, y + 2]);

/** Speed falls with density: held against Weidmann's curve, for people to judge. */
function* relationRun(trial: Trial): Steps<CaseRun> {
  const isWhole = trial.full && trial.seed === 1 && trial.preset === 'default';
  const { length, until, densities } = trial.full ? (isWhole ? WHOLE : PIECE) : DAILY;
  const measured: Measured[] = [];
  const points: (readonly [density: number, speed: number])[] = [];
  for (const density of densities) {
    const run = yield* trial.run(sceneOf(length, density, until));
    const readings: AreaReading[] = [];
    for (const box of areasOf(length)) {
      readings.push(...(yield* areaReadings(run, { box, along: [1, 0], from: FROM, to: until })));
    }
    const { density: found, speed } = meanReading(readings);
    // Figures of the whole corridor and of a piece of it are rows of their own.
    const of = `${length} m, ${density} 1/m²`;
    measured.push(
      shown('density', of, found, '1/m²'),
      shown('speed', of, speed, 'm/s'),
      shown('specific-flow', of, speed === null ? null : speed * found, '1/(m·s)'),
      shown('speed-ratio', `${of} : Weidmann`, speed === null ? null : speed / weidmannSpeed(found), '1'),
    );
    if (speed !== null) points.push([found, speed]);
  }
  const rises = points.filter(([, speed], i) => i > 0 && speed > points[i - 1]![1] + NOISE).length;
  measured.push(bounded('speed-rises', `${length} m`, rises, '1', { min: 0, max: 0 }));
  return { measured, curves: [besideWeidmann(`${length} × ${WIDTH} m`, points)] };
}

/**
 * RiMEA 4: speed by density in a corridor of 1000 m × 10 m. In the full run the first seed by `default` has it whole, others a piece of 84 m.
 */
export const relationTest = rimeaCase(4, { documentation: true, takesLong: true, steps: relationRun });
