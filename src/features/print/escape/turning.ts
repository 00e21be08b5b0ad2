import type {
  SheetDoor,
  SheetFlight,
  SheetLine,
  StoreySheet,
} from '../../../model/derive/drawing/storey-sheet';
import type { Point, Polygon, Ring } from '../../../model/schema/polygon';

/** A plan turned as a reader stands: what lies before the reader is up. */
export interface Turning {
  /** A point of the plan in the turned frame, and back; metres. */
  readonly point: (point: Point) => Point;
  readonly back: (point: Point) => Point;
  /** Where north is in the turned frame; a unit vector. */
  readonly north: Point;
}

/** Sine and cosine of right angles are no whole numbers to a computer: this near to one they are. */
const NEARLY = 1e-12;
const whole = (value: number): number =>
  Math.abs(value - Math.round(value)) < NEARLY ? Math.round(value) : value;

/** The plan turned so that a direction is up: radians from east, counter-clockwise; π/2 = north up, nothing is turned. O(1). */
export function turning(facing: number): Turning {
  const angle = Math.PI / 2 - facing;
  const [c, s] = [whole(Math.cos(angle)), whole(Math.sin(angle))];
  return {
    point: ([x, y]) => [x * c - y * s, x * s + y * c],
    back: ([x, y]) => [x * c + y * s, y * c - x * s],
    north: [0 - s, c],
  };
}

const ring = ({ point }: Turning, points: Ring): Ring => points.map(point);
const line = ({ point }: Turning, [a, b]: SheetLine): SheetLine => [point(a), point(b)];

export const turnedPolygon = (turn: Turning, { outer, holes }: Polygon): Polygon => ({
  outer: ring(turn, outer),
  holes: holes.map((hole) => ring(turn, hole)),
});

/** Everything of a storey's drawing in the turned frame. O(points). */
export function turnedSheet(turn: Turning, sheet: StoreySheet): StoreySheet {
  const areas = (all: readonly (readonly Ring[])[]): readonly (readonly Ring[])[] =>
    all.map((rings) => rings.map((each) => ring(turn, each)));
  return {
    walls: areas(sheet.walls),
    glass: areas(sheet.glass),
    windows: sheet.windows.map((each) => line(turn, each)),
    passages: sheet.passages.map((each) => line(turn, each)),
    doors: sheet.doors.map(({ opening, leaves }): SheetDoor => ({
      opening: { ...opening, line: [turn.point(opening.line[0]), turn.point(opening.line[1])] },
      leaves: leaves.map((leaf) => ({
        ...leaf,
        hinge: turn.point(leaf.hinge),
        open: turn.point(leaf.open),
        shut: turn.point(leaf.shut),
      })),
    })),
    flights: sheet.flights.map(({ outline, treads, up }): SheetFlight => ({
      outline: turnedPolygon(turn, outline),
      treads: treads.map((each) => line(turn, each)),
      up: line(turn, up),
    })),
  };
}
