import { describe, expect, it } from 'vitest';
import { addEntities } from '../../../src/model/edit/add-entities';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { checkEntity } from '../../../src/model/edit/check-entity';
import { acceptOpening, rejectOpening } from '../../../src/model/edit/decide-opening';
import { duplicateAssets } from '../../../src/model/edit/duplicate-assets';
import { moveEntities } from '../../../src/model/edit/move-entities';
import { isEmptyPatch } from '../../../src/model/edit/patch';
import { placeAssets } from '../../../src/model/edit/place-assets';
import { removeAssets } from '../../../src/model/edit/remove-assets';
import { removeBuilding } from '../../../src/model/edit/remove-building';
import { removeEntities } from '../../../src/model/edit/remove-entities';
import { setFinalExit } from '../../../src/model/edit/set-final-exit';
import { setLock } from '../../../src/model/edit/set-lock';
import { setSpaceUse } from '../../../src/model/edit/set-space-use';
import { updateCampus } from '../../../src/model/edit/update-campus';
import { updateEntities } from '../../../src/model/edit/update-entities';
import type { Opening } from '../../../src/model/schema/opening';
import { smallDocument } from '../small-document';

const document = smallDocument();

describe('assets', () => {
  it('are added with defaults, moved, updated, copied', () => {
    const input = { id: 'asset_9', kind: 'hydrant', storey: 'storey_L1', x: 1, y: 2 } as const;
    const added = applyPatch(document, addEntities(document, 'assets', [input]));
    expect(added.assets.asset_9).toMatchObject({ z: 1.1, cabinet: true, outdoor: false, retired: false });

    const placed = applyPatch(
      added,
      placeAssets(added, [{ id: 'asset_9', x: 3, y: 4, storey: 'storey_L2' }]),
    );
    expect(placed.assets.asset_9).toMatchObject({ x: 3, y: 4, z: 1.1, storey: 'storey_L2' });

    const copies = [
      { of: 'asset_3', id: 'asset_10', dx: 1, dy: 2 },
      { of: 'asset_3', id: 'asset_11', dx: 0, dy: 0, storey: 'storey_L2' },
    ] as const;
    const copied = applyPatch(placed, duplicateAssets(placed, copies));
    expect(copied.assets.asset_10).toMatchObject({ x: 11, y: 6.6, opening: 'opening_1' });
    expect(copied.assets.asset_11).toMatchObject({ storey: 'storey_L2', opening: null });
  });

  it('are erased, but retired when records speak of them', () => {
    const patch = removeAssets(document, ['asset_1', 'asset_2'], new Set(['asset_2', 'asset_7']));
    const after = applyPatch(document, patch);
    expect(patch.label).toBe('edit.remove');
    expect(after.assets.asset_1).toBeUndefined();
    expect(after.assets.asset_2).toEqual({ ...document.assets.asset_2, retired: true });
    expect(removeAssets(document, ['asset_2'], new Set(['asset_2'])).label).toBe('edit.retire');
  });
});

describe('moving', () => {
  it('takes outlines, lines, walls and places along', () => {
    const patch = moveEntities(document, ['space_1', 'wall_1', 'wall_2', 'opening_1', 'asset_1'], 1, -2);
    const { spaces, walls, openings, assets } = applyPatch(document, patch);
    expect(spaces.space_1?.outline.outer[0]).toEqual([1, -2]);
    expect(walls.wall_1?.body).toMatchObject({
      line: [
        [11, -2],
        [11, 8],
      ],
    });
    expect(walls.wall_2?.body).toMatchObject({
      outline: {
        outer: [
          [21, -2],
          [22, -2],
          [22, -1],
          [21, -1],
        ],
      },
    });
    expect(openings.opening_1?.line).toEqual([
      [11, 2],
      [11, 3.2],
    ]);
    expect(assets.asset_1).toMatchObject({ x: 6, y: 3 });
  });

  it('of what has no place is our bug', () => {
    expect(() => moveEntities(document, ['person_1'], 1, 1)).toThrow('has no place');
  });
});

