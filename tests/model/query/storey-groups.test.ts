import { describe, expect, it } from 'vitest';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { groupOf, storeyGroups } from '../../../src/model/query/storey-groups';
import { makeId } from '../../../src/model/schema/ids';
import { wardCampus } from '../../support/ward-campus';

describe('groups of storeys', () => {
  const campus = wardCampus({ buildings: 2, storeys: 2, heads: 0 });

  it('are the buildings of a campus, lowest storey first, and what lies between them', () => {
    const groups = storeyGroups(campus).map(({ building, storeys }) => [
      building?.id ?? null,
      ...storeys.map(({ id }) => id),
    ]);
    expect(groups).toEqual([
      ['building_A', 'storey_A-L01', 'storey_A-L02', 'storey_A-R'],
      ['building_B', 'storey_B-L01', 'storey_B-L02', 'storey_B-R'],
      [null, 'storey_GROUND', 'storey_AB-L02'],
    ]);
    expect(storeyGroups(campus)).toBe(storeyGroups(campus));
  });

  it('hold each storey once', () => {
    const all = storeyGroups(campus).flatMap(({ storeys }) => storeys);
    expect(all.length).toBe(Object.keys(campus.storeys).length);
    expect(new Set(all).size).toBe(all.length);
    for (const storey of all) expect(groupOf(campus, storey.id)?.storeys).toContain(storey);
    expect(groupOf(campus, makeId('storey', 'nowhere'))).toBeNull();
  });

  it('are one where there is one building, whatever stands around it', () => {
    expect(storeyGroups(smallWard()).map(({ storeys }) => storeys.length)).toEqual([2]);
    expect(storeyGroups(wardCampus({ buildings: 1, storeys: 2, heads: 0 })).length).toBe(1);
  });
});
