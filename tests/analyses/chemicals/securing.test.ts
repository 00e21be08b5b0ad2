import { describe, expect, it } from 'vitest';
import { computeChemicals } from '../../../src/analyses/chemicals/compute';
import type { StockItem } from '../../../src/analyses/chemicals/store-stock';
import { PROFILES } from '../../../src/model/schema/profiles';
import { SECURED_CYLINDERS } from '../../../src/standards/chemicals/secured-cylinders';
import { translator } from '../../../src/i18n/translator';
import { ETHANOL, NITROGEN, OXYGEN, planOf, questionOf, rowHouse, store } from './support/row-house';

const CYLINDERS: StockItem = { ...OXYGEN(5), dimension: 'piece', amount: 3 };

type Stores = Readonly<Record<string, readonly [fields: object, items: readonly StockItem[]]>>;

const findings = (stores: Stores, profile: (typeof PROFILES)[number] = 'cn') => {
  const plan = planOf(
    rowHouse({ N0: 'cylinder-store', N1: 'cylinder-store' }),
    Object.entries(stores).map(([id, [fields]], i) => store(id, 2 + 4 * i, 5, { ...fields })),
  );
  const held = Object.fromEntries(Object.entries(stores).map(([id, [, items]]) => [id, items]));
  return computeChemicals(plan, questionOf(held, { profile })).findings.filter(
    ({ code }) => code === 'chemical.unsecured',
  );
};

const told = (stores: Stores): unknown[] =>
  findings(stores).map(({ severity, params }) => [severity, params['asset'], params['stores']]);

const rack = (secured: string | null) => ({ form: 'cylinder-rack', secured });

describe('cylinders that may fall over', () => {
  it('are told of each store whose cylinders are loose, and of none where they are chained or caged', () => {
    expect(told({ s: [rack('loose'), [CYLINDERS]] })).toEqual([['major', 'asset_s', 1]]);
    expect(told({ s: [rack('chained'), [CYLINDERS]] })).toEqual([]);
    expect(told({ s: [rack('caged'), [CYLINDERS]] })).toEqual([]);
    expect(told({ s: [rack('loose'), [CYLINDERS]], t: [rack('loose'), [OXYGEN(8)]] })).toHaveLength(2);
  });

  it('are asked after once a building where nobody wrote anything', () => {
    const both = { s: [rack(null), [CYLINDERS]], t: [rack(null), [CYLINDERS]] } as const;
    expect(told(both)).toEqual([['info', 'asset_s', 2]]);
    expect(told({ ...both, s: [rack('chained'), [CYLINDERS]] })).toEqual([['info', 'asset_t', 1]]);
  });

  it('are gases in pieces or in a rack: no tank, no cupboard of liquids, nothing that is gone', () => {
    expect(told({ s: [{ form: 'cupboard', secured: 'loose' }, [CYLINDERS]] })).toHaveLength(1);
    expect(told({ s: [{ form: 'cupboard', secured: 'loose' }, [OXYGEN(5)]] })).toEqual([]);
    expect(told({ s: [{ form: 'tank', secured: 'loose' }, [OXYGEN(5)]] })).toEqual([]);
    expect(told({ s: [{ form: 'tank', secured: null }, [NITROGEN(5)]] })).toEqual([]);
    expect(told({ s: [rack('loose'), [ETHANOL(5)]] })).toEqual([]);
    expect(told({ s: [rack('loose'), [{ ...CYLINDERS, amount: 0 }]] })).toEqual([]);
  });

  it.each(PROFILES)('%s: cite a clause and how well it is known', (profile) => {
    const [found] = findings({ s: [rack('loose'), [CYLINDERS]] }, profile);
    expect(found?.cite).toEqual(SECURED_CYLINDERS[profile]);
  });

  it('are said in both languages, with how many more stores', () => {
    const both = { s: [rack(null), [CYLINDERS]], t: [rack(null), [CYLINDERS]] } as const;
    const [unknown] = findings(both);
    expect(translator('zh').tell(unknown!)).toContain('另有 1 处，同在本楼');
    expect(translator('en').tell(unknown!)).toContain('1 more store of the building');
    const [loose] = findings({ s: [rack('loose'), [CYLINDERS]] });
    expect(translator('zh').tell(loose!)).toBe('氧气气瓶没有防倾倒固定');
    expect(translator('en').tell(loose!)).toBe('Cylinders of Oxygen not secured against falling over');
  });
});
