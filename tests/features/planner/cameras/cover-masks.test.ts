import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withMasks } from '../../../../src/features/planner/cameras/cover-masks';
import type { CameraMask } from '../../../../src/model/schema/assets/camera';

const side = fc
  .tuple(fc.nat(9), fc.integer({ min: 1, max: 9 }))
  .map(([from, by]) => [from / 20, (from + by) / 20] as const);
const mask = fc
  .record({ head: fc.nat(1), across: side, down: side })
  .map(({ head, across: [left, right], down: [top, bottom] }): CameraMask => ({
    head,
    left,
    top,
    right,
    bottom,
  }));

/** Is a place of a picture hidden, asked of each mask by itself? */
const hidden = (masks: readonly CameraMask[], head: number, u: number, v: number): boolean =>
  masks.some(
    (each) => each.head === head && each.left <= u && u <= each.right && each.top <= v && v <= each.bottom,
  );

it('hides just what both hid, by no more masks than before, none of them twice (seeded)', () => {
  fc.assert(
    fc.property(fc.array(mask, { maxLength: 6 }), fc.array(mask, { maxLength: 6 }), (own, more) => {
      const all = withMasks(own, more) ?? [];
      expect(all.length).toBeLessThanOrEqual(own.length + more.length);
      expect(new Set(all.map((each) => JSON.stringify(each))).size).toBe(all.length);
      for (const head of [0, 1]) {
        for (let u = 0.025; u < 1; u += 0.05) {
          for (let v = 0.025; v < 1; v += 0.05) {
            expect(hidden(all, head, u, v)).toBe(hidden([...own, ...more], head, u, v));
          }
        }
      }
    }),
    { seed: 73, numRuns: 40 },
  );
});

it('is refused where a camera would have more than it keeps', () => {
  const masks = Array.from({ length: 65 }, (_, i): CameraMask => ({
    head: 0,
    left: i / 100,
    top: 0,
    right: i / 100 + 0.005,
    bottom: 1,
  }));
  expect(withMasks(masks.slice(0, 60), masks.slice(60))).toBe(null);
  expect(withMasks(masks.slice(0, 60), masks.slice(0, 64))).toHaveLength(64);
});
