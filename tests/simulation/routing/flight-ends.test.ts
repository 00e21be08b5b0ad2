import { expect, it } from 'vitest';
import { newWaypoint } from '../../../src/geometry/nav/routing/route-field';
import { segmentDistanceSquared } from '../../../src/geometry/plane/segment-distance';
import { wallEnds } from '../../../src/simulation/floor/walls';
import { guidedFloor } from '../../../src/simulation/routing/guided-floor';
import { stairHouse } from '../recording/recorded-scenes';

const INSET = 0.2;

it('ways bend beside the corners where flights and landings meet, never in them', () => {
  const { nav } = stairHouse();
  const { nav: made, walk, fieldTo } = guidedFloor(nav, new Uint8Array(nav.input.doorCount), INSET);
  const field = fieldTo([{ kind: 'point', storey: 0, x: 11.5, y: 3 }])!;
  const { ends, sheet } = wallEnds(made, walk.twin, () => false);
  const way = newWaypoint();
  let bends = 0;
  for (let t = 0; t < made.triangleCount; t++) {
    const corners = [3 * t, 3 * t + 1, 3 * t + 2];
    const middle = (values: Float64Array): number => corners.reduce((sum, h) => sum + values[h]! / 3, 0);
    field.ask(t, middle(made.x), middle(made.y), way);
    expect(way.distance).toBeLessThan(Infinity);
    if (way.target >= 0) continue;
    bends++;
    // Ends of spurs are the inset from their own corner; another wall may be nearer, never by half. Walls of the sheet that it is asked from: those of others lie in other frames.
    for (const [wall, on] of sheet.entries()) {
      if (on !== made.sheetOf[t]) continue;
      const [ax, ay, bx, by] = ends.subarray(4 * wall, 4 * wall + 4);
      const gap = Math.sqrt(segmentDistanceSquared(way.x, way.y, ax!, ay!, bx!, by!));
      expect(gap, `triangle ${t}`).toBeGreaterThan(INSET / 2);
    }
  }
  expect(bends).toBeGreaterThan(10);
});
