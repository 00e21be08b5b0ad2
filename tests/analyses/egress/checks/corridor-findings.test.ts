import { describe, expect, it } from 'vitest';
import { corridorFindings } from '../../../../src/analyses/egress/checks/corridor-findings';
import type { WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { boxFeature } from '../../../model/derive/read-plan';
import { doorEW, doorNS, houseOf } from '../houses';
import { foundOn } from './asked';

/** A corridor of 20 m, so wide, ways out at both its ends, a room north of it and, if told, one south of it. */
const corridor = (
  width: number,
  rest: readonly unknown[] = [],
  { use = 'office', south = false }: { readonly use?: string; readonly south?: boolean } = {},
): WalkingPlan =>
  houseOf([
    boxFeature('space', [0, 0, 20, width], { id: 'C', use: 'corridor' }),
    boxFeature('space', [8, width + 0.2, 12, width + 4], { id: 'N', use }),
    doorNS('west', 0, [0.2, 1], ['C', null], { exit: true }),
    doorNS('east', 20, [0.2, 1], ['C', null], { exit: true }),
    doorEW('north', [9, 10.2], width + 0.1, ['N', 'C']),
    ...(south
      ? [
          boxFeature('space', [8, -4, 12, -0.2], { id: 'S', use: 'office' }),
          doorEW('south', [9, 10], -0.1, ['S', 'C']),
        ]
      : []),
    ...rest,
  ]);

const found = (plan: WalkingPlan, profile: 'cn' | 'nfpa' | 'uk' = 'cn') =>
  foundOn(plan, corridorFindings, { profile }).map(({ place, cite, severity, params }) => ({
    clause: cite.clause,
    severity,
    ...params,
    x: place.x,
  }));

const box = (id: string, at: readonly [number, number, number, number]): unknown =>
  boxFeature('obstacle', at, { id, name: 'Crate', height: 1 });

describe('fire width, GB 50016 5.5.18 (GB 55037 7.1.4): 1.1 m', () => {
  it.each([
    [1.1, 0],
    [1.09, 1],
    [2, 0],
  ])('a corridor of %s m: %s findings', (width, count) => {
    expect(found(corridor(width))).toHaveLength(count);
  });

  it('is judged where things leave least, with what leaves it so', () => {
    const told = found(corridor(2, [box('a', [5, 0, 6, 0.5]), box('b', [14, 1.05, 15, 2])]));
    // All along the crate it is the same.
    expect([14, 15]).toContain(told[0]?.x);
    expect(told).toEqual([
      expect.objectContaining({ for: 'fire', width: 1.05, needed: 1.1, thing: 'obstacle_b' }),
    ]);
  });

  it('counts the wider side of what stands in the middle', () => {
    expect(found(corridor(2, [box('a', [5, 0.5, 6, 0.8])]))).toEqual([]);
    expect(found(corridor(2, [box('a', [5, 0.6, 6, 1])]))).toEqual([expect.objectContaining({ width: 1 })]);
  });

  it('finds nothing in an alcove that nobody must pass, nor in the niche of a door', () => {
    const alcove = boxFeature('space', [2, 2, 2.8, 4], { id: 'alcove', use: 'store' });
    expect(found(corridor(2, [alcove]))).toEqual([]);
    // A thing beside a door leaves less than the corridor's width before it, but everybody passes it in the open.
    expect(found(corridor(2, [box('a', [10.3, 1.5, 11, 2])]))).toEqual([]);
  });

  it('is no narrower for what can be passed over a hall that lies open beside it', () => {
    const hall = boxFeature('space', [3, -5, 9, 0], { id: 'H', use: 'waiting' });
    const things = box('a', [5, 0, 6, 1.5]);
    expect(found(corridor(2, [things]))).toHaveLength(1);
    expect(found(corridor(2, [things, hall]))).toEqual([]);
  });

  it('a corridor that is blocked altogether, that has one way in or none, has no width: others tell of that', () => {
    expect(found(corridor(2, [box('a', [5, 0, 6, 2])]))).toEqual([]);
    expect(found(houseOf([boxFeature('space', [0, 0, 20, 0.5], { id: 'C', use: 'corridor' })]))).toEqual([]);
  });

  it('of a high-rise goes by the sides on which rooms lie: 1.4 m and 1.5 m', () => {
    const high = (plan: WalkingPlan) =>
      foundOn(plan, (asked) => corridorFindings({ ...asked, facts: { ...asked.facts, highRise: true } })).map(
        ({ params }) => params['needed'],
      );
    expect(high(corridor(1.45))).toEqual([]);
    expect(high(corridor(1.39))).toEqual([1.4]);
    expect(high(corridor(1.45, [], { south: true }))).toEqual([1.5]);
  });
});

describe('width for beds, GB 51039 5.1.6: 2.4 m', () => {
  const ward = (width: number, rest: readonly unknown[] = []): WalkingPlan =>
    corridor(width, rest, { use: 'ward' });

  it.each([
    [2.4, 0],
    [2.39, 1],
  ])('a corridor of wards of %s m: %s findings', (width, count) => {
    expect(found(ward(width))).toHaveLength(count);
  });

  it('is told apart from that of a fire, which it may keep', () => {
    expect(found(ward(2.5, [box('bed', [5, 0, 7.1, 0.9])]))).toEqual([
      expect.objectContaining({ for: 'beds', width: 1.6, needed: 2.4, other: 1.1, thing: 'obstacle_bed' }),
    ]);
    expect(found(ward(2.5, [box('bed', [5, 0, 7.1, 1.5])]))).toEqual([
      expect.objectContaining({ for: 'fire', width: 1, needed: 1.1, other: 2.4 }),
    ]);
    expect(found(corridor(2.5, [box('bed', [5, 0, 7.1, 0.9])]))).toEqual([]);
  });
});

it('NFPA 101 18.2.3.4: 8 ft where inpatients are, 44 in elsewhere; no width of the United Kingdom is known', () => {
  expect(found(corridor(2.4, [], { use: 'ward' }), 'nfpa')).toEqual([
    expect.objectContaining({ clause: '18.2.3.4', needed: 2.44 }),
  ]);
  expect(found(corridor(1.12), 'nfpa')).toEqual([]);
  expect(found(corridor(1.1), 'nfpa')).toEqual([expect.objectContaining({ needed: 1.12 })]);
  expect(found(corridor(0.5, [], { use: 'ward' }), 'uk')).toEqual([]);
});
