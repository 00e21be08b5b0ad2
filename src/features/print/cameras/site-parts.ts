import type { Bounds } from '../../../geometry/plane/bounds';
import { layOut, SCALES, type Layout, type PaperName, type Scale } from '../paper';
import { tableBeside } from './site-table';

/** One sheet of a storey: what it shows, true to scale, and whose cameras it tells of. */
export interface SitePart {
  /** Of the plan, metres; cells of all parts lie side by side. */
  readonly cell: Bounds;
  /** Indices of the cameras that are told of here; each camera has one part. */
  readonly cameras: readonly number[];
  readonly layout: Layout;
  /** It holds the whole storey. */
  readonly isWhole: boolean;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** More parts than this are put together by nobody. */
const MOST_PARTS = 12;
/** Of the neighbours' cells each part shows at least so much, metres: one finds oneself on the next sheet by it. */
const OVERLAP = 1.5;
/** More cameras than this make a sheet a soup. */
const MOST_CAMERAS: Readonly<Record<PaperName, number>> = { A4: 20, A3: 40 };

/**
 * A storey on as few sheets as it takes at a scale, each with the table of its own cameras unless that stands `apart`; parts without
 * a camera are left out. Null where so many sheets aren't enough. O(parts² + parts · cameras).
 */
export function siteParts(
  bounds: Bounds,
  places: readonly Place[],
  paper: PaperName,
  scale: Scale,
  apart: boolean,
): readonly SitePart[] | null {
  for (let total = 1; total <= MOST_PARTS; total++) {
    for (let columns = total; columns >= 1; columns--) {
      if (total % columns !== 0) continue;
      const rows = total / columns;
      // Sheets that are printed together are turned one way: a printer has one paper in.
      const parts =
        laidOut(bounds, places, paper, scale, apart, columns, rows, true) ??
        laidOut(bounds, places, paper, scale, apart, columns, rows, false);
      if (parts !== null) return parts;
    }
  }
  return null;
}

function laidOut(
  { minX, minY, maxX, maxY }: Bounds,
  places: readonly Place[],
  paper: PaperName,
  scale: Scale,
  apart: boolean,
  columns: number,
  rows: number,
  landscape: boolean,
): readonly SitePart[] | null {
  const [wide, high] = [(maxX - minX) / columns, (maxY - minY) / rows];
  const [besideX, besideY] = [columns > 1 ? OVERLAP : 0, rows > 1 ? OVERLAP : 0];
  const within = (value: number, count: number): number =>
    Math.min(count - 1, Math.max(0, Math.floor(value)));
  const cells = Array.from({ length: columns * rows }, (): number[] => []);
  places.forEach(({ x, y }, i) => {
    // Rows are counted from the north, as one reads.
    const row = rows - 1 - within((y - minY) / (high || 1), rows);
    cells[row * columns + within((x - minX) / (wide || 1), columns)]!.push(i);
  });
  const parts: SitePart[] = [];
  for (const [i, cameras] of cells.entries()) {
    if (cameras.length === 0) continue;
    const left = minX + (i % columns) * wide;
    const top = maxY - Math.floor(i / columns) * high;
    const cell = { minX: left, maxX: left + wide, minY: top - high, maxY: top };
    const drawn = {
      minX: cell.minX - besideX,
      maxX: cell.maxX + besideX,
      minY: cell.minY - besideY,
      maxY: cell.maxY + besideY,
    };
    const layout = layOut(drawn, paper, scale, tableBeside(paper, apart ? 0 : cameras.length), [landscape]);
    if (layout === null) return null;
    parts.push({ cell, cameras, layout, isWhole: cells.length === 1 });
  }
  return parts;
}

/** A scale with the sheets that it takes. */
export interface SiteScale {
  readonly scale: Scale;
  readonly parts: readonly SitePart[];
}

/** All scales that a storey can be drawn in on a paper, in parts where one sheet is too small, the largest drawing first. */
export const siteScales = (
  bounds: Bounds,
  places: readonly Place[],
  paper: PaperName,
  apart: boolean,
): readonly SiteScale[] =>
  SCALES.flatMap((scale) => {
    const parts = siteParts(bounds, places, paper, scale, apart);
    return parts === null ? [] : [{ scale, parts }];
  });

/**
 * The scale that is taken unless somebody says otherwise: the largest drawing on one sheet; where that would crowd too many cameras,
 * on the fewest parts that hold no more than is read well, or those that hold fewest. O(scales).
 */
export function usualSiteScale(scales: readonly SiteScale[], paper: PaperName): SiteScale | null {
  const crowd = ({ parts }: SiteScale): number => Math.max(0, ...parts.map(({ cameras }) => cameras.length));
  const whole = scales.findIndex(({ parts }) => parts.length <= 1);
  const single = scales[whole];
  if (single !== undefined && crowd(single) <= MOST_CAMERAS[paper]) return single;
  const larger = (whole === -1 ? scales : scales.slice(0, whole + 1)).toReversed();
  const fewest =
    larger.find((each) => crowd(each) <= MOST_CAMERAS[paper]) ??
    larger.toSorted((a, b) => crowd(a) - crowd(b))[0];
  // On as many sheets all may be larger.
  return scales.find(({ parts }) => parts.length === fewest?.parts.length) ?? null;
}
