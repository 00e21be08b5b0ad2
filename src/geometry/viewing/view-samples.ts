import { acrossOf, aimOf, look, type Aim } from './aim';
import { fillRows } from './fill-rows';
import type { View } from './lens';
import { clipped, PICTURE, pictureEdges } from './picture-edges';
import { shadow, shadowOf } from './shadow';
import { EyeInPlan } from './eye-in-plan';
import type { ViewScene } from './view-scene';

/** Where a storey is sampled: at the middles of the cells of a grid, cell (i, j) beginning at (x0 + i·cell, y0 + j·cell). */
export interface SampleGrid {
  readonly x0: number;
  readonly y0: number;
  readonly nx: number;
  readonly ny: number;
  readonly cell: number;
}

/** What views see of a grid: columns `column` … `column + columns − 1` and so many rows; nothing elsewhere. */
export interface ViewWindow {
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
  /** Per height, row by row: pixels a metre across (`ImagePoint.across`), 0 where it isn't seen. */
  readonly densities: readonly Float32Array[];
}

let mask = new Uint8Array(1024);
let corners = new Float64Array(256);

/**
 * What a view sees of the grid's samples at each height over the floor, past all faces: rows of the visibility polygon
 * less those of shadows, then each sample's place in the picture. Agrees with `pixelsAt` on every sample that doesn't
 * lie on an edge. O(rows of polygons + samples in the window). Nothing is seen, without NaN, by a lens without picture.
 */
export function viewSamples(
  scene: ViewScene,
  grid: SampleGrid,
  view: View,
  heights: readonly number[],
): ViewWindow {
  const aim = aimOf(view);
  const eye = new EyeInPlan(scene, view.pose, {
    minX: grid.x0,
    minY: grid.y0,
    maxX: grid.x0 + grid.nx * grid.cell,
    maxY: grid.y0 + grid.ny * grid.cell,
  });
  const planes = heights.map((height) => ({ height, sight: eye.at(height) }));
  const boxes = planes.map(({ height, sight }) => boxOf(grid, aim, height, sight.outline));
  const [column, row, east, north] = boxes.reduce(
    (all, box) => [
      Math.min(all[0], box[0]),
      Math.min(all[1], box[1]),
      Math.max(all[2], box[2]),
      Math.max(all[3], box[3]),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
  if (!(column <= east && row <= north)) return nothing(heights.length);
  const columns = east - column + 1;
  const rows = north - row + 1;
  if (mask.length < columns * rows) mask = new Uint8Array(columns * rows);
  const raster = { columns, rows, values: mask };
  // Of the sample of column 0, row 0 of the window.
  const west = grid.x0 + (column + 0.5) * grid.cell;
  const south = grid.y0 + (row + 0.5) * grid.cell;
  const reach = reachOf(aim, west, south, columns * grid.cell, rows * grid.cell);
  const densities = planes.map(({ height, sight }) => {
    const density = new Float32Array(columns * rows);
    mask.fill(sight.outline === null ? 1 : 0, 0, columns * rows);
    if (sight.outline !== null) {
      fillRows(
        raster,
        toSamples(sight.outline, sight.outline.length / 2, west, south, grid.cell),
        sight.outline.length / 2,
        1,
      );
    }
    for (let k = 0; k < sight.faces.length; k++) {
      const count = shadowOf(scene.screens, sight.faces[k]!, aim.x, aim.y, aim.z, height, reach);
      if (count === 0) continue;
      fillRows(raster, toSamples(shadow, count, west - aim.x, south - aim.y, grid.cell), count, 0);
    }
    for (let j = 0; j < rows; j++) {
      const y = south + j * grid.cell;
      for (let i = 0; i < columns; i++) {
        const at = j * columns + i;
        if (mask[at] === 1 && look(aim, west + i * grid.cell, y, height)) density[at] = acrossOf(aim);
      }
    }
    return density;
  });
  return { column, row, columns, rows, densities };
}

const nothing = (heights: number): ViewWindow => ({
  column: 0,
  row: 0,
  columns: 0,
  rows: 0,
  densities: Array.from({ length: heights }, () => new Float32Array()),
});

type Box = readonly [column: number, row: number, east: number, north: number];
const NO_BOX: Box = [Infinity, Infinity, -Infinity, -Infinity];

/** The columns and rows that the view may see of a plane, last ones included. */
function boxOf(grid: SampleGrid, aim: Aim, height: number, outline: Float64Array | null): Box {
  if (!aim.sees || grid.nx === 0 || grid.ny === 0) return NO_BOX;
  const { x0, y0, cell } = grid;
  let [west, south, east, north] = [x0, y0, x0 + grid.nx * cell, y0 + grid.ny * cell];
  if (outline !== null) {
    let [minX, minY, maxX, maxY] = NO_BOX;
    for (let i = 0; i < outline.length; i += 2) {
      minX = Math.min(minX, outline[i]!);
      maxX = Math.max(maxX, outline[i]!);
      minY = Math.min(minY, outline[i + 1]!);
      maxY = Math.max(maxY, outline[i + 1]!);
    }
    west = Math.max(west, minX);
    south = Math.max(south, minY);
    east = Math.min(east, maxX);
    north = Math.min(north, maxY);
  }
  if (!(west <= east && south <= north)) return NO_BOX;
  if (aim.kind === 0) {
    const [w, s, e, n] = [west - aim.x, south - aim.y, east - aim.x, north - aim.y];
    const plane = [
      [w, s],
      [e, s],
      [e, n],
      [w, n],
    ] as const;
    const seen = clipped(plane, pictureEdges(aim, height, PICTURE));
    if (seen.length === 0) return NO_BOX;
    west = aim.x + seen.reduce((least, [x]) => Math.min(least, x), Infinity);
    south = aim.y + seen.reduce((least, [, y]) => Math.min(least, y), Infinity);
    east = aim.x + seen.reduce((most, [x]) => Math.max(most, x), -Infinity);
    north = aim.y + seen.reduce((most, [, y]) => Math.max(most, y), -Infinity);
  }
  // A sample on the window's edge is kept in it whatever rounding says.
  const first = (at: number, from: number): number =>
    Math.max(0, Math.ceil((at - from) / cell - 0.5 - SLACK));
  const last = (at: number, from: number, count: number): number =>
    Math.min(count - 1, Math.floor((at - from) / cell - 0.5 + SLACK));
  return [first(west, x0), first(south, y0), last(east, x0, grid.nx), last(north, y0, grid.ny)];
}

/** Cells. */
const SLACK = 1e-6;

/** Metres from the eye beyond which no sample of the window lies. */
function reachOf(aim: Aim, west: number, south: number, width: number, depth: number): number {
  const away = Math.max(Math.abs(west - aim.x), Math.abs(west + width - aim.x));
  const up = Math.max(Math.abs(south - aim.y), Math.abs(south + depth - aim.y));
  return Math.hypot(away, up);
}

/** Points as numbers of samples from that at (west, south). Scratch: valid until the next call. */
function toSamples(
  points: Float64Array,
  count: number,
  west: number,
  south: number,
  cell: number,
): Float64Array {
  if (corners.length < 2 * count) corners = new Float64Array(4 * count);
  for (let i = 0; i < 2 * count; i += 2) {
    corners[i] = (points[i]! - west) / cell;
    corners[i + 1] = (points[i + 1]! - south) / cell;
  }
  return corners;
}
