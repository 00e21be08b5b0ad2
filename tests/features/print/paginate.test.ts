import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate } from '../../../src/features/print/chemicals/paginate';
import { spreadMarks } from '../../../src/features/print/chemicals/spread-marks';

const block = fc.record({ height: fc.integer({ min: 1, max: 40 }), leads: fc.boolean() });

describe('pages', () => {
  it('have every block once, in order, none over the end of its page but what is higher than one, none that leads as the last', () => {
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: -20, max: 100 }),
        fc.integer({ min: 50, max: 120 }),
        (blocks, first, next) => {
          const pages = paginate(blocks, { first, next });
          expect(pages.flat()).toEqual(blocks);
          pages.forEach((page, i) => {
            const height = page.reduce((sum, each) => sum + each.height, 0);
            const runs = page.filter((each, k) => !each.leads || k === page.length - 1).length;
            if (runs > 1) expect(height).toBeLessThanOrEqual(i === 0 ? first : next);
            if (i > 0) expect(page.length).toBeGreaterThan(0);
            if (i < pages.length - 1) expect(page.at(-1)?.leads ?? false).toBe(false);
          });
        },
      ),
      { seed: 17, numRuns: 500 },
    );
  });

  it('are one where all has room, and the first is left bare where nothing has', () => {
    const rows = [10, 20, 30].map((height) => ({ height, leads: false }));
    expect(paginate(rows, { first: 60, next: 100 })).toEqual([rows]);
    expect(paginate(rows, { first: 59, next: 100 })).toEqual([rows.slice(0, 2), rows.slice(2)]);
    expect(paginate(rows, { first: 5, next: 100 })).toEqual([[], rows]);
    expect(paginate([], { first: 5, next: 5 })).toEqual([[]]);
  });
});

describe('numbers on a plan', () => {
  it('lie on the paper and none over another, also where several stand at one point', () => {
    const paper = { width: 190, height: 60 };
    const point = fc.record({
      x: fc.double({ min: 0, max: 190, noNaN: true }),
      y: fc.double({ min: 0, max: 60, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 10 }), fc.integer({ min: 1, max: 5 }), (points, times) => {
        const all = [...points, ...Array.from({ length: times }, () => points[0] ?? { x: 0, y: 0 })];
        const marks = spreadMarks(all, 2.5, paper);
        marks.forEach(({ x, y }, i) => {
          expect(x).toBeGreaterThanOrEqual(2.5);
          expect(x).toBeLessThanOrEqual(187.5);
          expect(y).toBeGreaterThanOrEqual(2.5);
          expect(y).toBeLessThanOrEqual(57.5);
          for (const other of marks.slice(i + 1))
            expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(4.9);
        });
      }),
      { seed: 23, numRuns: 300 },
    );
  });

  it('stay where they are when nothing touches', () => {
    const points = [
      { x: 20, y: 20 },
      { x: 40, y: 20 },
    ];
    expect(spreadMarks(points, 2.5, { width: 190, height: 60 })).toEqual(points);
  });
});
