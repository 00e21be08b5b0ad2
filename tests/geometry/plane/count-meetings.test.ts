import { describe, expect, it } from 'vitest';
import { countMeetings } from '../../../src/geometry/plane/count-meetings';
import { LineSetBuilder } from '../../../src/geometry/plane/line-set';

const box = (x: number): [number, number][] => [
  [x, 0],
  [x + 1, 0],
  [x + 1, 1],
  [x, 1],
];
const boxes = (...xs: number[]) => {
  const lines = new LineSetBuilder();
  for (const x of xs) lines.add(box(x), true);
  return lines.build();
};

describe('countMeetings', () => {
  it('counts edges and the pairs of them whose boxes touch', () => {
    expect(countMeetings(boxes(0), 0, () => 100)).toEqual({ edges: 4, pairs: 4 });
    expect(countMeetings(boxes(), 0, () => 0)).toEqual({ edges: 0, pairs: 0 });
  });

  it('counts those within the margin too', () => {
    // Besides the corners of each box: two upright edges face each other, and level ones meet them and each other.
    expect(countMeetings(boxes(0, 1.04), 0.03, () => 100).pairs).toBe(8);
    expect(countMeetings(boxes(0, 1.04), 0.05, () => 100).pairs).toBe(8 + 1 + 4 + 2);
  });

  it('gives up beyond the most, which may hang on the number of edges', () => {
    expect(countMeetings(boxes(0), 0, () => 3).pairs).toBe(Infinity);
    expect(countMeetings(boxes(0), 0, (edges) => edges).pairs).toBe(4);
  });
});
