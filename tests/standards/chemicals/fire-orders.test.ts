import { describe, expect, it } from 'vitest';
import { present } from '../../../src/base/assert';
import { factsOf } from '../../../src/standards/chemicals/facts-of';
import { FIRE_ORDERS, fireOrdersOf, type FireOrder } from '../../../src/standards/chemicals/fire-orders';
import type { GhsClass } from '../../../src/standards/chemicals/ghs-classes';
import { SUBSTANCE_ROWS } from '../../../src/standards/chemicals/substances';

const of = (cas: string, strength: number | null = null) =>
  present(factsOf({ cas, name: '', strength }, null), `facts of ${cas}`);
const ethanol = of('64-17-5', 95);
const withClasses = (...classes: readonly GhsClass[]) =>
  fireOrdersOf({ ...ethanol, cas: '0-00-0', classes, groups: [], fireClasses: [] });

describe('what fighters of a fire do and leave undone', () => {
  it.each<[string, string, number | null, readonly FireOrder[]]>([
    ['ethanol', '64-17-5', 95, ['use.alcohol-foam', 'use.dry-agent', 'never.full-jet']],
    ['xylene', '1330-20-7', null, ['use.foam', 'use.dry-agent', 'never.full-jet']],
    ...([20, 30, 40, 50, 60] as const).map((strength): [string, string, number, readonly FireOrder[]] => [
      `hydrogen peroxide ${strength} %`,
      '7722-84-1',
      strength,
      ['use.much-water', 'use.water-spray', 'never.smother'],
    ]),
    ...([5, 15, 17] as const).map((strength): [string, string, number, readonly FireOrder[]] => [
      `peracetic acid ${strength} %`,
      '79-21-0',
      strength,
      ['use.much-water', 'use.water-spray', 'never.smother', 'wear.chemical-suit'],
    ]),
    [
      'hydrochloric acid',
      '7647-01-0',
      37,
      ['use.water-spray', 'never.water-into-acid', 'wear.chemical-suit'],
    ],
    ['bleach', '7681-52-9', 10, ['never.acid', 'wear.breathing']],
    ['oxygen', '7782-44-7', null, ['use.shut-gas', 'never.oil']],
  ])('of %s by its row', (_, cas, strength, asked) => {
    expect(fireOrdersOf(of(cas, strength))).toEqual(expect.arrayContaining([...asked]));
  });

  it.each<[GhsClass, FireOrder]>([
    ['water-react-1', 'never.water'],
    ['water-react-2', 'use.sand'],
    ['flam-gas-1', 'never.put-out-gas'],
    ['press-gas', 'use.cool-cylinders'],
    ['press-gas-refrigerated', 'never.water-on-leak'],
    ['press-gas-refrigerated', 'wear.cold-gloves'],
    ['acute-tox-2', 'wear.chemical-suit'],
    ['skin-corr-1', 'use.water-spray'],
    ['met-corr-1', 'use.water-spray'],
    ['skin-corr-1', 'wear.chemical-suit'],
    ['org-perox-cf', 'use.water-spray'],
    ['org-perox-cf', 'never.full-jet'],
    ['expl', 'use.withdraw'],
    ['expl', 'never.fight-explosives'],
  ])('of %s: %s', (each, order) => {
    expect(withClasses(each)).toContain(order);
    expect(withClasses('eye-irrit-2')).not.toContain(order);
  });

  it('never asks for water and forbids it of one substance', () => {
    for (const first of ['water-react-1', 'water-react-3'] as const) {
      for (const other of ['ox-sol-1', 'flam-liq-1', 'flam-sol-1', 'acute-tox-1'] as const) {
        const orders = withClasses(first, other);
        expect(orders).toContain('never.water');
        expect(orders).not.toContain('use.much-water');
        expect(orders).not.toContain('use.foam');
      }
    }
  });

  it('sends everybody away from a fire that has reached what explodes, dry or wetted, and from nothing else', () => {
    const sent = SUBSTANCE_ROWS.filter(({ cas, zh }) => {
      const facts = factsOf({ cas, name: zh, strength: null }, null);
      const orders = facts === null ? [] : fireOrdersOf(facts);
      expect(orders.includes('never.fight-explosives')).toBe(orders.includes('use.withdraw'));
      return orders.includes('use.withdraw');
    });
    const ids = new Set(sent.map(({ id }) => id));
    expect(ids).toContain('picric-acid');
    expect(ids).toContain('nitrocellulose');
    for (const other of ['ethanol', 'collodion', 'sodium-azide', 'diesel']) expect(ids).not.toContain(other);
  });

  it('asks breathing apparatus and the full kit for whatever has a class of hazard, and of nothing without one', () => {
    for (const each of [ethanol, of('7782-44-7'), of('7722-84-1', 30), of('1330-20-7')])
      expect(fireOrdersOf(each)).toEqual(expect.arrayContaining(['wear.breathing', 'wear.fire-kit']));
    expect(withClasses()).toEqual([]);
  });

  it('asks for much water of no acid that water makes spit', () => {
    const nitric = fireOrdersOf(of('7697-37-2', 65));
    expect(nitric).toEqual(expect.arrayContaining(['use.water-spray', 'never.water-into-acid']));
    for (const { cas, zh } of SUBSTANCE_ROWS) {
      const facts = factsOf({ cas, name: zh, strength: null }, null);
      const orders = facts === null ? [] : fireOrdersOf(facts);
      if (orders.includes('never.water-into-acid')) expect(orders).not.toContain('use.much-water');
    }
  });

  it('says of no substance of the table an order twice, nor one that nobody knows', () => {
    const known = new Set(
      Object.entries(FIRE_ORDERS).flatMap(([kind, orders]) => orders.map((each) => `${kind}.${each}`)),
    );
    expect(SUBSTANCE_ROWS.length).toBeGreaterThan(30);
    for (const { cas, zh } of SUBSTANCE_ROWS) {
      const facts = factsOf({ cas, name: zh, strength: null }, null);
      const orders = facts === null ? [] : fireOrdersOf(facts);
      expect(new Set(orders).size).toBe(orders.length);
      for (const order of orders) expect(known).toContain(order);
    }
  });
});