describe('removing', () => {
  it('a storey takes all that is on it', () => {
    const after = applyPatch(document, removeEntities(document, ['storey_L1']));
    expect(Object.keys(after.spaces)).toEqual(['space_3']);
    expect(Object.keys(after.assets)).toEqual(['asset_4']);
    expect(Object.keys({ ...after.openings, ...after.flights, ...after.lifts, ...after.exits })).toEqual([]);
    expect(after.people).toBe(document.people);
  });

  it('a building takes its storeys', () => {
    const after = applyPatch(document, removeBuilding(document, 'building_A'));
    expect(Object.keys({ ...after.storeys, ...after.spaces, ...after.assets, ...after.walls })).toEqual([]);
    expect(Object.keys(after.departments)).toEqual(['department_1']);
  });

  it('a person or department is forgotten by what named it', () => {
    const after = applyPatch(document, removeEntities(document, ['person_1', 'department_1']));
    expect(after.spaces.space_1).toMatchObject({ department: null, responsible: null });
    expect(after.openings.opening_1?.keyHolders).toEqual([]);
    expect(after.assets.asset_1?.department).toBeNull();
    expect(after.populations.population_1?.department).toBeNull();
  });

  it('rooms leave people in the rooms that stay, and nowhere when none does', () => {
    const fewer = applyPatch(document, removeEntities(document, ['space_1']));
    expect(fewer.populations.population_1?.spaces).toEqual(['space_3']);
    const none = applyPatch(fewer, removeEntities(fewer, ['storey_L2']));
    expect(none.populations.population_1).toMatchObject({ spaces: [], department: 'department_1' });
  });

  it('a space leaves a door whose sides must be found again, not one that leads outside', () => {
    const after = applyPatch(document, removeEntities(document, ['space_2']));
    expect(after.openings.opening_1?.spaces).toBeNull();
    expect(after.compartments.compartment_1?.spaces).toEqual(['space_1']);
  });

  it('a lift forgets a storey where it stopped', () => {
    const after = applyPatch(document, removeEntities(document, ['storey_L2']));
    expect(after.lifts.lift_1?.serves).toEqual(['storey_L1']);
    expect(after.assets.asset_4).toBeUndefined();
  });
});

describe('openings and spaces', () => {
  const derived: Opening = { ...document.openings.opening_1!, id: 'opening_d', origin: 'derived' };

  it('a derived opening is rejected, accepted, and undecided again', () => {
    const rejected = applyPatch(document, rejectOpening(document, derived));
    expect(rejected.openings.opening_d).toMatchObject({ rejected: true, origin: 'derived' });
    const accepted = applyPatch(rejected, acceptOpening(rejected, derived));
    expect(accepted.openings.opening_d).toMatchObject({ rejected: false });
    expect(applyPatch(accepted, removeEntities(accepted, ['opening_d'])).openings).toEqual(document.openings);
    expect(() => rejectOpening(document, document.openings.opening_1!)).toThrow('only derived openings');
  });

  it('say their exit, lock and use', () => {
    const exit = applyPatch(document, setFinalExit(document, ['opening_1'], true));
    expect(exit.openings.opening_1?.finalExit).toBe(true);
    const lock = applyPatch(document, setLock(document, ['opening_1'], { locked: true, keyHolders: [] }));
    expect(lock.openings.opening_1).toMatchObject({
      locked: true,
      keyHolders: [],
      lockSchedule: [{ from: '22:00' }],
    });
    expect(applyPatch(document, setSpaceUse(document, ['space_3'], 'icu')).spaces.space_3?.use).toBe('icu');
    expect(applyPatch(document, updateCampus(document, { beds: null })).campus.beds).toBeNull();
  });
});

describe('what changes nothing or may not be', () => {
  it('no change is an empty patch', () => {
    expect(isEmptyPatch(setFinalExit(document, ['opening_1'], null))).toBe(true);
    expect(isEmptyPatch(moveEntities(document, ['space_1'], 0, 0))).toBe(true);
    expect(isEmptyPatch(updateCampus(document, { beds: 60 }))).toBe(true);
    expect(applyPatch(document, removeEntities(document, []))).toEqual(document);
  });

  it('an id that is taken or gone, an illegal value, a reference to nothing: all our bugs', () => {
    const person = { id: 'person_1', name: { zh: '李四', en: null } } as const;
    expect(() => addEntities(document, 'people', [person])).toThrow('id is taken');
    expect(() =>
      addEntities(document, 'people', [{ ...person, id: 'person_2', department: 'department_x' }]),
    ).toThrow('person_2.department leads nowhere');
    expect(() => removeEntities(document, ['space_x'])).toThrow('no such entity');
    expect(() => updateEntities(document, 'storeys', ['storey_L1'], { height: 1000 })).toThrow(
      'document.too-large',
    );
    expect(() => placeAssets(document, [{ id: 'asset_1', x: Number.NaN, y: 0 }])).toThrow(
      'document.wrong-type',
    );
    expect(() => updateCampus(document, { beds: -1 })).toThrow('illegal campus');
  });

  it('a form can ask first', () => {
    const asset = { ...document.assets.asset_1!, x: 2e7 };
    expect(checkEntity(document, 'assets', asset)).toEqual({
      ok: false,
      error: { code: 'document.too-large', place: 'x', params: { max: 1e7 } },
    });
    expect(checkEntity(document, 'assets', { ...asset, x: 1, storey: 'storey_x' })).toMatchObject({
      error: { code: 'document.missing-reference' },
    });
    expect(checkEntity(document, 'assets', { ...asset, x: 1 }).ok).toBe(true);
  });
});
