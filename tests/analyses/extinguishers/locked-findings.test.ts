import { describe, expect, it } from 'vitest';
import { checkCoverage } from '../../../src/analyses/extinguishers/check';
import { computeCoverage } from '../../../src/analyses/extinguishers/compute';
import { UNKNOWN_TYPE } from '../../../src/analyses/extinguishers/input';
import { withLocked } from '../../../src/analyses/extinguishers/locked-findings';
import { walkingPlan } from '../../../src/analyses/walking/walking-plan';
import { addEntities } from '../../../src/model/edit/add-entities';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { emptyDocument } from '../../../src/model/schema/document';
import { makeId, type OpeningId } from '../../../src/model/schema/ids';

const storey = makeId('storey', 'L1');
const door = (name: string) => makeId('opening', name);
const box = (x0: number, x1: number, y0: number, y1: number) => ({
  outer: [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ] as const,
  holes: [],
});

/**
 * Two corridors in a row (WEST, EAST) with a door between them, two rooms north of the eastern one with a door each to it,
 * and one (STORE) that opens onto both corridors.
 */
function house() {
  let document = emptyDocument();
  document = applyPatch(document, addEntities(document, 'storeys', [{ id: storey, elevation: 0 }]));
  const space = (name: string, outline: ReturnType<typeof box>, use: 'corridor' | 'office') => ({
    id: makeId('space', name),
    storey,
    outline,
    use,
  });
  document = applyPatch(
    document,
    addEntities(document, 'spaces', [
      space('WEST', box(0, 10, 0, 3), 'corridor'),
      space('EAST', box(10.5, 30, 0, 3), 'corridor'),
      space('R1', box(16, 20, 3.5, 8), 'office'),
      space('R2', box(21, 25, 3.5, 8), 'office'),
      space('STORE', box(5, 15, 3.5, 8), 'office'),
    ]),
  );
  const north = (name: string, x: number) => ({
    id: door(name),
    storey,
    kind: 'door' as const,
    line: [
      [x, 3.25],
      [x + 1, 3.25],
    ] as const,
  });
  const across = [
    [10.25, 1],
    [10.25, 2],
  ] as const;
  return applyPatch(
    document,
    addEntities(document, 'openings', [
      { id: door('WE'), storey, kind: 'door', line: across },
      north('D1', 17),
      north('D2', 22),
      north('SW', 6),
      north('SE', 13),
    ]),
  );
}

const plan = walkingPlan(house());
const source = { ...UNKNOWN_TYPE, id: makeId('asset', 'E'), storey, x: 1, y: 1 };

function told(shut: readonly OpeningId[]): Record<string, string> {
  const input = { sources: [source], shut, limit: 100 };
  const measure = computeCoverage(plan, input);
  const findings = withLocked(plan, input, measure, checkCoverage(measure, 100));
  return Object.fromEntries(
    findings.map(({ place, params }) => [place.space, `${params['locked']} ${params['door']}`]),
  );
}

describe('what a locked door cuts off', () => {
  it('is a room by its own door, or all that lies behind a passage', () => {
    expect(told([])).toEqual({});
    expect(told([door('D1')])).toEqual({ space_R1: 'own-room opening_D1' });
    // East is cut off but for the store, which opens onto both.
    expect(told([door('WE'), door('SE')])).toEqual({
      space_EAST: expect.stringContaining('passage'),
      space_R1: expect.stringContaining('passage'),
      space_R2: expect.stringContaining('passage'),
    });
    expect(told([door('WE')])).toEqual({});
  });

  it('names the door at which the way ends, and the own one where that is enough', () => {
    const found = told([door('WE'), door('SE'), door('D1')]);
    expect(found['space_R1']).toMatch(/^passage opening_(WE|SE)$/);
    // Nearer on foot through the eastern corridor, but its own western door is enough.
    expect(told([door('SW'), door('SE')])).toEqual({ space_STORE: 'own-room opening_SW' });
    expect(told([door('SW'), door('SE'), door('WE')])['space_STORE']).toBe('own-room opening_SW');
  });
});
