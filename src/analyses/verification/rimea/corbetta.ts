/** Of a way on stairs: speeds of fast and slow people, and their deviations, by density in 1/m², highest power first. */
interface StairBand {
  readonly fast: readonly number[];
  readonly fastDeviation: readonly number[];
  readonly slow: readonly number[];
  readonly slowDeviation: readonly number[];
}

/** Corbetta and others, as JuPedSim's suite takes them for RiMEA 13. */
const BANDS: Readonly<Record<'up' | 'down', StairBand>> = {
  up: {
    fast: [0.18, -0.55, 1.02],
    fastDeviation: [-0.14, 0.35],
    slow: [0.01, 0.48],
    slowDeviation: [-0.02, 0.1],
  },
  down: {
    fast: [0.33, -1.02, 1.39],
    fastDeviation: [-0.11, 0.29],
    slow: [-0.08, 0.67],
    slowDeviation: [-0.06, 0.14],
  },
};

const at = (powers: readonly number[], x: number): number =>
  powers.reduce((sum, power) => sum * x + power, 0);

/** Least and highest speed on stairs at a density, m/s: a deviation under and over those of fast and slow people. O(1). */
export function corbettaBand(way: 'up' | 'down', density: number): readonly [low: number, high: number] {
  const { fast, fastDeviation, slow, slowDeviation } = BANDS[way];
  const [f, fd] = [at(fast, density), at(fastDeviation, density)];
  const [s, sd] = [at(slow, density), at(slowDeviation, density)];
  return [Math.min(f - fd, s - sd), Math.max(f + fd, s + sd)];
}
