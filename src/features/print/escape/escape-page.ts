import { joinBounds, type Bounds } from '../../../geometry/plane/bounds';
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
/** Scales of these sheets, the largest drawing first. */
export const ESCAPE_SCALES = [
  50, 75, 100, 125, 150, 200, 250, 300, 350, 400, 500, 600, 800, 1000, 1500, 2000,
] as const;
/** A part of a storey is drawn no larger: what lies around the ways tells where one is. */
const OF_A_PART = 250;
/** So small a drawing may be rather than one of a part, told as small where the standard asks for more. */
const OF_ALL = 350;

/** A rectangle of the sheet, millimetres from its upper left corner. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The sheet's parts: the header above, the strip under the plan or, `isStacked`, at its right. */
export interface EscapePage {
  readonly paper: PaperName;
  readonly landscape: boolean;
  readonly isStacked: boolean;
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
/** Widths of a strip beside the plan, the narrower first; millimetres. */
const BESIDE: Readonly<Record<PaperName, readonly number[]>> = { A4: [60, 76], A3: [82, 110] };
/** With less than this left to the plan the strip stands elsewhere, millimetres. */
const LEAST_PLAN = 60;

/** How high the strip has to be when it is so wide, its parts beside or under one another; millimetres. */
export type StripHeight = (width: number, isStacked: boolean) => number;

/** A sheet with its strip at the foot. O(1). */
export function escapePage(paper: PaperName, landscape: boolean, strip: StripHeight): EscapePage {
  const { width, height, inner, header, top } = framed(paper, landscape);
  const foot = strip(inner, false);
  const bottom = height - BORDER - foot;
  return {
    paper,
    landscape,
    isStacked: false,
    width,
    height,
    header,
    plan: { x: BORDER, y: top, width: inner, height: bottom - GAP - top },
    strip: { x: BORDER, y: bottom, width: inner, height: foot },
  };
}

/** A sheet with its strip beside the plan; null where the strip is longer than that. O(1). */
function besidePage(
  paper: PaperName,
  landscape: boolean,
  wide: number,
  strip: StripHeight,
): EscapePage | null {
  const { width, height, inner, header, top } = framed(paper, landscape);
  const high = height - BORDER - top;
  const x = BORDER + inner - wide;
  return strip(wide, true) > high
    ? null
    : {
        paper,
        landscape,
        isStacked: true,
        width,
        height,
        header,
        plan: { x: BORDER, y: top, width: inner - wide - GAP, height: high },
        strip: { x, y: top, width: wide, height: high },
      };
}

function framed(paper: PaperName, landscape: boolean) {
  const { width: short, height: long } = PAPERS[paper];
  const [width, height] = landscape ? [long, short] : [short, long];
  const inner = width - 2 * BORDER;
  const head = Math.ceil(short * HEADER_SHARE);
  return {
    width,
    height,
    inner,
    header: { x: BORDER, y: BORDER, width: inner, height: head },
    top: BORDER + head + GAP,
  };
}

/** All ways to lay a sheet out, the usual ones first: landscape or upright, its strip at the foot or beside the plan. O(1). */
export function escapePages(paper: PaperName, strip: StripHeight): readonly EscapePage[] {
  const ways = [true, false];
  const feet = ways.map((landscape) => escapePage(paper, landscape, strip));
  const beside = ways.flatMap((landscape) =>
    BESIDE[paper].flatMap((wide) => besidePage(paper, landscape, wide, strip) ?? []),
  );
  const roomy = [...feet, ...beside].filter(
    ({ plan }) => plan.height >= LEAST_PLAN && plan.width >= LEAST_PLAN,
  );
  return roomy.length > 0 ? roomy : feet.slice(1);
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
 * The whole storey as large as it goes on any of the pages; where that were too small to read, the part of it around what the reader
 * `needed` (ways with their exits), and where that is too large as well, smaller than the least. On which page, the larger drawing tells, then
 * how much of the storey is on it. `whole` and `needed` in the turned frame, metres. O(scales · pages).
 */
export function layEscape(whole: Bounds, needed: Bounds, pages: readonly EscapePage[]): LaidPlan {
  const all = joinBounds(whole, needed);
  const least = LEAST_SCALE[pages[0]!.paper];
  const wholeAt = (scale: number): LaidPlan | null => {
    const page = pages.find(({ plan }) => fits(all, plan, scale));
    return page === undefined ? null : laid(page, scale, all, middleOf(all), true, scale > least);
  };
  const partAt = (scale: number): LaidPlan | null => {
    const parts = pages
      .filter(({ plan }) => fits(needed, plan, scale))
      .map((page) => laid(page, scale, all, middleOf(needed), false, scale > least));
    return parts.toSorted((a, b) => common(b.shown, all) - common(a.shown, all))[0] ?? null;
  };
  const found =
    firstOf(ESCAPE_SCALES, (scale) => (scale > OF_ALL ? null : wholeAt(scale))) ??
    firstOf(ESCAPE_SCALES, (scale) => (scale < OF_A_PART ? null : (wholeAt(scale) ?? partAt(scale))));
  return found ?? laid(pages[0]!, ESCAPE_SCALES.at(-1)!, all, middleOf(needed), false, true);
}

function firstOf<T, U>(all: readonly T[], find: (each: T) => U | null): U | null {
  for (const each of all) {
    const found = find(each);
    if (found !== null) return found;
  }
  return null;
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
