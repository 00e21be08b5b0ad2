import { walkingPlan, type WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import { boxFeature, planText, readPlan } from '../../model/derive/read-plan';
import { doorFeature } from '../way-out/houses';

type Side = string | null;

/** A door in a wall that runs north and south, at x, from y0 to y1. */
export const doorNS = (
  id: string,
  x: number,
  [y0, y1]: readonly [number, number],
  spaces: readonly [Side, Side],
  rest: Record<string, unknown> = {},
): unknown =>
  doorFeature(
    id,
    [
      [x, y0],
      [x, y1],
    ],
    { spaces, ...rest },
  );

/** A door in a wall that runs east and west, at y, from x0 to x1. */
export const doorEW = (
  id: string,
  [x0, x1]: readonly [number, number],
  y: number,
  spaces: readonly [Side, Side],
  rest: Record<string, unknown> = {},
): unknown =>
  doorFeature(
    id,
    [
      [x0, y],
      [x1, y],
    ],
    { spaces, ...rest },
  );

export const houseOf = (features: readonly unknown[]): WalkingPlan =>
  walkingPlan(readPlan(planText(features)));

const UP = { storey: 'U' };

/**
 * Two storeys of a corridor of 20 m by 2 m (`C1`, `C2`) with a stair at its east end (`S1`, `S2`) behind doors (`low`, `high`), a
 * final exit at the west end of the lower one (`out`), a ward above the middle of the upper (`R`, door `room`).
 */
export function stairwell(
  change: {
    readonly flight?: readonly unknown[];
    readonly high?: Record<string, unknown>;
    readonly low?: Record<string, unknown>;
    readonly out?: Record<string, unknown>;
    readonly rest?: readonly unknown[];
  } = {},
): WalkingPlan {
  const flight = [
    boxFeature('flight', [20.4, 2, 21.6, 7], { id: 'F', z: [0, 4], axis: [0, 1], climbs: 'along-axis' }),
  ];
  return houseOf([
    boxFeature('space', [0, 0, 20, 2], { id: 'C1', use: 'corridor' }),
    boxFeature('space', [20.2, 0, 23, 8.5], { id: 'S1', use: 'stair' }),
    boxFeature('space', [0, 0, 20, 2], { id: 'C2', use: 'corridor', ...UP }),
    boxFeature('space', [20.2, 0, 23, 8.5], { id: 'S2', use: 'stair', ...UP }),
    boxFeature('space', [3, 2.2, 7, 6.2], { id: 'R', use: 'ward', ...UP }),
    doorNS('out', 0, [0.5, 1.5], ['C1', null], { exit: true, ...change.out }),
    doorNS('low', 20.1, [0.5, 1.5], ['C1', 'S1'], change.low),
    doorNS('high', 20.1, [0.5, 1.5], ['C2', 'S2'], { ...UP, ...change.high }),
    doorEW('room', [4, 5], 2.1, ['R', 'C2'], UP),
    ...(change.flight ?? flight),
    ...(change.rest ?? []),
  ]);
}
