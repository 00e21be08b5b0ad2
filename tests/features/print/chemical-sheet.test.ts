import { describe, expect, it } from 'vitest';
import { heldAmounts } from '../../../src/analyses/chemicals/held-amounts';
import type { StockItem } from '../../../src/analyses/chemicals/store-stock';
import { present } from '../../../src/base/assert';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import {
  EXCERPT,
  excerptLayout,
  GROUP_EXCERPT,
  groupLayout,
} from '../../../src/features/print/chemicals/excerpt-layout';
import { NEAR, nearThings } from '../../../src/features/print/chemicals/near-things';
import { ordersOf } from '../../../src/features/print/chemicals/sheet-orders';
import { SCALES } from '../../../src/features/print/paper';
import { translator } from '../../../src/i18n/translator';
import { assetsOf } from '../../../src/model/query/assets-of';
import { factsOf } from '../../../src/standards/chemicals/facts-of';
import '../../support/speak-both';

const zh = translator('zh');

function item(cas: string, name: string, strength: number | null = null): StockItem {
  const substance = { cas, name, strength };
  const facts = factsOf(substance, null);
  const held = { dimension: 'volume' as const, amount: 5_000_000 };
  return {
    key: `${cas} ${name}`,
    substance,
    facts,
    ...held,
    ...heldAmounts(held.dimension, held.amount, facts, null),
    difference: 0,
    inLedger: true,
    expired: null,
    sheet: true,
    cylinders: null,
  };
}
const ETHANOL = item('64-17-5', '乙醇', 95);
const XYLENE = item('1330-20-7', '二甲苯');
const PEROXIDE = item('7722-84-1', '过氧化氢', 30);

describe('orders on a sheet', () => {
  it('name no substance where they are for all that is inside', () =>
    expect(ordersOf('never', [ETHANOL, XYLENE], zh)).toEqual([
      { order: 'never.full-jet', names: [], first: false },
    ]));

  it('name those that they are for where others are inside', () => {
    const never = ordersOf('never', [ETHANOL, PEROXIDE], zh);
    expect(never.map(({ order }) => order)).toEqual(['never.full-jet', 'never.smother']);
    expect(never[0]?.names).toHaveLength(1);
    expect(never[0]?.names[0]).toContain('乙醇');
    expect(never[1]?.names[0]).toContain('过氧化氢');
  });

  it('never speak for a substance that nobody knows', () => {
    const unknown = item('0-00-0', '不明');
    expect(unknown.facts).toBeNull();
    const use = ordersOf('use', [ETHANOL, unknown], zh);
    expect(use.length).toBeGreaterThan(0);
    for (const { names } of use) expect(names).toHaveLength(1);
    expect(ordersOf('wear', [unknown], zh)).toEqual([]);
  });

  it('say how many more there are', () => {
    const many = ['67-64-1', '67-63-0', '64-17-5', '67-56-1', '141-78-6'].map((cas) => item(cas, cas));
    const dry = ordersOf('use', [...many, PEROXIDE], zh).find(({ order }) => order === 'use.dry-agent');
    expect(dry?.names).toHaveLength(5);
    expect(dry?.names.at(-1)).toBe('另有 1 项');
  });

  it('tell one foam where one liquid breaks the common one, before all else', () => {
    const use = ordersOf('use', [PEROXIDE, ETHANOL, XYLENE], zh);
    expect(use[0]).toMatchObject({ order: 'use.alcohol-foam', first: true });
    expect(use[0]?.names.join(' ')).toMatch(/乙醇.*二甲苯/);
    expect(use.map(({ order }) => order)).not.toContain('use.foam');
    expect(ordersOf('use', [XYLENE], zh).map(({ order }) => order)).toContain('use.foam');
  });

  it('tell first to get away from what explodes, before any foam', () => {
    const picric = item('88-89-1', '苦味酸');
    const use = ordersOf('use', [ETHANOL, XYLENE, picric], zh);
    expect(use.map(({ order }) => order).slice(0, 2)).toEqual(['use.withdraw', 'use.alcohol-foam']);
    expect(use[0]?.names).toHaveLength(1);
    expect(use[0]?.names[0]).toContain('苦味酸');
    expect(ordersOf('never', [picric], zh)[0]?.order).toBe('never.fight-explosives');
  });

  it('put no foam first where something takes no water', () => {
    const sodium = item('7440-23-5', '钠');
    expect(sodium.facts?.classes).toContain('water-react-1');
    for (const { first } of ordersOf('use', [sodium, ETHANOL], zh)) expect(first).toBe(false);
  });
});

