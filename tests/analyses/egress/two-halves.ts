import type { WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import { boxFeature } from '../../model/derive/read-plan';
import { doorEW, doorNS, houseOf } from './houses';

/** Features of one id are drawn otherwise; `rest` besides. */
export interface TwoHalves {
  readonly west?: Record<string, unknown>;
  readonly east?: Record<string, unknown>;
  readonly far?: Record<string, unknown>;
  readonly rest?: readonly unknown[];
}

/**
 * Two compartments beside each other (`KW`, `KE`): corridors `W` of 30 m and `E` of 20 m by 4 m, joined by two fire doors (`low` at y 0.5–1.5, `high`
 * at 2.5–3.5, x = 30). The west has a door out near them (`near`, at x 24 in its south wall) and one at its far end (`west`, x = 0), the east one at
 * its end (`east`, x = 50.2); a ward each above the corridors (`RW`, `RE`).
 */
export const twoHalves = ({ west, east, far, rest = [] }: TwoHalves = {}): WalkingPlan =>
  houseOf([
    boxFeature('space', [0, 0, 29.9, 4], { id: 'W', use: 'corridor' }),
    boxFeature('space', [30.1, 0, 50, 4], { id: 'E', use: 'corridor' }),
    boxFeature('space', [10, 4.2, 16, 9], { id: 'RW', use: 'ward' }),
    boxFeature('space', [36, 4.2, 42, 9], { id: 'RE', use: 'ward' }),
    boxFeature('compartment', [0, 0, 30, 9], { id: 'KW', type: 'fire' }),
    boxFeature('compartment', [30, 0, 50.1, 9], { id: 'KE', type: 'fire' }),
    doorNS('west', 0, [1.5, 2.8], ['W', null], { exit: true, ...far }),
    doorEW('near', [23.4, 24.7], 0, ['W', null], { exit: true, ...west }),
    doorNS('low', 30, [0.3, 1.6], ['W', 'E'], { fireRating: '甲' }),
    doorNS('high', 30, [2.4, 3.7], ['W', 'E'], { fireRating: '甲' }),
    doorNS('east', 50, [1.5, 2.8], ['E', null], { exit: true, ...east }),
    doorEW('rw', [12, 13.3], 4.1, ['RW', 'W']),
    doorEW('re', [38, 39.3], 4.1, ['RE', 'E']),
    ...rest,
  ]);
