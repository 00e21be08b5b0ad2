import { describe, expect, it } from 'vitest';
import { snapAt } from '../../../src/session/tools/snap';
import { seededRandom } from '../../../src/base/random';
import { cases } from '../../support/cases';
import { twoRooms } from '../../model/edit/two-rooms';

const document = twoRooms('line');
const snap = (x: number, y: number, reach = 0.2, options = {}) =>
  snapAt(document, 'storey_1', { x, y, reach }, options);

describe('snapAt', () => {
  it('an end of a wall before a corner, a corner before an edge, an edge before the grid', () => {
    expect(snap(4.08, 0.05)).toEqual({ x: 4.1, y: 0, by: 'end' });
    expect(snap(0.1, 0.1)).toEqual({ x: 0, y: 0, by: 'corner' });
    expect(snap(1.234, 0.1)).toEqual({ x: 1.234, y: 0, by: 'edge' });
    expect(snap(1.234, 1.51)).toEqual({ x: 1.25, y: 1.5, by: 'grid' });
  });

  it('to nothing when nothing is in reach, to the millimetre without a grid', () => {
    expect(snap(4.08, 0.05, 0, { grid: 0 })).toEqual({ x: 4.08, y: 0.05, by: 'grid' });
    expect(snap(1.23456, 1.5, 0, { grid: 0 })).toEqual({ x: 1.235, y: 1.5, by: 'grid' });
  });

  it('square from the point before: on the ray, and to the edge that it meets', () => {
    expect(snap(2, 1.4, 0.2, { from: [1, 1.5], square: true })).toEqual({ x: 2, y: 1.5, by: 'square' });
    expect(snap(3.9, 1.4, 0.2, { from: [1, 1.5], square: true })).toEqual({ x: 4, y: 1.5, by: 'edge' });
    expect(snap(1.1, 2.9, 0.2, { from: [1, 1.5], square: true })).toEqual({ x: 1, y: 3, by: 'edge' });
  });

  it('a line that is meant straight is, but where a point is pointed at', () => {
    const drawn = (x: number, y: number, from: readonly [number, number]) => snap(x, y, 0.2, { from });
    // 3° off: on to the wall that it meets, not to the corner that lies within reach.
    expect(drawn(3.9, 2.9, [1, 2.85])).toEqual({ x: 4, y: 2.85, by: 'edge' });
    expect(drawn(2.51, 1.55, [1, 1.5])).toEqual({ x: 2.5, y: 1.5, by: 'square' });
    // The corner itself, and a line that leans by 8°.
    expect(drawn(3.97, 2.98, [1, 2.85])).toEqual({ x: 4, y: 3, by: 'corner' });
    expect(drawn(2.5, 1.71, [1, 1.5])).toEqual({ x: 2.5, y: 1.7, by: 'grid' });
  });

  it('square to the wall that it begins at, however that runs (seeded)', () => {
    for (let seed = 0; seed < cases(200); seed++) {
      const random = seededRandom(seed);
      const turn = random.between(0, Math.PI);
      const [dx, dy] = [Math.cos(turn), Math.sin(turn)];
      const line = [[20, 20], [20 + 8 * dx, 20 + 8 * dy]] as const; // prettier-ignore
      const plan = twoRooms('line');
      const slanted = { ...plan.walls.wall_1!, id: 'wall_2', body: { form: 'line', line, thickness: 0.2 } } as const; // prettier-ignore
      const walls = { ...plan.walls, wall_2: slanted };
      const share = random.between(2, 6);
      const from = [20 + share * dx, 20 + share * dy] as const;
      const [long, lean] = [random.between(1, 5), random.between(-0.08, 0.08)];
      const [wx, wy] = [Math.cos(turn + Math.PI / 2 + lean), Math.sin(turn + Math.PI / 2 + lean)];
      const at = snapAt({ ...plan, walls }, 'storey_1', { x: from[0] + wx * long, y: from[1] + wy * long, reach: 0.1 }, { from }); // prettier-ignore
      // Either square to that wall, or along the plan where the two ways are nearly one.
      const ways = [turn, 0].map((way) => Math.abs(Math.sin(2 * (Math.atan2(at.y - from[1], at.x - from[0]) - way)))); // prettier-ignore
      expect(Math.min(...ways), `seed ${seed}`).toBeLessThan(4e-3);
    }
  });

  it('to what is being drawn', () => {
    expect(snap(2.05, 1.52, 0.2, { own: [[2, 1.5]] })).toEqual({ x: 2, y: 1.5, by: 'end' });
  });
});
