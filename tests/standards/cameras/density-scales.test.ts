import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { readDocument } from '../../../src/model/migrate/read-document';
import { VIEW_LEVELS, type ViewLevel } from '../../../src/model/schema/view-levels';
import {
  DENSITY_SCALES,
  DORI_2014,
  levelIn,
  levelReached,
  OODPCVS_2025,
  scaleOf,
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
    expect(levelIn(OODPCVS_2025, id)).toMatchObject({ id, density });
    expect(levelIn(DORI_2014, id).id).toBe(before);
  });

  it('run from coarse to fine, each with its source', () => {
    for (const { levels } of DENSITY_SCALES) {
      const densities = levels.map(({ density }) => density);
      expect(densities).toEqual(densities.toSorted((a, b) => a - b));
      for (const { cite } of levels) expect(cite?.standard).toBe('IEC 62676-4');
    }
  });

  it('below the coarsest nothing is reached, nor by what is no number', () => {
    for (const density of [0, -1, 12.4, Number.NaN]) expect(levelReached(DORI_2014, density)).toBeNull();
    expect(levelReached(OODPCVS_2025, Infinity)?.id).toBe('scrutinise');
  });

  it('of a hospital of its own works alike', () => {
    const own: DensityScale = { id: 'own', levels: [{ id: 'seen', density: 50, cite: null }] };
    expect([levelReached(own, 49), levelReached(own, 50)?.id]).toEqual([null, 'seen']);
  });
});

describe('the scale of a plan', () => {
  const plan = (cameraDesign: object) => {
    const read = readDocument({
      format: 'wardtwin',
      version: 6,
      campus: { id: 'campus_1', cameraDesign },
    });
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    return read.value;
  };
  const own = (densities: Partial<Record<ViewLevel, number>>) =>
    scaleOf(plan({ ownScale: { name: '本院', densities } }), 'own');
  const told = ({ levels }: DensityScale) => levels.map(({ density }) => density);

  it('is its own choice, or what is asked for', () => {
    expect(scaleOf(plan({}), null)).toBe(OODPCVS_2025);
    const old = plan({ scale: 'dori-2014' });
    expect(scaleOf(old, null)).toBe(DORI_2014);
    expect(scaleOf(old, 'oodpcvs-2025')).toBe(OODPCVS_2025);
  });

  it('is that of 2025 where its own is asked for and there is none', () => {
    expect(scaleOf(plan({ scale: 'own' }), null)).toBe(OODPCVS_2025);
    expect(scaleOf(plan({}), 'own')).toBe(OODPCVS_2025);
  });

  it('of its own says its numbers at every level, with nobody else’s source', () => {
    const densities = {
      overview: 10,
      outline: 30,
      discern: 60,
      perceive: 100,
      characterise: 200,
      validate: 400,
      scrutinise: 900,
    } as const;
    const scale = own(densities);
    expect(scale.id).toBe('own');
    for (const [level, density] of Object.entries(densities)) {
      // Keys of the object above.
      expect(levelIn(scale, level as ViewLevel)).toEqual({ id: level, density, cite: null });
    }
    expect(levelReached(scale, 399)?.id).toBe('characterise');
  });

  it('of its own takes what it leaves out from 2025, between what it tells', () => {
    expect(told(own({}))).toEqual([20, 40, 80, 125, 250, 500, 1500]);
    expect(told(own({ perceive: 130 }))).toEqual([20, 40, 80, 130, 250, 500, 1500]);
    expect(told(own({ overview: 100 }))).toEqual([100, 100, 100, 125, 250, 500, 1500]);
    expect(told(own({ validate: 60 }))).toEqual([20, 40, 60, 60, 60, 60, 1500]);
    expect(
      own({ validate: 60 })
        .levels.map(({ cite }) => cite?.clause ?? null)
        .indexOf(null),
    ).toBe(5);
  });

  it('of its own never asks for more at a coarser level (seeded)', () => {
    const random = seededRandom(41);
    for (let run = 0; run < 500; run++) {
      const numbers = VIEW_LEVELS.map(() => 1 + Math.floor(random.next() * 2000)).toSorted((a, b) => a - b);
      const densities = Object.fromEntries(
        VIEW_LEVELS.flatMap((level, i) =>
          random.next() < 0.5 && numbers.indexOf(numbers[i]!) === i ? [[level, numbers[i]!]] : [],
        ),
      );
      const levels = told(own(densities));
      expect(levels).toEqual(levels.toSorted((a, b) => a - b));
      for (const [level, density] of Object.entries(densities)) {
        // Keys of the object above.
        expect(levels[VIEW_LEVELS.indexOf(level as ViewLevel)]).toBe(density);
      }
    }
  });
});
