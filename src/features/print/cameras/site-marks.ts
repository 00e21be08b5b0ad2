import type { WallMeasure } from '../../../model/derive/wall-measures';
import { crosses, shared, type Box, type DrawnLine } from '../boxes';
import type { Layout } from '../paper';
import { textWidth } from '../sheet-labels';
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

/** So far from the camera its ring is tried, and at so many turns from behind it. */
const FAR = [3.2, 4.6, 6.4, 8.8, 12, 16, 21] as const;
const TURNS = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6, 7, -7, 8].map((part) => (part * Math.PI) / 8);
/** A line to a ring that runs through words or another ring is worse than a longer one, mm² each. */
const CROSSED = 0.2;
/** The circle of a camera that looks straight down. */
export const DOWNWARD = 1.5;
/** Pieces of an arrow that are kept free. */
const PIECES = 4;

/** What stands at cameras whatever is written beside them: dots, circles and arrows, millimetres. O(cameras). */
export const cameraBoxes = (cameras: readonly SiteCamera[], layout: Layout): readonly Box[] =>
  cameras.flatMap((camera) => {
    const [x, y] = [layout.x(camera.x), layout.y(camera.y)];
    const round = camera.headings.length === 0 ? DOWNWARD : DOT;
    return [
      { x, y, wide: round, high: round },
      ...camera.headings.flatMap((heading) =>
        Array.from({ length: PIECES }, (_, i): Box => {
          const [dx, dy] = [Math.cos(heading) * ARROW, -Math.sin(heading) * ARROW];
          const share = (i + 0.5) / PIECES;
          return {
            x: x + dx * share,
            y: y + dy * share,
            wide: Math.max(0.6, Math.abs(dx) / PIECES / 2),
            high: Math.max(0.6, Math.abs(dy) / PIECES / 2),
          };
        }),
      ),
    ];
  });

/** Lines from cameras to walls, millimetres. O(cameras). */
export const wallLines = (cameras: readonly SiteCamera[], layout: Layout): readonly DrawnLine[] =>
  cameras.flatMap(({ x, y, walls }) =>
    walls
      .filter(({ metres }) => metres >= ON_WALL)
      .map((wall): DrawnLine => [
        [layout.x(x), layout.y(y)],
        [layout.x(wall.x), layout.y(wall.y)],
      ]),
  );

/**
 * Cameras with their arrows, lines to walls and numbers. Every camera has its number: where no place near it is free, at the one that
 * hides least; words of a line that have no room are left to the table. `words` are those of rooms. O(cameras² + cameras · words).
 */
export function siteMarks(
  cameras: readonly SiteCamera[],
  layout: Layout,
  words: readonly Box[],
  within: Box,
): readonly SiteMark[] {
  const put = cameras.map((camera) => ({ camera, x: layout.x(camera.x), y: layout.y(camera.y) }));
  const taken: Box[] = [...words, ...cameraBoxes(cameras, layout)];
  const crossed: Box[] = [...words];
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
        const leader: DrawnLine = [
          [x, y],
          [box.x, box.y],
        ];
        const through = crossed.filter((each) => crosses(leader, each)).length * CROSSED;
        const hidden = taken.reduce((sum, each) => sum + shared(each, box), outsideOf(box, within) + through);
        if (hidden < least - 1e-9) [best, least] = [[box.x, box.y], hidden];
      }
      if (least === 0) break;
    }
    const ring = { x: best[0], y: best[1], wide: RING, high: RING };
    taken.push(ring);
    crossed.push(ring);
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
