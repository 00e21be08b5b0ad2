import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addEntities } from '../../../src/model/edit/add-entities';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { moveEntities } from '../../../src/model/edit/move-entities';
import { removeAssets } from '../../../src/model/edit/remove-assets';
import { setFinalExit } from '../../../src/model/edit/set-final-exit';
import { assetsOf } from '../../../src/model/query/assets-of';
import { buildingOf } from '../../../src/model/query/building-of';
import { displayName } from '../../../src/model/query/display-name';
import { mayBeFinalExit, statedExits } from '../../../src/model/query/final-exits';
import { isAtGround } from '../../../src/model/query/is-at-ground';
import { isLockedAt } from '../../../src/model/query/is-locked-at';
import { namingOf } from '../../../src/model/query/naming';
import { onStorey } from '../../../src/model/query/on-storey';
import { clearWidth, openingWidth } from '../../../src/model/query/opening-width';
import { spaceAt } from '../../../src/model/query/space-at';
import { storeyBounds } from '../../../src/model/query/storey-bounds';
import { storeysInOrder, storeysOf } from '../../../src/model/query/storeys-in-order';
import { emptyDocument } from '../../../src/model/schema/document';
import type { Opening } from '../../../src/model/schema/opening';
import type { Storey } from '../../../src/model/schema/storey';
import { smallDocument } from '../small-document';
import { cases } from '../../support/cases';

const document = smallDocument();
const door: Opening = document.openings.opening_1!;

describe('storeys', () => {
  it('are in order of elevation', () => {
    const patch = addEntities(document, 'storeys', [
      { id: 'storey_A', elevation: 9 },
      { id: 'storey_Z', elevation: -4.5 },
      { id: 'storey_B', elevation: 4, building: 'building_A' },
    ]);
    const after = applyPatch(document, patch);
    const ids = (storeys: readonly Storey[]) => storeys.map(({ id }) => id.slice(7));
    expect(ids(storeysInOrder(after))).toEqual(['Z', 'L1', 'B', 'L2', 'A']);
    expect(ids(storeysOf(after, 'building_A'))).toEqual(['L1', 'B', 'L2']);
    expect(ids(storeysOf(after, null))).toEqual(['Z', 'A']);
    expect(storeysInOrder(after)).toBe(storeysInOrder({ ...after, spaces: {} }));
  });

  it('know their building and whether they lie at ground', () => {
    expect(buildingOf(document, 'storey_L1')?.name.zh).toBe('甲楼');
    expect(buildingOf(document, 'storey_none')).toBeNull();
    const storey = document.storeys.storey_L2!;
    expect(isAtGround(document.storeys.storey_L1!)).toBe(true);
    expect(isAtGround(storey)).toBe(false);
    expect(isAtGround({ ...storey, atGround: true })).toBe(true);
    expect(isAtGround({ ...storey, elevation: 0.99 })).toBe(true);
    expect(isAtGround({ ...storey, elevation: -1 })).toBe(false);
    expect(isAtGround({ ...storey, elevation: 0, atGround: false })).toBe(false);
  });

  it('have a box around all that is on them', () => {
    expect(storeyBounds(document, 'storey_L1')).toEqual({ minX: 0, minY: -10, maxX: 20, maxY: 10 });
    expect(storeyBounds(document, 'storey_L2')).toEqual({ minX: 0, minY: 0, maxX: 21, maxY: 10 });
    expect(storeyBounds(emptyDocument(), 'storey_L1')).toBeNull();
  });
});

describe('entities of a storey', () => {
  it('are those that name it', () => {
    expect(onStorey(document, 'spaces', 'storey_L1').map(({ id }) => id)).toEqual(['space_1', 'space_2']);
    expect(onStorey(document, 'spaces', 'storey_none')).toEqual([]);
  });

  it('stay the same array while only another storey is edited', () => {
    const before = onStorey(document, 'spaces', 'storey_L1');
    const upper = onStorey(document, 'spaces', 'storey_L2');
    const after = applyPatch(document, moveEntities(document, ['space_3'], 1, 0));
    expect(onStorey(after, 'spaces', 'storey_L1')).toBe(before);
    expect(onStorey(after, 'spaces', 'storey_L2')).not.toBe(upper);
    expect(onStorey(after, 'spaces', 'storey_L2')[0]).toBe(after.spaces.space_3);
    expect(onStorey(document, 'spaces', 'storey_L2')).toBe(upper);
  });

  it('assets by kind, without the retired', () => {
    expect(assetsOf(document, 'extinguisher', 'storey_L1').map(({ rating }) => rating)).toEqual(['3A 89B C']);
    expect(assetsOf(document, 'extinguisher', 'storey_L2')).toEqual([]);
    const retired = applyPatch(document, removeAssets(document, ['asset_1'], new Set(['asset_1'])));
    expect(assetsOf(retired, 'extinguisher', null)).toEqual([]);
    expect(Object.keys(retired.assets)).toContain('asset_1');
  });
});

