import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openedView } from '../../../src/scene/assets/signs/open-sign';

const metre = fc.double({ min: -20, max: 20, noNaN: true });
const side = fc.integer({ min: 320, max: 2000 });

it('what one sign told is gone to nearer, all of it seen, never so near that less than five metres are (seeded)', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ x: metre, y: metre }), { minLength: 2, maxLength: 6 }),
      fc.record({ width: side, height: side }),
      fc.double({ min: 2, max: 2000, noNaN: true }),
      (places, viewport, span) => {
        const view = openedView(places, viewport, span);
        const wide = viewport.width / viewport.height;
        if (view === null) {
          // So near already that little is left to go.
          expect(Math.min(span, span * wide)).toBeLessThan(6 + 1e-9);
          return;
        }
        expect(view.span).toBeLessThan(span);
        expect(Math.min(view.span, view.span * wide)).toBeGreaterThanOrEqual(5 - 1e-9);
        // What one sign tells lies near together: it need not be gone back for what doesn't.
        const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
        const spread = Math.max(
          (Math.max(...xs) - Math.min(...xs)) / wide,
          Math.max(...ys) - Math.min(...ys),
        );
        if (spread > span / 2.5) return;
        for (const { x, y } of places) {
          expect(Math.abs(x - view.x)).toBeLessThanOrEqual((view.span * wide) / 2 + 1e-9);
          expect(Math.abs(y - view.y)).toBeLessThanOrEqual(view.span / 2 + 1e-9);
        }
      },
    ),
    { seed: 31 },
  );
});

it('two on one wall are shown five metres wide on an upright tablet, and then the one touched is taken', () => {
  const places = [
    { x: 10, y: 4 },
    { x: 10.1, y: 4 },
  ];
  const tablet = { width: 768, height: 1024 };
  const view = openedView(places, tablet, 40);
  expect(view).toMatchObject({ x: 10.05, y: 4 });
  expect(((view?.span ?? 0) * tablet.width) / tablet.height).toBeCloseTo(5, 9);
  expect(openedView(places, tablet, view?.span ?? 0)).toBeNull();
});
