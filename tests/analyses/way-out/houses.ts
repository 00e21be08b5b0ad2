import { walkingPlan, type WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import { makeId, type OpeningId, type StoreyId } from '../../../src/model/schema/ids';
import {
  boxFeature,
  FIXTURE,
  lineFeature,
  planText,
  readPlan,
  readPlanAt,
} from '../../model/derive/read-plan';

export const G: StoreyId = makeId('storey', 'G');
export const U: StoreyId = makeId('storey', 'U');
export const door = (local: string): OpeningId => makeId('opening', local);

type Line = readonly [readonly [number, number], readonly [number, number]];

export const doorFeature = (id: string, line: Line, rest: Record<string, unknown> = {}): unknown =>
  lineFeature('door', line, { id, ...rest });

/**
 * A corridor of 20 m by 2 m along y = 0 … 2 with a final exit in the middle of each end (`west`, `east`), and a room
 * of 4 m by 4 m above its middle behind one door (`room`, at x = 4 … 5).
 */
export const corridorHouse = (
  rest: readonly unknown[] = [],
  doors: Record<string, object> = {},
): WalkingPlan =>
  walkingPlan(
    readPlan(
      planText([
        boxFeature('space', [0, 0, 20, 2], { id: 'C', use: 'corridor' }),
        boxFeature('space', [3, 2.2, 7, 6.2], { id: 'R', use: 'ward' }),
        doorFeature(
          'west',
          [
            [0, 0.5],
            [0, 1.5],
          ],
          { spaces: ['C', null], exit: true, ...doors['west'] },
        ),
        doorFeature(
          'east',
          [
            [20, 0.5],
            [20, 1.5],
          ],
          { spaces: ['C', null], exit: true, ...doors['east'] },
        ),
        doorFeature(
          'room',
          [
            [4, 2.1],
            [5, 2.1],
          ],
          { spaces: ['R', 'C'], ...doors['room'] },
        ),
        ...rest,
      ]),
    ),
  );

/** Upstairs floor, one straight flight with a run of 5 m and a rise of 4 m, ground floor with a final exit below. */
export const stairHouse = (exit: 'G' | 'U', form: object = {}): WalkingPlan =>
  walkingPlan(
    readPlan(
      planText([
        boxFeature('space', [0, 0, 3, 8], { id: 'A', use: 'stair' }),
        boxFeature('space', [0, 6, 3, 12], { id: 'B', storey: 'U', use: 'corridor' }),
        boxFeature('flight', [1, 1, 2, 6], { id: 'F', z: [0, 4], axis: [0, 1], ...form }),
        exit === 'G'
          ? doorFeature(
              'out',
              [
                [1, 0],
                [2, 0],
              ],
              { spaces: ['A', null], exit: true },
            )
          : doorFeature(
              'out',
              [
                [1, 12],
                [2, 12],
              ],
              { storey: 'U', spaces: ['B', null], exit: true },
            ),
      ]),
    ),
  );

/** Two storeys with locks, columns, furniture and one stair. */
export const clinicHouse = (): WalkingPlan => walkingPlan(readPlanAt(FIXTURE));
