import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CameraRow } from '../../../../src/features/planner/cameras/camera-rows';
import {
  afterCameraPress,
  CAMERA_COLUMNS,
  sortedCameras,
  WRONG_FIRST,
} from '../../../../src/features/planner/cameras/sorted-cameras';
import { cameraSchema } from '../../../../src/model/schema/assets/camera';

const newCamera = (number: string) =>
  cameraSchema.parse({ id: `asset_${number}`, kind: 'camera', storey: 'storey_1', x: 0, y: 0, number });

const row = fc
  .record({
    number: fc.nat(60),
    seen: fc.option(fc.nat(20)),
    alone: fc.option(fc.nat(5)),
    away: fc.constantFrom(null, 'failed' as const, 'absent' as const),
  })
  .map(({ number, seen, alone, away }): CameraRow => ({
    camera: newCamera(`V${number}`),
    away,
    outdoors: false,
    seen,
    alone,
    fault: null,
    forbidden: [],
  }));
const nameOf = ({ camera }: CameraRow): string => camera.number ?? '';

it('those that see most stand first, names from the first on, pressed again turned round', () => {
  expect(afterCameraPress(WRONG_FIRST, 'seen')).toEqual({ by: 'seen', down: true });
  expect(afterCameraPress({ by: 'seen', down: true }, 'seen')).toEqual({ by: 'seen', down: false });
  expect(afterCameraPress(WRONG_FIRST, 'name')).toEqual({ by: 'name', down: false });
});

it('all cameras, each no worse placed than the one before, those without a figure last (seeded)', () => {
  const figure = (by: 'seen' | 'alone' | 'fails' | 'name', each: CameraRow): number | null => {
    if (by === 'name') return Number(nameOf(each).slice(1));
    if (by === 'fails') return each.away === null ? 0 : 1;
    return by === 'seen' ? each.seen : each.alone;
  };
  fc.assert(
    fc.property(fc.array(row), fc.constantFrom(...CAMERA_COLUMNS), fc.boolean(), (rows, by, down) => {
      expect(sortedCameras(rows, WRONG_FIRST, nameOf, 'zh')).toEqual(rows);
      const sorted = sortedCameras(rows, { by, down }, nameOf, 'zh');
      expect(sorted).toHaveLength(rows.length);
      expect(new Set(sorted)).toEqual(new Set(rows));
      for (const [i, each] of sorted.slice(1).entries()) {
        const [one, next] = [figure(by, sorted[i]!), figure(by, each)];
        if (one === null) expect(next).toBeNull();
        else if (next !== null) expect((next - one) * (down ? -1 : 1)).toBeGreaterThanOrEqual(0);
        if (one === next) expect(rows.indexOf(sorted[i]!)).toBeLessThan(rows.indexOf(each));
      }
    }),
    { seed: 75 },
  );
});

it('numbers in names count as numbers, however many cameras there are', () => {
  const rows = Array.from({ length: 900 }, (_, i): CameraRow => ({
    camera: newCamera(`V${(i * 7) % 900}`),
    away: null,
    outdoors: false,
    seen: (i * 13) % 101,
    alone: null,
    fault: null,
    forbidden: [],
  }));
  const byName = sortedCameras(rows, { by: 'name', down: false }, nameOf, 'zh');
  expect(byName.map(nameOf)).toEqual(Array.from({ length: 900 }, (_, i) => `V${i}`));
});
