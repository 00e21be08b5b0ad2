import { describe, expect, it } from 'vitest';
import { walkingPlan, type WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { makeId } from '../../../../src/model/schema/ids';
import { addEntities } from '../../../../src/model/edit/add-entities';
import { applyPatch } from '../../../../src/model/edit/apply-patch';
import { boxFeature, lineFeature, planText, readPlan } from '../../../model/derive/read-plan';
import { G } from '../../way-out/houses';
import { solved } from './check-cure';

/** A store 40 m long behind a corridor's wall, its door at the west end; an extinguisher drawn off the floor at `x`, `y`. */
function house(x: number, y: number): WalkingPlan {
  const document = readPlan(
    planText([
      boxFeature('space', [0, 0, 40, 2.4], { id: 'C', use: 'corridor' }),
      boxFeature('space', [0, 2.6, 40, 5], { id: 'S', use: 'store' }),
      lineFeature(
        'door',
        [
          [0.5, 2.5],
          [1.5, 2.5],
        ],
        { id: 'd', spaces: ['S', 'C'] },
      ),
    ]),
  );
  const asset = { id: makeId('asset', 'E'), storey: G, kind: 'extinguisher' as const, x, y };
  return walkingPlan(applyPatch(document, addEntities(document, 'assets', [asset])));
}

const carried = (plan: WalkingPlan) =>
  solved(plan).flatMap(({ proposals }) => proposals.filter(({ asset }) => asset === 'asset_E'));

describe('what is drawn off all floor', () => {
  it('is carried along the corridor that it is near', () => {
    const [move] = carried(house(30, -1.6));
    expect(move).toMatchObject({ kind: 'move', space: 'space_C' });
    expect(Math.hypot(move!.place.x - 30, move!.place.y)).toBeLessThan(10);
  });

  it('is left to a hand where the corridor is near only through a wall', () => {
    const plan = house(30, 6.6);
    expect(carried(plan)).toEqual([]);
    const left = solved(plan).flatMap(({ incurable }) => incurable.map(({ finding }) => finding));
    expect(left).toContain('extinguisher.off-floor:asset_E');
  });
});
