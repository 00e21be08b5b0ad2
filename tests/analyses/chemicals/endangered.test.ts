import { describe, expect, it } from 'vitest';
import { endangered } from '../../../src/analyses/chemicals/endangered';
import type { ChemicalQuestion } from '../../../src/analyses/chemicals/result';
import { distanceToArea } from '../../../src/analyses/chemicals/places/straight-distance';
import type { Place } from '../../../src/analyses/walking/find-path';
import { sampleSpaces } from '../../../src/analyses/walking/sample-spaces';
import { storeyIndex, type WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import { wayOut } from '../../../src/analyses/way-out/compute';
import { doorFacts } from '../../../src/analyses/way-out/door-facts';
import { seededRandom } from '../../../src/base/random';
import { onStorey } from '../../../src/model/query/on-storey';
import type { OpeningId, SpaceId } from '../../../src/model/schema/ids';
import { cases } from '../../support/cases';
import { boxFeature } from '../../model/derive/read-plan';
import {
  assetId,
  door,
  ETHANOL,
  G,
  OXYGEN,
  planOf,
  questionOf,
  rowHouse,
  store,
  throughDoors,
} from './support/row-house';

const S = assetId('s');

const length = (plan: WalkingPlan, place: Place, shut: readonly OpeningId[]): number | null => {
  const way = wayOut(plan, place, shut);
  return way.kind === 'way' ? way.way.length : null;
};

/** Each place of the floor of each room outside by itself: how much farther its way out is with the zone's doors shut. */
function byHand(plan: WalkingPlan, zone: ReadonlySet<SpaceId>, near: (door: OpeningId) => boolean) {
  const shut = plan.derived.doors.filter((id) => {
    const { spaces, leadsOut } = doorFacts(plan, id);
    return spaces.some((side) => side !== null && zone.has(side)) || (leadsOut && near(id));
  });
  const storey = storeyIndex(plan, G);
  const { spaces, spaceOf } = sampleSpaces(plan.nav, storey, onStorey(plan.document, 'spaces', G));
  const worst = new Map<SpaceId, number>();
  const { planX, planY, storeyStart } = plan.nav.samples;
  for (let s = storeyStart[storey]!; s < storeyStart[storey + 1]!; s++) {
    const space = spaces[spaceOf[s - storeyStart[storey]!]!];
    if (space === undefined || zone.has(space)) continue;
    const place: Place = { storey: G, x: planX[s]!, y: planY[s]! };
    const now = length(plan, place, []);
    const then = length(plan, place, shut);
    if (now !== null) worst.set(space, Math.max(worst.get(space) ?? 0, (then ?? Infinity) - now));
  }
  return new Map([...worst].filter(([, longer]) => longer > 1e-6));
}

const routesOf = (plan: WalkingPlan, question: ChemicalQuestion): Map<string, number> =>
  new Map(endangered(plan, question, S)?.routes.map(({ space, longer }) => [space, longer ?? Infinity]));

describe('what a store endangers', () => {
  it('routes are those that each place by itself has, where the room alone is the zone', () => {
    let found = 0;
    for (let seed = 1; seed <= cases(12); seed++) {
      const random = seededRandom(seed);
      // The corridor's own doors are few: some rooms have none but through their neighbours.
      const features = [...rowHouse({}, random.next() < 0.5), ...throughDoors(random)].filter(
        (each) => random.next() < 0.75 || !/"id":"[ns]\d"/.test(JSON.stringify(each)),
      );
      const plan = planOf(features, [store('s', random.between(0, 24), random.next() < 0.5 ? 4 : -2)]);
      const question = questionOf({ s: [ETHANOL(5)] });
      const told = endangered(plan, question, S);
      expect(told?.radius).toBeNull();
      const expected = byHand(plan, new Set(told?.spaces), () => false);
      const routes = routesOf(plan, question);
      expect([...routes.keys()].sort()).toEqual([...expected.keys()].sort());
      for (const [space, longer] of expected) {
        const mine = routes.get(space)!;
        if (longer === Infinity) expect(mine).toBe(Infinity);
        else expect(mine).toBeCloseTo(longer, 6);
      }
      found += expected.size;
    }
    expect(found).toBeGreaterThan(0);
  });

  it('a wide zone takes in what it reaches into, and its exits', () => {
    const plan = planOf(rowHouse({}, true), [store('s', 2, 5, { form: 'room' })]);
    const told = endangered(plan, questionOf({ s: [ETHANOL(200)] }), S);
    expect(told?.radius).toBe(50);
    const inside = onStorey(plan.document, 'spaces', G).filter(
      ({ outline }) => distanceToArea(outline, 2, 5) <= 50,
    );
    expect(told?.spaces).toEqual(inside.map(({ id }) => id).sort());
    expect(told?.exits).toEqual(['opening_east', 'opening_west']);
  });

  it('a wide zone takes in yards and assembly points, whose far doors stay open', () => {
    const plan = planOf(
      [
        ...rowHouse({}, true),
        boxFeature('space', [24, -10, 200, 10], { id: 'Y', use: 'outdoor' }),
        boxFeature('space', [180, 10.2, 190, 20], { id: 'H', use: 'office' }),
        door('gate', [200, 0.5, 200, 1.5], { spaces: ['Y', null], exit: true }),
        door('h', [182, 10.1, 183, 10.1], { spaces: ['H', 'Y'] }),
      ],
      [store('s', 2, 5, { form: 'room' })],
    );
    const told = endangered(plan, questionOf({ s: [ETHANOL(200)] }), S);
    expect(told?.spaces).toContain('space_Y');
    expect(told?.spaces).not.toContain('space_H');
    expect(told?.routes.map(({ space }) => space)).not.toContain('space_H');
  });

  it('a corridor in the zone cuts off the rooms along it that lie outside', () => {
    // Of two houses in a row only the first is within 50 m; the second has no way but through it.
    const plan = planOf(
      [
        boxFeature('space', [0, 0, 40, 2], { id: 'C', use: 'corridor' }),
        boxFeature('space', [40, 0, 90, 2], { id: 'D', use: 'corridor' }),
        boxFeature('space', [80, 2.2, 88, 6], { id: 'R', use: 'office' }),
        boxFeature('space', [0, 2.2, 4, 6], { id: 'K', use: 'chemical-store' }),
        door('out', [0, 0.5, 0, 1.5], { spaces: ['C', null], exit: true }),
        door('mid', [40, 0.5, 40, 1.5], { spaces: ['C', 'D'] }),
        door('r', [82, 2.1, 83, 2.1], { spaces: ['R', 'D'] }),
        door('k', [1, 2.1, 2, 2.1], { spaces: ['K', 'C'] }),
      ],
      [store('s', 2, 4, { form: 'room' })],
    );
    const told = endangered(plan, questionOf({ s: [ETHANOL(200)] }), S);
    expect(told?.spaces).toEqual(['space_C', 'space_D', 'space_K']);
    expect(told?.routes).toEqual([{ space: 'space_R', longer: null }]);
    expect(byHand(plan, new Set(told?.spaces), () => true)).toEqual(new Map([['space_R', Infinity]]));
    const gas = endangered(plan, questionOf({ s: [OXYGEN(200)] }), S);
    expect(gas?.radius).toBe(100);
    expect(gas?.spaces).toContain('space_R');
  });

  it('is the room alone of what is little, nothing of what is no store, and of one off all floor what lies near', () => {
    const plan = planOf(rowHouse(), [store('s', 2, 5), store('off', 12, 20, { form: 'tank' })]);
    const question = questionOf({ s: [ETHANOL(5)], off: [ETHANOL(200)] });
    expect(endangered(plan, question, S)).toMatchObject({ spaces: ['space_N0'], exits: [], routes: [] });
    expect(endangered(plan, question, assetId('none'))).toBeNull();
    const off = endangered(plan, question, assetId('off'));
    expect(off?.spaces).toHaveLength(13);
    expect(off?.exits).toEqual(['opening_west']);
    const nowhere = planOf(rowHouse(), [store('s', 200, 200)]);
    expect(endangered(nowhere, questionOf({ s: [ETHANOL(5)] }), S)).toMatchObject({ spaces: [], routes: [] });
  });
});
