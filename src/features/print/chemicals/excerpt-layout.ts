import type { Bounds } from '../../../geometry/plane/bounds';
import { SCALES, type Layout, type Scale } from '../paper';

/** The drawing on the sheet, and how high it is at least where more has to be said above it. Millimetres. */
export const EXCERPT = { width: 104, height: 62, least: 40 } as const;
/** What is shown around a store at least and at most, metres from it up and down: rooms are to be told from one another. */
const LEAST = 8;
const MOST = 12;
/** Room around the zone. */
const AIR = 1.15;
/** Walls around what is drawn, metres. */
const WALL = 0.8;

/** A stretch of the plan along one axis, metres. */
type Stretch = readonly [low: number, high: number];

/** So far around a place, but no farther than what is drawn of the storey or is in the zone. */
function around(at: number, far: number, zone: number, [low, high]: Stretch): Stretch {
  const from = Math.max(at - far, Math.min(low - WALL, at - zone));
  const to = Math.min(at + far, Math.max(high + WALL, at + zone));
  return [Math.min(from, at), Math.max(to, at)];
}

/**
 * A piece of the plan with the store in it, at a usual scale: what lies around it, of a small building all, as large as that goes; a
 * zone that is wider lies outside of it. `drawn`: what there is of its storey. O(1).
 */
export function excerptLayout(
  x: number,
  y: number,
  radius: number | null,
  drawn: Bounds,
  height: number = EXCERPT.height,
): Layout {
  const paper = { width: EXCERPT.width, height };
  const zone = (radius ?? 0) * AIR;
  const half = Math.min(MOST, Math.max(LEAST, zone));
  const seen = zone > MOST ? 0 : zone;
  const wide = around(x, (half * paper.width) / paper.height, seen, [drawn.minX, drawn.maxX]);
  const high = around(y, half, seen, [drawn.minY, drawn.maxY]);
  const wanted = Math.max((wide[1] - wide[0]) / paper.width, (high[1] - high[0]) / paper.height) * 1000;
  return laidOut(wide, high, wanted, paper);
}

/** The drawing of a group's storey on its sheet: as wide as the sheet, and so high at least and at most, of a room, beside which more is said, less. Millimetres. */
export const GROUP_EXCERPT = { width: 190, least: 36, most: 62, ofRoom: 44 } as const;

/** What is shown around the stores of a group, metres up and down. */
const BESIDE = 6;

/** A piece of the plan with all of some places in it, at a usual scale, no higher than it has to be. O(places). */
export function groupLayout(
  places: readonly { readonly x: number; readonly y: number }[],
  drawn: Bounds,
  most: number = GROUP_EXCERPT.most,
): Layout {
  const { width, least } = GROUP_EXCERPT;
  const stretch = (at: readonly number[], low: number, high: number, far: number): Stretch => {
    const [from, to] = [Math.min(...at), Math.max(...at)];
    return [Math.min(from, Math.max(low - WALL, from - far)), Math.max(to, Math.min(high + WALL, to + far))];
  };
  const wide = stretch(
    places.map(({ x }) => x),
    drawn.minX,
    drawn.maxX,
    (BESIDE * width) / most,
  );
  const high = stretch(
    places.map(({ y }) => y),
    drawn.minY,
    drawn.maxY,
    BESIDE,
  );
  const wanted = Math.max((wide[1] - wide[0]) / width, (high[1] - high[0]) / most) * 1000;
  const needed = ((high[1] - high[0]) * 1000) / usualScale(wanted);
  return laidOut(wide, high, wanted, { width, height: Math.ceil(Math.min(most, Math.max(least, needed))) });
}

const usualScale = (wanted: number): Scale =>
  SCALES.find((each) => each >= wanted) ?? SCALES[SCALES.length - 1]!;

/** The middle of two stretches in the middle of a piece of paper, at the first usual scale that isn't larger than is wanted. */
function laidOut(
  wide: Stretch,
  high: Stretch,
  wanted: number,
  paper: { readonly width: number; readonly height: number },
): Layout {
  const [middleX, middleY] = [(wide[0] + wide[1]) / 2, (high[0] + high[1]) / 2];
  const scale = usualScale(wanted);
  const perMetre = 1000 / scale;
  return {
    width: paper.width,
    height: paper.height,
    landscape: true,
    scale,
    perMetre,
    x: (metres) => paper.width / 2 + (metres - middleX) * perMetre,
    // Paper counts down from its top, plans north.
    y: (metres) => paper.height / 2 - (metres - middleY) * perMetre,
  };
}
