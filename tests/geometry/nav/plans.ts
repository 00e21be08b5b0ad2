import {
  type Barrier,
  type FlightInput,
  type FloorInput,
  type LandingInput,
  type NavInput,
  RingClass,
} from '../../../src/geometry/nav/floor-input';
import { LineSetBuilder } from '../../../src/geometry/plane/line-set';

export type Point = readonly [number, number];
export type Move = (point: Point) => Point;

/** Turns by `angle` radians about the origin, then shifts. */
export const turnAndShift =
  (angle: number, dx: number, dy: number): Move =>
  ([x, y]) => [
    x * Math.cos(angle) - y * Math.sin(angle) + dx,
    x * Math.sin(angle) + y * Math.cos(angle) + dy,
  ];

export const asDrawn: Move = (point) => point;

export const rectangle = (x0: number, y0: number, x1: number, y1: number): Point[] => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
];

/** Draws one storey. */
export class FloorDrawing {
  readonly #lines = new LineSetBuilder();
  readonly #ringClass: number[] = [];
  readonly #barriers: Barrier[] = [];

  constructor(readonly move: Move = asDrawn) {}

  ring(points: readonly Point[], ringClass: RingClass): number {
    this.#ringClass.push(ringClass);
    return this.#lines.add(points.map(this.move), true);
  }

  floor(x0: number, y0: number, x1: number, y1: number): this {
    this.ring(rectangle(x0, y0, x1, y1), RingClass.floor);
    return this;
  }

  solid(x0: number, y0: number, x1: number, y1: number): this {
    this.ring(rectangle(x0, y0, x1, y1), RingClass.solid);
    return this;
  }

  barrier(a: Point, b: Point, door = -1, reach = 0): this {
    const [ax, ay] = this.move(a);
    const [bx, by] = this.move(b);
    this.#barriers.push({ ax, ay, bx, by, door, reach });
    return this;
  }

  build(): FloorInput {
    return {
      lines: this.#lines.build(),
      ringClass: Uint8Array.from(this.#ringClass),
      barriers: this.#barriers,
    };
  }
}

/** A building of these storeys. */
export function building(
  floors: readonly FloorInput[],
  flights: readonly FlightInput[] = [],
  landings: readonly LandingInput[] = [],
): NavInput {
  const doors = floors.flatMap((floor) => floor.barriers.map((barrier) => barrier.door));
  return { floors, flights, landings, doorCount: Math.max(-1, ...doors) + 1 };
}

/** A straight flight along +y with its ends as given, drawn on the storey's drawing. */
export function flightNorth(
  drawing: FloorDrawing,
  storey: number,
  box: { x0: number; x1: number; y0: number; y1: number; rise: number; up?: 'north' | 'south' },
  low: FlightInput['low']['joins'],
  high: FlightInput['high']['joins'],
): FlightInput {
  const { x0, x1, y0, y1, rise } = box;
  const end = (y: number, joins: FlightInput['low']['joins']): FlightInput['low'] => {
    const [ax, ay] = drawing.move([x0, y]);
    const [bx, by] = drawing.move([x1, y]);
    return { ax, ay, bx, by, joins };
  };
  const north = (box.up ?? 'north') === 'north';
  return {
    storey,
    line: drawing.ring(rectangle(x0, y0, x1, y1), RingClass.flight),
    low: end(north ? y0 : y1, low),
    high: end(north ? y1 : y0, high),
    rise,
  };
}
