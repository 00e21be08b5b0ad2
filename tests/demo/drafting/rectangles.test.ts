import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineOf, type Box } from '../../../src/demo/drafting/boxes';
import { rectanglesOf } from '../../../src/demo/drafting/rectangles';
import { inside, signedArea } from '../support/storey-checks';

const area = ([x0, y0, x1, y1]: Box): number => (x1 - x0) * (y1 - y0);
const holds = ([x0, y0, x1, y1]: Box, x: number, y: number): boolean =>
  x0 <= x && x <= x1 && y0 <= y && y <= y1;

/** Rooms as architects draw them: bars side by side along x that share a stretch of wall with the next. */
const rooms = fc
  .array(
    fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 6, max: 9 })),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((bars) => {
    let x = 0;
    return bars.map(([width, low, high]): Box => {
      const box: Box = [x, low, x + width, high];
      x += width;
      return box;
    });
  });

describe('the rectangles of a room', () => {
  it('tile it: each place of it is in one, and none sticks out', () => {
    fc.assert(
      fc.property(rooms, (bars) => {
        const ring = outlineOf(bars);
        const boxes = rectanglesOf(ring);
        expect(boxes.reduce((sum, box) => sum + area(box), 0)).toBeCloseTo(Math.abs(signedArea(ring)), 9);
        for (let x = 0.25; x < 30; x += 0.5) {
          for (let y = 0.25; y < 10; y += 0.5) {
            const count = boxes.filter((box) => holds(box, x, y)).length;
            expect(count).toBe(inside({ outer: ring, holes: [] }, x, y) ? 1 : 0);
          }
        }
      }),
      { seed: 4, numRuns: 60 },
    );
  });

  it('are one of a plain room and two of an L, the long arm first', () => {
    expect(rectanglesOf(outlineOf([[0, 0, 4, 3]]))).toEqual([[0, 0, 4, 3]]);
    expect(
      rectanglesOf(
        outlineOf([
          [0, 0, 10, 2],
          [0, 2, 3, 5],
        ]),
      ),
    ).toEqual([
      [0, 0, 10, 2],
      [0, 2, 3, 5],
    ]);
  });
});
