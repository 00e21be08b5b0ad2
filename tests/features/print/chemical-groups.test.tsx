import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import type { SeparatedPair } from '../../../src/analyses/chemicals/result';
import { isLocalDate } from '../../../src/base/time/local-date';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { pairsOfGroup, widestZone } from '../../../src/features/print/chemicals/group-facts';
import { GroupStores, insideRows } from '../../../src/features/print/chemicals/group-stores';
import { groupRows } from '../../../src/features/print/chemicals/group-rows';
import { phoneText } from '../../../src/features/print/chemicals/sheet-near';
import { SheetFoot } from '../../../src/features/print/chemicals/sheet-foot';
import { SheetMet } from '../../../src/features/print/chemicals/sheet-met';
import { storeGroups } from '../../../src/features/print/chemicals/store-groups';
import { translator } from '../../../src/i18n/translator';
import { addEntities } from '../../../src/model/edit/add-entities';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { assetsOf } from '../../../src/model/query/assets-of';
import { spaceAt } from '../../../src/model/query/space-at';
import { entitiesIn } from '../../../src/model/schema/dictionary';
import { makeId } from '../../../src/model/schema/ids';
import { held } from '../../analyses/chemicals/support/row-house';
import '../../support/speak-both';

// The marks ask the page for its language.
vi.mock('../../../src/widgets/chemicals/substance-marks', () => ({ GhsMarks: () => null }));

const zh = translator('zh');
const bare = smallWard();
const wards = entitiesIn(bare.spaces).filter(({ use }) => use === 'ward');
const at = wards.slice(0, 3).flatMap(({ storey, outline }) => {
  const [[x, y] = [0, 0]] = outline.outer;
  return [0.3, 0.6].map((step) => ({ storey, x: x + step, y: y + step }));
});
const ward = applyPatch(
  bare,
  addEntities(
    bare,
    'assets',
    at.map((place, i) => ({ id: makeId('asset', `s${i}`), kind: 'chemical-store' as const, ...place })),
  ),
);
const stores = assetsOf(ward, 'chemical-store', null);

describe('sheets for several stores', () => {
  it.each(['room', 'storey', 'building'] as const)('have each store once, by %s', (by) => {
    const groups = storeGroups(ward, stores, by);
    const ids = groups.flatMap((group) => group.stores.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(stores.map(({ id }) => id).toSorted());
    expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
  });

  it('by room are of one room', () => {
    const groups = storeGroups(ward, stores, 'room');
    expect(groups.length).toBeGreaterThan(1);
    for (const { space, stores: own } of groups)
      for (const { storey, x, y } of own) expect(spaceAt(ward, storey, x, y)?.id ?? null).toBe(space);
  });

  it('keep as clear as the widest zone asks', () => {
    const [solvent, little] = [held('64-17-5', 'ethanol', 95, 400), held('64-17-5', 'ethanol', 95, 1)];
    expect(widestZone([[little]])?.radius).toBeNull();
    expect(widestZone([[little], [solvent]])?.radius).toBe(50);
    expect(widestZone([])).toBeNull();
  });

  it('tell of what is beside what, what is not kept first, also of stores beyond the room', () => {
    const [a, b, c] = [makeId('asset', 'a'), makeId('asset', 'b'), makeId('asset', 'c')];
    const pair = (one: typeof a, other: typeof a, kept: boolean): SeparatedPair => ({
      stores: [one, other],
      separation: 'apart',
      items: ['x', 'y'],
      distance: 2,
      sameSpace: true,
      kept,
    });
    const pairs = [pair(a, b, true), pair(b, c, false), pair(c, c, false)];
    const result = { findings: [], stores: [], pairs, majorHazard: { sum: 0, terms: [], unknown: 0 } };
    expect(pairsOfGroup(result, [a, b])).toEqual([pairs[1], pairs[0]]);
  });

  it('name the gravest of a store with UN numbers and count the rest', () => {
    const items = [
      ...Array.from({ length: 4 }, (_, i) => held('64-17-5', `ethanol ${i}`, 75 + i, 20)),
      held('151-50-8', 'cyanide', null, 0.025),
    ];
    const said = insideRows(items, 3, zh);
    expect(said).toHaveLength(4);
    expect(said[0]).toMatchObject({ name: expect.stringMatching(/^氰化钾/), un: '1680' });
    expect(said[1]).toMatchObject({ un: '1170' });
    expect(said[3]).toMatchObject({ name: expect.stringContaining('另有 2 项'), held: null });
    expect(insideRows([], 3, zh)).toMatchObject([{ name: zh.t('chemical-sheet.empty'), held: null }]);
  });

  it('have each store once in the table, under the number that it has on the plan of its storey', () => {
    const rows = groupRows(stores, () => [held('64-17-5', 'ethanol', 75, 20)]);
    const told = rows.flatMap((row) => (row.kind === 'store' ? [row] : []));
    expect(told.map(({ number }) => number)).toEqual(stores.map((_, i) => i + 1));
    expect(told.map(({ store }) => store.id)).toEqual(stores.map(({ id }) => id));
    for (const row of rows) {
      if (row.kind !== 'plan') continue;
      for (const { store, number } of row.stores) {
        expect(store.storey).toBe(row.storey);
        expect(told.find((each) => each.number === number)?.store).toBe(store);
      }
    }
    const page = renderToStaticMarkup(
      <GroupStores {...{ rows, high: 60 }} document={ward} rooms most={3} blank text={zh} />,
    );
    for (const { number } of told) expect(page).toContain(`<b>${number}</b>`);
    expect(page.match(/<td>1170<\/td>/g)).toHaveLength(stores.length);
  });
});

describe('a sheet says', () => {
  it.each(['zh', 'en'] as const)('what is inside and must not be together, %s', (language) => {
    const text = translator(language);
    const met = [held('7697-37-2', 'nitric', 65, 2.5), held('64-17-5', 'ethanol', 95, 5)];
    const page = renderToStaticMarkup(<SheetMet items={met} text={text} />);
    expect(page).toContain(text.t('separation.never'));
    expect(page).toMatch(
      language === 'zh' ? /硝酸.* \+ 乙醇|乙醇.* \+ 硝酸/ : /itric.* \+ .*thanol|thanol.* \+ .*itric/,
    );
    expect(renderToStaticMarkup(<SheetMet items={met.slice(1)} text={text} />)).toBe('');
  });

  it('that its amounts are old only once they are', () => {
    const foot = (day: string): string => {
      if (!isLocalDate(day)) throw new Error(`no day: ${day}`);
      const made = new Date(2026, 10, 27, 12);
      return renderToStaticMarkup(<SheetFoot records={{ today: day }} made={made} text={zh} />);
    };
    expect(foot('2025-12-31')).toContain(zh.t('chemical-sheet.old', { days: 331 }));
    expect(foot('2026-10-28')).not.toContain('天前');
    expect(foot('2026-10-27')).toContain(zh.t('chemical-sheet.old', { days: 31 }));
  });

  it('that there is no telephone number, and where to ask: in the room of the fire alarm, whatever else is called a control room', () => {
    const [first] = wards;
    const room = { ...first!, use: 'control-room' as const };
    const projection = { ...bare, spaces: { [room.id]: room } };
    expect(phoneText(projection, zh)).toBe(zh.t('chemical-sheet.no-phone'));
    const panel = { id: makeId('asset', 'panel'), kind: 'alarm-panel' as const, ...at[0]! };
    const watched = applyPatch(projection, addEntities(projection, 'assets', [panel]));
    expect(phoneText(watched, zh)).toContain('问：');
  });
});
