import { describe, expect, it } from 'vitest';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { localId, makeId } from '../../../src/model/schema/ids';
import { drawnStoreys, type DrawnStorey } from '../../../src/scene/storey/drawn-storeys';
import type { Stack, ViewMode } from '../../../src/session/state/view-state';
import { wardCampus } from '../../support/ward-campus';

const campus = wardCampus({ buildings: 2, storeys: 3, heads: 0 });

const drawn = (storey: string, stack: Stack, mode: ViewMode = '3d', plan = campus): readonly DrawnStorey[] =>
  drawnStoreys(plan, makeId('storey', storey), stack, mode);
const looks = (list: readonly DrawnStorey[], look: DrawnStorey['look']): string[] =>
  list
    .filter((each) => each.look === look)
    .map(({ id }) => localId(id))
    .toSorted();

describe('what is drawn of a campus', () => {
  it('is the shown storey alone, or faint among those of its own building', () => {
    expect(drawn('A-L02', 'single').map(({ id }) => localId(id))).toEqual(['A-L02']);
    const ghosts = drawn('A-L02', 'ghost');
    expect(looks(ghosts, 'whole')).toEqual(['A-L02']);
    expect(looks(ghosts, 'outline')).toEqual(['A-L01', 'A-L03', 'A-R']);
    expect(looks(drawn('A-L03', 'ghost', '2d'), 'outline')).toEqual(['A-L02']);
  });

  it('never covers the shown storey when all stand apart', () => {
    const all = drawn('A-L02', 'exploded');
    expect(looks(all, 'whole')).toEqual(['A-L01', 'A-L02']);
    expect(looks(all, 'outline')).toEqual(['A-L03', 'A-R']);
    expect(looks(all, 'plain')).toEqual(['AB-L02', 'B-L01', 'B-L02', 'GROUND']);
    expect(all[0]?.id).toBe('storey_A-L02');
  });

  it('stands storeys of one height equally high, and all of them apart in order', () => {
    const all = drawn('B-L03', 'exploded');
    const lifts = new Map(all.map(({ id, lift }) => [id, lift]));
    expect(lifts.get(makeId('storey', 'B-L03'))).toBe(0);
    expect(lifts.get(makeId('storey', 'A-L02'))).toBe(lifts.get(makeId('storey', 'B-L02')));
    expect(lifts.get(makeId('storey', 'B-L02'))).toBeCloseTo(-9, 9);
    expect(lifts.get(makeId('storey', 'B-L01'))).toBeCloseTo(-18, 9);
  });

  it('is the ground with the outlines of what stands on it', () => {
    for (const mode of ['2d', '3d'] as const) {
      const ground = drawn('GROUND', 'single', mode);
      expect(looks(ground, 'whole')).toEqual(['GROUND']);
      expect(looks(ground, 'outline')).toEqual(['A-L01', 'B-L01']);
    }
  });

  it('is the campus as high as it is built, seen from its ground', () => {
    const all = drawn('GROUND', 'all');
    expect(all.length).toBe(Object.keys(campus.storeys).length);
    expect(all.every(({ lift }) => lift === 0)).toBe(true);
  });

  it('is the building as high as it is up to the shown storey, with its surroundings', () => {
    const all = drawn('A-L02', 'all');
    expect(looks(all, 'whole')).toEqual(['A-L02']);
    expect(looks(all, 'solid')).toEqual(['A-L01', 'AB-L02', 'B-L01', 'B-L02', 'GROUND']);
    expect(looks(all, 'outline')).toEqual([]);
    expect(all.every(({ lift, top }) => lift === 0 && (top === undefined || top > 2))).toBe(true);
  });

  it('draws no storey twice', () => {
    for (const { id } of Object.values(campus.storeys)) {
      for (const stack of ['single', 'ghost', 'exploded', 'all'] as const) {
        const ids = drawn(localId(id), stack).map((each) => each.id);
        expect(new Set(ids).size).toBe(ids.length);
      }
    }
  });
});

describe('what is drawn of one building', () => {
  it('is all of it, nine metres apart', () => {
    const ward = smallWard();
    const all = drawn('L2', 'exploded', '3d', ward);
    expect(all).toEqual([
      { id: 'storey_L2', look: 'whole', lift: 0 },
      { id: 'storey_L1', look: 'whole', lift: -9 },
    ]);
    expect(looks(drawn('L1', 'exploded', '3d', ward), 'outline')).toEqual(['L2']);
    expect(drawn('L1', 'single', '3d', ward).length).toBe(1);
  });
});
