import { describe, expect, it } from 'vitest';
import { levelWays } from '../../../src/analyses/egress/travel/level-ways';
import { egressWays, type EgressWay } from '../../../src/analyses/egress/ways';
import { seededRandom } from '../../../src/base/random';
import { escapeContent } from '../../../src/features/print/escape/escape-content';
import { isEquipment } from '../../../src/features/print/escape/escape-signs';
import { escapeStorey, type EscapeLane } from '../../../src/features/print/escape/escape-storey';
import { alongLane, lanePlaces } from '../../../src/features/print/escape/lanes';
import { turner } from '../../../src/features/print/escape/turner';
import { translator } from '../../../src/i18n/translator';
import { storeyPlans, type StoreyPlan } from '../../../src/model/derive/storey-plan';
import type { WalkingPlan } from '../../../src/analyses/walking/walking-plan';
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

const groundOf = ({ document }: WalkingPlan): StoreyPlan =>
  storeyPlans(document).find(({ storey }) => storey.id === G)!;

/** A garage of 48 × 16 m and what else there is. */
const open = (rest: readonly unknown[]): WalkingPlan =>
  houseOf([boxFeature('space', [0, 0, 48, 16], { id: 'P', use: 'garage' }), ...rest]);

/** What a sheet draws of the lanes of a plan's garages that have a way out. */
function lanesOf(plan: WalkingPlan): readonly EscapeLane[] {
  const level = levelWays(plan, []);
  const ground = groundOf(plan);
  const lanes = lanePlaces(ground).map((lane) => ({
    lane,
    ways: egressWays(level, { storey: G, x: lane.at[0], y: lane.at[1] }),
  }));
  return escapeStorey(plan.document, ground, null, [], [], lanes).lanes;
}

/** Places of a line a step apart, metres, without the last bit to its end. */
function placesOn(points: readonly Point[], step: number, without: number): readonly Point[] {
  const end = points.at(-1)!;
  return points
    .flatMap((b, i): Point[] => {
      const a = points[i - 1] ?? b;
      const count = Math.max(1, Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / step));
      return Array.from({ length: count }, (_, k): Point => {
        const share = (k + 1) / count;
        return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
      });
    })
    .filter(([x, y]) => Math.hypot(x - end[0], y - end[1]) > without);
}

