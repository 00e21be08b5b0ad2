import { describe, expect, it } from 'vitest';
import { HINDERED } from '../../../src/analyses/egress/field/storey-field';
import { seededRandom } from '../../../src/base/random';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { updateEntities } from '../../../src/model/edit/update-entities';
import type { CampusDocument } from '../../../src/model/schema/document';
import { makeId } from '../../../src/model/schema/ids';
import { bedRooms, cellsWithBeds } from '../../../src/session/egress/tint/stuck-rooms';
import { boxFeature, planText, readPlan } from '../../model/derive/read-plan';
import { cases, QUICK } from '../../support/cases';
import { madeField } from './made-field';

type Box = readonly [x0: number, y0: number, x1: number, y1: number];
const G = makeId('storey', 'G');

/** Rooms of two beds each but for some. */
function planOf(boxes: readonly Box[], without: readonly number[] = []): CampusDocument {
  const plan = readPlan(
    planText(boxes.map((box, i) => boxFeature('space', box, { id: `R${i}`, use: 'ward' }))),
  );
  const withBeds = [...boxes.keys()].filter((i) => !without.includes(i)).map((i) => makeId('space', `R${i}`));
  return applyPatch(plan, updateEntities(plan, 'spaces', withBeds, { beds: 2 }, 'edit.several'));
}

/** Cells of 1 m in a row. */
const rowOf = (cells: readonly (readonly [metres: number, hindered: number])[]) => ({
  storey: G,
  grid: { x0: 0, y0: 0, nx: cells.length, ny: 1, cell: 1 },
  metres: Float32Array.from(cells, ([metres]) => metres),
  hindered: Uint8Array.from(cells, ([, hindered]) => hindered),
});

describe('cells with beds', () => {
  it('are those whose middles lie in a room that has some', () => {
    const plan = planOf(
      [
        [0, 0, 2, 1],
        [2, 0, 4, 1],
        [4, 0, 6.4, 1],
      ],
      [1],
    );
    const { grid } = rowOf(Array.from({ length: 8 }, () => [1, 0] as const));
    expect([...cellsWithBeds(plan, { storey: G, grid })]).toEqual([0, 1, 4, 5]);
    expect([...cellsWithBeds(plan, { storey: makeId('storey', 'H'), grid })]).toEqual([]);
  });
});

describe('rooms with beds that beds have no way from', () => {
  it('tell what keeps them in; those with a way from anywhere are none of them', () => {
    const boxes = [0, 1, 2, 3, 4, 5].map((x): Box => [x, 0, x + 1, 1]);
    const plan = planOf([...boxes, [6, 0, 8, 1]], [4]);
    const { count, stuck } = bedRooms(
      plan,
      rowOf([
        [5, HINDERED.not],
        [Infinity, HINDERED.narrow],
        [Infinity, HINDERED.stairs],
        [Infinity, HINDERED.not],
        // It has no beds.
        [Infinity, HINDERED.narrow],
        // It has no floor.
        [NaN, HINDERED.not],
        // One room: from its door on there is a way.
        [Infinity, HINDERED.narrow],
        [7, HINDERED.not],
      ]),
    );
    expect(count).toBe(5);
    expect(stuck).toEqual([
      { space: makeId('space', 'R1'), why: 'narrow' },
      { space: makeId('space', 'R2'), why: 'stairs' },
      { space: makeId('space', 'R3'), why: 'nobody' },
    ]);
  });

  it('are those without a cell that leads on (seeded)', () => {
    const random = seededRandom(71);
    let stuckRooms = 0;
    for (let i = 0; i < cases(40); i++) {
      const made = { ...madeField(random, 2), storey: G };
      const { x0, y0, nx, ny, cell } = made.grid;
      const boxes = Array.from({ length: 5 }, (): Box => {
        const x = x0 + random.between(-2, nx * cell);
        const y = y0 + random.between(-2, ny * cell);
        return [x, y, x + random.between(0.3, 1), y + random.between(0.3, 1)];
      });
      const inside = ([ax, ay, bx, by]: Box): number[] =>
        [...made.metres.keys()].filter((k) => {
          const [x, y] = [x0 + ((k % nx) + 0.5) * cell, y0 + (Math.floor(k / nx) + 0.5) * cell];
          return x > ax && x < bx && y > ay && y < by && !Number.isNaN(made.metres[k]!);
        });
      const told = bedRooms(planOf(boxes), made);
      const withFloor = boxes.map(inside).filter((cells) => cells.length > 0);
      expect(told.count).toBe(withFloor.length);
      const stuck = boxes.flatMap((box, k) => {
        const cells = inside(box);
        return cells.length > 0 && cells.every((c) => made.metres[c] === Infinity) ? [`R${k}`] : [];
      });
      expect(told.stuck.map(({ space }) => space)).toEqual(stuck.map((id) => makeId('space', id)));
      stuckRooms += stuck.length;
    }
    if (!QUICK) expect(stuckRooms).toBeGreaterThan(cases(5));
  });
});
