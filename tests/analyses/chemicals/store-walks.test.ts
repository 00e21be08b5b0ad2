import { describe, expect, it } from 'vitest';
import { computeChemicals } from '../../../src/analyses/chemicals/compute';
import { finished } from '../../../src/base/steps';
import { exitWalks } from '../../../src/analyses/chemicals/places/exit-walks';
import { storePlaces } from '../../../src/analyses/chemicals/store-places';
import type { Place } from '../../../src/analyses/walking/find-path';
import { findPath, floorAt } from '../../../src/analyses/walking/find-path';
import { walkingPlan, type WalkingPlan, walkWith } from '../../../src/analyses/walking/walking-plan';
import { wayOut } from '../../../src/analyses/way-out/compute';
import { seededRandom } from '../../../src/base/random';
import { present } from '../../../src/base/assert';
import type { OpeningId } from '../../../src/model/schema/ids';
import { cases } from '../../support/cases';
import {
  asset,
  assetId,
  ETHANOL,
  G,
  planOf,
  questionOf,
  rowHouse,
  store,
  throughDoors,
} from './support/row-house';

/** As the page measures a way out from a place. */
const wayLength = (plan: WalkingPlan, place: Place, shut: readonly OpeningId[]): number | null => {
  const way = wayOut(plan, place, shut);
  return way.kind === 'way' ? way.way.length : way.kind === 'in-the-open' ? 0 : null;
};

describe('walks from stores', () => {
  it('to exits are the ways out that the page tells, whether they are measured together or one by one', () => {
    for (let seed = 1; seed <= cases(40); seed++) {
      const random = seededRandom(seed);
      const plan = planOf([...rowHouse({}, random.next() < 0.5), ...throughDoors(random)]);
      const shut = plan.derived.doors.filter(() => random.next() < 0.2).sort();
      const places = Array.from({ length: 12 }, (): Place => ({
        storey: G,
        x: random.between(0, 24),
        y: random.between(-4, 6),
      }));
      const together = exitWalks(plan, shut);
      finished(together.prepare(places));
      const alone = exitWalks(walkingPlan({ ...plan.document, exits: { ...plan.document.exits } }), shut);
      for (const place of places) {
        const expected = wayLength(plan, place, shut);
        for (const found of [together.of(place), alone.of(place)]) {
          if (expected === null) expect(found).toBeNull();
          else expect(found).toBeCloseTo(expected, 9);
        }
      }
    }
  });

  it('to extinguishers are the shortest to one that counts', () => {
    for (let seed = 1; seed <= cases(40); seed++) {
      const random = seededRandom(seed);
      const units = Array.from({ length: 8 }, (_, i) =>
        asset(`x${i}`, 'extinguisher', random.between(0, 24), random.between(-4, 6), {
          agent: ['abc-powder', 'foam', 'water', 'alcohol-resistant-foam'][random.index(4)],
          rating: '3A 55B',
        }),
      );
      const own = store('s', random.between(0, 24), random.between(0, 6), { form: 'room' });
      const plan = planOf([...rowHouse(), ...throughDoors(random)], [own, ...units]);
      const question = questionOf({ s: [ETHANOL(50)] });
      const placing = present(storePlaces(plan, question).stores[0], 'the store');
      const from = floorAt(plan, placing.store);
      const lengths = units.flatMap((unit): number[] => {
        const right =
          unit.kind === 'extinguisher' && ['abc-powder', 'alcohol-resistant-foam'].includes(unit.agent ?? '');
        const at = floorAt(plan, { storey: G, x: unit.x, y: unit.y });
        if (!right || from === null || from.gap > 1 || at === null || at.gap > 1) return [];
        const { length } = findPath({ plan, walk: walkWith(plan, []) }, from, at);
        return length === null ? [] : [length];
      });
      const [reach] = placing.agents();
      if (lengths.length === 0) expect(reach?.walk).toBeNull();
      else expect(reach?.walk?.length).toBeCloseTo(Math.min(...lengths), 9);
    }
  });

  it('are told of each store, and don’t depend on the order of stores', () => {
    const stores = ['a', 'b', 'c'].map((id, i) => store(id, 2 + 4 * i, 4, { form: 'cupboard' }));
    const unit = asset('x', 'extinguisher', 12, 1, { agent: 'abc-powder', rating: '3A 55B' });
    const contents = { a: [ETHANOL(1)], b: [], c: [ETHANOL(2)] };
    const forth = computeChemicals(planOf(rowHouse(), [...stores, unit]), questionOf(contents));
    const back = computeChemicals(
      planOf(rowHouse(), [unit, ...stores.toReversed()]),
      questionOf({ c: contents.c, b: contents.b, a: contents.a }),
    );
    expect(back).toEqual(forth);
    expect(forth.stores.map((each) => each.store)).toEqual(['a', 'b', 'c'].map(assetId));
    expect(forth.stores.map(({ exit }) => exit === null)).toEqual([false, false, false]);
    expect(forth.stores.map(({ agent }) => agent?.asset ?? null)).toEqual([assetId('x'), null, assetId('x')]);
  });

  it('are measured anew when a door or an extinguisher changes, and only then', () => {
    const own = store('s', 2, 4, { form: 'room' });
    const plan = planOf(rowHouse({}, true), [own]);
    const [placing] = storePlaces(plan, questionOf({ s: [ETHANOL(9)] })).stores;
    const west = present(placing?.exit(), 'a way');
    const shut = questionOf({ s: [ETHANOL(9)] }, { closed: ['opening_west' as OpeningId] });
    expect(storePlaces(plan, shut).stores[0]?.exit()).toBeGreaterThan(west + 10);
    expect(storePlaces(plan, questionOf({})).stores[0]?.exit()).toBe(west);
    expect(placing?.agents()[0]?.walk).toBeNull();
    const unit = asset('x', 'extinguisher', 2, 3, { agent: 'abc-powder', rating: '3A 55B' });
    const hung = planOf(rowHouse({}, true), [own, unit]);
    const now = storePlaces(hung, questionOf({ s: [ETHANOL(9)] }));
    expect(now.stores[0]?.agents()[0]?.walk?.length).toBeCloseTo(1, 9);
    const away = storePlaces(hung, questionOf({ s: [ETHANOL(9)] }, { away: [assetId('x')] }));
    expect(away.stores[0]?.agents()[0]?.walk).toBeNull();
  });
});
