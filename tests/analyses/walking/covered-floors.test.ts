import { describe, expect, it } from 'vitest';
import { computeCoverage } from '../../../src/analyses/extinguishers/compute';
import { ExtinguisherDrag } from '../../../src/analyses/extinguishers/drag';
import { UNKNOWN_TYPE } from '../../../src/analyses/extinguishers/input';
import { coveredFloors } from '../../../src/analyses/walking/covered-floors';
import { walkingPlan } from '../../../src/analyses/walking/walking-plan';
import { addEntities } from '../../../src/model/edit/add-entities';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { emptyDocument } from '../../../src/model/schema/document';
import { makeId } from '../../../src/model/schema/ids';

const storey = makeId('storey', 'L1');
const box = (x0: number, x1: number) => ({
  outer: [
    [x0, 0],
    [x1, 0],
    [x1, 6],
    [x0, 6],
  ] as const,
  holes: [],
});
const door = (id: string, x: number, y = 2) => ({
  id: makeId('opening', id),
  storey,
  kind: 'door' as const,
  line: [
    [x, y],
    [x, y + 1],
  ] as const,
});

/** Two rooms, then a yard, in a row from west to east with walls of 0.5 m between them and a door a metre wide in each. */
function house() {
  let document = emptyDocument();
  document = applyPatch(document, addEntities(document, 'storeys', [{ id: storey, elevation: 0 }]));
  document = applyPatch(
    document,
    addEntities(document, 'spaces', [
      { id: makeId('space', 'A'), storey, outline: box(0, 10), use: 'ward' },
      { id: makeId('space', 'B'), storey, outline: box(10.5, 20), use: 'ward' },
    ]),
  );
  document = applyPatch(
    document,
    addEntities(document, 'outdoors', [{ id: makeId('outdoor', 'Y'), storey, outline: box(20.5, 30) }]),
  );
  return applyPatch(document, addEntities(document, 'openings', [door('AB', 10.25), door('BY', 20.25)]));
}

const source = { ...UNKNOWN_TYPE, id: makeId('asset', 'E'), storey, x: 1, y: 1 };
const plan = walkingPlan(house());
const [ab, by] = [makeId('opening', 'AB'), makeId('opening', 'BY')];
const rooms = 60 + 57;
/** What the throat between the rooms adds to the floor, m². */
const throat = 0.5;

describe('floor to cover with doors shut', () => {
  const measured = (shut: readonly (typeof ab)[], limit = 40) =>
    computeCoverage(plan, { sources: [source], shut, limit });

  it('is the floor without the throats of what is shut, and the areas balance', () => {
    const open = measured([]).total.area;
    for (const [shut, area, uncovered] of [
      [[], open, 0],
      [[by], rooms + throat, 0],
      // Beyond the shut door: the room, and the throat of its door to the yard, which is open.
      [[ab], open - throat, 57 + throat],
      [[ab, by], rooms, 57],
    ] as const) {
      const { total, storeys } = measured(shut);
      expect(total.area).toBeCloseTo(area, 6);
      expect(total.covered + total.uncovered).toBeCloseTo(total.area, 9);
      expect(total.uncovered).toBeCloseTo(uncovered, 9);
      const inRooms = storeys[0]!.bySpace.reduce((sum, each) => sum + each.uncovered, 0);
      expect(inRooms).toBeCloseTo(Math.min(57, uncovered), 9);
    }
  });

  it('has no farthest place, and draws nothing, beyond a locked exit', () => {
    const { storeys } = measured([by]);
    const [level] = storeys;
    expect(level!.farthest!.x).toBeLessThanOrEqual(20);
    const { grid, share } = level!;
    const column = Math.floor((20.35 - grid.x0) / grid.cell);
    for (let row = 0; row < grid.ny; row++) expect(share[row * grid.nx + column]).toBeNaN();
  });

  it('is the same while one is dragged', () => {
    const input = { sources: [source], shut: [by], limit: 5 };
    const drag = new ExtinguisherDrag(plan, input, [source.id]).at([
      { id: source.id, to: { storey, x: 17, y: 2.5 } },
    ]);
    const whole = computeCoverage(plan, { ...input, sources: [{ ...source, x: 17, y: 2.5 }] });
    expect(drag.total.area).toBe(whole.total.area);
    expect(drag.total.covered).toBeCloseTo(whole.total.covered, 9);
  });

  it('is kept for as long as plan and doors are the same', () => {
    const first = coveredFloors(plan, [by]);
    expect(coveredFloors(plan, [])).not.toBe(first);
    expect(coveredFloors(plan, [by])).toBe(first);
  });
});
