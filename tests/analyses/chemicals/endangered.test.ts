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
import { makeId, type OpeningId, type SpaceId } from '../../../src/model/schema/ids';
import { cases, QUICK } from '../../support/cases';
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
    if (!QUICK) expect(found).toBeGreaterThan(0);
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

  it('a hall that the zone only reaches into lets those far away out at its far end', () => {
    const hall = (exit: boolean): unknown[] => [
      boxFeature('space', [0, 2.2, 4, 6], { id: 'K', use: 'chemical-store' }),
      boxFeature('space', [0, 0, 140, 2], { id: 'H', use: 'corridor' }),
      boxFeature('space', [116, 2.2, 124, 6], { id: 'R', use: 'office' }),
      boxFeature('space', [130, 2.2, 138, 6], { id: 'Q', use: 'office' }),
      door('k', [1, 2.1, 2, 2.1], { spaces: ['K', 'H'] }),
      door('r', [120, 2.1, 121, 2.1], { spaces: ['R', 'H'] }),
      door('q', [137, 2.1, 138, 2.1], { spaces: ['Q', 'H'] }),
      door('west', [0, 0.5, 0, 1.5], { spaces: ['H', null], exit: true }),
      ...(exit ? [door('east', [140, 0.5, 140, 1.5], { spaces: ['H', null], exit: true })] : []),
    ];
    const routes = (exit: boolean) =>
      routesOf(planOf(hall(exit), [store('s', 2, 4, { form: 'room' })]), questionOf({ s: [ETHANOL(200)] }));
    expect(routes(true)).toEqual(new Map());
    expect(routes(false)).toEqual(
      new Map([
        ['space_Q', Infinity],
        ['space_R', Infinity],
      ]),
    );
  });

  it('no room is left out whose ways all lead into the circle, and none has farther than the shortest past it', () => {
    const DOOR = 1;
    let [kept, told] = [0, 0];
    for (let seed = 1; seed <= cases(12); seed++) {
      const random = seededRandom(seed);
      const walls = [0, 50 + random.between(0, 30), 110 + random.between(0, 30), 200];
      const halls = walls
        .slice(1)
        .map((to, i) => boxFeature('space', [walls[i]!, 0, to, 2], { id: `H${i}`, use: 'corridor' }));
      const joints = [1, 2].map((i) =>
        door(`j${i}`, [walls[i]!, 0.5, walls[i]!, 1.5], { spaces: [`H${i - 1}`, `H${i}`] }),
      );
      const exits = [4, 40, 90, 150, 196].filter(() => random.next() < 0.4);
      const hallAt = (x: number): string => `H${walls.findIndex((_, i) => x < walls[i + 1]!)}`;
      const rooms = Array.from({ length: 19 }, (_, i) => 10 * i + 2).filter(
        (x) => hallAt(x) === hallAt(x + 8),
      );
      const plan = planOf(
        [
          ...halls,
          ...joints,
          ...exits.map((x) => door(`e${x}`, [x - 1, 0, x, 0], { spaces: [hallAt(x), null], exit: true })),
          ...rooms.map((x) => boxFeature('space', [x, 2.2, x + 7.6, 6], { id: `R${x}`, use: 'office' })),
          ...rooms.map((x) =>
            door(`r${x}`, [x + 1, 2.1, x + 1 + DOOR, 2.1], { spaces: [`R${x}`, hallAt(x)] }),
          ),
        ],
        [store('s', random.between(0, 200), 1)],
      );
      const question = questionOf({ s: [ETHANOL(200)] });
      const zone = endangered(plan, question, S)!;
      const at = plan.document.assets[S]!;
      const inCircle = (x: number, y: number): boolean => Math.hypot(x - at.x, y - at.y) <= 50;
      const inZone = new Set<SpaceId>(zone.spaces);
      const shut = plan.derived.doors.filter((id) =>
        doorFacts(plan, id).spaces.some((side) => side !== null && inZone.has(side)),
      );
      const routes = routesOf(plan, question);
      // Doors of this house are short and lie along the hall: one is in the circle where an end of it is.
      const reached = plan.derived.doors.filter((id) =>
        doorFacts(plan, id).opening.line.some(([x, y]) => inCircle(x, y)),
      );
      for (const x of rooms) {
        const space = makeId('space', `R${x}`);
        if (inZone.has(space)) continue;
        const place: Place = { storey: G, x: x + 1.5, y: 4 };
        const now = length(plan, place, []);
        if (now === null) continue;
        const longer = (length(plan, place, shut) ?? Infinity) - now;
        const way = wayOut(plan, place, reached);
        const points = way.kind === 'way' ? way.way.legs.flatMap((leg) => leg.points) : [];
        const isClear =
          way.kind === 'way' &&
          // Ways in one straight hall: between two bends they come no nearer than at some tenth of a metre of them.
          points.every((point, i) => {
            const next = points[i + 1] ?? point;
            return Array.from({ length: 2001 }, (_, k) => k / 2000).every(
              (k) => !inCircle(point.x + k * (next.x - point.x), point.y + k * (next.y - point.y)),
            );
          });
        const past = way.kind === 'way' && isClear ? way.way.length - now : Infinity;
        const expected = Math.min(longer, past);
        if (expected <= 1e-6) {
          expect(routes.has(space)).toBe(false);
          kept++;
        } else {
          const mine = routes.get(space);
          if (expected === Infinity) expect(mine).toBe(Infinity);
          // Another place of the room is told, from which either way has another jamb of its one door to go round.
          else expect(Math.abs((mine ?? 0) - expected)).toBeLessThan(2 * DOOR);
          told++;
        }
      }
    }
    expect(kept).toBeGreaterThan(0);
    expect(told).toBeGreaterThan(0);
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
