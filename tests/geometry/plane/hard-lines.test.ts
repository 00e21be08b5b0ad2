import { describe, expect, it } from 'vitest';
import { triangulate } from '../../../src/geometry/plane/triangulate';
import { HARD_KINDS, hardLines } from './hard-lines';
import { expectLinesCovered, expectSound, totalArea } from './triangulation-check';
import { cases } from '../../support/cases';

const TOLERANCE = 1e-6;
/** Where dozens of lines lie within a few tolerances, snaps add up; a line still strays by less than this. */
const SLACK = 8 * TOLERANCE;
const SEEDS = cases(40);

describe('triangulate where snapping sets off snapping', () => {
  it.each(HARD_KINDS)('%s: stays sound and near the lines', (kind) => {
    for (let seed = 0; seed < SEEDS; seed++) {
      const lines = hardLines(kind, seed, TOLERANCE);
      const t = triangulate(lines, { tolerance: TOLERANCE, frame: 1 });
      try {
        expectSound(t);
        expectLinesCovered(t, lines, SLACK);
        const width = Math.max(...t.x) - Math.min(...t.x);
        const height = Math.max(...t.y) - Math.min(...t.y);
        expect(Math.abs(totalArea(t) / (width * height) - 1)).toBeLessThan(1e-12);
      } catch (error) {
        throw new Error(`seed ${seed}`, { cause: error });
      }
    }
  });
});
