import { expect, it } from 'vitest';
import { PlanDrawing } from '../../../../src/analyses/verification/plans/plan-drawing';
import { walkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { locate } from '../../../../src/geometry/nav/locate';
import { Routes } from '../../../../src/geometry/nav/routing/routes';
import { tautGraph } from '../../../../src/geometry/nav/routing/taut-graph';

/** A hall of 40 m by 40 m with rows of square columns, and a room without any beside it. */
function hall(rows: number) {
  const drawing = new PlanDrawing().room('H', [0, 0, 40, 40]).room('R', [40, 0, 44, 4]);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < rows; column++) {
      const [x, y] = [1 + (38 / rows) * column, 1 + (38 / rows) * row];
      drawing.wall(`w${row}x${column}`, [x, y, x + 0.5, y + 0.5]);
    }
  }
  const door = [
    [40, 1],
    [40, 2],
  ] as const;
  const { nav } = walkingPlan(drawing.door('d', door, ['H', 'R']).document());
  return { nav, field: (at: [number, number]) => routesTo(nav, at) };
}

function routesTo(nav: ReturnType<typeof walkingPlan>['nav'], [x, y]: [number, number]) {
  return new Routes(tautGraph(nav)).fieldTo([{ kind: 'point', at: locate(nav, 0, x, y)! }]);
}

it('a question about a room with many corners takes long, the first time and that of no other room', () => {
  for (const [rows, isLong] of [
    [3, false],
    [20, true],
  ] as const) {
    const { nav, field } = hall(rows);
    const ways = field([43, 3]);
    const at = locate(nav, 0, 0.5, 20)!;
    const beside = locate(nav, 0, 42, 2)!;
    expect(ways.isLongToAsk(at.triangle)).toBe(isLong);
    expect(ways.isLongToAsk(beside.triangle)).toBe(false);
    // It is at least as far as the crow flies, and hardly more across a hall with room between all columns.
    const metres = ways.distanceAt(at.triangle, at.x, at.y);
    expect(metres).toBeGreaterThanOrEqual(Math.hypot(42.5, 17));
    expect(metres).toBeLessThan(1.1 * Math.hypot(42.5, 17));
    expect(ways.isLongToAsk(at.triangle)).toBe(false);
  }
});
