import type { Steps } from '../../../base/steps';
import type { StoreyId } from '../../../model/schema/ids';
import { crowdMapSteps, type CrowdMaps } from '../../../simulation/results/crowd-maps';
import { floorAreaSteps, floorSquares, type FloorSquares } from '../../../simulation/results/floor-squares';
import { placeOnSheet } from '../../../simulation/recording/played-crowd';
import type { Recording } from '../../../simulation/recording/recording';
import { densestOf, STAIR_LEVELS, WALKWAY_LEVELS } from '../../../standards/egress/service-levels';
import type { SampleGrid } from '../../extinguishers/result';
import type { BegunRun } from '../rehearsal';
import type { CrowdMap, CrowdMeasure } from './report';

/** Maps of a recording over all floor, and how much of it each square has. */
export interface CrowdSurvey {
  readonly floor: FloorSquares;
  /** m² in plan. */
  readonly areas: Float64Array;
  readonly maps: CrowdMaps;
}

/** Slivers of floor beside a wall count as this much, m², so that who passes over one doesn't make it a place where many were. */
const LEAST_FLOOR = 0.05;

/** Goes through a recording once for all its maps. O(bodies · 9). */
export function* surveySteps({ floor, recorded }: BegunRun, recording: Recording): Steps<CrowdSurvey> {
  const squares = floorSquares(recording.head);
  const areas = yield* floorAreaSteps(floor.plan.nav, recorded.sheetOf, recording.head, squares);
  yield;
  const walkway = densestOf(WALKWAY_LEVELS);
  const stair = densestOf(STAIR_LEVELS);
  const maps = yield* crowdMapSteps(recording, squares, areas, ({ flight }) =>
    flight >= 0 ? stair : walkway,
  );
  return { floor: squares, areas, maps };
}

/** What a map of a measure has for a square of floor. O(1). */
export const surveyValue = (
  { areas, maps }: Pick<CrowdSurvey, 'areas' | 'maps'>,
  measure: CrowdMeasure,
  square: number,
): number =>
  Math.fround(
    measure === 'density'
      ? maps.peak[square]!
      : maps[measure][square]! / Math.max(areas[square]!, LEAST_FLOOR),
  );

/**
 * The map of one storey as it is drawn: cells in plan, stairs where they lie in plan, of what lies over each other the fuller; null for a
 * storey that isn't there, or has no floor. O(cells of its sheets).
 */
export function crowdMap(
  { floor: { plan } }: BegunRun,
  recording: Recording,
  { floor, areas, maps }: CrowdSurvey,
  storey: StoreyId,
  measure: CrowdMeasure,
): CrowdMap | null {
  const index = plan.derived.storeys.indexOf(storey);
  const { sheets, origin } = recording.head;
  const own = sheets.flatMap((sheet, s) =>
    sheet.storey === index && floor.squares[s] ? [{ sheet, over: floor.squares[s]! }] : [],
  );
  if (own.length === 0) return null;
  const { size } = floor;
  const boxes = own.map(({ sheet, over }) => planBox(sheet, origin, over));
  const grid = gridOver(boxes, size);
  const values = new Float32Array(grid.nx * grid.ny).fill(Number.NaN);
  let most = 0;
  for (const [k, { sheet, over }] of own.entries()) {
    const end = over.first + over.rows * over.columns;
    for (let square = over.first; square < end; square++) {
      if (areas[square]! > 0) most = Math.max(most, surveyValue({ areas, maps }, measure, square));
    }
    const { ax, ay, nx, ny, factor } = sheet.stretch;
    const box = boxes[k]!;
    const [fromX, toX] = [Math.floor((box.minX - grid.x0) / size), Math.ceil((box.maxX - grid.x0) / size)];
    const [fromY, toY] = [Math.floor((box.minY - grid.y0) / size), Math.ceil((box.maxY - grid.y0) / size)];
    for (let row = Math.max(0, fromY); row < Math.min(grid.ny, toY); row++) {
      for (let column = Math.max(0, fromX); column < Math.min(grid.nx, toX); column++) {
        const x = grid.x0 + (column + 0.5) * size - origin[0];
        const y = grid.y0 + (row + 0.5) * size - origin[1];
        const on = (factor - 1) * ((x - ax) * nx + (y - ay) * ny);
        const squareColumn = Math.floor((x + on * nx - over.minX) / size);
        const squareRow = Math.floor((y + on * ny - over.minY) / size);
        const isIn =
          squareColumn >= 0 && squareRow >= 0 && squareColumn < over.columns && squareRow < over.rows;
        if (!isIn) continue;
        const square = over.first + squareRow * over.columns + squareColumn;
        if (areas[square]! <= 0) continue;
        const value = surveyValue({ areas, maps }, measure, square);
        const at = row * grid.nx + column;
        if (!(values[at]! >= value)) values[at] = value;
      }
    }
  }
  return { storey, measure, grid, values, most };
}

type Box = { minX: number; minY: number; maxX: number; maxY: number };

/** What squares of a sheet lie within in plan, metres. */
function planBox(
  sheet: Recording['head']['sheets'][number],
  origin: readonly [number, number],
  { minX, minY, columns, rows, size }: NonNullable<FloorSquares['squares'][number]>,
): Box {
  const box: Box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
  const spot = new Float64Array(3);
  for (const x of [minX, minX + columns * size]) {
    for (const y of [minY, minY + rows * size]) {
      placeOnSheet(sheet, origin, x, y, spot);
      box.minX = Math.min(box.minX, spot[0]!);
      box.minY = Math.min(box.minY, spot[1]!);
      box.maxX = Math.max(box.maxX, spot[0]!);
      box.maxY = Math.max(box.maxY, spot[1]!);
    }
  }
  return box;
}

/** Cells that begin where those of the widest sheet do, over all of them. */
function gridOver(boxes: readonly Box[], cell: number): SampleGrid {
  const width = ({ minX, minY, maxX, maxY }: Box): number => (maxX - minX) * (maxY - minY);
  const widest = boxes.reduce((a, b) => (width(b) > width(a) ? b : a));
  const before = (axis: 'minX' | 'minY'): number =>
    Math.ceil((widest[axis] - Math.min(...boxes.map((box) => box[axis]))) / cell);
  const x0 = widest.minX - before('minX') * cell;
  const y0 = widest.minY - before('minY') * cell;
  return {
    x0,
    y0,
    nx: Math.ceil((Math.max(...boxes.map(({ maxX }) => maxX)) - x0) / cell),
    ny: Math.ceil((Math.max(...boxes.map(({ maxY }) => maxY)) - y0) / cell),
    cell,
  };
}
