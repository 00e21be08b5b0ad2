import { differenceD, EndType, FillRule, inflatePathsD, JoinType, unionD, type PathsD } from 'clipper2-ts';
import { RingClass, type FloorInput } from '../../../../src/geometry/nav/floor-input';

type Point = readonly [number, number];

/** Half the thickness that walls without one are drawn with, metres. */
const HAIR = 1e-5;

/** A storey's floor as polygons, by another hand: rings and barriers that are always shut. Doors stand open. */
export function floorPolygons({ lines, ringClass, barriers }: FloorInput): PathsD {
  const rings = (wanted: (ringClass: number) => boolean): PathsD =>
    [...ringClass].flatMap((kind, line) => {
      if (!wanted(kind)) return [];
      const points = lines.coords.subarray(2 * lines.start[line]!, 2 * lines.start[line + 1]!);
      return [
        Array.from({ length: points.length / 2 }, (_, i) => ({ x: points[2 * i]!, y: points[2 * i + 1]! })),
      ];
    });
  const thin = barriers
    .filter(({ door }) => door < 0)
    .map(({ ax, ay, bx, by }) => {
      const length = Math.hypot(bx - ax, by - ay);
      const [ux, uy] = [((bx - ax) / length) * HAIR, ((by - ay) / length) * HAIR];
      return [
        { x: ax + uy, y: ay - ux },
        { x: bx + uy, y: by - ux },
        { x: bx - uy, y: by + ux },
        { x: ax - uy, y: ay + ux },
      ];
    });
  const floor = rings((kind) => kind === RingClass.floor || kind === RingClass.throat);
  const solid = rings((kind) => kind === RingClass.solid || kind === RingClass.cuttable);
  return differenceD(unionD(floor, FillRule.NonZero), [...solid, ...thin], FillRule.NonZero, 7);
}

const inside = (ring: PathsD[number], [x, y]: Point): boolean => {
  let odd = false;
  ring.forEach((a, i) => {
    const b = ring[(i + 1) % ring.length]!;
    if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) odd = !odd;
  });
  return odd;
};

const area = (ring: PathsD[number]): number =>
  ring.reduce((sum, a, i) => {
    const b = ring[(i + 1) % ring.length]!;
    return sum + (a.x * b.y - b.x * a.y) / 2;
  }, 0);

/** Where the middle of a disk of some width can be: which part of it a point lies in, −1 = none. */
export function placesForDisk(floor: PathsD, width: number): (point: Point) => number {
  const room = inflatePathsD(floor, -width / 2, JoinType.Round, EndType.Polygon, 2, 7, 1e-5);
  const areas = room.map(area);
  return (point) => {
    const around = room.flatMap((ring, i) => (inside(ring, point) ? [i] : []));
    const parts = around.filter((i) => areas[i]! > 0);
    if (2 * parts.length - around.length !== 1) return -1;
    return parts.reduce((best, i) => (areas[i]! < areas[best]! ? i : best));
  };
}