describe('lanes of garages', () => {
  it('have places in the middle of the floor, a stretch apart', () => {
    const plan = storeyPlans(house().document).find(({ storey }) => storey.id === G);
    const places = lanePlaces(plan!);
    const long = places.filter(({ space }) => space.id.endsWith('_P'));
    expect(long.map(({ at }) => at)).toEqual([6, 18, 30, 42].map((x) => [x, 8]));
    expect(long.every(({ along: [x, y] }) => x === 1 && y === 0)).toBe(true);
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
      places.filter((place) => place.along[1] === 0),
      places.filter((place) => place.along[0] === 0),
    ];
    expect(along.length).toBeGreaterThan(3);
    expect(along.every(({ at }) => Math.abs(at[1] - 6) < 1e-9)).toBe(true);
    expect(up.length).toBeGreaterThan(1);
    expect(up.every(({ at }) => Math.abs(at[0] - 57) < 1e-9)).toBe(true);
  });

  it('lead along themselves to beside the door, else past what stands there', () => {
    const random = seededRandom(7);
    const [garage] = lanePlaces(groundOf(open([])));
    const at: Point = [10, 8];
    const lane = { ...garage!, at };
    for (let i = 0; i < 100; i++) {
      const door: Point = [20 + 20 * random.next(), 16];
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
    expect(alongLane(lane, [], [])).toEqual([]);
  });

  it('stay in a garage round a store, with no walls drawn, and run along none of its edges', () => {
    const random = seededRandom(11);
    let followed = 0;
    for (let i = 0; i < 8; i++) {
      // Three arms of the garage, the store between them.
      const wide = random.between(8, 16);
      const [long, deep] = [random.between(50, 70), random.between(30, 45)];
      const isIn = ([x, y]: Point): boolean =>
        x >= 0 &&
        x <= long &&
        y >= 0 &&
        y <= deep &&
        !(x > wide + 1e-6 && x < long - wide - 1e-6 && y > wide + 1e-6);
      const y = random.between(2, deep - 3);
      const plan = houseOf([
        ringFeature(
          'space',
          [
            [0, 0],
            [long, 0],
            [long, deep],
            [long - wide, deep],
            [long - wide, wide],
            [wide, wide],
            [wide, deep],
            [0, deep],
            [0, 0],
          ],
          { id: 'P', use: 'garage' },
        ),
        boxFeature('space', [wide + 0.2, wide + 0.2, long - wide - 0.2, deep], { id: 'M', use: 'store' }),
        doorNS('out', long, [y, y + 1.5], ['P', null], { exit: true }),
      ]);
      const lanes = lanesOf(plan);
      expect(lanes.length).toBeGreaterThan(3);
      for (const { points, way } of lanes) {
        for (const place of placesOn(points, 0.1, 0.3))
          expect({ place, in: isIn(place) }).toMatchObject({ in: true });
        if (points.length === way.walked.length && points[1]![0] === way.walked[1]!.x) continue;
        followed++;
        // Along the lane: half as wide as the arm from its sides, but never along a face.
        const [a, b] = points;
        for (const [x, y] of placesOn([a!, b!], 0.5, 0)) {
          expect(Math.min(x, y, long - x, deep - y)).toBeGreaterThanOrEqual(1 - 1e-9);
        }
      }
    }
    expect(followed).toBeGreaterThan(20);
  });

  it('turn with their building', () => {
    const features = [
      boxFeature('space', [0, 0, 48, 16], { id: 'P', use: 'garage' }),
      ...[
        [-0.2, -0.2, 48.2, 0],
        [-0.2, 16, 48.2, 16.2],
        [-0.2, 0, 0, 16],
        [48, 0, 48.2, 16],
      ].map((box) => boxFeature('wall', box as [number, number, number, number])),
      doorEW('a', [22, 23.2], 16.1, ['P', null], { exit: true }),
    ];
    const straight = lanesOf(houseOf(features));
    expect(straight).toHaveLength(4);
    for (const { points } of straight) {
      expect(points).toHaveLength(3);
      expect(points[1]![1]).toBeCloseTo(8, 6);
    }
    for (const angle of [0.6, 1.2, 2.5, -0.3]) {
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const turned = (value: unknown): unknown =>
        Array.isArray(value) && typeof value[0] === 'number'
          ? [value[0] * c - value[1] * s, value[0] * s + value[1] * c]
          : (value as unknown[]).map(turned);
      const there = lanesOf(
        houseOf(
          features.map((each) => {
            const { geometry, ...rest } = each as { geometry: { coordinates: unknown } };
            return { ...rest, geometry: { ...geometry, coordinates: turned(geometry.coordinates) } };
          }),
        ),
      ).map(({ points }) => points.map(([x, y]) => [x * c + y * s, y * c - x * s]));
      expect(there).toHaveLength(4);
      for (const points of there) {
        // From one lane along the middle, whichever end is first, to the door.
        const [start, bend, door] = points;
        expect(points).toHaveLength(3);
        expect([6, 18, 30, 42].some((x) => Math.abs(x - start![0]!) < 1e-3)).toBe(true);
        expect(start![1]).toBeCloseTo(8, 3);
        expect(bend![1]).toBeCloseTo(8, 3);
        expect(bend![0]).toBeCloseTo(door![0]!, 3);
        expect(door![1]).toBeGreaterThan(15.9);
        expect(Math.abs(door![0]! - 22.6)).toBeLessThan(0.6);
      }
    }
  });

  it('follow most of an outline, not one long slant, and no direction of a point', () => {
    // One corner cut off by 20 m, longer than any other edge.
    const cut = houseOf([
      ringFeature(
        'space',
        [
          [0, 0],
          [18, 0],
          [18, 6],
          [6, 22],
          [0, 22],
          [0, 0],
        ],
        { id: 'P', use: 'garage' },
      ),
    ]);
    for (const { along } of lanePlaces(groundOf(cut))) {
      expect([[1, 0].join(), [0, 1].join()]).toContain(along.map((v) => Math.abs(v)).join());
    }
  });

  it('pass no glass', () => {
    const door = doorEW('out', [30, 31], 16, ['P', null], { exit: true });
    // A screen between the lane and the door, open to the east.
    const screen = boxFeature('wall', [20, 12, 36, 12.1], { transparent: true });
    const crosses = (points: readonly Point[]): boolean =>
      placesOn(points, 0.05, 0).some(([x, y]) => x > 20 && x < 36 && y > 12 && y < 12.1);
    const [free, screened] = [lanesOf(open([door])), lanesOf(open([door, screen]))];
    expect(free.some(({ points }) => crosses(points))).toBe(true);
    expect(screened.length).toBe(free.length);
    expect(screened.some(({ points }) => crosses(points))).toBe(false);
  });

  it('turn to a door in the wall at their end some metres before it, not along its face', () => {
    const lanes = lanesOf(open([doorNS('out', 48, [2, 4], ['P', null], { exit: true })]));
    expect(lanes).toHaveLength(4);
    for (const { points } of lanes) {
      expect(points).toHaveLength(3);
      expect(points[1]![1]).toBe(8);
      expect(points[1]![0]).toBeCloseTo(45, 1);
    }
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
