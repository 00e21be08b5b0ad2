import { describe, expect, it } from 'vitest';
import { floorFills, type Fill, type Segments } from '../../../../src/model/derive/drawing/floor-fills';
import { storeyPlans } from '../../../../src/model/derive/storey-plan';
import type { FloorTint } from '../../../../src/model/derive/drawing/space-tint';
import { boxFeature, planText, readPlan } from '../read-plan';

function drawn(features: readonly unknown[]) {
  const plan = storeyPlans(readPlan(planText(features))).find(({ storey }) => storey.id === 'storey_G');
  return floorFills(plan!, [0, 0]);
}

function areaOf({ positions, indices }: Fill): number {
  let twice = 0;
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => 2 * indices[i + k]!) as [number, number, number];
    twice +=
      (positions[b]! - positions[a]!) * (positions[c + 1]! - positions[a + 1]!) -
      (positions[b + 1]! - positions[a + 1]!) * (positions[c]! - positions[a]!);
  }
  return twice / 2;
}

function lengthOf(segments: Segments): number {
  let sum = 0;
  for (let i = 0; i < segments.length; i += 4) {
    sum += Math.hypot(segments[i + 2]! - segments[i]!, segments[i + 3]! - segments[i + 1]!);
  }
  return sum;
}

const ground = (x0: number, x1: number, surface?: string): unknown =>
  boxFeature('outdoor', [x0, 0, x1, 10], surface === undefined ? {} : { surface });

describe('fills of a floor', () => {
  it('tint each place once, by what it is made for', () => {
    const { fills } = drawn([
      ground(0, 10, 'road'),
      ground(10, 20, 'road'),
      ground(20, 25, 'green'),
      ground(25, 28),
      boxFeature('space', [30, 0, 36, 10], { use: 'ward' }),
      boxFeature('space', [36, 0, 40, 10], { use: 'roof' }),
    ]);
    const areas = Object.entries(fills).map(([tint, fill]) => [tint, Math.round(areaOf(fill))] as const);
    const expected: Partial<Record<FloorTint, number>> = {
      road: 200,
      green: 50,
      outdoor: 30,
      care: 60,
      deck: 40,
    };
    expect(Object.fromEntries(areas.filter(([, area]) => area > 0))).toEqual(expected);
  });

  it('draw a line round a road of many pieces, round ground that nobody described, and round no lawn', () => {
    const lines = (features: readonly unknown[]): number => lengthOf(drawn(features).outlines);
    expect(lines([ground(0, 10, 'road'), ground(10, 20, 'road')])).toBeCloseTo(60, 4);
    expect(lines([ground(0, 10), ground(10, 20)])).toBeCloseTo(80, 4);
    expect(lines([ground(0, 10, 'green'), ground(10, 20, 'deck')])).toBe(0);
    expect(lines([boxFeature('space', [0, 0, 5, 10])])).toBeCloseTo(30, 4);
  });
});
