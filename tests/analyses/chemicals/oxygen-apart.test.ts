import { describe, expect, it } from 'vitest';
import { oxygenApartFindings } from '../../../src/analyses/chemicals/checks/place-oxygen-apart';
import type { StockItem } from '../../../src/analyses/chemicals/store-stock';
import { storePlaces } from '../../../src/analyses/chemicals/store-places';
import { walkingPlan, type WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import { PROFILES, type Profile } from '../../../src/model/schema/profiles';
import { OXYGEN_APART } from '../../../src/standards/chemicals/oxygen-apart';
import { boxFeature, planText, readPlan } from '../../model/derive/read-plan';
import { ACETYLENE, ETHANOL, asset, held, OXYGEN, planOf, questionOf, rowHouse } from './support/row-house';
import { store, withAssets } from './support/row-house';

type Box = readonly [number, number, number, number];
type Fields = Record<string, unknown>;

const PERMANGANATE = held('7722-64-7', '高锰酸钾', null, 1);
const NITROUS = held('10024-97-2', '氧化亚氮', null, 5);
const ACID = held('7647-01-0', '盐酸', 36, 1);

/** A yard of 10 m × 10 m with a tank; east of it a store out of doors, or in a room of another building. */
function beside(x: number, room: readonly [Box, string] | null, fields: Fields = {}): WalkingPlan {
  const parsed = JSON.parse(
    planText([
      boxFeature('space', [0, 0, 10, 10], { id: 'Y', use: 'outdoor' }),
      boxFeature('outdoor', [10, 0, 60, 10], { id: 'O', surface: 'green' }),
      ...(room === null ? [] : [boxFeature('space', room[0], { id: 'R', use: room[1] })]),
    ]),
  ) as { plan: object };
  const document = readPlan(JSON.stringify(parsed));
  return walkingPlan(
    withAssets(document, [
      asset('tank', 'special-equipment', 5, 5, { form: 'lox-tank' }),
      store('s', x, 5, { form: 'cupboard', ...fields }),
    ]),
  );
}

const told = (plan: WalkingPlan, items: readonly StockItem[], profile: Profile = 'cn'): unknown[] => {
  const question = questionOf({ s: items }, { profile });
  return oxygenApartFindings(plan.document, storePlaces(plan, question), question).map(
    ({ severity, params: { target, distance, limit } }) => [target, severity, distance, limit],
  );
};

/** So far east of a yard that ends at 10 m, as numbers have it. */
const away = (gap: number): number => 10 + gap - 10;

const OF = { 'class-a-store': ETHANOL(50), fuel: ETHANOL(5), oxidiser: PERMANGANATE } as const;

describe('what is kept away from liquid oxygen', () => {
  it.each(PROFILES.flatMap((profile) => OXYGEN_APART[profile].map((row) => [profile, row] as const)))(
    '%s: %o just within it and not at it',
    (profile, { what, metres, small }) => {
      const at = (gap: number): unknown[] =>
        what === 'class-a-store'
          ? told(
              beside(11 + gap, [[10 + gap, 0, 14 + gap, 10], 'chemical-store'], { form: 'room' }),
              [OF[what]],
              profile,
            )
          : told(beside(10 + gap, null), [OF[what]], profile);
      expect(at(metres)).toEqual([]);
      const mild = small !== null || what === 'oxidiser';
      expect(at(metres - 0.5)).toEqual([[what, mild ? 'minor' : 'major', away(metres - 0.5), metres]]);
      if (small !== null) {
        expect(at(small)).toEqual([[what, 'minor', away(small), metres]]);
        expect(at(small - 0.5)).toEqual([[what, 'major', away(small - 0.5), metres]]);
      }
    },
  );

  it('is neither what does not burn nor oxygen itself', () => {
    for (const items of [[ACID], [OXYGEN(10)], [NITROUS], []])
      expect(told(beside(11, null), items)).toEqual([]);
    expect(told(beside(11, null), [ACETYLENE(5)])).toHaveLength(1);
    expect(told(beside(11, null), [ACID, ACETYLENE(5)])).toHaveLength(1);
  });

  it('is parted from a yard by the walls of its room, unless it is a storehouse of class A', () => {
    const room = (use: string, form: string) =>
      told(beside(12, [[11, 0, 15, 10], use], { form }), [ETHANOL(5), PERMANGANATE]);
    expect(room('laboratory', 'cupboard')).toEqual([]);
    expect(room('chemical-store', 'room')).toEqual([['class-a-store', 'major', 1, 25]]);
  });

  it('stands off from a yard that it is in by nothing', () => {
    expect(told(beside(8, null), [ETHANOL(1)])).toEqual([['fuel', 'major', 0, 5]]);
  });
});

describe('a room of the oxygen manifold', () => {
  const manifold = (use: string, items: readonly StockItem[]): unknown[] =>
    told(planOf(rowHouse({ N0: use }), [store('s', 2, 4)]), items).map((each) => (each as unknown[])[0]);

  it('takes nothing that burns', () => {
    expect(manifold('medical-gas', [OXYGEN(20), ETHANOL(1)])).toEqual(['manifold']);
    expect(manifold('medical-gas', [ACETYLENE(5)])).toEqual(['manifold']);
    expect(manifold('cylinder-store', [ACETYLENE(5)])).toEqual([]);
    expect(manifold('medical-gas', [OXYGEN(20), NITROUS])).toEqual([]);
  });
});
