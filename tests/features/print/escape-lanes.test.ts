import { describe, expect, it } from 'vitest';
import { levelWays } from '../../../src/analyses/egress/travel/level-ways';
import { egressWays, type EgressWay } from '../../../src/analyses/egress/ways';
import { seededRandom } from '../../../src/base/random';
import { escapeContent } from '../../../src/features/print/escape/escape-content';
import { isEquipment } from '../../../src/features/print/escape/escape-signs';
import { escapeStorey } from '../../../src/features/print/escape/escape-storey';
import { alongLane, lanePlaces } from '../../../src/features/print/escape/lanes';
import { turner } from '../../../src/features/print/escape/turner';
import { translator } from '../../../src/i18n/translator';
import { storeyPlans } from '../../../src/model/derive/storey-plan';
import { shutOpenings } from '../../../src/model/query/shut-openings';
import type { Point } from '../../../src/model/schema/polygon';
import { boxFeature, pointFeature, ringFeature } from '../../model/derive/read-plan';
import { doorEW, doorNS, houseOf } from '../../analyses/egress/houses';
import { G } from '../../analyses/way-out/houses';

const NORTH = Math.PI / 2;

/** A garage of 48 × 16 m with a passage from the middle of its north side to a door out, a pier beside it, and a garage of others behind a fire door in the east. */
const house = () =>
  houseOf([
    boxFeature('space', [0, 0, 48, 16], { id: 'P', use: 'garage' }),
    boxFeature('space', [22, 16.2, 25, 30], { id: 'C', use: 'corridor' }),
    boxFeature('space', [48.2, 0, 60, 16], { id: 'Q', use: 'garage' }),
    boxFeature('compartment', [0, 0, 48.1, 31], { id: 'KP' }),
    boxFeature('compartment', [48.1, 0, 61, 16], { id: 'KQ' }),
    boxFeature('wall', [21.8, 16.2, 22, 30]),
    boxFeature('wall', [25, 16.2, 25.2, 30]),
    doorEW('c', [23, 24], 16.1, ['P', 'C']),
    doorEW('out', [23, 24], 30, ['C', null], { exit: true }),
    doorNS('f', 48.1, [7, 9], ['P', 'Q'], { fireRating: '甲' }),
    doorNS('q', 60, [7, 9], ['Q', null], { exit: true }),
    pointFeature('asset', [22, 15.8], { id: 'e1', asset: 'extinguisher' }),
    pointFeature('asset', [0.3, 0.3], { id: 'e2', asset: 'extinguisher' }),
    pointFeature('asset', [50, 15.8], { id: 'e3', asset: 'extinguisher' }),
  ]);

