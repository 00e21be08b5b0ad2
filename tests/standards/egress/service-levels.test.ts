import { describe, expect, it } from 'vitest';
import { densestOf, STAIR_LEVELS, WALKWAY_LEVELS } from '../../../src/standards/egress/service-levels';

describe("Fruin's levels of service", () => {
  it('are those of his book in square metres a person', () => {
    const told = (rows: typeof WALKWAY_LEVELS) =>
      rows.map(({ level, value }) => [level, Number(value.toFixed(2))]);
    expect(told(WALKWAY_LEVELS)).toEqual([
      ['A', 3.25],
      ['B', 2.32],
      ['C', 1.39],
      ['D', 0.93],
      ['E', 0.46],
    ]);
    expect(told(STAIR_LEVELS)).toEqual([
      ['A', 1.86],
      ['B', 1.39],
      ['C', 0.93],
      ['D', 0.65],
      ['E', 0.37],
    ]);
  });

  it('hold ever more people a square metre', () => {
    expect(densestOf(WALKWAY_LEVELS).map((density) => Number(density.toFixed(2)))).toEqual([
      0.31, 0.43, 0.72, 1.08, 2.15,
    ]);
    for (const rows of [WALKWAY_LEVELS, STAIR_LEVELS]) {
      const densest = densestOf(rows);
      expect(densest).toEqual([...densest].sort((a, b) => a - b));
      for (const row of rows) expect(row.cite.standard).toContain('Fruin');
    }
  });
});
