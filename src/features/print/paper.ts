import type { Bounds } from '../../geometry/plane/bounds';

/** Sheets that offices print on: ISO 216, millimetres, upright. */
export const PAPERS = { A4: { width: 210, height: 297 }, A3: { width: 297, height: 420 } } as const;
export type PaperName = keyof typeof PAPERS;

/** Scales that plans are drawn in (GB/T 50001 table 6.0.2 and its usual steps), the largest drawing first. */
export const SCALES = [50, 100, 150, 200, 250, 300, 400, 500, 600, 1000, 1500, 2000, 5000] as const;
export type Scale = (typeof SCALES)[number];

/** Blank border of a sheet, and the strip at its foot for title, legend and signatures. Millimetres. */
export const MARGIN = 10;
export const STRIP = 40;
/** Free paper around the drawing within its frame, millimetres. */
const AIR = 5;

/** A sheet with a drawing on it, millimetres; `x` and `y` put a plan's metres on it, at `scale`. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly landscape: boolean;
  readonly scale: Scale;
  /** Millimetres of the sheet for a metre of the plan. */
  readonly perMetre: number;
  x(metres: number): number;
  y(metres: number): number;
}

/** The drawing's frame, millimetres of the sheet. */
export const frameOf = ({ width, height }: { readonly width: number; readonly height: number }) => ({
  x: MARGIN,
  y: MARGIN,
  width: width - 2 * MARGIN,
  height: height - 2 * MARGIN - STRIP,
});

const sized = (paper: PaperName, landscape: boolean): { width: number; height: number } => {
  const { width, height } = PAPERS[paper];
  return landscape ? { width: height, height: width } : { width, height };
};

/** What stands beside the drawing within its frame, at its right and below it, millimetres; another on a sheet that is turned. */
export type Beside = (landscape: boolean) => { readonly right: number; readonly below: number };

const NOTHING: Beside = () => ({ right: 0, below: 0 });

/** The part of the frame that is left to the drawing, millimetres. */
export function drawingOf(
  layout: { readonly width: number; readonly height: number; readonly landscape: boolean },
  beside: Beside = NOTHING,
) {
  const frame = frameOf(layout);
  const { right, below } = beside(layout.landscape);
  return { ...frame, width: frame.width - right, height: frame.height - below };
}

/** Scales at which bounds fit on a paper, turned whichever way they fit, the largest drawing first. */
export function fittingScales(bounds: Bounds, paper: PaperName, beside: Beside = NOTHING): readonly Scale[] {
  return SCALES.filter((scale) => turned(bounds, paper, scale, beside, BOTH_WAYS) !== null);
}

/** Landscape rather than upright. */
const BOTH_WAYS = [true, false] as const;

/** Upright or landscape, whichever leaves the drawing its room; landscape when both do. Null = it doesn't fit. */
function turned(
  bounds: Bounds,
  paper: PaperName,
  scale: Scale,
  beside: Beside,
  ways: readonly boolean[],
): boolean | null {
  for (const landscape of ways) {
    const frame = drawingOf({ ...sized(paper, landscape), landscape }, beside);
    const wide = ((bounds.maxX - bounds.minX) * 1000) / scale;
    const high = ((bounds.maxY - bounds.minY) * 1000) / scale;
    if (wide <= frame.width - 2 * AIR && high <= frame.height - 2 * AIR) return landscape;
  }
  return null;
}

/** The sheet with the bounds in the middle of its frame, true to scale; null when they don't fit, turned one of these `ways`. O(1). */
export function layOut(
  bounds: Bounds,
  paper: PaperName,
  scale: Scale,
  beside: Beside = NOTHING,
  ways: readonly boolean[] = BOTH_WAYS,
): Layout | null {
  const landscape = turned(bounds, paper, scale, beside, ways);
  if (landscape === null) return null;
  const size = sized(paper, landscape);
  const frame = drawingOf({ ...size, landscape }, beside);
  const perMetre = 1000 / scale;
  const [middleX, middleY] = [(bounds.minX + bounds.maxX) / 2, (bounds.minY + bounds.maxY) / 2];
  return {
    ...size,
    landscape,
    scale,
    perMetre,
    x: (metres) => frame.x + frame.width / 2 + (metres - middleX) * perMetre,
    // Paper counts down from its top, plans north.
    y: (metres) => frame.y + frame.height / 2 - (metres - middleY) * perMetre,
  };
}

/** Metres of the scale bar: a round number that takes between 20 and 60 mm. O(1). */
export function barMetres(scale: number): number {
  const perMetre = 1000 / scale;
  const steps = [1, 2, 5, 10, 20, 50, 100, 200];
  return steps.find((metres) => metres * perMetre >= 20) ?? 200;
}