describe('lanes of garages', () => {
  it('have places in the middle of the floor, a stretch apart', () => {
    const plan = storeyPlans(house().document).find(({ storey }) => storey.id === G);
    const places = lanePlaces(plan!);
    const long = places.filter(({ space }) => space.id.endsWith('_P'));
    expect(long.map(({ at }) => at)).toEqual([6, 18, 30, 42].map((x) => [x, 8]));
    expect(long.every(({ isAlongX }) => isAlongX)).toBe(true);
  });

  it('follow both arms of a bent garage, and no corner of it', () => {
    const plan = houseOf([
      ringFeature(
        'space',
        [
          [0, 0],
          [60, 0],
          [60, 40],
          [54, 40],
          [54, 12],
          [0, 12],
          [0, 0],
        ],
        { id: 'P', use: 'garage' },
      ),
      doorNS('out', 0, [4, 6], ['P', null], { exit: true }),
    ]);
    const storey = storeyPlans(plan.document).find((each) => each.storey.id === G);
    const places = lanePlaces(storey!);
    const [along, up] = [
      places.filter(({ isAlongX }) => isAlongX),
      places.filter(({ isAlongX }) => !isAlongX),
    ];
    expect(along.length).toBeGreaterThan(3);
    expect(along.every(({ at }) => Math.abs(at[1] - 6) < 1e-9)).toBe(true);
    expect(up.length).toBeGreaterThan(1);
    expect(up.every(({ at }) => Math.abs(at[0] - 57) < 1e-9)).toBe(true);
  });

  it('lead along themselves to beside the door, else past what stands there', () => {
    const random = seededRandom(7);
    const at: Point = [10, 8];
    for (let i = 0; i < 100; i++) {
      const door: Point = [20 + 20 * random.next(), 16];
      const lane = { space: null as never, at, isAlongX: true };
      expect(alongLane(lane, [at, door], [])).toEqual([at, [door[0], 8], door]);
      // A pier between lane and door: as one would walk.
      const [x, y] = [door[0], 12];
      const pier: Point[] = [
        [x - 0.5, y - 0.5],
        [x + 0.5, y - 0.5],
        [x + 0.5, y + 0.5],
        [x - 0.5, y + 0.5],
      ];
      const around: Point[] = [at, [x - 2, 9], door];
      expect(alongLane(lane, around, [[pier]])).toEqual([at, [x - 2, 8], [x - 2, 9], door]);
    }
    expect(alongLane({ space: null as never, at, isAlongX: true }, [], [])).toEqual([]);
  });
});

describe('a sheet of a garage', () => {
  const plan = house();
  const level = levelWays(plan, shutOpenings(plan.document, null));
  const drawn = storeyPlans(plan.document).find(({ storey }) => storey.id === G)!;
  const waysAt = ([x, y]: Point): readonly EgressWay[] => egressWays(level, { storey: G, x, y });
  const lanes = lanePlaces(drawn).map((lane) => ({ lane, ways: waysAt(lane.at) }));
  const { exits } = level.exits.find(({ storey }) => storey === G)!;
  const storey = escapeStorey(plan.document, drawn, null, [], exits, lanes);
  const at: Point = [23.5, 20];
  const content = escapeContent(
    storey,
    turner(storey, [translator('en')])(NORTH),
    at,
    waysAt(at),
    'A3',
    () => 40,
    ['You'],
  );
  const toPlan = (x: number, y: number): Point => {
    const { layout } = content.laid;
    return [(x - layout.x(0)) / layout.perMetre, (layout.y(0) - y) / layout.perMetre];
  };

  it('has arrows along its lanes to the doors of its passages', () => {
    const placed = content.arrows.map(({ x, y, dx, dy }) => ({ at: toPlan(x, y), dx, dy }));
    const west = placed.filter(({ at: [x, y] }) => x > 0 && x < 22 && Math.abs(y - 8) < 0.1);
    expect(west.length).toBeGreaterThan(1);
    expect(west.every(({ dx }) => dx > 0.99)).toBe(true);
    const up = placed.filter(({ at: [x, y] }) => Math.abs(x - 23.5) < 0.3 && y > 8.5 && y < 16);
    expect(up.length).toBeGreaterThan(0);
    // Paper counts down.
    expect(up.every(({ dy }) => dy < -0.99)).toBe(true);
    expect(content.lanes.length).toBe(lanes.length);
  });

  it('shows what is at hand as large as the standard asks for, the rest smaller, all of it', () => {
    const red = content.signs.filter(({ sign }) => isEquipment(sign));
    expect(red).toHaveLength(3);
    const sizeAt = ([x, y]: Point): number =>
      red.find((each) => {
        const [px, py] = toPlan(each.leader?.[0] ?? each.x, each.leader?.[1] ?? each.y);
        return Math.hypot(px - x, py - y) < 3;
      })!.wide;
    expect(2 * sizeAt([22, 15.8])).toBe(8);
    // In a corner 30 m off, and behind the fire door.
    expect(2 * sizeAt([0.3, 0.3])).toBeLessThan(7);
    expect(2 * sizeAt([50, 15.8])).toBeLessThan(7);
  });
});
