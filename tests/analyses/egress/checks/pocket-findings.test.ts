import { describe, expect, it } from 'vitest';
import { computeEgress } from '../../../../src/analyses/egress/compute';
import { pocketsOn } from '../../../../src/analyses/egress/corridors/pockets';
import { USUAL_QUESTION, type EgressFinding } from '../../../../src/analyses/egress/result';
import { levelWays } from '../../../../src/analyses/egress/travel/level-ways';
import { meshedWays } from '../../../../src/analyses/egress/travel/meshed-ways';
import type { WaysMesh } from '../../../../src/analyses/egress/travel/ways-mesh';
import type { WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { seededRandom } from '../../../../src/base/random';
import { finished } from '../../../../src/base/steps';
import type { Profile } from '../../../../src/model/schema/profiles';
import { soundPlan } from '../../../demo/support/hospitals';
import { boxFeature } from '../../../model/derive/read-plan';
import { cases } from '../../../support/cases';
import { doorEW, doorNS, houseOf } from '../houses';

const corridor = (id: string, box: readonly [number, number, number, number]): unknown =>
  boxFeature('space', box, { id, use: 'corridor' });
const main = corridor('C', [0, 0, 40, 2]);
const west = doorNS('west', 0, [0.5, 1.5], ['C', null], { exit: true });
const east = doorNS('east', 40, [0.5, 1.5], ['C', null], { exit: true });

/** A corridor of 40 m with an exit at either end, and others off it to the north. */
const comb = (stems: readonly number[], rest: readonly unknown[] = []): WalkingPlan =>
  houseOf([
    main,
    west,
    east,
    ...stems.map((length, i) => corridor(`S${i}`, [5 + 10 * i, 2, 7 + 10 * i, 2 + length])),
    ...rest,
  ]);

const found = (plan: WalkingPlan, profile: Profile = 'nfpa', closed: string[] = []): EgressFinding[] =>
  computeEgress(plan, { ...USUAL_QUESTION, profile, closed: closed as never }).findings.filter(
    ({ code }) => code === 'egress.pocket-long',
  );

describe('NFPA 101 18.2.5.2: no corridor ends blind farther on than 30 ft', () => {
  it('is as long as the stretch beyond the last choice, with no room in it', () => {
    expect(found(comb([]))).toEqual([]);
    expect(found(comb([8.5]))).toEqual([]);
    const [one, ...more] = found(comb([12]));
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      id: 'egress.pocket-long:space_S0',
      severity: 'major',
      place: { space: 'space_S0' },
      params: { limit: expect.closeTo(9.144, 9), pockets: 1 },
    });
    // From a half of the end wall to the middle of the mouth.
    expect(one!.params['length']).toBeCloseTo(Math.hypot(12, 0.5), 1);
    expect(one!.place.y).toBeGreaterThan(13);
  });

  it('is one of that code alone', () => {
    for (const profile of ['cn', 'uk'] as const) expect(found(comb([12]), profile)).toEqual([]);
  });

  it('goes on beyond an exit in a side wall', () => {
    const plan = (reach: number): WalkingPlan =>
      houseOf([
        corridor('C', [0, 0, 25 + reach, 2]),
        west,
        doorEW('side', [24, 25], 0, ['C', null], { exit: true }),
      ]);
    expect(found(plan(7))).toEqual([]);
    expect(found(plan(12))).toHaveLength(1);
  });

  it('comes to be where a door is shut', () => {
    const plan = houseOf([
      main,
      west,
      east,
      corridor('B', [18, 2, 20, 20]),
      doorEW('north', [18.5, 19.5], 20, ['B', null], { exit: true }),
    ]);
    expect(found(plan)).toEqual([]);
    expect(found(plan, 'nfpa', ['opening_north']).map(({ id }) => id)).toEqual([
      'egress.pocket-long:space_B',
    ]);
    expect(found(plan, 'nfpa', ['opening_west']).map(({ id }) => id)).toEqual(['egress.pocket-long:space_C']);
  });

  it('with a room at its end counts the niche of the door, and is told in the corridor', () => {
    const rest = [
      boxFeature('space', [4, 14.2, 8, 18], { id: 'R', use: 'office' }),
      doorEW('room', [5.5, 6.5], 14.1, ['R', 'S0']),
    ];
    const [one] = found(comb([12], rest));
    expect(one?.place.space).toBe('space_S0');
    expect(one!.params['length']).toBeGreaterThan(11.9);
    expect(one!.params['length']).toBeLessThan(12.7);
  });

  it('is none where one exit is all that there is, where two lie side by side, or none at all', () => {
    expect(found(houseOf([main, west]))).toEqual([]);
    const beside = doorEW('beside', [1, 2], 0, ['C', null], { exit: true });
    expect(found(houseOf([main, west, beside]))).toEqual([]);
    expect(found(houseOf([main]))).toEqual([]);
  });

  it('of several in one corridor the longest is told, and how many', () => {
    const plan = houseOf([
      corridor('C', [0, 0, 60, 2]),
      doorEW('one', [20, 21], 0, ['C', null], { exit: true }),
      doorEW('two', [46, 47], 0, ['C', null], { exit: true }),
    ]);
    const [one, ...more] = found(plan);
    expect(more).toEqual([]);
    expect(one!.params['pockets']).toBe(2);
    expect(one!.place.x).toBeLessThan(2);
  });

  it('is found in every stem that is long enough, in no other', () => {
    const random = seededRandom(182);
    for (let i = 0; i < cases(40); i++) {
      const stems = Array.from({ length: 1 + random.index(4) }, () => {
        const length = random.between(1, 20);
        return Math.abs(length - 9.14) < 0.1 ? length + 0.5 : length;
      });
      expect(
        found(comb(stems))
          .map(({ id }) => id)
          .toSorted(),
        stems.join(' '),
      ).toEqual(stems.flatMap((length, k) => (length > 9.14 ? [`egress.pocket-long:space_S${k}`] : [])));
    }
  });
});

