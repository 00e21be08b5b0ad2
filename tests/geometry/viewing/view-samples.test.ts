import { describe, expect, it } from 'vitest';
import { segmentDistance } from '../../../src/geometry/plane/segment-distance';
import { ScreensBuilder } from '../../../src/geometry/viewing/screens';
import { pixelsAt } from '../../../src/geometry/viewing/sight-line';
import { buildViewScene, type ViewScene } from '../../../src/geometry/viewing/view-scene';
import { viewSamples, type SampleGrid, type ViewWindow } from '../../../src/geometry/viewing/view-samples';
import type { View } from '../../../src/geometry/viewing/lens';
import { cases } from '../../support/cases';
import { randomStorey } from './random-storey';
import { viewOf } from './views';

const HEIGHTS = [0, 1, 1.6, 2.4];

const densityAt = (window: ViewWindow, height: number, i: number, j: number): number => {
  const [column, row] = [i - window.column, j - window.row];
  if (column < 0 || row < 0 || column >= window.columns || row >= window.rows) return 0;
  return window.densities[height]![row * window.columns + column]!;
};

const onFace = ({ screens: { ax, ay, bx, by } }: ViewScene, x: number, y: number): boolean =>
  ax.some((_, i) => segmentDistance(x, y, ax[i]!, ay[i]!, bx[i]!, by[i]!) < 1e-6);

/** Samples on which the raster and the line of sight differ, each shown to lie on an edge. */
function differing(
  scene: ViewScene,
  grid: SampleGrid,
  view: View,
  heights: readonly number[],
  at: string,
): number {
  const window = viewSamples(scene, grid, view, heights);
  let differ = 0;
  heights.forEach((height, k) => {
    for (let j = 0; j < grid.ny; j++) {
      for (let i = 0; i < grid.nx; i++) {
        const x = grid.x0 + (i + 0.5) * grid.cell;
        const y = grid.y0 + (j + 0.5) * grid.cell;
        const density = densityAt(window, k, i, j);
        const truth = pixelsAt(scene, view, x, y, height)?.across ?? 0;
        if (Math.abs(density - truth) <= 1e-6 * truth) continue;
        differ++;
        if (onFace(scene, x, y)) continue;
        const near = [-1, 0, 1].flatMap((dx) =>
          [-1, 0, 1].map((dy) => pixelsAt(scene, view, x + dx * 1e-6, y + dy * 1e-6, height) !== null),
        );
        expect(new Set(near).size, `${at}, ${x}, ${y} at ${height}: ${density} for ${truth}`).toBe(2);
      }
    }
  });
  return differ;
}

describe('viewSamples', () => {
  it('sees what the line of sight sees, save on edges (seeded)', () => {
    let differ = 0;
    let seen = 0;
    const grid = { x0: -2.03, y0: -1.04, nx: 40, ny: 38, cell: 0.37 };
    for (let seed = 0; seed < cases(200); seed++) {
      const { screens, view } = randomStorey(seed);
      const scene = buildViewScene(screens, 2.8);
      differ += differing(scene, grid, view, HEIGHTS, `seed ${seed}`);
      const window = viewSamples(scene, grid, view, HEIGHTS);
      for (const plane of window.densities) seen += plane.reduce((sum, d) => sum + (d > 0 ? 1 : 0), 0);
    }
    expect(seen).toBeGreaterThan(cases(200) * 100);
    expect(differ).toBeLessThan(seen * 1e-4);
  });

  it('the same where samples and walls lie on one metre grid, with masks', () => {
    const grid = { x0: -0.5, y0: -0.5, nx: 13, ny: 13, cell: 1 };
    const masks = [{ left: 0.2, top: 0, right: 0.5, bottom: 0.6 }];
    for (let seed = 0; seed < cases(400); seed++) {
      const { screens, view } = randomStorey(seed);
      differing(buildViewScene(screens, 2.8), grid, { ...view, masks }, [0, 1], `seed ${seed}`);
    }
  });

  it('the same for a grid that reaches beyond the frame of the walls, and a camera far away', () => {
    const builder = new ScreensBuilder();
    builder.add([0, 0], [5, 1], 0, 3, 0);
    builder.add([0, 4], [5, 4], 0, 1, 1);
    const scene = buildViewScene(builder.build(), 3);
    const grid = { x0: -200, y0: -200, nx: 40, ny: 40, cell: 10.3 };
    for (const x of [2, -80, -300]) {
      const view = viewOf({ x, y: 2, z: 2.7, tilt: 3, heading: x === 2 ? 90 : 0 });
      expect(differing(scene, grid, view, [0, 1.6], `x ${x}`)).toBe(0);
      expect(viewSamples(scene, grid, view, [0]).columns).toBeGreaterThan(0);
    }
  });

  it('the same at map-sized coordinates', () => {
    const [east, north] = [500_000, 4_000_000];
    const grid = { x0: east - 2.03, y0: north - 1.04, nx: 40, ny: 38, cell: 0.37 };
    for (let seed = 0; seed < cases(60); seed++) {
      const { screens, view } = randomStorey(seed);
      const far = (column: Float64Array, by: number): Float64Array => column.map((at) => at + by);
      const { ax, ay, bx, by } = screens;
      const moved = { ax: far(ax, east), bx: far(bx, east), ay: far(ay, north), by: far(by, north) };
      const pose = { ...view.pose, x: view.pose.x + east, y: view.pose.y + north };
      const scene = buildViewScene({ ...screens, ...moved }, 2.8);
      differing(scene, grid, { ...view, pose }, [0, 1.6], `seed ${seed}`);
    }
  });

  it('without walls, without a picture, without a grid: what there is to see, or nothing', () => {
    const bare = buildViewScene(new ScreensBuilder().build(), 3);
    const grid = { x0: 0, y0: -5, nx: 10, ny: 10, cell: 1 };
    const open = viewOf({ z: 2.7, tilt: 20 });
    expect(differing(bare, grid, open, HEIGHTS, 'no walls')).toBe(0);
    expect(viewSamples(bare, grid, open, [0]).densities[0]!.some((d) => d > 0)).toBe(true);
    const none = [
      viewSamples(bare, { ...grid, nx: 0 }, open, [0]),
      viewSamples(bare, grid, viewOf({ horizontal: 0 }), [0]),
      viewSamples(bare, grid, viewOf({ horizontal: 180 }), [0]),
      viewSamples(bare, grid, viewOf({ pixels: 0 }), [0]),
      viewSamples(bare, grid, viewOf({ tilt: -80 }), [0]),
      viewSamples(bare, grid, { ...open, pose: { ...open.pose, y: NaN } }, [0]),
    ];
    for (const window of none) {
      expect(window).toMatchObject({ columns: 0, rows: 0 });
      expect(window.densities).toHaveLength(1);
    }
  });

  it('an eye between the faces of a wall sees nothing beyond them', () => {
    const builder = new ScreensBuilder();
    builder.add([0, 0], [10, 0], 0, 3, 0);
    builder.add([10, 0], [10, 0.2], 0, 3, 0);
    builder.add([10, 0.2], [0, 0.2], 0, 3, 0);
    builder.add([0, 0.2], [0, 0], 0, 3, 0);
    const scene = buildViewScene(builder.build(), 2.8);
    const grid = { x0: 0, y0: 0.25, nx: 20, ny: 20, cell: 0.5 };
    const window = viewSamples(scene, grid, viewOf({ x: 5, y: 0.1, z: 2.5, tilt: 30, heading: 90 }), [0, 1]);
    expect(window.densities.every((plane) => plane.every((d) => d === 0))).toBe(true);
  });
});
