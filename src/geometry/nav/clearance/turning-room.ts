/** A rectangle that is moved over the floor, metres, length ≥ width. */
export interface Body {
  readonly length: number;
  readonly width: number;
}

/** A way may be this much narrower than what it takes, metres. */
const ROUNDING = 1e-9;
const STEPS = 720;
/** Turns of the search for the worst angle, each of which keeps 0.62 of the span. */
const NARROWINGS = 60;

/**
 * How wide the way must be that a body comes along lengthwise, to turn a right-angled corner into one `into` metres wide;
 * metres, Infinity where no width is enough. It turns with one end on each outer wall and its side on the inner corner
 * (the ladder round the corner, with a width); where it is no longer than `into` is wide it goes on sideways.
 * Closed form for each angle, the worst angle searched. O(1).
 */
export function widthToTurn({ length, width }: Body, into: number): number {
  if (width > into + ROUNDING) return Infinity;
  if (length <= into + ROUNDING) return width;
  return most(0, Math.PI / 2 - 1e-6, (angle) => besideCorner({ length, width }, into, angle), width);
}

/**
 * How wide a corridor must be, for a body that comes along it lengthwise to turn through a door in its side, `door` metres
 * wide in a wall `depth` thick, into a room that has space enough; metres, Infinity where the door is too narrow. While the
 * door is too narrow for the body at an angle, its front stays before the far jamb or on that jamb's side; what is no
 * longer than the door is wide goes through sideways. O(1).
 */
export function corridorForDoor({ length, width }: Body, door: number, depth: number): number {
  if (width > door + ROUNDING) return Infinity;
  if (length <= door + ROUNDING) return width;
  // From this angle on the front may be between the jambs, from the other on the body goes straight through.
  const between = Math.asin(Math.min(1, width / door));
  const through = Math.min(
    Math.PI / 2,
    Math.atan2(depth, door) + Math.asin(Math.min(1, width / Math.hypot(door, depth))),
  );
  const before = (angle: number): number =>
    length * Math.sin(angle) + width * Math.cos(angle) - door * Math.sin(angle) * Math.cos(angle);
  const least = most(0, between, before, width);
  if (through <= between) return least;
  const last = Math.min(through, Math.PI / 2 - 1e-6);
  return most(between, last, (angle) => besideCorner({ length, width }, door, angle), least);
}

/** Width of the first arm of a corner that a body needs at an angle to that arm, touching both outer walls. */
const besideCorner = ({ length, width }: Body, into: number, angle: number): number =>
  (width + length * Math.sin(angle) * Math.cos(angle) - into * Math.sin(angle)) / Math.cos(angle);

/** The largest value of a smooth function between two angles, at least `floor`. */
function most(from: number, to: number, value: (angle: number) => number, floor: number): number {
  const step = (to - from) / STEPS;
  let best = 0;
  for (let i = 1; i <= STEPS; i++) if (value(from + i * step) > value(from + best * step)) best = i;
  let low = Math.max(from, from + (best - 1) * step);
  let high = Math.min(to, from + (best + 1) * step);
  for (let i = 0; i < NARROWINGS; i++) {
    const [left, right] = [high - 0.62 * (high - low), low + 0.62 * (high - low)];
    if (value(left) < value(right)) low = left;
    else high = right;
  }
  return Math.max(floor, value((low + high) / 2), value(from), value(to));
}
