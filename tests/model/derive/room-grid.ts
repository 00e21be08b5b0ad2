import type { Random } from '../../../src/base/random';
import { lineFeature, ringFeature } from './read-plan';

type Point = readonly [number, number];

/** Polygons cut at the doors; lines with a thickness that doors lie on; lines without. */
export type WallForm = 'cut' | 'line' | 'screen';

export interface RoomGrid {
  readonly features: readonly unknown[];
  readonly rooms: readonly { readonly middle: Point; readonly area: number }[];
  /** Which rooms a door joins; null = the outside. */
  readonly doors: readonly {
    readonly id: string;
    readonly rooms: readonly [number | null, number | null];
    readonly gap: number;
  }[];
}

/** A grid of 1 … 4 by 1 … 4 rooms with walls of random thickness and doors drawn roughly in their holes. */
export function gridPlan(random: Random, form: WallForm, place: (p: Point) => Point): RoomGrid {
  const columns = 1 + random.index(4);
  const rows = 1 + random.index(4);
  const [xs, tx] = gridLines(random, columns, form);
  const [ys, ty] = gridLines(random, rows, form);
  const features: unknown[] = [];
  const doors: RoomGrid['doors'][number][] = [];
  const room = (i: number, j: number): number | null =>
    i < 0 || j < 0 || i >= columns || j >= rows ? null : j * columns + i;

  /** One wall between two crossings: along the first axis from `from` to `to`, or along the second. */
  const wall = (
    from: number,
    to: number,
    at: number,
    t: number,
    upright: boolean,
    rooms: [number | null, number | null],
  ): void => {
    const p = (u: number, v: number): Point => place(upright ? [v, u] : [u, v]);
    const solid = (a: number, b: number): void => {
      if (form !== 'cut' || b - a < 1e-9) return;
      features.push(ringFeature('wall', [p(a, at - t / 2), p(b, at - t / 2), p(b, at + t / 2), p(a, at + t / 2), p(a, at - t / 2)])); // prettier-ignore
    };
    if (random.index(3) === 0) return solid(from, to);
    const width = 0.8 + random.next() * 0.5;
    const start = from + (random.index(4) === 0 ? 0 : random.next() * (to - from - width));
    const end = start + width;
    solid(from, start);
    solid(end, to);
    const short = (): number => (random.next() - 0.3) * 0.25;
    const off = (random.next() - 0.5) * t;
    const id = `d${doors.length}`;
    // Beside a crossing a longer line would reach into what stands there, which real ones don't.
    const [a, b] = [start + Math.max(0, short()), end - Math.max(0, short())];
    features.push(
      lineFeature(random.index(3) === 0 ? 'opening' : 'door', [p(a, at + off), p(b, at + off)], { id }),
    );
    doors.push({ id, rooms, gap: t });
  };

  for (let i = 0; i < columns; i++) {
    for (let j = 0; j <= rows; j++) {
      const span = [xs[i]! + tx[i]! / 2, xs[i + 1]! - tx[i + 1]! / 2] as const;
      wall(...span, ys[j]!, ty[j]!, false, [room(i, j - 1), room(i, j)]);
    }
  }
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i <= columns; i++) {
      const span = [ys[j]! + ty[j]! / 2, ys[j + 1]! - ty[j + 1]! / 2] as const;
      wall(...span, xs[i]!, tx[i]!, true, [room(i - 1, j), room(i, j)]);
    }
  }
  const [east, north] = [xs[columns]!, ys[rows]!];
  if (form === 'cut') {
    xs.forEach((x, i) => ys.forEach((y, j) => features.push(crossing(x, tx[i]! / 2, y, ty[j]! / 2, place))));
  } else {
    xs.forEach((x, i) =>
      features.push(lineFeature('wall', [place([x, 0]), place([x, north])], { thickness: tx[i]! })),
    );
    ys.forEach((y, j) =>
      features.push(lineFeature('wall', [place([0, y]), place([east, y])], { thickness: ty[j]! })),
    );
  }
  const rooms = Array.from({ length: columns * rows }, (_, n) => {
    const [i, j] = [n % columns, Math.floor(n / columns)];
    const wide = xs[i + 1]! - tx[i + 1]! / 2 - (xs[i]! + tx[i]! / 2);
    const deep = ys[j + 1]! - ty[j + 1]! / 2 - (ys[j]! + ty[j]! / 2);
    return { middle: place([(xs[i]! + xs[i + 1]!) / 2, (ys[j]! + ys[j + 1]!) / 2]), area: wide * deep };
  });
  return { features, rooms, doors };
}

/** Places of the walls along one axis, and how thick each is. */
function gridLines(random: Random, count: number, form: WallForm): [number[], number[]] {
  const places = [0];
  for (let i = 0; i < count; i++) places.push(places[i]! + 2.5 + random.next() * 4);
  return [places, places.map(() => (form === 'screen' ? 0 : 0.05 + random.next() * 0.4))];
}

const crossing = (x: number, halfX: number, y: number, halfY: number, place: (p: Point) => Point): unknown =>
  ringFeature(
    'wall',
    [
      [x - halfX, y - halfY],
      [x + halfX, y - halfY],
      [x + halfX, y + halfY],
      [x - halfX, y + halfY],
      [x - halfX, y - halfY],
    ].map(([px, py]) => place([px!, py!])),
  );
