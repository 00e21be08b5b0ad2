import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Barrier, type FlightInput, type NavInput, RingClass } from '../../src/geometry/nav/floor-input';
import { LineSetBuilder } from '../../src/geometry/plane/line-set';

type Point = readonly [number, number];
interface Feature {
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
  readonly properties: {
    readonly kind: string;
    readonly storey: string;
    readonly z?: readonly [number, number];
  };
}

const FILE = resolve(import.meta.dirname, '../../../shared/data/clinic.plan.geojson');
/** How far a throat goes either side of its door's line: through the walls of this building and no further. */
const THROAT = 0.35;

export const clinicIsThere = (): boolean => existsSync(FILE);

export interface ClinicNav {
  readonly input: NavInput;
  readonly storeys: readonly string[];
  readonly doors: readonly string[];
}

/**
 * The clinic of the shared test data as the walking kernel's input, read straight from the file without the
 * document layer: spaces, walls, doors, and the three stairs. Points can be turned and moved.
 */
export function clinicNav(move: (point: Point) => Point = (point) => point): ClinicNav {
  // The shape of the file is fixed by PLAN-GEOJSON; only what is used here is typed.
  const file = JSON.parse(readFileSync(FILE, 'utf8')) as {
    plan: { storeys: { id: string }[] };
    features: Feature[];
  };
  const storeys = ['L1', 'L2'];
  const doors: string[] = [];
  const flights: FlightInput[] = [];
  const landings: { storey: number; outlines: number[]; z: number }[] = [];
  const footprints = file.features.filter((feature) => feature.properties.kind === 'flight');
  const floors = storeys.map((storey) => {
    const lines = new LineSetBuilder();
    const ringClass: number[] = [];
    const barriers: Barrier[] = [];
    const ring = (points: readonly Point[], as: RingClass, hole = false): number => {
      const turned = area(points) < 0 === hole ? points : points.toReversed();
      ringClass.push(as);
      return lines.add(turned.map(move), true);
    };
    const stairSpaces: { id: number; points: readonly Point[] }[] = [];
    for (const { id, geometry, properties } of file.features) {
      if (properties.storey !== storey) continue;
      // Coordinates by kind: polygons for spaces and walls, two points for doors.
      const rings = geometry.coordinates as Point[][];
      if (properties.kind === 'space') rings.forEach((points, i) => ring(points, RingClass.floor, i > 0));
      if (properties.kind === 'wall') rings.forEach((points, i) => ring(points, RingClass.solid, i > 0));
      if (properties.kind === 'space' && storey === 'L1') {
        const points = rings[0]!;
        const holds = footprints.some((flight) =>
          contains(points, middle((flight.geometry.coordinates as Point[][])[0]!)),
        );
        if (holds) stairSpaces.push({ id: ring(points, RingClass.outline), points });
      }
      if (properties.kind === 'door') {
        const [a, b] = geometry.coordinates as [Point, Point];
        const [nx, ny] = normal(a, b);
        const corner = (p: Point, side: number): Point => [
          p[0] + nx * THROAT * side,
          p[1] + ny * THROAT * side,
        ];
        ring([corner(a, -1), corner(b, -1), corner(b, 1), corner(a, 1)], RingClass.throat);
        const [ma, mb] = [move(a), move(b)];
        barriers.push({ ax: ma[0], ay: ma[1], bx: mb[0], by: mb[1], door: doors.length, reach: 0.1 });
        doors.push(id);
      }
    }
    if (storey === 'L1') {
      const rests = footprints.map((feature) => ({
        points: openRing((feature.geometry.coordinates as Point[][])[0]!),
        z: feature.properties.z!,
      }));
      for (const low of rests.filter((flight) => flight.z[0] === 0)) {
        const space = stairSpaces.find((entry) => contains(entry.points, middle(low.points)))!;
        const high = rests.find(
          (flight) => flight.z[0] > 0 && contains(space.points, middle(flight.points)),
        )!;
        const landing = landings.length;
        landings.push({ storey: 0, outlines: [space.id], z: low.z[1] });
        const pairs = shortEdges(low.points).flatMap((p) => shortEdges(high.points).map((q) => ({ p, q })));
        pairs.sort((s, t) => gap(s.p, s.q) - gap(t.p, t.q));
        const { p, q } = pairs[0]!;
        const other = (flight: readonly Point[], edge: Edge): Edge =>
          shortEdges(flight).find((e) => e[0] !== edge[0])!;
        const end = ([a, b]: Edge, joins: FlightInput['low']['joins']): FlightInput['low'] => {
          const [ma, mb] = [move(a), move(b)];
          return { ax: ma[0], ay: ma[1], bx: mb[0], by: mb[1], joins };
        };
        flights.push(
          {
            storey: 0,
            line: ring(low.points, RingClass.flight),
            low: end(other(low.points, p), { kind: 'storey', storey: 0 }),
            high: end(p, { kind: 'landing', landing }),
            rise: low.z[1] - low.z[0],
          },
          {
            storey: 0,
            line: ring(high.points, RingClass.flight),
            low: end(q, { kind: 'landing', landing }),
            high: end(other(high.points, q), { kind: 'storey', storey: 1 }),
            rise: high.z[1] - high.z[0],
          },
        );
      }
    } else {
      for (const feature of footprints) {
        ring((feature.geometry.coordinates as Point[][])[0]!, RingClass.solid);
      }
    }
    return { lines: lines.build(), ringClass: Uint8Array.from(ringClass), barriers };
  });
  return { input: { floors, flights, landings, doorCount: doors.length }, storeys, doors };
}

type Edge = readonly [Point, Point];

const openRing = (points: readonly Point[]): Point[] => points.slice(0, -1);

function area(points: readonly Point[]): number {
  let sum = 0;
  points.forEach((p, i) => {
    const q = points[(i + 1) % points.length]!;
    sum += p[0] * q[1] - p[1] * q[0];
  });
  return sum / 2;
}

function middle(points: readonly Point[]): Point {
  const xs = points.map((p) => p[0]);
  const ys = points.map((p) => p[1]);
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}

function contains(points: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  points.forEach((p, i) => {
    const q = points[(i + 1) % points.length]!;
    if (p[1] > y !== q[1] > y && x < p[0] + ((y - p[1]) / (q[1] - p[1])) * (q[0] - p[0])) inside = !inside;
  });
  return inside;
}

function normal(a: Point, b: Point): Point {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  return [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
}

/** The two shortest edges of a footprint. */
function shortEdges(points: readonly Point[]): Edge[] {
  const edges = points.map((p, i): Edge => [p, points[(i + 1) % points.length]!]);
  const length = ([a, b]: Edge): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
  return edges.sort((p, q) => length(p) - length(q)).slice(0, 2);
}

function gap(p: Edge, q: Edge): number {
  const [a, b] = [middle(p), middle(q)];
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
