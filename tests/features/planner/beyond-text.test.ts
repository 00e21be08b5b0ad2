import fc from 'fast-check';
import { expect, it } from 'vitest';
import { beyondTexts } from '../../../src/features/planner/panel/finding-words';
import { formats } from '../../../src/i18n/formats';

const zh = formats('zh');

it('a length beyond the limit never reads as the limit', () => {
  expect(beyondTexts(20.004, 20, zh)).toEqual({ length: zh.metres(20.01, 2), limit: zh.metres(20, 2) });
  expect(beyondTexts(22.861, 22.86, zh)).toEqual({ length: zh.metres(22.87, 2), limit: zh.metres(22.86, 2) });
  expect(beyondTexts(20.3, 20, zh)).toEqual({ length: zh.metres(20.3), limit: zh.metres(20) });
  expect(beyondTexts(15, 20, zh)).toEqual({ length: zh.metres(15), limit: zh.metres(20) });
  expect(beyondTexts(20, 20, zh)).toEqual({ length: zh.metres(20), limit: zh.metres(20) });
});

it('and reads as more, by little more than it is (seeded)', () => {
  const limits = fc.constantFrom(10, 15, 22.86, 30);
  fc.assert(
    fc.property(limits, fc.double({ min: 1e-6, max: 3, noNaN: true }), (limit, over) => {
      const said = beyondTexts(limit + over, limit, zh);
      expect(Number.parseFloat(said.length)).toBeGreaterThan(Number.parseFloat(said.limit));
      expect(Math.abs(Number.parseFloat(said.length) - limit - over)).toBeLessThan(0.0501);
    }),
    { seed: 7 },
  );
});
