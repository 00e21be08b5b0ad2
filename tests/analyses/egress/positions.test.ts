import { describe, expect, it } from 'vitest';
import { levelWays } from '../../../src/analyses/egress/travel/level-ways';
import { meshedWays } from '../../../src/analyses/egress/travel/meshed-ways';
import { positionsOn } from '../../../src/analyses/egress/travel/positions';
import {
  before,
  exitGap,
  hasTwoWays,
  meshExit,
  type MeshExit,
} from '../../../src/analyses/egress/travel/two-ways';
import { waysMesh, type WaysMesh } from '../../../src/analyses/egress/travel/ways-mesh';
import { storeyIndex, type WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import { seededRandom } from '../../../src/base/random';
import { cases } from '../../support/cases';
import { soundPlan } from '../../demo/support/hospitals';
import { boxFeature } from '../../model/derive/read-plan';
import { G } from '../way-out/houses';
import { doorEW, doorNS, houseOf } from './houses';

/** How the doors of rooms lie, and how far along a dead end two ways part. */
function lying(plan: WalkingPlan): Record<string, string> {
  const level = levelWays(plan, []);
  const storey = storeyIndex(plan, G);
  const of = positionsOn(level, meshedWays(level, storey));
  return Object.fromEntries(
    level.rooms[storey]!.rooms.flatMap((room) =>
      room.ways.map((way) => {
        const found = of(way);
        const stub = found?.stub == null ? '' : ` ${found.stub.toFixed(0)}`;
        return [way.opening.id.split('_')[1]!, `${found?.position ?? 'none'}${stub}`];
      }),
    ),
  );
}

const corridor = (id: string, box: readonly [number, number, number, number]): unknown =>
  boxFeature('space', box, { id, use: 'corridor' });
const ward = (id: string, box: readonly [number, number, number, number]): unknown =>
  boxFeature('space', box, { id, use: 'ward' });
const west = doorNS('west', 0, [0.5, 1.5], ['C', null], { exit: true });
const east = doorNS('east', 30, [0.5, 1.5], ['C', null], { exit: true });
const room = ward('R', [13, 2.2, 18, 6]);
const roomDoor = doorEW('room', [15, 16], 2.1, ['R', 'C']);
const straight = [corridor('C', [0, 0, 30, 2]), room, roomDoor];

/** Beds in a row, which leave a way on both sides of each. */
const beds = Array.from({ length: 6 }, (_, i) =>
  boxFeature('obstacle', [17 + 2 * i, 0.6 + 0.2 * (i % 2), 18.9 + 2 * i, 1.3 + 0.2 * (i % 2)], {
    id: `B${i}`,
  }),
);

describe('a door lies', () => {
  it('between exits in a corridor with one at each end', () => {
    expect(lying(houseOf([...straight, west, east]))).toEqual({ room: 'between-exits' });
  });

  it('on a dead end where one end has none', () => {
    expect(lying(houseOf([...straight, west]))).toEqual({ room: 'dead-end' });
  });

  it('on a dead end however many beds stand in it', () => {
    const stem = [
      corridor('C', [0, 0, 30, 2]),
      corridor('N', [0, 2, 2, 20]),
      corridor('S', [0, -20, 2, 0]),
      ward('R', [29, 2.2, 33, 6]),
      doorEW('room', [29, 30], 2.1, ['R', 'C']),
      doorEW('north', [0.5, 1.5], 20, ['N', null], { exit: true }),
      doorEW('south', [0.5, 1.5], -20, ['S', null], { exit: true }),
    ];
    // The middle of a T: two ways part where the stem ends.
    expect(lying(houseOf(stem))['room']).toMatch(/^dead-end 2[6-9]$/);
    expect(lying(houseOf([...stem, ...beds]))['room']).toMatch(/^dead-end 2[6-9]$/);
  });

  it('between exits on both arms of a T, and at its foot on a dead end', () => {
    const plan = houseOf([
      corridor('C', [0, 0, 30, 2]),
      corridor('F', [14, 2, 16, 20]),
      west,
      east,
      ward('R', [16.2, 15, 20, 19]),
      doorNS('foot', 16.1, [17, 18], ['R', 'F']),
      ward('Q', [4, -5, 8, -0.2]),
      doorEW('arm', [5, 6], -0.1, ['Q', 'C']),
    ]);
    expect(lying(plan)['arm']).toBe('between-exits');
    expect(lying(plan)['foot']).toMatch(/^dead-end 1[3-6]$/);
  });

  it('between exits on a ring with exits on two of its sides', () => {
    const plan = houseOf([
      corridor('S', [0, 0, 30, 2]),
      corridor('E', [28, 2, 30, 20]),
      corridor('N', [0, 20, 30, 22]),
      corridor('C', [0, 2, 2, 20]),
      doorNS('out', 0, [10, 11], ['C', null], { exit: true }),
      doorNS('other', 30, [4, 5], ['E', null], { exit: true }),
      ward('R', [13, 15, 18, 19.8]),
      doorEW('room', [15, 16], 19.9, ['R', 'N']),
    ]);
    expect(lying(plan)).toEqual({ room: 'between-exits' });
  });

  const hall = (second: readonly [number, number]): WalkingPlan =>
    houseOf([
      boxFeature('space', [0, 0, 20, 15], { id: 'C', use: 'hall' }),
      doorEW('one', [4, 5.5], 15, ['C', null], { exit: true }),
      doorEW('two', second, 15, ['C', null], { exit: true }),
      ward('R', [8, -5, 12, -0.2]),
      doorEW('room', [9, 10], -0.1, ['R', 'C']),
    ]);
  it('between exits in a hall, on a dead end where they are side by side', () => {
    expect(lying(hall([14, 15.5]))['room']).toBe('between-exits');
    expect(lying(hall([7, 8.5]))['room']).toBe('dead-end');
  });

  it('as the room around it does', () => {
    const inner = [ward('I', [13, 6.2, 18, 9]), doorEW('inner', [15, 16], 6.1, ['I', 'R'])];
    expect(lying(houseOf([...straight, ...inner, west, east]))['inner']).toBe('between-exits');
    expect(lying(houseOf([...straight, ...inner, west]))['inner']).toBe('dead-end');
  });
});

/** Two exits apart, no one narrow edge without which neither is come to: each edge is tried. */
function byBruteForce(mesh: WaysMesh, start: readonly number[], exits: readonly MeshExit[]): boolean {
  const reached = (shut: number): Set<number> => {
    const seen = new Set(start);
    for (const triangle of seen) {
      for (let h = 3 * triangle; h < 3 * triangle + 3; h++) {
        if (mesh.across[h]! >= 0 && h !== shut && mesh.across[h] !== shut) {
          seen.add(Math.floor(mesh.across[h]! / 3));
        }
      }
    }
    return seen;
  };
  const comesTo = (seen: ReadonlySet<number>, { triangles }: MeshExit): boolean =>
    triangles.some((triangle) => seen.has(triangle));
  const all = reached(-1);
  const narrow = [...mesh.across.keys()].filter((h) => mesh.narrow[h] === 1 && mesh.across[h]! > h);
  const without = narrow.map(reached);
  return exits.some((a, i) =>
    exits
      .slice(i + 1)
      .some(
        (b) =>
          exitGap(a, b) >= 5 &&
          comesTo(all, a) &&
          comesTo(all, b) &&
          without.every((seen) => comesTo(seen, a) || comesTo(seen, b)),
      ),
  );
}

describe('two ways by flow', () => {
  it('are there where shutting any one narrow place leaves one, on storeys of the demo hospital', () => {
    const plan = soundPlan();
    const level = levelWays(plan, []);
    const random = seededRandom(5);
    const answers = [0, 0];
    const storeys = ['storey_D-L03', 'storey_A-L02', 'storey_C-L08'];
    for (const id of storeys) {
      const storey = plan.derived.storeys.findIndex((each) => each === id);
      const mesh = waysMesh(plan, storey, level.ways, new Set());
      const { plane, inside } = mesh;
      const triangles = [...inside.keys()].filter((t) => inside[t] === 1);
      const spot = (t: number): readonly [number, number] => {
        const corners = [0, 1, 2].map((i) => plane.corners[3 * t + i]!);
        const of = (axis: Float64Array): number => corners.reduce((sum, v) => sum + axis[v]!, 0) / 3;
        return [of(plane.x) + plane.origin[0], of(plane.y) + plane.origin[1]];
      };
      const some = () => spot(triangles[random.index(triangles.length)]!);
      for (let i = 0; i < cases(20); i++) {
        const exits = Array.from({ length: 1 + random.index(4) }, () => meshExit(mesh, [some()]));
        const start = before(mesh, some());
        const expected = byBruteForce(mesh, start, exits);
        expect(hasTwoWays(mesh, start, exits), `${id} ${i}`).toBe(expected);
        answers[expected ? 1 : 0]!++;
      }
    }
    expect(Math.min(...answers)).toBeGreaterThan(0);
  }, 240_000);
});
