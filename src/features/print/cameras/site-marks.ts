import type { WallMeasure } from '../../../model/derive/wall-measures';
import type { Layout } from '../paper';
import { textWidth, type SheetLabel, TEXT } from '../sheet-labels';
import { ON_WALL } from './camera-words';

/** Millimetres: the ring around a camera's number, letters in it and along dimension lines, an arrow. */
export const RING = 1.9;
export const NUMBER = 2;
export const DIMENSION = 1.8;
export const ARROW = 5.5;
const DOT = 0.7;

/** A camera to be drawn, metres and radians. */
export interface SiteCamera {
  readonly number: number;
  readonly x: number;
  readonly y: number;
  /** Of each of its lenses; none of one that looks straight down. */
  readonly headings: readonly number[];
  readonly walls: readonly WallMeasure[];
}

/** A camera as it is drawn: millimetres of the sheet. */
export interface SiteMark {
  readonly number: number;
  readonly x: number;
  readonly y: number;
  /** Ends of its arrows. */
  readonly arrows: readonly (readonly [number, number])[];
  /** The middle of the ring with its number. */
  readonly ring: readonly [number, number];
  readonly dimensions: readonly SiteDimension[];
}

/** A line from a camera to a wall. */
export interface SiteDimension {
  readonly x: number;
  readonly y: number;
  readonly metres: number;
  /** Middle and turn of its words, degrees; null where they have no room: the table has them. */
  readonly words: { readonly x: number; readonly y: number; readonly turn: number } | null;
}

interface Box {
  readonly x: number;
  readonly y: number;
  /** Half of it. */
  readonly wide: number;
  readonly high: number;
}

/** How much of two boxes lies over each other, mm². */
const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.wide, b.x + b.wide) - Math.max(a.x - a.wide, b.x - b.wide)) *
  Math.max(0, Math.min(a.y + a.high, b.y + b.high) - Math.max(a.y - a.high, b.y - b.high));

/** So far from the camera its ring is tried, and at so many turns from behind it. */
const FAR = [3.2, 4.6, 6.4, 8.8, 12] as const;
const TURNS = [0, 1, -1, 2, -2, 3, -3, 4].map((eighths) => (eighths * Math.PI) / 4);

/**
 * Cameras with their arrows, lines to walls and numbers. Every camera has its number: where no place near it is free, at the one that
 * hides least; words of a line that have no room are left to the table. O(cameras² + cameras · labels).
 */
export function siteMarks(
  cameras: readonly SiteCamera[],
  layout: Layout,
  labels: readonly SheetLabel[],
  within: Box,
): readonly SiteMark[] {
  const put = cameras.map((camera) => ({ camera, x: layout.x(camera.x), y: layout.y(camera.y) }));
  const taken: Box[] = [
    ...labels.map(labelBox),
    ...put.flatMap(({ camera, x, y }) => [
      { x, y, wide: DOT, high: DOT },
      ...camera.headings.map((heading) => ({
        x: x + (ARROW / 2) * Math.cos(heading),
        y: y - (ARROW / 2) * Math.sin(heading),
        wide: Math.max(0.6, (ARROW / 2) * Math.abs(Math.cos(heading))),
        high: Math.max(0.6, (ARROW / 2) * Math.abs(Math.sin(heading))),
      })),
    ]),
  ];
  const rings = put.map(({ camera, x, y }): readonly [number, number] => {
    const back = (camera.headings[0] ?? Math.PI / 2) + Math.PI;
    let best: readonly [number, number] = [x, y];
    let least = Infinity;
    for (const far of FAR) {
      for (const turn of TURNS) {
        const box = {
          x: x + far * Math.cos(back + turn),
          y: y - far * Math.sin(back + turn),
          wide: RING + 0.2,
          high: RING + 0.2,
        };
        const outside = outsideOf(box, within);
        const hidden = taken.reduce((sum, each) => sum + shared(each, box), outside);
        if (hidden < least - 1e-9) [best, least] = [[box.x, box.y], hidden];
      }
      if (least === 0) break;
    }
    taken.push({ x: best[0], y: best[1], wide: RING, high: RING });
    return best;
  });
  return put.map(({ camera, x, y }, i) => ({
    number: camera.number,
    x,
    y,
    arrows: camera.headings.map(
      (heading) => [x + ARROW * Math.cos(heading), y - ARROW * Math.sin(heading)] as const,
    ),
    ring: rings[i]!,
    dimensions: camera.walls
      .filter(({ metres }) => metres >= ON_WALL)
      .map((wall) => dimensionOf([x, y], wall, layout, taken)),
  }));
}

const labelBox = ({ x, y, lines }: SheetLabel): Box => ({
  x,
  y,
  wide: (Math.max(...lines.map(textWidth)) * TEXT) / 2,
  high: (lines.length * TEXT * 1.3) / 2,
});

/** How much of a box lies outside of another, mm². */
const outsideOf = (box: Box, within: Box): number => 4 * box.wide * box.high - shared(box, within);

/** Where along a line its words are tried, and on which side. */
const ALONG = [0.5, 0.35, 0.65, 0.22, 0.78] as const;

function dimensionOf(
  [x, y]: readonly [number, number],
  wall: WallMeasure,
  layout: Layout,
  taken: Box[],
): SiteDimension {
  const [ex, ey] = [layout.x(wall.x), layout.y(wall.y)];
  const line = { x: ex, y: ey, metres: wall.metres };
  const long = Math.hypot(ex - x, ey - y);
  const wide = textWidth(wall.metres.toFixed(2)) * DIMENSION;
  if (long < wide + 0.6) return { ...line, words: null };
  const [ux, uy] = [(ex - x) / long, (ey - y) / long];
  // Read from below or from the right, as on any drawing.
  const angle = (Math.atan2(uy, ux) * 180) / Math.PI;
  const turn = angle > 90 + 1e-6 ? angle - 180 : angle < -90 + 1e-6 ? angle + 180 : angle;
  const aside = DIMENSION * 0.75;
  for (const share of ALONG) {
    for (const side of [1, -1]) {
      const middle = {
        x: x + ux * long * share + side * uy * aside,
        y: y + uy * long * share - side * ux * aside,
      };
      const box = {
        ...middle,
        wide: (Math.abs(ux) * wide + Math.abs(uy) * DIMENSION) / 2,
        high: (Math.abs(uy) * wide + Math.abs(ux) * DIMENSION) / 2,
      };
      if (share * long < wide / 2 || (1 - share) * long < wide / 2) continue;
      if (taken.some((each) => shared(each, box) > 0)) continue;
      taken.push(box);
      return { ...line, words: { ...middle, turn } };
    }
  }
  return { ...line, words: null };
}
