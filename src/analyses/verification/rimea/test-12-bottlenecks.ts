import type { Steps } from '../../../base/steps';
import { flowOf } from '../../../simulation/results/flow-of';
import type { CaseRun, Measured, Trial } from '../case';
import { bounded, clearing, shown } from '../measured';
import { areaReadings, meanReading } from '../measure/area-readings';
import { lineTimes } from '../measure/line-times';
import { adults } from '../plans/adults';
import { agentsAt } from '../plans/agents';
import type { Line } from '../plans/plan-drawing';
import { standIn } from '../plans/stand-in';
import type { SceneRun } from '../scene';
import { ROOM_SIZE, roomStart, roomsInRow, type Bottleneck } from '../scenes/bottlenecks';
import { rimeaCase } from './rimea-case';

const PEOPLE = 150;
const GOALS = [0.5, 5, 9] as const;
const WIDTHS = [0.8, 0.9, 1, 1.2] as const;
const LONG = 5;
const SHORT = 0.2;
/** Persons a second by which more may come through the second bottleneck than through the first: JuPedSim's system test. */
const FLOW_TOLERANCE = 0.05;
/** Before this the first ones come, after that the last ones: what is between is steady, seconds and share of the people. */
const STEADY = { from: 20, share: 0.8 } as const;

/** 150 adults stand in the left half of the first of some rooms and walk to the last. */
function* rooms(trial: Trial, name: string, passages: readonly Bottleneck[], goal: number): Steps<SceneRun> {
  return yield* trial.run({
    name,
    document: roomsInRow(passages, goal),
    fields: {
      maxTime: 900,
      agents: agentsAt(
        standIn([0, 0, ROOM_SIZE / 2, ROOM_SIZE], PEOPLE, 0.2, trial.seed),
        adults(trial.seed),
      ),
    },
  });
}

/** When people come out of each passage. */
function* passed(run: SceneRun, passages: readonly Bottleneck[]): Steps<(readonly number[])[]> {
  const times = yield* lineTimes(
    run,
    passages.map((_, i): Line => {
      const x = roomStart(passages, i + 1);
      return [
        [x, 0],
        [x, ROOM_SIZE],
      ];
    }),
  );
  return times.map(({ rightward }) => rightward);
}

/** a) How far off the goal is behind a door in a thin wall. */
function* goals(trial: Trial): Steps<Measured[]> {
  const measured: Measured[] = [];
  const door = [{ width: 1, length: SHORT }];
  for (const goal of GOALS) {
    const of = `a: ${goal} m`;
    const run = yield* rooms(trial, `a-goal-${goal}`, door, goal);
    const [times] = yield* passed(run, door);
    measured.push(...clearing(run, of), shown('flow', of, flowOf(times!), '1/s'));
  }
  return measured;
}

/** b) A passage as long as its wall is thick, or long: the long one takes longer. */
function* lengths(trial: Trial): Steps<Measured[]> {
  const runs: SceneRun[] = [];
  for (const length of [SHORT, LONG]) {
    runs.push(yield* rooms(trial, `b-length-${length}`, [{ width: 1, length }], 9));
  }
  const [short, long] = runs.map(({ figures }) => figures.last);
  const excess = short == null || long == null ? null : long - short;
  return [
    ...clearing(runs[0]!, `b: ${SHORT} m`),
    ...clearing(runs[1]!, `b: ${LONG} m`),
    bounded('time-excess', `b: ${LONG} m − ${SHORT} m`, excess, 's', { min: 0, max: null }),
  ];
}

/** c) Two alike in a row: people crowd before the first only. */
function* inRow(trial: Trial): Steps<Measured[]> {
  const passages = [
    { width: 1, length: LONG },
    { width: 1, length: LONG },
  ];
  const run = yield* rooms(trial, 'c-two', passages, 9);
  const [first, second] = yield* passed(run, passages);
  const flows = [flowOf(first!), flowOf(second!)] as const;
  const until = first![Math.floor(STEADY.share * PEOPLE)] ?? Infinity;
  const densities: number[] = [];
  for (const index of [0, 1]) {
    const x = roomStart(passages, index) + ROOM_SIZE;
    const box = [x - 2, ROOM_SIZE / 2 - 1, x, ROOM_SIZE / 2 + 1] as const;
    const readings = yield* areaReadings(run, { box, along: [1, 0], from: STEADY.from, to: until });
    densities.push(meanReading(readings).density);
  }
  const excess = flows[0] === null || flows[1] === null ? null : flows[0] - flows[1];
  return [
    ...clearing(run, 'c'),
    shown('flow', 'c: 1', flows[0], '1/s'),
    shown('flow', 'c: 2', flows[1], '1/s'),
    bounded('flow-excess', 'c: 1 − 2', excess, '1/s', { min: -FLOW_TOLERANCE, max: null }),
    shown('density', 'c: 1', densities[0]!, '1/m²'),
    shown('density', 'c: 2', densities[1]!, '1/m²'),
    bounded('density-ratio', 'c: 2 : 1', densities[1]! / densities[0]!, '1', { min: null, max: 1 }),
  ];
}

/** d) The wider, the more come through in a second. */
function* widths(trial: Trial): Steps<Measured[]> {
  const measured: Measured[] = [];
  let before: { readonly width: number; readonly flow: number | null } | null = null;
  for (const width of WIDTHS) {
    const passages = [{ width, length: LONG }];
    const run = yield* rooms(trial, `d-width-${width}`, passages, 9);
    const [times] = yield* passed(run, passages);
    const flow = flowOf(times!);
    const of = `d: ${width} m`;
    measured.push(...clearing(run, of), shown('flow', of, flow, '1/s'));
    if (before !== null) {
      const excess = flow === null || before.flow === null ? null : flow - before.flow;
      const step = `d: ${width} m − ${before.width} m`;
      measured.push(bounded('flow-excess', step, excess, '1/s', { min: 0, max: null }));
    }
    before = { width, flow };
  }
  return measured;
}

/** RiMEA 12: bottlenecks. */
export const bottlenecksTest = rimeaCase(12, {
  manySeeds: true,
  steps: function* (trial): Steps<CaseRun> {
    const measured = [
      ...(yield* goals(trial)),
      ...(yield* lengths(trial)),
      ...(yield* inRow(trial)),
      ...(yield* widths(trial)),
    ];
    return { measured, curves: [] };
  },
});
