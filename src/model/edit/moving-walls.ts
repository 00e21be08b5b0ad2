import { inFrame } from '../derive/line-frame';
import { onStorey } from '../query/on-storey';
import type { CampusDocument } from '../schema/document';
import type { Opening } from '../schema/opening';
import type { Wall } from '../schema/wall';
import { AT_FACE, grownBy, isAcross, pointsOf, type MovingBand } from './moving-band';
import { distanceTo, openingsAt } from './openings-on';
import { AT_END } from './slide-outlines';

/** The jamb of an opening stands this near to the pieces of the wall that it cuts, metres. */
const AT_JAMB = 0.15;

/** A leaf of a wall (lining, furring) is at most so thick, metres. */
const THICKEST_LEAF = 0.4;

/** A leaf is at least so many times as long as it is thick; what is shorter ends at the wall. */
const LEAF_SHAPE = 2;

/** What moves as one: a wall drawn as an area in pieces, cut by its openings, and the leaves before its faces. */
export interface MovingWalls {
  readonly walls: readonly Wall[];
  readonly bands: readonly MovingBand[];
}

/**
 * The pieces of a wall on both sides of its openings, and its leaves, with the bands that they fill. A wall drawn as a
 * line is one piece. O(walls × openings of the storey).
 */
export function movingWalls(document: CampusDocument, wall: Wall, bands: readonly MovingBand[]): MovingWalls {
  const others = onStorey(document, 'walls', wall.storey).filter(
    ({ id, body }) => id !== wall.id && body.form === 'polygon',
  );
  const walls = [wall];
  const grown = bands.map((first) => {
    let band = first;
    const take = (next: Wall): void => {
      band = grownBy(band, next);
      if (!walls.includes(next)) walls.push(next);
    };
    if (wall.body.form === 'polygon') {
      const queue = [wall];
      for (const piece of queue) {
        const openings = openingsAlong(document, band, [piece]);
        for (const other of others) {
          const { body } = other;
          if (openings.length === 0 || queue.includes(other) || body.form === 'line') continue;
          if (!isWithin(band, other)) continue;
          const joined = openings.some(({ line }) =>
            line.some((p) => distanceTo(body.outline, p) <= AT_JAMB),
          );
          if (!joined) continue;
          queue.push(other);
          take(other);
        }
      }
    }
    for (const leaf of others) if (isBeside(band, leaf) && isLeafOf(document, band, leaf)) take(leaf);
    return band;
  });
  return { walls, bands: grown };
}

/** Openings along a band that these pieces of wall, drawn as areas, leave open or stand around. O(openings of the storey × pieces). */
export const openingsAlong = (
  document: CampusDocument,
  band: MovingBand,
  pieces: readonly Wall[],
): readonly Opening[] =>
  pieces
    .flatMap((piece) => openingsAt(document, piece))
    .filter(({ line }) => line.every((p) => isAcross(band, p)));

/** Does all of a wall lie between the faces of a band, so that it is in line with it? */
export const isWithin = (band: MovingBand, { body }: Wall): boolean =>
  pointsOf(body).every((p) => isAcross(band, p));

/** Is it a thin piece that lies along a face of the band, and no wall that ends there? A piece beside a door is none. */
export function isLeafOf(document: CampusDocument, band: MovingBand, wall: Wall): boolean {
  const points = pointsOf(wall.body);
  const within = points.filter((p) => isAcross(band, p)).length;
  if (wall.body.form === 'line' || within < 2 || within === points.length) return false;
  const [us, vs] = [0, 1].map((axis) => points.map((p) => inFrame(band.frame, p)[axis]!));
  // Walls far off that happen to be in line have nothing to do with it.
  if (Math.max(...us!) < band.from - AT_END || Math.min(...us!) > band.to + AT_END) return false;
  const [long, thick] = [extent(us!), extent(vs!)];
  return thick <= THICKEST_LEAF && long >= thick * LEAF_SHAPE && openingsAt(document, wall).length === 0;
}

function isBeside({ frame, from, to }: MovingBand, { body }: Wall): boolean {
  return pointsOf(body).every((p) => {
    const [u] = inFrame(frame, p);
    return u >= from - AT_END - AT_FACE && u <= to + AT_END + AT_FACE;
  });
}

const extent = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
