import type { Steps } from '../../../base/steps';
import { seededRandom } from '../../../base/random';
import type { CaseRun, Curve, Measured, Trial } from '../case';
import { bounded, shown } from '../measured';
import { eachFrame } from '../measure/each-frame';
import { agentsAt } from '../plans/agents';
import { PlanDrawing } from '../plans/plan-drawing';
import type { Scene, SceneRun } from '../scene';
import { rimeaCase } from './rimea-case';

const SPEED = 1.2;
/** Nobody overtakes in it, metres. */
const WIDTH = 0.6;
/** As many stand on a metre as 13, 21 and 40 on the oval of the test, 26.8 m; others in the full run. */
const DENSITIES = { daily: [0.5, 0.8, 1.5], full: [0.3, 0.5, 0.8, 1.1, 1.5, 2] } as const;
/** The file, and how far the corridor goes on before it, metres. */
const FILE = 140;
const AHEAD = 10;
/** Where and when people are looked at: who comes from the end of the file isn't there yet, nor is the file's head felt. */
const [FROM_X, TO_X] = [60, 90];
const [FROM, TO] = [10, 35];
/** Densities are put together by this, 1/m; fewer samples than that are none. */
const BIN = 0.2;
const FEWEST = 10;
/** Share of the bins whose mean speed lies in the band. */
const LEAST_SHARE = 75;

/** Speeds that 10 % and 90 % of people in experiments stay under, by density: the band of JuPedSim's suite. */
const BAND: readonly (readonly [density: number, low: number, high: number])[] = [
  [0.1, 0.961, 1.483],
  [0.3, 0.84, 1.473],
  [0.5, 0.708, 1.389],
  [0.7, 0.598, 1.305],
  [0.9, 0.448, 1.101],
  [1.1, 0.316, 0.84],
  [1.3, 0.187, 0.608],
  [1.5, 0.112, 0.485],
  [1.7, 0.071, 0.382],
  [1.9, 0.048, 0.314],
  [2.1, 0.035, 0.27],
  [2.5, 0.022, 0.22],
  [2.9, 0.017, 0.196],
  [3.5, 0.013, 0.175],
];

const sceneOf = (density: number, seed: number): Scene => {
  const random = seededRandom(seed);
  const apart = 1 / density;
  // Each stands by chance within what keeps bodies of 0.4 m apart.
  const room = Math.max(0, apart - 0.41);
  const places = Array.from(
    { length: Math.floor(FILE * density) },
    (_, i) => [0.3 + i * apart + room * random.next(), WIDTH / 2] as const,
  );
  return {
    name: `density-${density}`,
    document: new PlanDrawing()
      .room('C', [0, 0, FILE + AHEAD, WIDTH])
      .exitArea('E', [FILE + AHEAD - 1, 0, FILE + AHEAD, WIDTH])
      .document(),
    fields: { maxTime: TO, agents: agentsAt(places, () => ({ speed: SPEED })) },
  };
};

/** Each second of each person: density by the half of the way to the next ahead and behind, 1/m, and speed over that second. */
function* samplesOf(run: SceneRun): Steps<(readonly [density: number, speed: number])[]> {
  const last = new Map<number, number>();
  const samples: (readonly [number, number])[] = [];
  let due = FROM;
  yield* eachFrame(
    run,
    (now, seconds) => {
      if (seconds < due - 1e-6) return;
      due += 1;
      const file = Array.from({ length: now.count }, (_, k) => [now.person[k]!, now.x[k]!] as const);
      file.sort((a, b) => a[1] - b[1]);
      for (let k = 1; k + 1 < file.length; k++) {
        const [who, x] = file[k]!;
        const before = last.get(who);
        if (before === undefined || x < FROM_X || x >= TO_X) continue;
        samples.push([2 / (file[k + 1]![1] - file[k - 1]![1]), x - before]);
      }
      for (const [who, x] of file) last.set(who, x);
    },
    FROM,
    TO,
  );
  return samples;
}

/** Between the rows of the band on straight lines; beyond its ends those. */
function bandAt(density: number): readonly [low: number, high: number] {
  const after = BAND.findIndex(([at]) => at >= density);
  if (after <= 0) {
    const [, low, high] = after === 0 ? BAND[0]! : BAND.at(-1)!;
    return [low, high];
  }
  const [from, lowFrom, highFrom] = BAND[after - 1]!;
  const [to, lowTo, highTo] = BAND[after]!;
  const share = (density - from) / (to - from);
  return [lowFrom + share * (lowTo - lowFrom), highFrom + share * (highTo - highFrom)];
}

/** Mean speed by density: in the band of experiments for three quarters of the densities. */
function* singleFileRun(trial: Trial): Steps<CaseRun> {
  const samples: (readonly [number, number])[] = [];
  const measured: Measured[] = [];
  for (const density of trial.full ? DENSITIES.full : DENSITIES.daily) {
    const own = yield* samplesOf(yield* trial.run(sceneOf(density, trial.seed)));
    const mean = own.length === 0 ? null : own.reduce((sum, [, speed]) => sum + speed, 0) / own.length;
    measured.push(shown('speed', `${density} 1/m`, mean, 'm/s'));
    samples.push(...own);
  }
  const bins = new Map<number, number[]>();
  for (const [density, speed] of samples) {
    const bin = Math.floor(density / BIN);
    bins.set(bin, [...(bins.get(bin) ?? []), speed]);
  }
  const points = [...bins]
    .filter(([, speeds]) => speeds.length >= FEWEST)
    .sort(([a], [b]) => a - b)
    .map(([bin, speeds]): [number, number] => [
      (bin + 0.5) * BIN,
      speeds.reduce((sum, speed) => sum + speed, 0) / speeds.length,
    ]);
  const inside = points.filter(([density, speed]) => {
    const [low, high] = bandAt(density);
    return speed >= low && speed <= high;
  });
  const share = points.length === 0 ? null : (100 * inside.length) / points.length;
  measured.push(bounded('share', 'P10 … P90', share, '%', { min: LEAST_SHARE, max: null }));
  const curve = (name: string, edge: 0 | 1): Curve => ({
    of: '',
    x: { what: 'density', unit: '1/m' },
    y: { what: 'speed', unit: 'm/s' },
    points,
    reference: { name, points: points.map(([density]) => [density, bandAt(density)[edge]] as const) },
  });
  return { measured, curves: [curve('P10', 0), curve('P90', 1)] };
}

/**
 * RiMEA 16: single file. On a straight corridor as long as it takes for the file to walk as on a closed track while it is looked at.
 */
export const singleFileTest = rimeaCase(16, { steps: singleFileRun });
