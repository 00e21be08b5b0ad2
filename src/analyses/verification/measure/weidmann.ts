import type { Curve } from '../case';

/** Free speed, m/s, and the density at which nobody moves, 1/m². */
const FREE = 1.34;
const STILL = 5.4;
const SHAPE = 1.913;

/** Speed by density in a crowd on level floor, m/s (Weidmann 1993, after Kladek; its constants are known second-hand). */
export const weidmannSpeed = (density: number): number =>
  density <= 0 ? FREE : Math.max(0, FREE * (1 - Math.exp(-SHAPE * (1 / density - 1 / STILL))));

/** Speeds by density as they were measured, beside his. `of`: where; densities in persons/m², speeds in m/s. */
export const besideWeidmann = (of: string, points: Curve['points']): Curve => ({
  of,
  x: { what: 'density', unit: '1/m²' },
  y: { what: 'speed', unit: 'm/s' },
  points,
  reference: {
    name: 'Weidmann 1993',
    points: points.map(([density]) => [density, weidmannSpeed(density)] as const),
  },
});