describe('the space at a point', () => {
  it('is the smallest that holds it', () => {
    const cubicle = {
      id: 'space_in',
      storey: 'storey_L1',
      outline: {
        outer: [
          [1, 1],
          [3, 1],
          [3, 3],
          [1, 3],
        ],
      },
    } as const;
    const ring = {
      id: 'space_ring',
      storey: 'storey_L1',
      outline: {
        outer: [
          [0, 20],
          [10, 20],
          [10, 30],
          [0, 30],
        ],
        holes: [
          [
            [4, 24],
            [6, 24],
            [6, 26],
            [4, 26],
          ],
        ],
      },
    } as const;
    const after = applyPatch(document, addEntities(document, 'spaces', [cubicle, ring]));
    const at = (x: number, y: number) => spaceAt(after, 'storey_L1', x, y)?.id ?? null;
    expect([at(2, 2), at(5, 5), at(15, 5), at(50, 5), at(1, 21), at(5, 25)]).toEqual([
      'space_in',
      'space_1',
      'space_2',
      null,
      'space_ring',
      null,
    ]);
  });
});

describe('names', () => {
  it('fall back to the other language', () => {
    expect(displayName({ zh: '病房', en: 'Ward' }, 'en')).toBe('Ward');
    expect(displayName({ zh: '病房', en: null }, 'en')).toBe('病房');
    expect(displayName({ zh: null, en: 'Ward' }, 'zh')).toBe('Ward');
    expect(displayName({ zh: null, en: null }, 'zh')).toBeNull();
  });
});

describe('locks', () => {
  const scheduled = (from: string, to: string): Opening => ({ ...door, lockSchedule: [{ from, to }] });

  it.each([
    ['22:00', '06:00', '21:59', false],
    ['22:00', '06:00', '22:00', true],
    ['22:00', '06:00', '00:00', true],
    ['22:00', '06:00', '05:59', true],
    ['22:00', '06:00', '06:00', false],
    ['12:00', '13:30', '13:29', true],
    ['12:00', '13:30', '13:30', false],
    ['12:00', '13:30', '02:00', false],
    ['07:00', '07:00', '06:59', true],
  ])('from %s to %s at %s: %s', (from, to, time, locked) => {
    expect(isLockedAt(scheduled(from, to), time)).toBe(locked);
  });

  it('from–to and to–from share the day between them', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    const text = (m: number) =>
      `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`;
    fc.assert(
      fc.property(minute, minute, minute, (a, b, t) => {
        fc.pre(a !== b);
        const one = isLockedAt(scheduled(text(a), text(b)), text(t));
        const other = isLockedAt(scheduled(text(b), text(a)), text(t));
        expect(one).toBe(!other);
      }),
      { seed: 5, numRuns: cases(500) },
    );
  });

  it('always when locked, never without a leaf', () => {
    expect(isLockedAt({ ...door, lockSchedule: [], locked: true }, '12:00')).toBe(true);
    expect(isLockedAt({ ...door, lockSchedule: [] }, '12:00')).toBe(false);
    expect(isLockedAt({ ...door, kind: 'passage', locked: true }, '12:00')).toBe(false);
    expect(() => isLockedAt(door, '25:00')).toThrow('time of day');
  });
});

describe('openings', () => {
  it('have a width', () => {
    expect(openingWidth(door)).toBeCloseTo(1.2, 12);
    expect(clearWidth(door)).toBeCloseTo(1.2, 12);
    expect(clearWidth({ ...door, width: 1.1 })).toBe(1.1);
    expect(clearWidth({ ...door, width: 1.1, clearWidth: 1 })).toBe(1);
  });

  it('are final exits when said, or perhaps when one side is open on a storey at ground', () => {
    const after = applyPatch(document, setFinalExit(document, ['opening_1'], true));
    expect(statedExits(document).openings).toEqual([]);
    expect(statedExits(after).openings.map(({ id }) => id)).toEqual(['opening_1']);
    expect(statedExits(after).areas.map(({ id }) => id)).toEqual(['exit_1']);
    const outside: Opening = { ...door, spaces: ['space_1', null] };
    expect(mayBeFinalExit(document, door)).toBe(false);
    expect(mayBeFinalExit(document, outside)).toBe(true);
    expect(mayBeFinalExit(document, { ...outside, storey: 'storey_L2' })).toBe(false);
    expect(mayBeFinalExit(document, { ...outside, finalExit: false })).toBe(false);
    expect(mayBeFinalExit(document, { ...outside, kind: 'window' })).toBe(false);
  });
});

describe('what names an entity', () => {
  it('is found in every kind that could', () => {
    expect(namingOf(document, 'person_1')).toEqual([
      { kind: 'spaces', id: 'space_1', field: 'responsible' },
      { kind: 'openings', id: 'opening_1', field: 'keyHolders' },
      { kind: 'departments', id: 'department_1', field: 'head' },
    ]);
    expect(namingOf(document, 'space_2').map(({ id }) => id)).toEqual(['opening_1', 'compartment_1']);
    expect(namingOf(document, 'opening_1')).toEqual([{ kind: 'assets', id: 'asset_3', field: 'opening' }]);
    expect(namingOf(document, 'asset_1')).toEqual([]);
  });
});
