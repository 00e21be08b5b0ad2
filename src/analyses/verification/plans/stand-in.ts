import { assert } from '../../../base/assert';
import { namedRandom } from '../../../base/named-random';
import type { Point } from '../../../model/schema/polygon';
import type { Box } from './plan-drawing';

/** Rows of a triangular lattice lie so far apart, in spacings. */
const ROW = Math.sqrt(3) / 2;
/** A lattice with too few places is made so much denser. */
const DENSER = 0.98;
/** Bodies keep this from each other and from the edge, metres, so that rounding doesn't make them touch. */
const APART = 0.002;

/**
 * Places of so many bodies of a radius in a part of a room, evenly and by chance: on the widest triangular lattice that has enough,
 * each moved as far as that leaves room. A box too small for them is a bug of its case. O(places).
 */
export function standIn([x0, y0, x1, y1]: Box, count: number, radius: number, seed: number): Point[] {
  const random = namedRandom(seed, 'stand');
  const least = 2 * radius + APART;
  const edge = radius + APART;
  let spacing = Math.max(least, Math.sqrt(((x1 - x0) * (y1 - y0)) / (Math.max(1, count) * ROW)));
  for (;;) {
    const places: Point[] = [];
    const rows = Math.floor((y1 - y0 - 2 * edge) / (spacing * ROW)) + 1;
    for (let row = 0; row < rows; row++) {
      const shift = (row % 2) * (spacing / 2);
      const columns = Math.floor((x1 - x0 - 2 * edge - shift) / spacing) + 1;
      for (let column = 0; column < columns; column++) {
        places.push([x0 + edge + shift + column * spacing, y0 + edge + row * spacing * ROW]);
      }
    }
    if (places.length >= count) {
      const room = (spacing - least) / 2;
      return chosen(places, count, random).map(([x, y]): Point => {
        const [angle, away] = [2 * Math.PI * random.next(), room * Math.sqrt(random.next())];
        return [
          Math.max(x0 + edge, Math.min(x1 - edge, x + away * Math.cos(angle))),
          Math.max(y0 + edge, Math.min(y1 - edge, y + away * Math.sin(angle))),
        ];
      });
    }
    assert(spacing > least, 'people find room', count);
    spacing = Math.max(least, spacing * DENSER);
  }
}

/** Some of the places, each as likely. */
function chosen(places: Point[], count: number, random: ReturnType<typeof namedRandom>): Point[] {
  for (let i = 0; i < count; i++) {
    const other = i + random.index(places.length - i);
    [places[i], places[other]] = [places[other]!, places[i]!];
  }
  return places.slice(0, count);
}
