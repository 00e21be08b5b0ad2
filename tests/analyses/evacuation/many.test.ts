import { expect, it } from 'vitest';
import { walkingPlan } from '../../../src/analyses/walking/walking-plan';
import { boxFeature, planText, readPlan } from '../../model/derive/read-plan';
import { costly } from '../../support/cases';
import { doorFeature } from '../way-out/houses';
import { evacuated } from './scenarios';

it('as many as a scenario may have are placed in a hall, and a run of them ends with its time', () => {
  const hall = walkingPlan(
    readPlan(
      planText([
        boxFeature('space', [0, 0, 240, 240], { id: 'H' }),
        doorFeature(
          'd',
          [
            [118, 0],
            [122, 0],
          ],
          { spaces: ['H', null], exit: true },
        ),
      ]),
    ),
  );
  const count = costly(100_000);
  for (const exitChoice of ['nearest', 'shortest-time']) {
    const model = { preset: 'default' };
    const groups = [{ space: 'H', count }];
    const result = evacuated(hall, { model, groups, maxTime: 0.06, routing: { exitChoice } });
    expect(result).toMatchObject({ agents: count, steps: 2 });
    expect(result.left + result.remaining).toBe(count);
  }
}, 120_000);
