import { namedRandom } from '../../../base/named-random';
import type { Steps } from '../../../base/steps';
import type { CampusDocument } from '../../../model/schema/document';
import type { CaseRun, Curve, Measured, Trial } from '../case';
import { bounded, clearing, shown } from '../measured';
import { areaReadings } from '../measure/area-readings';
import { adults } from '../plans/adults';
import { agentsAt, type AgentFields } from '../plans/agents';
import { GROUND, PlanDrawing, type Box } from '../plans/plan-drawing';
import { standIn } from '../plans/stand-in';
import { corbettaBand } from './corbetta';
import { rimeaCase } from './rimea-case';

type Way = 'up' | 'down';

const PEOPLE = 100;
const UPPER = 'U';
/** The flight lies at x = 12 … 17, y = 4 … 6, 31° steep. */
const [FOOT, HEAD, RISE] = [12, 17, 3];
const SLOPE = Math.hypot(HEAD - FOOT, RISE) / (HEAD - FOOT);
const STAIR: Box = [FOOT + 0.5, 4, HEAD - 0.5, 6];
/** Densities that count, 1/m², and by how much they are put together. */
const [LEAST, MOST, BIN] = [0.6, 1.5, 0.1];
/** Share of all samples that lies in Corbetta's band. */
const IN_BAND = 50;

/** Speeds on stairs by age, m/s (Fruin 1971, two values each: as RiMEA has them). */
const FRUIN = [
  { up: [0.55, 0.58], down: [0.76, 0.81] },
  { up: [0.5, 0.58], down: [0.65, 0.78] },
  { up: [0.42, 0.42], down: [0.55, 0.59] },
] as const;

const stairWalkers = (seed: number): ((index: number) => Partial<AgentFields>) => {
  const level = adults(seed);
  return (index) => {
    const random = namedRandom(seed, `stairs ${index}`);
    const { up, down } = FRUIN[random.index(FRUIN.length)]!;
    const second = random.index(2);
    return { ...level(index), stairsUp: up[second]!, stairsDown: down[second]! };
  };
};

/** A room of 10 m × 10 m with a corridor of 2 m to the flight, on the side from which people come. */
function stairPlan(way: Way): CampusDocument {
  const drawing = new PlanDrawing().storey(UPPER, RISE).flight('F', [FOOT, 4, HEAD, 6], [0, RISE], [1, 0]);
  const room = (sign: 1 | -1, edge: number, storey: string): void => {
    const x = (off: number): number => edge - sign * off;
    drawing.room(
      'R',
      [
        [x(0), 4],
        [x(2), 4],
        [x(2), 0],
        [x(12), 0],
        [x(12), 10],
        [x(2), 10],
        [x(2), 6],
        [x(0), 6],
      ],
      storey,
    );
  };
  if (way === 'up') {
    room(1, FOOT, GROUND);
    drawing.room('D', [HEAD, 4, HEAD + 4, 6], UPPER).exitArea('E', [HEAD + 3, 4, HEAD + 4, 6], UPPER);
  } else {
    room(-1, HEAD, UPPER);
    drawing.room('D', [FOOT - 4, 4, FOOT, 6]).exitArea('E', [FOOT - 4, 4, FOOT - 3, 6]);
  }
  return drawing.document();
}

interface StairSample {
  readonly density: number;
  readonly speed: number;
}

/** Each second of each person on the flight: density in plan, speed along the slope. */
function* stairSamples(trial: Trial, way: Way): Steps<[StairSample[], Measured[]]> {
  const start: Box = way === 'up' ? [0, 0, 10, 10] : [19, 0, 29, 10];
  const storey = way === 'up' ? GROUND : UPPER;
  const walker = stairWalkers(trial.seed);
  const run = yield* trial.run({
    name: way,
    document: stairPlan(way),
    fields: {
      maxTime: 600,
      agents: agentsAt(standIn(start, PEOPLE, 0.2, trial.seed), (i) => ({ ...walker(i), storey })),
    },
  });
  const readings = yield* areaReadings(run, {
    box: STAIR,
    along: [way === 'up' ? 1 : -1, 0],
    from: 0,
    to: Infinity,
  });
  const samples = readings.flatMap(({ density, speeds }) =>
    density < LEAST || density > MOST ? [] : speeds.map((speed) => ({ density, speed: speed * SLOPE })),
  );
  return [samples, clearing(run, way)];
}

function* stairsRun(trial: Trial): Steps<CaseRun> {
  const measured: Measured[] = [];
  const curves: Curve[] = [];
  const bins: Map<number, number>[] = [];
  for (const way of ['up', 'down'] as const) {
    const [samples, cleared] = yield* stairSamples(trial, way);
    const inside = samples.filter(({ density, speed }) => {
      const [low, high] = corbettaBand(way, density);
      return speed >= low && speed <= high;
    });
    const share = samples.length === 0 ? null : (100 * inside.length) / samples.length;
    measured.push(
      ...cleared,
      shown('speed', way, meanOf(samples), 'm/s'),
      bounded('share', `${way}: Corbetta`, share, '%', { min: IN_BAND, max: null }),
    );
    const binned = byDensity(samples);
    bins.push(binned);
    curves.push({
      of: way,
      x: { what: 'density', unit: '1/m²' },
      y: { what: 'speed', unit: 'm/s' },
      points: [...binned],
      reference: null,
    });
  }
  const [up, down] = bins as [Map<number, number>, Map<number, number>];
  const excess = [...up].flatMap(([density, speed]) => {
    const other = down.get(density);
    return other === undefined ? [] : [other - speed];
  });
  measured.push(
    bounded('speed-excess', 'down − up: min', excess.length === 0 ? null : Math.min(...excess), 'm/s', {
      min: 0,
      max: null,
    }),
  );
  return { measured, curves };
}

const meanOf = (samples: readonly StairSample[]): number | null =>
  samples.length === 0 ? null : samples.reduce((sum, { speed }) => sum + speed, 0) / samples.length;

/** Mean speed by density, ascending. */
function byDensity(samples: readonly StairSample[]): Map<number, number> {
  const bins = new Map<number, StairSample[]>();
  for (const sample of samples) {
    const bin = Math.round(sample.density / BIN) * BIN;
    bins.set(bin, [...(bins.get(bin) ?? []), sample]);
  }
  return new Map([...bins].sort(([a], [b]) => a - b).map(([bin, own]) => [bin, meanOf(own) ?? 0]));
}

/** RiMEA 13: speed by density on stairs; down is faster than up. */
export const stairsTest = rimeaCase(13, { confidence: 'M-med', steps: stairsRun });
