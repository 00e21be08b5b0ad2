import { BufferAttribute, BufferGeometry, DoubleSide, Ray } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { acrossOf, aimOf, look } from '../../src/geometry/viewing/aim';
import type { View } from '../../src/geometry/viewing/lens';
import type { Screens } from '../../src/geometry/viewing/screens';
import { buildViewScene } from '../../src/geometry/viewing/view-scene';
import { viewRegion } from '../../src/geometry/viewing/view-region';
import { viewSamples, type SampleGrid, type ViewWindow } from '../../src/geometry/viewing/view-samples';
import { ViewUnion } from '../../src/geometry/viewing/view-union';
import { wardStorey } from '../geometry/viewing/ward-storey';
import type { BenchRow } from './bench-row';
import { medianCpu } from './median-cpu';

const HEIGHTS = [0, 1, 1.6];
const CROWN = 3;
/** Rays end so far before what they are sent to, metres: a sample may lie on a face. */
const SHORT = 1e-4;
const MOVES = 240;
/** Samples that differ which are told one by one. */
const LISTED = 20;

/** Each face as two triangles. */
function meshOf({ ax, ay, bx, by, bottom, top }: Screens): MeshBVH {
  const positions = new Float32Array(18 * ax.length);
  for (let i = 0; i < ax.length; i++) {
    const [a, b, low, high] = [[ax[i]!, ay[i]!], [bx[i]!, by[i]!], bottom[i]!, top[i]!] as const;
    positions.set([...a, low, ...b, low, ...b, high, ...a, low, ...b, high, ...a, high], 18 * i);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  return new MeshBVH(geometry);
}

/** The same by rays: every sample in the picture is asked. */
function castSamples(bvh: MeshBVH, grid: SampleGrid, view: View): { planes: Float32Array[]; rays: number } {
  const aim = aimOf(view);
  const ray = new Ray();
  ray.origin.set(aim.x, aim.y, aim.z);
  let rays = 0;
  const planes = HEIGHTS.map((height) => {
    const plane = new Float32Array(grid.nx * grid.ny);
    for (let j = 0; j < grid.ny; j++) {
      const y = grid.y0 + (j + 0.5) * grid.cell;
      for (let i = 0; i < grid.nx; i++) {
        const x = grid.x0 + (i + 0.5) * grid.cell;
        if (!look(aim, x, y, height)) continue;
        const density = acrossOf(aim);
        rays++;
        ray.direction.set(x - aim.x, y - aim.y, height - aim.z);
        const length = ray.direction.length();
        ray.direction.divideScalar(length);
        if (bvh.raycastFirst(ray, DoubleSide, 0, length - SHORT) === null) plane[j * grid.nx + i] = density;
      }
    }
    return plane;
  });
  return { planes, rays };
}

function densityAt(
  { column, row, columns, rows, densities }: ViewWindow,
  height: number,
  i: number,
  j: number,
): number {
  if (i < column || j < row || i >= column + columns || j >= row + rows) return 0;
  return densities[height]![(j - row) * columns + i - column]!;
}

export async function run(): Promise<BenchRow[]> {
  const { screens, views, grid } = wardStorey(1);
  const started = performance.now();
  const scene = buildViewScene(screens, CROWN);
  const build = performance.now() - started;
  const bvh = meshOf(screens);
  const ours = (): ViewWindow[] => views.map((view) => viewSamples(scene, grid, view, HEIGHTS));
  const windows = ours();
  const fast = medianCpu(9, () => void ours());
  const regions = medianCpu(5, () => views.forEach((view) => viewRegion(scene, view, 0, 80)));
  castSamples(bvh, grid, views[0]!);
  let cast: ReturnType<typeof castSamples>[] = [];
  const slow = medianCpu(1, () => {
    cast = views.map((view) => castSamples(bvh, grid, view));
  });
  const rays = cast.reduce((sum, one) => sum + one.rays, 0);
  let seen = 0;
  let either = 0;
  let differ = 0;
  cast.forEach(({ planes }, camera) => {
    planes.forEach((plane, height) => {
      plane.forEach((theirs, cell) => {
        const [i, j] = [cell % grid.nx, Math.floor(cell / grid.nx)];
        const own = densityAt(windows[camera]!, height, i, j);
        if (own > 0) seen++;
        if (own > 0 || theirs > 0) either++;
        if (own > 0 === theirs > 0) return;
        differ++;
        const at = [grid.x0 + (i + 0.5) * grid.cell, grid.y0 + (j + 0.5) * grid.cell, HEIGHTS[height]];
        if (differ <= LISTED)
          console.log(`  camera ${camera}, (${at.join(', ')}): ${own} px/m, rays ${theirs}`);
      });
    });
  });
  const share = 100 * (1 - differ / either);
  const faces = `${screens.ax.length} faces, ${views.length} cameras`;
  return [
    { name: `ward, ${faces}: build`, unit: 'ms', median: build },
    {
      name: `${grid.nx} × ${grid.ny} × ${HEIGHTS.length} samples, ${rays} in pictures, ${seen} seen`,
      unit: 'ms',
      median: fast,
      ratio: slow / fast,
      baseline: 'faster than rays through three-mesh-bvh',
      bar: '≥ 10×',
      met: slow / fast >= 10,
    },
    {
      name: `samples that agree, of those that either sees (${differ} differ)`,
      unit: '%',
      median: share,
      bar: '≥ 99.99',
      met: share >= 99.99,
    },
    { name: `what ${views.length} cameras see at 80 px/m as polygons`, unit: 'ms', median: regions },
    ...moves(views, windows, (view) => viewSamples(scene, grid, view, HEIGHTS), grid),
  ];
}

/** A camera is turned and moved a little, and the union of all is told anew. */
function moves(
  views: readonly View[],
  windows: readonly ViewWindow[],
  sample: (view: View) => ViewWindow,
  grid: SampleGrid,
): BenchRow[] {
  const union = new ViewUnion(grid, HEIGHTS.length);
  windows.forEach((window, camera) => union.put(camera, [window]));
  const times: number[] = [];
  for (let i = 0; i < MOVES; i++) {
    const camera = i % views.length;
    const { pose, ...view } = views[camera]!;
    const moved = {
      ...view,
      pose: { ...pose, x: pose.x + 0.01 * (i % 7), heading: pose.heading + 0.02 * (i % 5) },
    };
    const start = performance.now();
    union.put(camera, [sample(moved)]);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const median = times[MOVES >> 1]!;
  const p95 = times[Math.floor(MOVES * 0.95)]!;
  return [{ name: 'one camera moved: new union', unit: 'ms', median, p95, bar: '≤ 16', met: median <= 16 }];
}
