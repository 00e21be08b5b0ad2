import { describe, expect, it } from 'vitest';
import type { StoreyExit, StoreyExitKind } from '../../../src/analyses/egress/result';
import type { OpeningId, SpaceId, StoreyId } from '../../../src/model/schema/ids';
import type { SpaceUse } from '../../../src/model/schema/space-use';
import { leadsIntoUnusedStair, unusedStairs } from '../../../src/session/egress/tint/unused-stairs';
import { smallDocument } from '../../model/small-document';

const plan = smallDocument();
const [drawnStorey, drawnSpace, drawnOpening] = [plan.storeys, plan.spaces, plan.openings].map(
  (all) => Object.values(all)[0]!,
) as [(typeof plan.storeys)[StoreyId], (typeof plan.spaces)[SpaceId], (typeof plan.openings)[OpeningId]];
const storey = (elevation: number): typeof drawnStorey => ({
  ...drawnStorey,
  id: `storey_${elevation}` as StoreyId,
  kind: 'storey',
  elevation,
  atGround: null,
});
const [ground, above] = [storey(0), storey(8)];
const space = (use: SpaceUse): typeof drawnSpace => ({ ...drawnSpace, id: `space_${use}` as SpaceId, use });
const spaces = [space('stair'), space('lobby'), space('corridor')];
const document = {
  storeys: { [ground.id]: ground, [above.id]: above },
  spaces: Object.fromEntries(spaces.map((each) => [each.id, each])),
};
const door = (on: StoreyId, ...uses: readonly SpaceUse[]): typeof drawnOpening => ({
  ...drawnOpening,
  storey: on,
  spaces: [null, null].map((_, i) => spaces.find(({ use }) => use === uses[i])?.id ?? null) as [
    SpaceId | null,
    SpaceId | null,
  ],
});
const exit = (kind: StoreyExitKind, fromStair = false): StoreyExit => ({
  exit: { kind: 'opening', id: drawnOpening.id },
  kind,
  place: { storey: above.id, x: 0, y: 0 },
  clearWidth: 1,
  shut: true,
  leadsOn: false,
  fromStair,
});

describe('stairs that what rolls has no use of', () => {
  it('are those of storeys above and below ground, and no doors by which others come out of them', () => {
    const exits = [exit('stair'), exit('open-stair'), exit('compartment'), exit('stair', true)];
    expect(unusedStairs(document, above.id, exits)).toEqual(exits.slice(0, 2));
    expect(unusedStairs(document, ground.id, exits)).toEqual([]);
    expect(unusedStairs(document, 'storey_gone' as StoreyId, exits)).toEqual([]);
  });

  it('are known by what lies behind their doors, or by the exits of the storey', () => {
    expect(leadsIntoUnusedStair(document, door(above.id, 'lobby', 'stair'), [])).toBe(true);
    expect(leadsIntoUnusedStair(document, door(ground.id, 'lobby', 'stair'), [])).toBe(false);
    expect(leadsIntoUnusedStair(document, door(above.id, 'stair', 'stair'), [])).toBe(false);
    expect(leadsIntoUnusedStair(document, door(above.id, 'corridor', 'lobby'), [])).toBe(false);
    expect(leadsIntoUnusedStair(document, door(above.id, 'corridor', 'lobby'), [exit('stair')])).toBe(true);
    expect(leadsIntoUnusedStair(document, door(above.id, 'corridor', 'lobby'), [exit('compartment')])).toBe(
      false,
    );
    expect(leadsIntoUnusedStair(document, { ...door(above.id), spaces: null }, [])).toBe(false);
  });
});