/** Corners of the floor that lose every exit when one narrow edge is shut: each edge is tried. */
function cutOff({ across, narrow, inside }: WaysMesh, ends: readonly number[]): Set<number> {
  const all = reached(across, ends, -1);
  const lost = new Set<number>();
  for (let h = 0; h < across.length; h++) {
    if (narrow[h] === 0 || across[h]! < h) continue;
    const left = reached(across, ends, h);
    if (left.size === all.size) continue;
    for (const t of all) if (!left.has(t)) lost.add(t);
  }
  return new Set([...lost].filter((t) => inside[t] === 1));
}

function reached(across: Int32Array, from: readonly number[], shut: number): Set<number> {
  const seen = new Set(from);
  for (const t of seen) {
    for (let h = 3 * t; h < 3 * t + 3; h++) {
      if (across[h]! >= 0 && h !== shut && across[h] !== shut) seen.add(Math.floor(across[h]! / 3));
    }
  }
  return seen;
}

it('pockets of the demo hospital begin where shutting one narrow place loses every exit', () => {
  const plan = soundPlan();
  const level = levelWays(plan, []);
  let pockets = 0;
  for (const id of ['storey_D-L03', 'storey_A-L03']) {
    const storey = plan.derived.storeys.findIndex((each) => each === id);
    const { mesh, exits } = meshedWays(level, storey);
    const lost = cutOff(
      mesh,
      exits.flatMap(({ triangles }) => triangles),
    );
    const [ox, oy] = mesh.plane.origin;
    const centre = (t: number, axis: Float64Array): number =>
      [0, 1, 2].reduce((sum, i) => sum + axis[mesh.plane.corners[3 * t + i]!]!, 0) / 3;
    for (const { line, length } of finished(pocketsOn({ mesh, exits }, 2))) {
      const [[ax, ay], [bx, by]] = [line[0]!, line[1]!];
      const [x, y] = [(ax + bx) / 2 - ox, (ay + by) / 2 - oy];
      const near = [...lost].some(
        (t) => Math.hypot(centre(t, mesh.plane.x) - x, centre(t, mesh.plane.y) - y) < 0.75,
      );
      expect(near, `${id} ${ax} ${ay}`).toBe(true);
      expect(length).toBeGreaterThan(2);
      const end = line.at(-1)!;
      expect(length).toBeGreaterThanOrEqual(Math.hypot(end[0] - ax, end[1] - ay) - 1e-9);
      pockets++;
    }
  }
  expect(pockets).toBeGreaterThan(4);
});
