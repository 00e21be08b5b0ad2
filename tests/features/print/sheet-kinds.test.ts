import { expect, it } from 'vitest';
import { kindsThere, SHEET_SHOWS, sheetChoices, sheetKinds } from '../../../src/features/print/sheet-kinds';
import { translator } from '../../../src/i18n/translator';
import { ASSET_KINDS } from '../../../src/model/schema/assets/asset-kinds';
import { initialView } from '../../../src/session/state/view-state';

import '../../support/speak-both';

const cameras = { ...initialView, role: 'planner', subject: 'cameras' } as const;

it('a sheet shows what the picture shows, more where that is asked for, each kind once', () => {
  expect(sheetKinds('picture', cameras)).toEqual(['camera']);
  expect(sheetKinds('job', cameras)).toContain('extinguisher');
  expect(sheetKinds('fire-fighting', cameras)).not.toContain('camera');
  expect(sheetKinds('all', cameras).toSorted()).toEqual([...ASSET_KINDS].toSorted());
  for (const shows of SHEET_SHOWS) {
    const kinds = sheetKinds(shows, cameras);
    expect(new Set(kinds).size).toBe(kinds.length);
  }
});

it('offers nothing of which the storey has none', () => {
  expect(sheetChoices(new Set(['camera']))).toEqual(['picture', 'job', 'security', 'all']);
  expect(sheetChoices(new Set(ASSET_KINDS))).toEqual(SHEET_SHOWS);
});

it('tells only kinds that stand on the storey and are drawn, in the order of the sheet', () => {
  const there = [
    { kind: 'extinguisher', retired: false },
    { kind: 'camera', retired: false },
    { kind: 'extinguisher', retired: true },
    { kind: 'hydrant', retired: true },
  ] as const;
  expect(kindsThere(sheetKinds('all', cameras), there)).toEqual(['extinguisher', 'camera']);
  expect(kindsThere(['hydrant', 'camera', 'fire-door', 'extinguisher'], there)).toEqual([
    'camera',
    'extinguisher',
  ]);
  expect(kindsThere(sheetKinds('all', cameras), [])).toEqual([]);
});

it('counts one more kind as one', () => {
  const { t } = translator('en');
  expect(t('print.shows-more', { kinds: 'Camera', count: 1 })).toBe('On the sheet: Camera, and 1 kind more.');
  expect(t('print.more-kinds', { count: 1 })).toBe('and 1 kind more');
  expect(t('print.more-kinds', { count: 2 })).toBe('and 2 kinds more');
});
