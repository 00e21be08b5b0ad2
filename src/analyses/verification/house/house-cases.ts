import { assert } from '../../../base/assert';
import type { Steps } from '../../../base/steps';
import { LONGEST_STEP } from '../../../model/scenario/evacuation-scenario';
import { DOOR_FLOW } from '../../../standards/egress/door-flow';
import type { CaseId } from '../case-ids';
import type { Measured, PresetName, Trial, VerificationCase } from '../case';
import { bounded, boundedInMean, clearing, shown } from '../measured';
import { wholeFlow } from '../scenes/door-flow';
import { ownPlanScene } from '../scenes/own-plan';
import { alike } from '../scenes/populations';
import { roomWithDoor } from '../scenes/room-with-door';
import { roomsOnCorridor, squareRoom } from '../scenes/side-by-side';
import type { Scene } from '../scene';
import { USUAL_CASE } from '../usual-case';

type Test = CaseId extends infer Id ? (Id extends `house-${infer Name}` ? Name : never) : never;

/** A test of the program's own: what it promises of its presets. */
const houseCase = (
  test: Test,
  steps: VerificationCase['steps'],
  rest: Partial<VerificationCase> = {},
): VerificationCase => ({
  id: `house-${test}`,
  suite: 'house',
  cite: { standard: 'WardTwin', edition: '1', clause: test, confidence: 'house' },
  ...USUAL_CASE,
  steps,
  ...rest,
});

/** Clear widths of doors from a single leaf to a double one, metres. */
const WIDTHS = [0.8, 1, 1.2, 1.6, 2, 2.4];
/** Seyfried and others 2009 for 0.8 to 1.2 m, taken for wider ones too, persons a second and metre. */
const EXPERIMENTS = 1.9;

/** What a preset promises of persons a second and metre; null = nothing. */
const PROMISED: Record<PresetName, { readonly min: number | null; readonly max: number | null } | null> = {
  default: { min: null, max: DOOR_FLOW.value },
  conservative: { min: null, max: DOOR_FLOW.value },
  experimental: { min: 0.9 * EXPERIMENTS, max: 1.1 * EXPERIMENTS },
  jupedsim: null,
};

/** A hundred leave the room of 8 × 5 m by doors of all widths. */
const doors = houseCase('doors', function* (trial) {
  const measured: Measured[] = [];
  const promised = PROMISED[trial.preset];
  for (const width of WIDTHS) {
    const run = yield* trial.run({
      name: `door-${width}`,
      document: roomWithDoor(width),
      fields: { maxTime: 600, groups: [alike('R', 100)] },
    });
    const whole = wholeFlow(run);
    const flow = whole === null ? null : whole / width;
    const of = `b = ${width} m`;
    measured.push(
      ...clearing(run, of),
      promised === null
        ? shown('specific-flow', of, flow, '1/(m·s)')
        : bounded('specific-flow', of, flow, '1/(m·s)', promised),
    );
  }
  return { measured, curves: [] };
});

/** The step that others are held against, seconds. */
const SHORT = 0.01;
const SHARE = 0.02;
/**
 * Times at a full door differ by whoever comes first to it, by some 2 in 100 of one of a hundred people: they are means over so many placements, whose
 * error is half of one in 100. At free doors few do; a thousand are less subject to chance, and as dear as ten times a hundred.
 */
const [FULL_PLACEMENTS, FREE_PLACEMENTS, LARGE_PLACEMENTS] = [20, 3, 3];

/** Mean of the times at which the last ones of some scenes are out; null = in one nobody came out to the last. */
function* meanTime(trial: Trial, scenes: readonly Scene[], dt: number | null): Steps<number | null> {
  let sum = 0;
  for (const scene of scenes) {
    const { last } = (yield* trial.run(dt === null ? scene : { ...scene, fields: { ...scene.fields, dt } }))
      .figures;
    if (last === null) return null;
    sum += last;
  }
  return sum / scenes.length;
}

/** Times by the preset's own steps, and by the longest that a scenario may ask for, over those by short ones. */
function* stepRatio(trial: Trial, of: string, scenes: readonly Scene[]): Steps<Measured[]> {
  const own = yield* meanTime(trial, scenes, null);
  const short = yield* meanTime(trial, scenes, SHORT);
  const long = yield* meanTime(trial, scenes, LONGEST_STEP);
  const over = (time: number | null): number | null =>
    time === null || short === null ? null : time / short;
  return [
    boundedInMean('time-ratio', of, over(own), '1', { min: 1 - SHARE, max: 1 + SHARE }),
    shown('time-ratio', `${of}, Δt = ${LONGEST_STEP} s`, over(long), '1'),
    shown('all-out', of, own, 's'),
  ];
}

/** The presets' own steps are short enough: times don't hang on them. JuPedSim's are the short ones. */
const steps = houseCase(
  'dt',
  function* (trial) {
    const seeds = (placements: number): number[] =>
      Array.from({ length: placements }, (_, i) => placements * trial.seed + i);
    const measured = [
      ...(yield* stepRatio(
        trial,
        'A, n = 100, b = 1 m',
        seeds(FULL_PLACEMENTS).map((seed) => squareRoom(100, 1, seed)),
      )),
      ...(yield* stepRatio(
        trial,
        'B, n = 100',
        seeds(FREE_PLACEMENTS).map((seed) => roomsOnCorridor(2, seed)),
      )),
    ];
    if (trial.full) {
      const large = seeds(LARGE_PLACEMENTS);
      const [a, b] = [
        large.map((seed) => squareRoom(1000, 2, seed)),
        large.map((seed) => roomsOnCorridor(20, seed)),
      ];
      measured.push(...(yield* stepRatio(trial, 'A, n = 1000, b = 2 m', a)));
      measured.push(...(yield* stepRatio(trial, 'B, n = 1000', b)));
      for (const { name, document } of trial.plans) {
        measured.push(...(yield* stepRatio(trial, name, [yield* ownPlanScene(document)])));
      }
    }
    return { measured, curves: [] };
  },
  { presets: ['default', 'experimental'] },
);

/** Whole buildings that the caller has plans of: everybody gets out, and nobody is stuck on the way. */
const clinic = houseCase(
  'clinic',
  function* (trial) {
    assert(trial.plans.length > 0, 'such a case runs in a plan');
    const measured: Measured[] = [];
    for (const { name, document } of trial.plans) {
      const run = yield* trial.run(yield* ownPlanScene(document));
      measured.push(...clearing(run, name), shown('people', name, run.figures.agents, '1'));
    }
    return { measured, curves: [] };
  },
  { manySeeds: true, needsPlan: true, takesLong: true },
);

/** The program's own promises. */
export const HOUSE_CASES: readonly VerificationCase[] = [doors, steps, clinic];
