import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { ringArea } from '../../../src/geometry/plane/ring-area';
import { inShape, shapeOf } from '../../../src/model/derive/plan-shapes';
import { resolvedDoors } from '../../../src/model/derive/resolve-door';
import { storeyPartsOf } from '../../../src/model/derive/storey-parts';
import { gridPlan, type WallForm } from './room-grid';
import { planText, readPlan } from './read-plan';
import { cases } from '../../support/cases';

const FORMS: readonly WallForm[] = ['cut', 'line', 'screen'];

describe('rooms found in random grids of rooms', () => {
  it.each(FORMS)('have the clear areas and the doors that the grid was made with: %s walls', (form) => {
    const property = fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
      const random = seededRandom(seed);
      const straight = random.index(4) === 0;
      const [angle, x, y] = straight ? [0, 0, 0] : [random.next() * 7, 3.4e6, -4.8e5];
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      const grid = gridPlan(random, form, ([px, py]) => [x + px * cos - py * sin, y + px * sin + py * cos]);
      const document = readPlan(planText(grid.features));
      const spaces = Object.values(document.spaces);
      expect(spaces).toHaveLength(grid.rooms.length);
      const idOf = grid.rooms.map(({ middle, area }) => {
        const here = spaces.filter(({ outline }) => inShape(shapeOf(outline), ...middle));
        expect(here).toHaveLength(1);
        const { id, outline } = here[0]!;
        expect(outline.outer).toHaveLength(4);
        expect(outline.holes).toEqual([]);
        expect(Math.abs(ringArea(outline.outer) - area)).toBeLessThan(1e-6);
        return id;
      });
      const doors = resolvedDoors(document, 'storey_G');
      expect(doors.size).toBe(grid.doors.length);
      const throats = storeyPartsOf(document)[0]!.throats;
      for (const { id, rooms, gap } of grid.doors) {
        const sides = rooms.map((room) => (room === null ? null : idOf[room]!));
        const door = doors.get(`opening_${id}`)!;
        expect(door.sides.toSorted(), id).toEqual(sides.toSorted());
        expect(door.finalExit).toBe(sides.includes(null));
        const throat = throats.find(({ opening }) => opening.id === `opening_${id}`)!;
        // Into each of the two rooms by at most 0.01 m; outside nothing is met, and the throat ends with the wall.
        if (sides.includes(null)) continue;
        expect(throat.left + throat.right).toBeGreaterThan(gap - 1e-9);
        expect(throat.left + throat.right).toBeLessThan(gap + 0.02 + 1e-9);
      }
      expect(storeyPartsOf(document)[0]!.derived).toEqual([]);
    });
    fc.assert(property, { seed: 31, numRuns: cases(60) });
  });
});
