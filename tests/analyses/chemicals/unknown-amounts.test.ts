import { describe, expect, it } from 'vitest';
import { computeChemicals } from '../../../src/analyses/chemicals/compute';
import { heldAmounts } from '../../../src/analyses/chemicals/held-amounts';
import type { StockItem } from '../../../src/analyses/chemicals/store-stock';
import type { Profile } from '../../../src/model/schema/profiles';
import { factsOf } from '../../../src/standards/chemicals/facts-of';
import type { GhsClass } from '../../../src/standards/chemicals/ghs-classes';
import type { PhysicalState } from '../../../src/standards/chemicals/substance-facts';
import { ETHANOL, planOf, questionOf, rowHouse, store } from './support/row-house';

const plan = planOf(rowHouse({ N0: 'treatment' }), [store('s', 2, 5, { form: 'cupboard' })]);

/** A hundred kilograms of what the hospital described without a density. */
function described(un: string, state: PhysicalState, classes: readonly GhsClass[]): StockItem {
  const substance = { cas: null, name: '某品', strength: null };
  const told = { unclassified: null, density: null, flashPoint: null, zh: '某品', en: null, strength: null };
  const facts = factsOf(substance, { ...told, cas: null, un, state, classes });
  const amount = 100e6;
  const amounts = heldAmounts('mass', amount, facts, null);
  return { ...ETHANOL(1), ...amounts, substance, facts, key: '某品', dimension: 'mass', amount };
}

const asked = (item: StockItem, profile: Profile): unknown[] =>
  computeChemicals(plan, { ...questionOf({ s: [item] }), profile })
    .findings.filter(({ code }) => code === 'chemical.amount-unknown')
    .map(({ severity, params }) => [severity, params['unit']]);

describe('an amount that a sum asks for and that is not known in its unit', () => {
  const rub = described('1987', 'liquid', ['flam-liq-2']);

  it('is asked for in litres, by limits and for what is spilt', () => {
    expect(rub).toMatchObject({ kilograms: 100, litres: null });
    expect(asked(rub, 'cn')).toEqual([['info', 'l']]);
    expect(asked(described('1760', 'liquid', ['skin-corr-1']), 'cn')).toEqual([['info', 'l']]);
  });

  it('is asked for in cubic metres where the code adds gas up in them', () => {
    const gas = described('3156', 'gas', ['ox-gas-1', 'press-gas']);
    expect(asked(gas, 'nfpa')).toEqual([['info', 'm3']]);
    expect(asked(gas, 'cn')).toEqual([]);
  });

  it('is asked for by mass first', () => {
    expect(asked({ ...rub, kilograms: null }, 'cn')).toEqual([['info', 'kg']]);
  });

  it('is not asked for where it is known, or where nothing of it is a hazard', () => {
    expect(asked(ETHANOL(5), 'cn')).toEqual([]);
    const water: StockItem = { ...rub, facts: { ...rub.facts!, classes: [] } };
    expect(asked(water, 'cn')).toEqual([]);
  });
});