describe('the plan on a sheet', () => {
  it.each([null, 5, 10, 25, 100])('has the store in its middle at a usual scale, zone %s', (radius) => {
    const wide = { minX: -100, minY: -100, maxX: 100, maxY: 100 };
    const layout = excerptLayout(40, 25, radius, wide);
    expect([layout.x(40), layout.y(25)]).toEqual([EXCERPT.width / 2, EXCERPT.height / 2]);
    expect(SCALES).toContain(layout.scale);
    // Paper counts down from its top, plans north.
    expect(layout.y(26)).toBeLessThan(layout.y(25));
    // A room of five metres is never smaller than a thumb, and a small zone is seen whole.
    expect(5 * layout.perMetre).toBeGreaterThan(10);
    if (radius === 10) expect(2 * radius * layout.perMetre).toBeLessThan(EXCERPT.height);
  });

  it('shows all of a small building as large as it goes, the store where it stands in it', () => {
    const house = { minX: 208, minY: 66, maxX: 220, maxY: 74 };
    for (const [x, y] of [
      [208.5, 66.5],
      [219.5, 73.5],
    ] as const) {
      const layout = excerptLayout(x, y, 50, house);
      expect(layout.scale).toBe(200);
      for (const corner of [house.minX, house.maxX]) {
        expect(layout.x(corner)).toBeGreaterThan(0);
        expect(layout.x(corner)).toBeLessThan(EXCERPT.width);
      }
      for (const corner of [house.minY, house.maxY]) {
        expect(layout.y(corner)).toBeGreaterThan(0);
        expect(layout.y(corner)).toBeLessThan(EXCERPT.height);
      }
    }
  });

  it('of a group has all its stores on it, no higher than it may be, at a usual scale', () => {
    const house = { minX: 0, minY: 0, maxX: 70, maxY: 40 };
    for (const most of [GROUP_EXCERPT.ofRoom, GROUP_EXCERPT.most]) {
      for (const places of [
        [{ x: 1, y: 1 }],
        [
          { x: 1, y: 1 },
          { x: 69, y: 39 },
        ],
        [
          { x: 30, y: 20 },
          { x: 31, y: 23 },
        ],
      ]) {
        const layout = groupLayout(places, house, most);
        expect(SCALES).toContain(layout.scale);
        expect(layout.height).toBeLessThanOrEqual(most);
        for (const { x, y } of places) {
          expect(layout.x(x)).toBeGreaterThan(0);
          expect(layout.x(x)).toBeLessThan(layout.width);
          expect(layout.y(y)).toBeGreaterThan(0);
          expect(layout.y(y)).toBeLessThan(layout.height);
        }
      }
    }
  });

  it('is never less than the store itself, where nothing is drawn', () => {
    const layout = excerptLayout(5, 5, null, { minX: 5, minY: 5, maxX: 5, maxY: 5 });
    expect([layout.x(5), layout.y(5)]).toEqual([EXCERPT.width / 2, EXCERPT.height / 2]);
  });
});

it('tells what stands around a store on its storey, the nearest first', () => {
  const ward = smallWard();
  const [first] = assetsOf(ward, 'extinguisher', null);
  const near = nearThings(ward, present(first, 'an extinguisher'), 'extinguisher');
  expect(near.length).toBeGreaterThan(0);
  expect(near.map(({ asset }) => asset.id)).not.toContain(first?.id);
  const all = assetsOf(ward, 'extinguisher', present(first, 'an extinguisher').storey)
    .filter(({ id }) => id !== first?.id)
    .map(({ x, y }) => Math.hypot(x - first!.x, y - first!.y))
    .filter((metres) => metres <= NEAR)
    .toSorted((a, b) => a - b);
  expect(near.map(({ metres }) => metres)).toEqual(all);
});
