import type { Bounds } from '../../../geometry/plane/bounds';
import { PAPERS, type Layout, type PaperName } from '../paper';

/**
 * Sizes that ISO 23601:2020 clause 6 asks for (GB/T 25894-2010 is the same standard): letters 2 mm high, signs 7 mm, a header of 7 %
 * of the sheet's shorter side with letters of 60 % of that, partitions 0.6 mm. Read in an excerpt of the text; V2.
 */
export const HEADER_SHARE = 0.07;
export const TITLE_SHARE = 0.6;
export const LEAST_WALL = 0.6;
/** Capitals are some 0.72 of the size of a letter: at this size they are 2 mm high. Millimetres. */
export const LETTERS = 2.8;
/** Of signs on each paper, millimetres. */
export const SIGN: Readonly<Record<PaperName, number>> = { A4: 7, A3: 8 };

/** The smallest drawing that a storey's sheet (A3) and one in a room (A4) may have: 1:250 and 1:350 by ISO 23601 clause 5, from memory (M-med). */
export const LEAST_SCALE: Readonly<Record<PaperName, number>> = { A3: 250, A4: 350 };
/** Scales of these sheets, the largest drawing first; beyond the least only where no way would fit otherwise. */
export const ESCAPE_SCALES = [50, 75, 100, 125, 150, 200, 250, 300, 350, 400, 500, 600, 800, 1000] as const;

/** A rectangle of the sheet, millimetres from its upper left corner. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The sheet's parts, one under another. */
export interface EscapePage {
  readonly paper: PaperName;
  readonly landscape: boolean;
  readonly width: number;
  readonly height: number;
  readonly header: Rect;
  readonly plan: Rect;
  readonly strip: Rect;
}

/** Blank border, and what lies between parts. Millimetres. */
const BORDER = 7;
const GAP = 2;
/** Free paper around the drawing: signs of doors into the open stand there. */
export const AIR = 9;

/** How high the strip at the foot has to be on a sheet so wide, millimetres. */
export type StripHeight = (width: number) => number;

/** O(1). */
export function escapePage(paper: PaperName, landscape: boolean, strip: StripHeight): EscapePage {
  const { width: short, height: long } = PAPERS[paper];
  const [width, height] = landscape ? [long, short] : [short, long];
  const inner = width - 2 * BORDER;
  const head = Math.ceil(short * HEADER_SHARE);
  const foot = strip(inner);
  const top = BORDER + head + GAP;
  const bottom = height - BORDER - foot;
  return {
    paper,
    landscape,
    width,
    height,
    header: { x: BORDER, y: BORDER, width: inner, height: head },
    plan: { x: BORDER, y: top, width: inner, height: bottom - GAP - top },
    strip: { x: BORDER, y: bottom, width: inner, height: foot },
  };
}

/** A plan's metres on the sheet. */
export interface EscapeLayout extends Omit<Layout, 'scale'> {
  readonly scale: number;
}

/** A sheet with the plan on it. */
export interface LaidPlan {
  readonly page: EscapePage;
  readonly layout: EscapeLayout;
  /** What of the (turned) plan it shows, metres. */
  readonly shown: Bounds;
  /** It shows the whole storey. */
  readonly isWhole: boolean;
  /** It is smaller than the standard lets it be: else the way out would not be on it. */
  readonly isSmall: boolean;
}

const fits = (bounds: Bounds, { width, height }: Rect, scale: number): boolean =>
  ((bounds.maxX - bounds.minX) * 1000) / scale <= width - 2 * AIR &&
  ((bounds.maxY - bounds.minY) * 1000) / scale <= height - 2 * AIR;

/**
 * The whole storey as large as it goes; where it doesn't fit at the least scale, the part of it around what the reader needs: all
 * of it (the first of `needed`) or what is told next; where even the last of them doesn't fit, smaller than the least. `whole` and
 * `needed` in the turned frame, metres; `ways`: landscape, upright, or whichever is better. O(scales).
 */
export function layEscape(
  whole: Bounds,
  needed: readonly Bounds[],
  paper: PaperName,
  strip: StripHeight,
  ways: readonly boolean[] = [true, false],
): LaidPlan {
  const pages = ways.map((landscape) => escapePage(paper, landscape, strip));
  const least = LEAST_SCALE[paper];
  for (const scale of ESCAPE_SCALES.filter((each) => each <= least)) {
    const page = pages.find(({ plan }) => fits(whole, plan, scale));
    if (page !== undefined) return laid(page, scale, whole, middleOf(whole), true, false);
  }
  const part = (scale: number, need: Bounds, isSmall: boolean): LaidPlan | null => {
    const found = pages
      .filter(({ plan }) => fits(need, plan, scale))
      .map((page) => laid(page, scale, whole, middleOf(need), false, isSmall))
      .toSorted((a, b) => common(b.shown, whole) - common(a.shown, whole));
    return found[0] ?? null;
  };
  for (const need of needed) {
    const found = part(least, need, false);
    if (found !== null) return found;
  }
  const need = needed.at(-1) ?? whole;
  for (const scale of ESCAPE_SCALES.filter((each) => each > least)) {
    const page = pages.find(({ plan }) => fits(whole, plan, scale));
    if (page !== undefined) return laid(page, scale, whole, middleOf(whole), true, true);
    const found = part(scale, need, true);
    if (found !== null) return found;
  }
  return laid(pages[0]!, ESCAPE_SCALES.at(-1)!, whole, middleOf(need), false, true);
}

const middleOf = ({ minX, minY, maxX, maxY }: Bounds): readonly [number, number] => [
  (minX + maxX) / 2,
  (minY + maxY) / 2,
];

const common = (a: Bounds, b: Bounds): number =>
  Math.max(0, Math.min(a.maxX, b.maxX) - Math.max(a.minX, b.minX)) *
  Math.max(0, Math.min(a.maxY, b.maxY) - Math.max(a.minY, b.minY));

/** The plan around a place, but no farther beyond the storey than needs be. */
function laid(
  page: EscapePage,
  scale: number,
  whole: Bounds,
  [x, y]: readonly [number, number],
  isWhole: boolean,
  isSmall: boolean,
): LaidPlan {
  const { plan } = page;
  const perMetre = 1000 / scale;
  const metres = (millimetres: number): number => millimetres / perMetre;
  const [halfX, halfY] = [metres(plan.width) / 2, metres(plan.height) / 2];
  const middleX = held(x, whole.minX, whole.maxX, halfX - metres(AIR));
  const middleY = held(y, whole.minY, whole.maxY, halfY - metres(AIR));
  return {
    page,
    isWhole,
    isSmall,
    shown: {
      minX: middleX - halfX,
      maxX: middleX + halfX,
      minY: middleY - halfY,
      maxY: middleY + halfY,
    },
    layout: {
      width: page.width,
      height: page.height,
      landscape: page.landscape,
      scale,
      perMetre,
      x: (east) => plan.x + plan.width / 2 + (east - middleX) * perMetre,
      // Paper counts down from its top, plans up.
      y: (north) => plan.y + plan.height / 2 - (north - middleY) * perMetre,
    },
  };
}

/** The middle of a stretch of so much to both sides that shows nothing beyond low and high, or both where they lie nearer together. */
function held(at: number, low: number, high: number, half: number): number {
  if (high - low <= 2 * half) return (low + high) / 2;
  return Math.min(high - half, Math.max(low + half, at));
}
