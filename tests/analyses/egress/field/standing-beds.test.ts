import { describe, expect, it } from 'vitest';
import { rolledWaysSteps } from '../../../../src/analyses/egress/rolling/rolled-ways';
import { findPath, floorAt, type Place } from '../../../../src/analyses/walking/find-path';
import { mobilityWalk } from '../../../../src/analyses/walking/mobility/mobility-walk';
import { walkingPlan, type WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { present } from '../../../../src/base/assert';
import { seededRandom } from '../../../../src/base/random';
import { finished } from '../../../../src/base/steps';
import { addEntities } from '../../../../src/model/edit/add-entities';
import { applyPatch } from '../../../../src/model/edit/apply-patch';
import { makeId } from '../../../../src/model/schema/ids';
import { polygonOf } from '../../../../src/model/schema/polygon';
import type { Mover, Rolling } from '../../../../src/standards/mobility/mobility';
import { soundPlan } from '../../../demo/support/hospitals';
import { boxFeature } from '../../../model/derive/read-plan';
import { cases, QUICK } from '../../../support/cases';
import { isInCell, randomHouse } from '../../way-out/fewest-rooms';
import { door, G } from '../../way-out/houses';
import { doorEW, doorNS, houseOf } from '../houses';
import { fieldOf, rolledCells, someCells } from './rolled-ways';
import { asked, wayFrom } from './same-ways';

interface Ward {
  readonly form?: string | null;
  readonly name?: string;
  /** Of the ward's door, metres. */
  readonly door?: number;
  /** What stands in the corridor between the ward and the exit. */
  readonly counter?: readonly [x0: number, y0: number, x1: number, y1: number];
}

/**
 * A corridor of 20 m by 2 m with an exit at its west end, and a ward of 6 m by 6 m over its east with three beds, their heads 0.05 m off
 * the east wall, 0.6 m between them.
 */
function ward({ form = 'bed', name = 'X', door: clearWidth = 1.2, counter }: Ward = {}): WalkingPlan {
  const bed = (y: number): unknown =>
    boxFeature('obstacle', [16.85, y, 18.95, y + 0.95], { name, ...(form === null ? {} : { form }) });
  return houseOf([
    boxFeature('space', [0, 0, 20, 2], { id: 'C', use: 'corridor' }),
    boxFeature('space', [13, 2.2, 19, 7.05], { id: 'R', use: 'ward' }),
    ...[2.8, 4.35, 5.9].map(bed),
    ...(counter ? [boxFeature('obstacle', counter, { name: 'Counter' })] : []),
    doorEW('room', [13.4, 14.8], 2.1, ['R', 'C'], { clearWidth }),
    doorNS('out', 0, [0.4, 1.6], ['C', null], { exit: true }),
  ]);
}

const spot = (x: number, y: number): Place => ({ storey: G, x, y });
/** Between the second bed and the third, near their heads, and at their feet. */
const BETWEEN = spot(18.8, 5.6);
const FEET = spot(15.5, 4);

const rolled = (plan: WalkingPlan, mover: Rolling, place: Place) =>
  finished(rolledWaysSteps(plan, mover, [], place));
const inWard = (plan: WalkingPlan, walker: Rolling) =>
  rolledCells(plan, fieldOf(plan, asked(G, { walker }))).filter(({ y }) => y > 2.2);
/** As the command `path --for` tells it. */
function isPath(plan: WalkingPlan, mover: Mover, from: Place): boolean {
  const floor = mobilityWalk(plan, mover, []);
  const [a, b] = [from, spot(1, 1)].map((each) => present(floorAt(floor.plan, each), 'floor'));
  return findPath(floor, a!, b!).length !== null;
}

describe('beds that stand in a ward', () => {
  it('keep no bed in: it goes from anywhere in the room, round them, as somebody on foot does', () => {
    const plan = ward();
    const cells = inWard(plan, 'bed');
    expect(cells.length).toBeGreaterThan(100);
    for (const at of cells) {
      expect(at.hindered).toBe('not');
      const onFoot = present(wayFrom(plan, asked(G), at.x, at.y), 'a place indoors').length;
      expect(Math.abs(at.metres - onFoot)).toBeLessThan(1e-3);
    }
    expect(rolled(plan, 'bed', BETWEEN)).toMatchObject({ ways: [{}], moved: 0, bar: null });
    expect(isPath(plan, 'bed', BETWEEN)).toBe(true);
  });

  it('are known by their names where nobody said what they are', () => {
    const isFree = (name: string): boolean => isPath(ward({ form: null, name }), 'bed', BETWEEN);
    expect(isFree('病床')).toBe(true);
    expect(isFree('Cabinet')).toBe(false);
  });

  it('have to be got round by a wheelchair, and other things by a bed', () => {
    expect(isPath(ward(), 'wheelchair', FEET)).toBe(true);
    expect(isPath(ward(), 'wheelchair', BETWEEN)).toBe(false);
    expect(isPath(ward({ form: 'heat-source' }), 'bed', FEET)).toBe(true);
    expect(isPath(ward({ form: 'heat-source' }), 'bed', BETWEEN)).toBe(false);
    const hindered = new Set(inWard(ward(), 'wheelchair').map((cell) => cell.hindered));
    expect(hindered).toEqual(new Set(['not', 'narrow']));
  });

  it('stay where they are when the door of the ward is too narrow, which is told', () => {
    const plan = ward({ door: 0.9 });
    expect(new Set(inWard(plan, 'bed').map(({ hindered }) => hindered))).toEqual(new Set(['narrow']));
    for (const place of [BETWEEN, FEET]) {
      expect(rolled(plan, 'bed', place)).toMatchObject({
        ways: [],
        bar: { kind: 'narrow', door: door('room'), width: 0.9, needed: 1.1 },
      });
      expect(isPath(plan, 'bed', place)).toBe(false);
    }
  });

  it('stay where they are when a counter leaves too little of the corridor, which is told', () => {
    const plan = ward({ counter: [8, 0, 9, 1.1] });
    expect(new Set(inWard(plan, 'bed').map(({ hindered }) => hindered))).toEqual(new Set(['narrow']));
    const { ways, bar } = rolled(plan, 'bed', BETWEEN);
    expect(ways).toEqual([]);
    expect(bar).toMatchObject({ kind: 'narrow', door: null, width: expect.closeTo(0.9, 6) as unknown });
    expect(bar).toMatchObject({ at: { storey: G, y: expect.closeTo(1.55, 6) as unknown } });
    expect(isPath(plan, 'bed', FEET)).toBe(false);
    expect(isPath(plan, 'wheelchair', FEET)).toBe(true);
  });

  it('leave a bed the ways of somebody on foot where doors too narrow are walls (seeded)', () => {
    const random = seededRandom(911);
    const counts = { way: 0, narrow: 0, not: 0 };
    for (let i = 0; i < cases(15); i++) {
      const house = randomHouse(random, () => (random.next() < 0.3 ? 0.9 : 1.2));
      const beds = Array.from({ length: 8 }, (_, n) => {
        const [w, d] = random.next() < 0.5 ? [2.1, 0.95] : [0.95, 2.1];
        const x = 4.2 * random.index(4) + random.between(0.05, 3.9 - w!);
        const y = 4.2 * random.index(3) + random.between(0.05, 3.9 - d!);
        const [x1, y1] = [x + w!, y + d!];
        return {
          id: makeId('obstacle', `bed-${n}`),
          storey: G,
          form: 'bed' as const,
          outline: polygonOf([
            [x, y],
            [x1, y],
            [x1, y1],
            [x, y1],
          ]),
        };
      });
      const furnished = ({ document }: WalkingPlan): WalkingPlan =>
        walkingPlan(applyPatch(document, addEntities(document, 'obstacles', beds)));
      const plan = furnished(house.plan);
      const walled = furnished(house.without(({ width }) => width < 1.1));
      const question = asked(G, { walker: 'bed' });
      const field = fieldOf(plan, question);
      for (const at of someCells(rolledCells(plan, field), random, 20)) {
        if (!isInCell(at.x, at.y)) continue;
        const expected = present(wayFrom(walled, question, at.x, at.y), 'a place indoors').length;
        const place = `${i}: ${at.x}, ${at.y}`;
        if (expected < Infinity) {
          counts.way++;
          expect(Math.abs(at.metres - expected), `${place}: ${at.metres} ${expected}`).toBeLessThan(1e-3);
        } else {
          expect(at.metres, place).toBe(Infinity);
          counts[at.hindered === 'narrow' ? 'narrow' : 'not']++;
        }
      }
    }
    if (!QUICK)
      expect(Math.min(counts.way, counts.narrow), JSON.stringify(counts)).toBeGreaterThan(cases(12));
  });

  it('get out of every ward of a storey of the demo hospital, whose doors are wide enough', () => {
    const plan = soundPlan();
    const storey = makeId('storey', 'C-L08');
    const field = fieldOf(plan, asked(storey, { walker: 'bed', hour: '02:00' }));
    const beds = rolledCells(plan, field);
    const wards = Object.values(plan.document.spaces).filter(
      (space) => space.storey === storey && space.beds,
    );
    expect(wards.length).toBe(24);
    for (const { id, outline } of wards) {
      const [xs, ys] = [outline.outer.map(([x]) => x), outline.outer.map(([, y]) => y)];
      const inside = beds.filter(
        ({ x, y }) =>
          x > Math.min(...xs) && x < Math.max(...xs) && y > Math.min(...ys) && y < Math.max(...ys),
      );
      const own = inside.filter(({ metres }) => metres < Infinity);
      // What is left is the toilet beside the passage.
      expect(own.length / inside.length, id).toBeGreaterThan(0.7);
    }
  });
});
