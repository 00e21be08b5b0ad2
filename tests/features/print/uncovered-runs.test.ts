import fc from 'fast-check';
import { expect, it } from 'vitest';
import { uncoveredRuns } from '../../../src/features/print/uncovered-runs';
import type { StoreyCoverage } from '../../../src/analyses/extinguishers/result';

it('hatches each cell beyond the distance allowed once, and no other', () => {
  const share = fc.oneof(fc.double({ min: 0, max: 2, noNaN: true }), fc.constantFrom(Infinity, NaN));
  const grids = fc
    .record({ nx: fc.integer({ min: 1, max: 9 }), ny: fc.integer({ min: 1, max: 7 }) })
    .chain(({ nx, ny }) =>
      fc.record({
        nx: fc.constant(nx),
        ny: fc.constant(ny),
        cells: fc.array(share, { minLength: nx * ny, maxLength: nx * ny }),
      }),
    );
  fc.assert(
    fc.property(grids, ({ nx, ny, cells }) => {
      const coverage = {
        grid: { x0: 10, y0: -3, nx, ny, cell: 0.5 },
        share: Float32Array.from(cells),
      } as unknown as StoreyCoverage; // Only these two are read.
      const counts = Array.from({ length: nx * ny }, () => 0);
      for (const { x, y, width, height } of uncoveredRuns(coverage)) {
        expect(height).toBe(0.5);
        const row = Math.round((y + 3) / 0.5);
        const from = Math.round((x - 10) / 0.5);
        for (let i = 0; i < Math.round(width / 0.5); i++) counts[row * nx + from + i]!++;
      }
      expect(counts).toEqual([...coverage.share].map((each) => (each > 1 ? 1 : 0)));
    }),
    { seed: 3, numRuns: 200 },
  );
});
