import { describe, expect, it } from 'vitest';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { onStorey } from '../../../src/model/query/on-storey';
import { ASSET_SCHEMAS } from '../../../src/model/schema/assets/asset-registry';
import { entitiesIn } from '../../../src/model/schema/dictionary';
import { segmentDistanceSquared } from '../../../src/geometry/plane/segment-distance';
import { modelPlace } from '../../../src/scene/assets/models/model-place';
import { wallSides } from '../../../src/scene/assets/models/wall-sides';

const document = smallWard();
const [storey] = entitiesIn(document.storeys);
const walls = onStorey(document, 'walls', storey!.id);

/** Metres to the nearest face, by looking at every wall. */
function bruteGap(x: number, y: number): number {
  let best = Infinity;
  for (const { body } of walls) {
    const rings =
      body.form === 'line'
        ? [body.line]
        : [body.outline.outer, ...body.outline.holes].map((ring) => [...ring, ring[0]!]);
    const half = body.form === 'line' ? body.thickness / 2 : 0;
    for (const ring of rings) {
      for (let i = 1; i < ring.length; i++) {
        const [a, b] = [ring[i - 1]!, ring[i]!];
        const distance = Math.sqrt(segmentDistanceSquared(x, y, a[0], a[1], b[0], b[1]));
        best = Math.min(best, Math.abs(distance - half));
      }
    }
  }
  return best;
}

describe('the wall that something hangs on', () => {
  const find = wallSides(document, storey!.id);
  const places = entitiesIn(document.spaces)
    .filter((space) => space.storey === storey!.id)
    .flatMap(({ outline: { outer } }) =>
      outer.map(([x, y], i) => {
        const [nx, ny] = outer[(i + 1) % outer.length]!;
        // Beside the middle of each side of each room, a hand from it.
        const length = Math.hypot(nx - x, ny - y) || 1;
        return [(x + nx) / 2 - ((ny - y) / length) * 0.1, (y + ny) / 2 + ((nx - x) / length) * 0.1] as const;
      }),
    );

  it('is the nearest one', () => {
    let found = 0;
    for (const [x, y] of places) {
      const side = find(x, y);
      const gap = bruteGap(x, y);
      if (gap < 0.6) expect(side?.gap).toBeCloseTo(gap, 6);
      if (side) found++;
    }
    expect(found).toBeGreaterThan(10);
  });

  it('turns its back to it and hangs against it', () => {
    for (const [x, y] of places) {
      const side = find(x, y);
      if (!side || side.gap > 0.3) continue;
      const place = modelPlace(
        document,
        ASSET_SCHEMAS['manual-call-point'].parse({
          kind: 'manual-call-point',
          id: 'asset_c',
          storey: storey!.id,
          x,
          y,
        }),
        x,
        y,
      );
      expect(bruteGap(place.x, place.y)).toBeLessThan(1e-6);
      expect(place.facing).toBe(side.away);
      expect(place.z).toBe(1.4);
      // A step from the wall along its face is farther from it than a step back.
      const step = (by: number) =>
        bruteGap(place.x + Math.cos(place.facing) * by, place.y + Math.sin(place.facing) * by);
      expect(step(0.05)).toBeCloseTo(0.05, 3);
    }
  });
});
