import type { Bounds } from '../../../geometry/plane/bounds';
import type { CameraOutline } from '../../../analyses/cameras/seen/seen-storey';
import type { SheetLine } from '../../../model/derive/drawing/storey-sheet';
import type { AssetId } from '../../../model/schema/ids';
import type { Point, Ring } from '../../../model/schema/polygon';
import type { Box } from '../boxes';
import { drawingOf, layOut, SCALES, type Beside, type Layout, type PaperName } from '../paper';
import type { SheetContent } from '../sheet-content';
import { sheetLabels, type Named, type SheetLabel } from '../sheet-labels';
import type { StripText } from '../strip-text';
import type { Drawing } from '../use-drawing';
import { freeLabels, labelBox, type FreeLabel } from '../free-labels';
import { cameraBoxes, siteMarks, wallLines, type SiteCamera, type SiteMark } from './site-marks';
import type { SitePart } from './site-parts';
import { tableBeside, tableBlocks, type TableBlock } from './site-table';

/** Of cells that are as wide as the storey its edges differ by rounding, metres. */
const HAIR = 1e-6;

/** Cells of a row of the table, as many as it has columns. */
export type SiteRow = readonly string[];

export type PlanContent = Pick<SheetContent, 'layout' | 'sheet' | 'areas' | 'uncovered' | 'finalExits'>;

/** All that stands on one sheet of who hangs cameras. */
export interface SiteContent {
  readonly layout: Layout;
  readonly beside: Beside;
  readonly plan: PlanContent;
  readonly labels: readonly FreeLabel[];
  /** What cameras see; none where that isn't wanted. */
  readonly outlines: readonly CameraOutline[];
  readonly marks: readonly SiteMark[];
  readonly blocks: readonly TableBlock[];
  readonly heads: SiteRow;
  /** Of the cameras of this sheet. */
  readonly rows: readonly SiteRow[];
  /** Where this part goes over into others; none where the sheet holds the whole storey. */
  readonly seams: readonly SheetLine[];
  readonly strip: StripText;
}

/** The whole storey small, with the parts that further sheets show. */
export interface OverviewContent {
  readonly layout: Layout;
  readonly plan: PlanContent;
  readonly labels: readonly SheetLabel[];
  /** Of each part, the first first. */
  readonly cells: readonly Bounds[];
  readonly seams: readonly SheetLine[];
  /** Cameras on the sheet, millimetres. */
  readonly dots: readonly Pick<SiteMark, 'number' | 'x' | 'y'>[];
  readonly strip: StripText;
}

/** What is the same on all sheets of a storey. */
export interface SiteStorey {
  readonly drawing: Drawing;
  readonly paper: PaperName;
  readonly cameras: readonly SiteCamera[];
  /** Of them, one by one. */
  readonly ids: readonly AssetId[];
  readonly named: readonly Named[];
  readonly outlines: readonly CameraOutline[];
  /** The table has sheets of its own. */
  readonly apart: boolean;
  readonly heads: SiteRow;
  readonly rows: readonly SiteRow[];
}

const areasOf = ({ plan }: Drawing): readonly (readonly Ring[])[] =>
  [...plan.spaces, ...plan.outdoors].map(({ outline }) => [outline.outer, ...outline.holes]);

const planOf = (drawing: Drawing, layout: Layout): PlanContent => ({
  layout,
  sheet: drawing.sheet,
  areas: areasOf(drawing),
  uncovered: [],
  finalExits: drawing.finalExits,
});

/** The part of the frame that is drawn in, as a box. O(1). */
export function drawnBox(layout: Layout, beside: Beside): Box {
  const { x, y, width, height } = drawingOf(layout, beside);
  return { x: x + width / 2, y: y + height / 2, wide: width / 2, high: height / 2 };
}

/** Edges of a cell that lie within the storey. O(1). */
export const seamsOf = (cell: Bounds, { minX, minY, maxX, maxY }: Bounds): readonly SheetLine[] => {
  const { minX: west, minY: south, maxX: east, maxY: north } = cell;
  const [sw, se, ne, nw]: readonly Point[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  return [
    ...(west > minX + HAIR ? [[sw!, nw!] as const] : []),
    ...(east < maxX - HAIR ? [[se!, ne!] as const] : []),
    ...(south > minY + HAIR ? [[sw!, se!] as const] : []),
    ...(north < maxY - HAIR ? [[nw!, ne!] as const] : []),
  ];
};

/** One sheet of a storey. O(cameras² + rooms · cameras). */
export function siteContent(
  { drawing, paper, cameras, ids, named, outlines, apart, heads, rows }: SiteStorey,
  { layout, cell, cameras: own }: SitePart,
  strip: StripText,
): SiteContent {
  const beside = tableBeside(paper, apart ? 0 : own.length);
  const within = drawnBox(layout, beside);
  const here = own.map((i) => cameras[i]!);
  const shown = new Set(own.map((i) => ids[i]!));
  const labels = freeLabels(named, layout, cameraBoxes(here, layout), wallLines(here, layout), within);
  return {
    layout,
    beside,
    plan: planOf(drawing, layout),
    labels,
    outlines: outlines.filter(({ camera }) => shown.has(camera)),
    marks: siteMarks(
      here,
      layout,
      labels.map((label) => labelBox(label)),
      within,
    ),
    blocks: apart ? [] : tableBlocks(paper, layout.landscape, own.length),
    heads,
    rows: own.map((i) => rows[i]!),
    seams: seamsOf(cell, drawing.bounds),
    strip,
  };
}

/** The sheet before those of the parts; null where the storey is too large for the paper at any scale. O(rooms + cameras). */
export function overviewContent(
  { drawing, paper, cameras, named }: SiteStorey,
  parts: readonly SitePart[],
  stripOf: (layout: Layout) => StripText,
): OverviewContent | null {
  // Turned as the parts are.
  const ways = [parts[0]?.layout.landscape ?? true];
  const layout = SCALES.reduce<Layout | null>(
    (found, scale) => found ?? layOut(drawing.bounds, paper, scale, undefined, ways),
    null,
  );
  if (layout === null) return null;
  return {
    layout,
    plan: planOf(drawing, layout),
    labels: sheetLabels(named, layout),
    cells: parts.map(({ cell }) => cell),
    seams: parts.flatMap(({ cell }) => seamsOf(cell, drawing.bounds)),
    dots: cameras.map(({ number, x, y }) => ({ number, x: layout.x(x), y: layout.y(y) })),
    strip: stripOf(layout),
  };
}
