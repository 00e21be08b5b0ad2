import { describe, expect, it } from 'vitest';
import { placeFindings } from '../../../src/analyses/chemicals/checks/place-findings';
import type { ChemicalQuestion } from '../../../src/analyses/chemicals/result';
import { storePlaces } from '../../../src/analyses/chemicals/store-places';
import type { StockItem } from '../../../src/analyses/chemicals/store-stock';
import { walkingPlan, type WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import { boxFeature, planText, readPlan } from '../../model/derive/read-plan';
import { makeId } from '../../../src/model/schema/ids';
import {
  ACETYLENE,
  ACID,
  asset,
  door,
  ETHANOL,
  held,
  NITROGEN,
  OXYGEN,
  planOf,
  questionOf,
  rowHouse,
  store,
  withAssets,
} from './support/row-house';

const told = (plan: WalkingPlan, question: ChemicalQuestion): string[] =>
  placeFindings(plan, storePlaces(plan, question), question).map(
    ({ code, severity }) => `${code.replace('chemical.', '')} ${severity}`,
  );

type Fields = Record<string, unknown>;

/** Everything that a good store has round it: what is taken from it makes the only finding. */
const SOUND = [
  asset('smoke', 'smoke-detector', 2, 4),
  asset('foam', 'extinguisher', 3, 3, { agent: 'alcohol-resistant-foam', rating: '55B' }),
  asset('powder', 'extinguisher', 3.4, 3, { agent: 'abc-powder', rating: '3A 55B' }),
];

/** A store in the room N0, of the use given, among sound things but for some. */
function inRoom(
  use: string,
  fields: Fields,
  items: readonly StockItem[],
  more: readonly ReturnType<typeof asset>[] = [],
  without: readonly string[] = [],
  features: readonly unknown[] = [],
): string[] {
  const kept = SOUND.filter(({ id }) => !without.some((local) => id === `asset_${local}`));
  const own = store('s', 2, 5, { ventilated: true, bundLitres: 500, ...fields });
  const plan = planOf([...rowHouse({ N0: use }), ...features], [own, ...kept, ...more]);
  return told(plan, questionOf({ s: items }));
}

const ROOM = { form: 'room' };
const CUPBOARD = { form: 'cupboard' };

describe('where a store stands', () => {
  it('is no matter where everything round it is sound', () => {
    expect(inRoom('chemical-store', ROOM, [ETHANOL(200)])).toEqual([]);
    expect(inRoom('treatment', { ...CUPBOARD, bundLitres: null, ventilated: null }, [ETHANOL(6)])).toEqual(
      [],
    );
    expect(inRoom('chemical-store', ROOM, [])).toEqual([]);
  });

  it('is told of what burns beside beds, and of storehouses in a building of wards', () => {
    expect(inRoom('ward', ROOM, [ETHANOL(1)])).toEqual(['in-ward major']);
    // A ward uses some of it: what is more than its worth is told by the house's own rule, gas however little.
    expect(inRoom('ward', CUPBOARD, [ETHANOL(0.5)])).toEqual([]);
    expect(inRoom('ward', CUPBOARD, [ETHANOL(6)])).toEqual([]);
    expect(inRoom('ward', CUPBOARD, [ETHANOL(6.1)])).toEqual(['in-ward minor']);
    expect(inRoom('ward', CUPBOARD, [ACETYLENE(0.1)])).toContain('in-ward minor');
    expect(inRoom('ward', CUPBOARD, [ACID(1)])).toEqual([]);
    // Oxygen is a medicine there.
    expect(inRoom('ward', CUPBOARD, [OXYGEN(5)])).toEqual([]);
    const bed = boxFeature('space', [30, 0, 34, 4], { id: 'W', storey: 'U', use: 'ward' });
    expect(inRoom('chemical-store', ROOM, [ETHANOL(200)], [], [], [bed])).toEqual(['in-ward major']);
    expect(inRoom('treatment', CUPBOARD, [ETHANOL(6)], [], [], [bed])).toEqual([]);
    // An intensive-care unit makes no ward building, but nothing that burns is laid up right under it.
    const icu = (x: number) => boxFeature('space', [x, 0, x + 4, 8], { id: 'I', storey: 'U', use: 'icu' });
    expect(inRoom('chemical-store', ROOM, [ETHANOL(200)], [], [], [icu(0)])).toEqual(['in-ward major']);
    expect(inRoom('chemical-store', ROOM, [ETHANOL(200)], [], [], [icu(8)])).toEqual([]);
    expect(inRoom('treatment', CUPBOARD, [ETHANOL(6)], [], [], [icu(0)])).toEqual([]);
  });

  it('is told of storehouses at the wall of a building of wards, out of doors and in another building', () => {
    const bed = boxFeature('space', [30, 0, 34, 4], { id: 'W', storey: 'U', use: 'ward' });
    const yard = boxFeature('outdoor', [-20, -5, -0.2, 10], { id: 'Y' });
    const rack = (x: number, features: readonly unknown[], form = 'cylinder-rack', items = [ACETYLENE(8)]) =>
      told(
        planOf([...rowHouse(), yard, ...features], [store('s', x, 4, { form })]),
        questionOf({ s: items }),
      ).filter((each) => each.startsWith('in-ward'));
    expect(rack(-0.9, [bed])).toEqual(['in-ward major']);
    expect(rack(-1.1, [bed])).toEqual([]);
    expect(rack(-0.9, [])).toEqual([]);
    expect(rack(-0.9, [bed], 'cylinder-rack', [OXYGEN(5)])).toEqual([]);
    expect(rack(-0.9, [bed], 'cupboard', [ETHANOL(5)])).toEqual([]);
    // A house of its own whose wall stands at that of the wards, and one that doesn't.
    const shed = (gap: number): string[] => {
      const parsed = JSON.parse(
        planText([
          ...rowHouse(),
          bed,
          boxFeature('space', [-4 - gap, 0, -gap, 4], { id: 'H', storey: 'B', use: 'chemical-store' }),
        ]),
      ) as { plan: { storeys: Fields[] } };
      parsed.plan.storeys.push({ id: 'B', name: 'Other', elevation: 0, height: 4, building: 'B' });
      const own = { ...store('s', -2 - gap, 2, ROOM), storey: makeId('storey', 'B') };
      const plan = walkingPlan(withAssets(readPlan(JSON.stringify(parsed)), [own]));
      return told(plan, questionOf({ s: [ETHANOL(200)] })).filter((each) => each.startsWith('in-ward'));
    };
    expect(shed(0.5)).toEqual(['in-ward major']);
    expect(shed(1)).toEqual([]);
  });

  it('is told of what stands on a way out, cylinders by themselves', () => {
    const at = (fields: Fields, y = 1): string[] =>
      told(planOf(rowHouse(), [store('s', 10, y, fields)]), questionOf({ s: [] }));
    expect(at(CUPBOARD)).toEqual(['in-escape-way critical']);
    expect(at({ form: 'cylinder-rack' })).toEqual(['cylinder-in-escape-way critical']);
    expect(at(CUPBOARD, 4)).toEqual([]);
    // What says that it stands in a room beside the corridor stands there.
    expect(at({ ...CUPBOARD, space: 'space_N2' })).toEqual([]);
  });

  it('is told of bays without air, and asked where nobody said', () => {
    expect(inRoom('chemical-store', { ...ROOM, ventilated: false }, [ETHANOL(200)])).toEqual([
      'unventilated major',
    ]);
    expect(inRoom('chemical-store', { ...ROOM, ventilated: null }, [ETHANOL(200)])).toEqual([
      'unventilated info',
    ]);
    expect(inRoom('chemical-store', { form: 'safety-cabinet', ventilated: false }, [ETHANOL(30)])).toEqual([
      'unventilated minor',
    ]);
    expect(inRoom('treatment', { ...CUPBOARD, ventilated: false }, [ETHANOL(6)])).toEqual([]);
  });

  it('is told where nothing in the room notices what leaks', () => {
    expect(inRoom('chemical-store', ROOM, [ETHANOL(200)], [], ['smoke'])).toEqual(['no-detection major']);
    expect(inRoom('treatment', CUPBOARD, [ETHANOL(6)], [], ['smoke'])).toEqual(['no-detection minor']);
    const nose = (gas: string | null) => asset('nose', 'gas-detector', 2, 4.5, { gas });
    const rack = { form: 'cylinder-rack', bundLitres: null };
    expect(inRoom('cylinder-store', rack, [ACETYLENE(8)])).toEqual(['no-detection major']);
    expect(inRoom('cylinder-store', rack, [ACETYLENE(8)], [nose('other')])).toEqual([]);
    expect(inRoom('cylinder-store', rack, [NITROGEN(100)], [nose('methane')])).toEqual([
      'no-detection major',
    ]);
    expect(inRoom('cylinder-store', rack, [NITROGEN(100)], [nose('oxygen')])).toEqual([]);
    // A nose for gas notices no fire.
    expect(inRoom('chemical-store', ROOM, [ETHANOL(200)], [nose('other')], ['smoke'])).toEqual([
      'no-detection major',
    ]);
    const heat = asset('heat', 'heat-detector', 2, 4.5);
    expect(inRoom('chemical-store', ROOM, [ETHANOL(200)], [heat], ['smoke'])).toEqual([]);
    const empty = { ...NITROGEN(0), facts: { ...NITROGEN(0).facts!, empty: true }, amount: 3 };
    expect(inRoom('cylinder-store', rack, [empty])).toEqual([]);
    // A detector next door is none.
    const next = asset('nose', 'gas-detector', 6, 4.5, { gas: 'oxygen' });
    expect(inRoom('cylinder-store', rack, [NITROGEN(100)], [next])).toEqual(['no-detection major']);
  });

  it('is told where no extinguisher is right for what burns', () => {
    expect(inRoom('chemical-store', ROOM, [ETHANOL(200)], [], ['foam', 'powder'])).toEqual([
      'no-agent major',
    ]);
    const foam = asset('common', 'extinguisher', 3.2, 3, { agent: 'foam', rating: '55B' });
    const water = asset('water', 'extinguisher', 3.2, 3, { agent: 'water', rating: '3A' });
    // Alcohol breaks ordinary foam down, xylene doesn't.
    expect(inRoom('chemical-store', ROOM, [ETHANOL(200)], [foam], ['foam', 'powder'])).toEqual([
      'no-agent major',
    ]);
    const xylene = held('1330-20-7', '二甲苯', null, 200);
    expect(inRoom('chemical-store', ROOM, [xylene], [foam], ['foam', 'powder'])).toEqual([]);
    expect(inRoom('chemical-store', ROOM, [xylene], [water], ['foam', 'powder'])).toEqual(['no-agent major']);
    // Far off it is too far from a bay, and the matter of its room from a cupboard.
    const far = asset('far', 'extinguisher', 22, 4, { agent: 'abc-powder', rating: '3A 55B' });
    expect(inRoom('chemical-store', ROOM, [ETHANOL(200)], [far], ['foam', 'powder'])).toEqual([
      'no-agent major',
    ]);
    expect(inRoom('treatment', CUPBOARD, [ETHANOL(6)], [far], ['foam', 'powder'])).toEqual([]);
    // Acid burns nothing.
    expect(inRoom('chemical-store', ROOM, [ACID(200)], [], ['foam', 'powder'])).toEqual([]);
  });

  it('is told near what is hot in its room', () => {
    const oven = (x: number) =>
      boxFeature('obstacle', [x, 5, x + 0.5, 5.5], { id: 'O', form: 'heat-source' });
    expect(inRoom('chemical-store', ROOM, [ETHANOL(200)], [], [], [oven(3)])).toEqual(['heat-near minor']);
    expect(inRoom('chemical-store', ROOM, [ETHANOL(200)], [], [], [oven(4.4)])).toEqual([]);
    expect(inRoom('chemical-store', ROOM, [ACID(20)], [], [], [oven(3)])).toEqual([]);
    expect(inRoom('boiler', CUPBOARD, [ETHANOL(1)])).toEqual(['heat-near minor']);
  });

  it('is told by a drain where it makes explosives of copper and lead pipes', () => {
    const drain = (x: number, y: number) =>
      boxFeature('obstacle', [x, y, x + 0.2, y + 0.2], { id: 'D', form: 'drain' });
    const azide = (strength: number | null) => [held('26628-22-8', '叠氮化钠', strength, 0.1)];
    const told = (at: unknown, items = azide(null)) =>
      inRoom('laboratory', CUPBOARD, items, [], [], [at]).filter((each) => each.startsWith('drain-near'));
    expect(told(drain(3, 5))).toEqual(['drain-near info']);
    // Behind a wall, near and far.
    expect(told(drain(4.2, 4))).toEqual(['drain-near info']);
    expect(told(drain(20, 1))).toEqual([]);
    expect(told(drain(3, 5), azide(0.05))).toEqual([]);
    expect(told(drain(3, 5), [ETHANOL(1)])).toEqual([]);
  });

  it('is told where a spill runs to', () => {
    const drain = (rest: Fields) => boxFeature('obstacle', [3, 5, 3.2, 5.2], { id: 'D', ...rest });
    const bare = { ...ROOM, bundLitres: 0 };
    expect(inRoom('chemical-store', bare, [ACID(20)], [], [], [drain({ form: 'drain' })])).toEqual([
      'drain-near minor',
    ]);
    expect(inRoom('chemical-store', bare, [ACID(20)], [], [], [drain({ name: '地漏' })])).toEqual([
      'drain-near minor',
    ]);
    expect(inRoom('chemical-store', bare, [ACID(20)], [], [], [drain({ name: '水池' })])).toEqual([]);
    expect(inRoom('chemical-store', ROOM, [ACID(20)], [], [], [drain({ form: 'drain' })])).toEqual([]);
    expect(inRoom('chemical-store', { ...ROOM, bundLitres: 49 }, [ACID(200)])).toEqual(['no-bund minor']);
    expect(inRoom('chemical-store', { ...ROOM, bundLitres: 50 }, [ACID(200)])).toEqual([]);
    expect(inRoom('chemical-store', { ...ROOM, bundLitres: null }, [ACID(200)])).toEqual(['no-bund info']);
    expect(inRoom('chemical-store', { form: 'tank', bundLitres: 199 }, [ACID(200)])).toEqual([
      'no-bund minor',
    ]);
    expect(inRoom('chemical-store', { form: 'tank', bundLitres: 200 }, [ACID(200)])).toEqual([]);
  });

  it('is told of a storehouse far from the exits of its storey', () => {
    const bay = (x: number, length: number): string[] => {
      const plan = planOf(
        [
          boxFeature('space', [0, 0, length, 4], { id: 'H', use: 'chemical-store' }),
          door('out', [0, 1, 0, 2], { spaces: ['H', null], exit: true }),
        ],
        [
          store('s', x, 2, { form: 'room', ventilated: true, bundLitres: 500 }),
          asset('smoke', 'smoke-detector', x, 2),
          asset('powder', 'extinguisher', x, 1, { agent: 'abc-powder', rating: '3A 55B' }),
        ],
      );
      return told(plan, questionOf({ s: [ETHANOL(200)] }));
    };
    expect(bay(29.9, 40)).toEqual([]);
    expect(bay(30.1, 40)).toEqual(['exit-far major']);
  });

  it('is told below ground, and of nothing else there', () => {
    const cellar = (form: string): string[] => {
      const plan = planOf(rowHouse(), [
        store('s', 2, 5, { form, ventilated: true, bundLitres: 500 }),
        ...SOUND,
      ]);
      const storey = plan.document.storeys['storey_G' as never]!;
      const storeys = { ...plan.document.storeys, storey_G: { ...storey, elevation: -4, atGround: false } };
      const below = { ...plan, document: { ...plan.document, storeys } } as WalkingPlan;
      return told(below, questionOf({ s: [ETHANOL(30)] }));
    };
    expect(cellar('room')).toEqual(['below-ground major']);
    expect(cellar('cupboard')).toEqual(['below-ground minor']);
  });
});

describe('degenerate places', () => {
  it('a store off all floor, and one in the open', () => {
    const plan = planOf(
      [...rowHouse(), boxFeature('outdoor', [-20, -20, -10, -10], { id: 'Y' })],
      [store('off', 100, 100, ROOM), store('yard', -15, -15, { form: 'tank', bundLitres: 1000 })],
    );
    const question = questionOf({ off: [ETHANOL(200)], yard: [ACID(100)] });
    const { stores } = storePlaces(plan, question);
    expect(stores.map(({ space, outdoors }) => [space, outdoors])).toEqual([
      [null, false],
      [null, true],
    ]);
    expect(stores.map((each) => each.exit())).toEqual([null, 0]);
    expect(told(plan, question)).toContain('no-agent major');
  });

  it('no exits, no spaces, and all doors shut', () => {
    const room = boxFeature('space', [0, 0, 4, 4], { id: 'R', use: 'chemical-store' });
    const closed = planOf([room], [store('s', 2, 2, ROOM)]);
    expect(storePlaces(closed, questionOf({})).stores.map((each) => each.exit())).toEqual([null]);
    expect(told(closed, questionOf({ s: [ETHANOL(200)] }))).toContain('exit-far major');
    const empty = planOf([], [store('s', 2, 2, ROOM)]);
    expect(storePlaces(empty, questionOf({})).stores.map((each) => each.exit())).toEqual([null]);
    expect(told(empty, questionOf({ s: [] }))).toEqual([]);
    const plan = planOf(rowHouse(), [store('s', 2, 5, ROOM)]);
    const shut = questionOf({ s: [] }, { closed: plan.derived.doors });
    expect(storePlaces(plan, shut).stores.map((each) => each.exit())).toEqual([null]);
  });
});
