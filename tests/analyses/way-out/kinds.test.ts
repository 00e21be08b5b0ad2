import { describe, expect, it } from 'vitest';
import { wayOut } from '../../../src/analyses/way-out/compute';
import type { WayOut } from '../../../src/analyses/way-out/result';
import { walkingPlan, type WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import { shutOpenings } from '../../../src/model/query/shut-openings';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { setLock } from '../../../src/model/edit/set-lock';
import { makeId } from '../../../src/model/schema/ids';
import { boxFeature } from '../../model/derive/read-plan';
import { corridorHouse, door, doorFeature, G, stairHouse, U } from './houses';

type Found = Extract<WayOut, { kind: 'way' }>;

function way(plan: WalkingPlan, storey = G, x = 0, y = 0, shut: Parameters<typeof wayOut>[2] = []): Found {
  const found = wayOut(plan, { storey, x, y }, shut);
  if (found.kind !== 'way') throw new Error(found.kind);
  return found;
}

const SLOPE = Math.hypot(5, 4);

describe('over a stair', () => {
  it('down is one metre of floor, the slope, and one metre to the door', () => {
    const { way: found } = way(stairHouse('G'), U, 1.5, 7);
    expect(found.length).toBeCloseTo(1 + SLOPE + 1, 6);
    expect(found.legs.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['level', U, U],
      ['stairs-down', U, G],
      ['level', G, G],
    ]);
    expect(found.lengths.stairsDown).toBeCloseTo(SLOPE, 6);
    expect(found.lengths.level).toBeCloseTo(2, 6);
    expect(found.legs[1]!.points.map(({ z }) => z)).toEqual([4, 4, 0]);
  });

  it('up is told as up', () => {
    const { way: found } = way(stairHouse('U'), G, 1.5, 0.5);
    expect(found.legs.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['level', G, G],
      ['stairs-up', G, U],
      ['level', U, U],
    ]);
    expect(found.lengths.stairsUp).toBeCloseTo(SLOPE, 6);
    expect(found.length).toBeCloseTo(0.5 + SLOPE + 6, 6);
  });

  it('a ramp is a ramp', () => {
    const { way: found } = way(stairHouse('G', { ramp: true }), U, 1.5, 7);
    expect(found.legs[1]!.kind).toBe('ramp-down');
    expect(found.lengths).toMatchObject({ stairsDown: 0, stairsUp: 0 });
    expect(found.lengths.ramp).toBeCloseTo(SLOPE, 6);
  });
});

describe('to a final exit', () => {
  const plan = corridorHouse();

  it('goes to the middle of the nearer door, which is passed last', () => {
    const { way: found } = way(plan, G, 2, 1);
    expect(found.length).toBeCloseTo(2, 9);
    expect(found.exit).toEqual({ kind: 'opening', id: door('west') });
    expect(found.doors.map(({ id }) => id)).toEqual([door('west')]);
    expect(way(plan, G, 17, 1).way.exit).toEqual({ kind: 'opening', id: door('east') });
  });

  it('takes the other when that one is shut, and says what bars the way when both are', () => {
    expect(way(plan, G, 2, 1, [door('west')]).way.length).toBeCloseTo(18, 9);
    const none = wayOut(plan, { storey: G, x: 5, y: 4 }, [door('east'), door('west'), door('room')]);
    expect(none).toMatchObject({ kind: 'no-way', barred: [{ id: door('room') }, { id: door('west') }] });
    if (none.kind === 'no-way') expect(none.open?.exit.id).toBe(door('west'));
  });

  it('follows the hour: a door locked at night is no way then', () => {
    const { document } = corridorHouse();
    const lock = setLock(document, [door('west')], { lockSchedule: [{ from: '22:00', to: '06:00' }] });
    const locked = walkingPlan(applyPatch(document, lock));
    const at = (hour: string) => way(locked, G, 2, 1, shutOpenings(locked.document, hour)).way.exit.id;
    expect([at('21:59'), at('22:00'), at('05:59'), at('06:00')]).toEqual([
      door('west'),
      door('east'),
      door('east'),
      door('west'),
    ]);
  });

  it('says that there is no way where no door of the plan leads out', () => {
    const closed = corridorHouse([], { west: { exit: false }, east: { exit: false } });
    expect(wayOut(closed, { storey: G, x: 2, y: 1 }, [])).toMatchObject({
      kind: 'no-way',
      open: null,
      barred: [],
    });
  });

  it('tells the least clear width, and whether the plan says it', () => {
    const narrow = corridorHouse([], { room: { clearWidth: 0.8 } });
    const { way: found } = way(narrow, G, 5, 5);
    expect(found.narrowest).toBe(door('room'));
    expect(found.doors.map(({ clearWidth, widthSaid }) => [clearWidth, widthSaid])).toEqual([
      [0.8, true],
      [1, false],
    ]);
  });
});

describe('where a way begins', () => {
  const plan = corridorHouse([boxFeature('outdoor', [20, -5, 30, 7], { id: 'Y' })]);

  it('is the floor beside a wall when someone points at the wall', () => {
    const found = way(plan, G, 2, -0.4);
    expect(found.gap).toBeCloseTo(0.4, 9);
    expect(found.start).toEqual({ storey: G, x: 2, y: 0 });
  });

  it('is nowhere far from floor: the nearest is told', () => {
    const found = wayOut(plan, { storey: G, x: 2, y: -3 }, []);
    expect(found).toMatchObject({ kind: 'off-floor', nearest: { storey: G, x: 2, y: 0 } });
    expect(wayOut(plan, { storey: U, x: 2, y: 1 }, [])).toMatchObject({ kind: 'off-floor', nearest: null });
  });

  it('is the end out of doors', () => {
    expect(wayOut(plan, { storey: G, x: 25, y: 1 }, []).kind).toBe('in-the-open');
  });
});

describe('other ends of a way', () => {
  it('are the edge of an exit area', () => {
    const plan = corridorHouse([boxFeature('exit', [12, 0, 14, 2], { id: 'E' })]);
    const { way: found } = way(plan, G, 11, 1);
    expect(found.exit).toEqual({ kind: 'area', id: makeId('exit', 'E') });
    expect(found.length).toBeCloseTo(1, 2);
    expect(wayOut(plan, { storey: G, x: 13, y: 1 }, []).kind).toBe('in-the-open');
  });

  it('are gaps onto open ground', () => {
    const shutDoors = { west: { exit: false }, east: { exit: false } };
    const plan = corridorHouse([boxFeature('outdoor', [8, -4, 12, 0], { id: 'Y' })], shutDoors);
    const { way: found } = way(plan, G, 10, 1.5);
    expect(found.length).toBeCloseTo(1.5, 6);
    expect(found.exit).toEqual({ kind: 'ground', id: makeId('outdoor', 'Y') });
  });

  it('are not doors that are said to be none', () => {
    const plan = corridorHouse([
      doorFeature(
        'yard',
        [
          [9, 0],
          [10, 0],
        ],
        { spaces: ['C', null], exit: false },
      ),
    ]);
    expect(way(plan, G, 9.5, 0.5).way.exit.id).not.toBe(door('yard'));
  });
});
