import { seededRandom, type Random } from '../../../src/base/random';
import type { View } from '../../../src/geometry/viewing/lens';
import { ScreensBuilder, type Screens } from '../../../src/geometry/viewing/screens';
import { viewOf } from './views';

type Point = readonly [number, number];

export const SIZE = 12;
const CEILING = 3.2;

export interface RandomStorey {
  readonly screens: Screens;
  readonly view: View;
}

/** Lower and upper edge: walls, partitions, lintels, what hangs, sills with glass above, faces on top of each other. */
function edges(random: Random): readonly [number, number] {
  switch (random.index(6)) {
    case 0:
      return [0, random.between(0.6, 2.6)];
    case 1:
      return [random.between(1.8, 2.6), CEILING];
    case 2:
      return [random.between(0.5, 1.5), random.between(1.6, 2.8)];
    case 3:
      return [0, 1];
    default:
      return [0, CEILING];
  }
}

/**
 * A room of 12 × 12 m (one in five has no outer wall) with 3 to 14 things in it: faces of any height, T joints, boxes
 * (walls with two faces), on a metre grid or not; a camera anywhere, on a face, at its end, out of doors, above the
 * ceiling, on the floor, looking straight down, with any lens.
 */
export function randomStorey(seed: number): RandomStorey {
  const random = seededRandom(seed);
  const builder = new ScreensBuilder();
  const pieces: (readonly [Point, Point])[] = [];
  let owner = 0;
  const add = (points: readonly Point[], [bottom, top]: readonly [number, number]): void => {
    for (let i = 0; i + 1 < points.length; i++) {
      pieces.push([points[i]!, points[i + 1]!]);
      builder.add(points[i]!, points[i + 1]!, bottom, top, owner);
    }
    owner++;
  };
  const anywhere = (): Point => [random.between(0, SIZE), random.between(0, SIZE)];
  const onGrid = (): Point => [random.index(SIZE + 1), random.index(SIZE + 1)];
  const along = (): Point => {
    const [a, b] = pieces[random.index(pieces.length)] ?? [anywhere(), anywhere()];
    const t = random.next();
    return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
  };
  const corners: Point[] = [
    [0, 0],
    [SIZE, 0],
    [SIZE, SIZE],
    [0, SIZE],
    [0, 0],
  ];
  if (random.next() < 0.8) add(corners, [0, CEILING]);
  for (let count = 3 + random.index(12); count > 0; count--) {
    const kind = random.index(4);
    if (kind === 0) add([anywhere(), anywhere()], edges(random));
    else if (kind === 1) add([onGrid(), onGrid()], edges(random));
    else if (kind === 2) add([along(), anywhere()], edges(random));
    else {
      const [x, y] = anywhere();
      const [w, d] = [random.between(0.1, 3), random.between(0.1, 3)];
      const box: Point[] = [
        [x, y],
        [x + w, y],
        [x + w, y + d],
        [x, y + d],
        [x, y],
      ];
      add(box, edges(random));
    }
  }
  const [a] = pieces[random.index(pieces.length)] ?? [anywhere()];
  const places: readonly Point[] = [
    anywhere(),
    along(),
    a,
    [random.between(-6, -1), random.between(0, SIZE)],
  ];
  const [x, y] = places[random.index(10) < 4 ? 0 : random.index(4)]!;
  const view = viewOf({
    projection: (['rectilinear', 'rectilinear', 'equidistant', 'cylindrical'] as const)[random.index(4)]!,
    x,
    y,
    z: [2.8, 2.8, 3.2, 1.6, 0, 1, 4.5, random.between(0.2, 3)][random.index(8)]!,
    heading: random.between(-180, 180),
    tilt: [0, 90, 30, random.between(-20, 90)][random.index(4)]!,
    horizontal: random.between(40, 175),
    vertical: random.between(30, 170),
  });
  return { screens: builder.build(), view };
}
