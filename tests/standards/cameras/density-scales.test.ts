import { describe, expect, it } from 'vitest';
import {
  DENSITY_SCALES,
  DORI_2014,
  levelIn,
  levelReached,
  OODPCVS_2025,
  type DensityScale,
} from '../../../src/standards/cameras/density-scales';

describe('scales of density', () => {
  // CODES 4.1.
  it.each([
    ['monitor', 12.5],
    ['detect', 25],
    ['observe', 62.5],
    ['recognise', 125],
    ['identify', 250],
    ['inspect', 1000],
  ] as const)('2014: %s from %d px/m', (id, density) => {
    expect(levelReached(DORI_2014, density)?.id).toBe(id);
    expect(levelReached(DORI_2014, density - 0.001)?.id).not.toBe(id);
  });

  it.each([
    ['overview', 20, 'monitor'],
    ['outline', 40, 'detect'],
    ['discern', 80, 'observe'],
    ['perceive', 125, 'recognise'],
    ['characterise', 250, 'identify'],
    ['validate', 500, 'identify'],
    ['scrutinise', 1500, 'inspect'],
  ] as const)('2025: %s from %d px/m, %s before', (id, density, before) => {
    expect(levelReached(OODPCVS_2025, density)?.id).toBe(id);
    expect(levelReached(OODPCVS_2025, density - 0.001)?.id).not.toBe(id);
    expect(levelIn('oodpcvs-2025', id)).toMatchObject({ id, density });
    expect(levelIn('dori-2014', id).id).toBe(before);
  });

  it('run from coarse to fine, each with its source', () => {
    for (const { levels } of DENSITY_SCALES) {
      const densities = levels.map(({ density }) => density);
      expect(densities).toEqual(densities.toSorted((a, b) => a - b));
      for (const { cite } of levels) expect(cite.standard).toBe('IEC 62676-4');
    }
  });

  it('below the coarsest nothing is reached, nor by what is no number', () => {
    for (const density of [0, -1, 12.4, Number.NaN]) expect(levelReached(DORI_2014, density)).toBeNull();
    expect(levelReached(OODPCVS_2025, Infinity)?.id).toBe('scrutinise');
  });

  it('of a hospital of its own works alike', () => {
    const { cite } = OODPCVS_2025.levels[0]!;
    const own: DensityScale = { id: 'own', levels: [{ id: 'seen', density: 50, cite }] };
    expect([levelReached(own, 49), levelReached(own, 50)?.id]).toEqual([null, 'seen']);
  });
});
