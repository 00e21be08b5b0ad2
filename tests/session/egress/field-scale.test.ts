import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldPlace } from '../../../src/analyses/egress/field/storey-field';
import type { StoreyId } from '../../../src/model/schema/ids';
import { fieldScale, scaleMarks, type FieldMeasure } from '../../../src/session/egress/tint/field-scale';

const place = (metres: number, seconds: number): FieldPlace => ({
  storey: 'sty_test' as StoreyId,
  x: 0,
  y: 0,
  metres,
  seconds,
});
const of = (metres: number, by: FieldMeasure = 'metres') =>
  fieldScale({ farthest: place(metres, 1), slowest: place(1, metres) }, by);

describe('the scale of how far it is to safety', () => {
  it.each([
    ['metres', 0, 5, 5],
    ['metres', 4.2, 5, 5],
    ['metres', 35, 5, 35],
    ['metres', 35.01, 10, 40],
    ['metres', 61, 10, 70],
    ['metres', 118, 20, 120],
    ['metres', 9000, 500, 9000],
    ['seconds', 8, 10, 10],
    ['seconds', 70, 10, 70],
    ['seconds', 71, 30, 90],
    ['seconds', 260, 60, 300],
  ] as const)('by %s of a storey whose farthest is %d has lines each %d up to %d', (by, most, step, end) => {
    expect(of(most, by)).toEqual({ step, end });
  });

  it('of a storey without any way has one step', () => {
    expect(fieldScale({ farthest: null, slowest: null }, 'metres')).toEqual({ step: 5, end: 5 });
    expect(fieldScale({ farthest: null, slowest: null }, 'seconds')).toEqual({ step: 10, end: 10 });
  });

  it('ends at the first line that is no nearer than the farthest place', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 3000, noNaN: true }),
        fc.constantFrom<FieldMeasure>('metres', 'seconds'),
        (most, by) => {
          const scale = of(most, by);
          const marks = scaleMarks(scale);
          expect(marks[0]).toBe(0);
          expect(marks.at(-1)).toBe(scale.end);
          expect(scale.end).toBeGreaterThanOrEqual(most);
          expect(scale.end - scale.step).toBeLessThanOrEqual(most);
          marks.slice(1).forEach((mark, i) => expect(mark - marks[i]!).toBe(scale.step));
        },
      ),
    );
  });
});
