import fc from 'fast-check';
import { expect, it } from 'vitest';
import { niceMarks } from '../../src/ui/nice-marks';

it('marks are round, from 0 on, within what is shown, and neither too few nor too many', () => {
  expect(niceMarks(183, 4)).toEqual([0, 50, 100, 150]);
  expect(niceMarks(2607, 4)).toEqual([0, 1000, 2000]);
  expect(niceMarks(0.4, 4)).toEqual([0]);
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 1e6, noNaN: true }),
      fc.integer({ min: 2, max: 6 }),
      (most, wanted) => {
        const marks = niceMarks(most, wanted);
        expect(marks[0]).toBe(0);
        expect(marks.at(-1)!).toBeLessThanOrEqual(most * (1 + 1e-9));
        expect(marks.length).toBeLessThanOrEqual(wanted + 2);
        const step = marks[1] ?? 1;
        expect([1, 2, 5]).toContain(Number(step.toPrecision(6)) / 10 ** Math.floor(Math.log10(step) + 1e-9));
      },
    ),
    { seed: 9 },
  );
});
