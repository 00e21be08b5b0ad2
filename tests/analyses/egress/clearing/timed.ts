import { expect } from 'vitest';
import { computeEgress } from '../../../../src/analyses/egress/compute';
import {
  USUAL_QUESTION,
  type EgressResult,
  type StoreyClearing,
} from '../../../../src/analyses/egress/result';
import { present } from '../../../../src/base/assert';
import type { WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { makeId } from '../../../../src/model/schema/ids';
import { boxFeature } from '../../../model/derive/read-plan';
import { door } from '../../way-out/houses';
import { changed } from '../checks/asked';
import { doorNS, houseOf } from '../houses';

/** The answer about ways out with some doors shut. */
export const asked = (plan: WalkingPlan, closed: readonly string[] = []): EgressResult =>
  computeEgress(plan, { ...USUAL_QUESTION, closed: closed.map(door) });

export const clearingOf = (result: EgressResult, storey = 'G'): StoreyClearing =>
  present(
    result.storeys.find((each) => each.storey === `storey_${storey}`),
    storey,
  ).clearing;

/** Is it the value, but for a share of it? */
export const within = (got: number | null, value: number, share = 0.01): void => {
  expect(got).toBeGreaterThanOrEqual(value * (1 - share));
  expect(got).toBeLessThanOrEqual(value * (1 + share));
};

/** So many in each of some rooms. */
export const peopled = (plan: WalkingPlan, people: Readonly<Record<string, number>>): WalkingPlan =>
  Object.entries(people).reduce(
    (house, [space, occupants]) => changed(house, 'spaces', makeId('space', space), { occupants }),
    plan,
  );

/** The most persons a second on a metre that is walked on: k / (4 · 0.266), k = 1.4 m/s. */
export const MOST = 1.31579;
/** The same through a door of 1 m, of which 0.7 m are walked on. */
export const DOOR = MOST * 0.7;
/** Metres a second where nobody is in the way: 0.85 k. */
export const FREE = 1.19;

/** A room of 10 by 8 m with a door of 1 m into the open in the middle of its west side. */
export const hall = (persons: number, width = 1): WalkingPlan =>
  peopled(
    houseOf([
      boxFeature('space', [0, 0, 10, 8], { id: 'R', use: 'meeting' }),
      doorNS('out', 0, [4 - width / 2, 4 + width / 2], ['R', null], { exit: true }),
    ]),
    { R: persons },
  );
