import { acrossOf, aimOf, look, type Aim } from './aim';
import type { View } from './lens';

type Point = readonly [number, number];

/** From so far to so far, metres from the point under the eye. */
type Span = readonly [number, number];

/** Bearings of a turn at which a zone is asked at least, and places along each. */
const BEARINGS = 360;
const PLACES = 96;
/** Finds an edge to 1e-12 of the distance between two places. */
const HALVINGS = 40;
/** Bearings that are asked between two neighbours at most: what is left undecided counts as unseen. */
const BETWEEN = 400;
/** Steps of bearing in one polygon: its sides never meet round the turn. */
const IN_ONE = 90;
/** Chords leave the edge of a zone by no more than this part of its distance. */
const LEAVES = 1e-4;
/** Or by so many metres: a zone may begin at the eye itself, which is in no picture. */
const CLOSE = 1e-6;
/** Radians. Sides of a zone are found to `SIDE`; an edge is not followed closer than `STEEP`. */
const SIDE = 1e-10;
const STEEP = 1e-6;

/**
 * Where on the plane at `height` a view of any lens has at least `density` pixels a metre, masks left out, as polygons
 * relative to the eye; up to `far` metres from it. Edges are chords with ends on them, every degree of the camera's own
 * axes or closer, so a turned camera has the same zone, turned. A mask narrower than a degree may be overlooked.
 */
export function polarZone(view: View, height: number, density: number, far: number): Point[][] {
  const { pose } = view;
  // At (0, 0) and looking east, so that digits don't depend on where the camera is.
  const aim = aimOf({ ...view, pose: { ...pose, x: 0, y: 0, heading: 0 } });
  const strips = new Strips(pose.heading);
  const spansAt = (bearing: number): Span[] => spans(aim, bearing, height, density, far);
  let asked = 0;
  const sector = (from: number, first: readonly Span[], to: number, last: readonly Span[]): void => {
    if (first.length === 0 && last.length === 0) return;
    const middle = (from + to) / 2;
    const paired = isPaired(first, last);
    if (to - from > (paired ? STEEP : SIDE) && asked < BETWEEN) {
      asked++;
      const between = spansAt(middle);
      if (!paired || !isStraight(first, between, last, to - from)) {
        sector(from, first, middle, between);
        sector(middle, between, to, last);
        return;
      }
    }
    if (paired) strips.add(from, first, to, last);
  };
  const turn = 2 * Math.PI;
  let last = spansAt(-Math.PI);
  for (let i = 0; i < BEARINGS; i++) {
    if (i % IN_ONE === 0) strips.close();
    const to = (turn * (i + 1)) / BEARINGS - Math.PI;
    const next = spansAt(to);
    asked = 0;
    sector((turn * i) / BEARINGS - Math.PI, last, to, next);
    last = next;
  }
  return strips.finish();
}

/** Where along a bearing the view has the density. Places are told by their angle under the eye, so near ones are close. */
function spans(aim: Aim, bearing: number, height: number, density: number, far: number): Span[] {
  const [c, s] = [Math.cos(bearing), Math.sin(bearing)];
  const has = (away: number): boolean =>
    look(aim, away * c, away * s, height) && (density <= 0 || acrossOf(aim) >= density);
  const drop = Math.abs(aim.z - height) || 1;
  const steepest = Math.atan(far / drop);
  const found: Span[] = [];
  // Straight under the eye every bearing is the same place, and an upright target faces none of them.
  let start = has(CLOSE) ? 0 : null;
  let before = CLOSE;
  for (let i = 1; i <= PLACES; i++) {
    const at = i === PLACES ? far : drop * Math.tan((steepest * i) / PLACES);
    const inside = has(at);
    if (inside && start === null) start = edge(has, at, before);
    if (!inside && start !== null) {
      const end = edge(has, before, at);
      if (end - start > CLOSE) found.push([start, end]);
      start = null;
    }
    before = at;
  }
  if (start !== null) found.push([start, far]);
  return found;
}

/** Where a zone ends between a place in it and one out of it: the last place that is in it. */
function edge(has: (away: number) => boolean, inside: number, outside: number): number {
  let [yes, no] = [inside, outside];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (yes + no) / 2;
    if (middle === yes || middle === no) break;
    if (has(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

/** Whether the spans of two bearings are the same ones: as many, each lying beside the other. */
const isPaired = (first: readonly Span[], last: readonly Span[]): boolean =>
  first.length === last.length &&
  first.every(([low, high], i) => Math.max(low, last[i]![0]) < Math.min(high, last[i]![1]));

/** Whether chords between the spans of two bearings pass near enough by those of the one in the middle. */
function isStraight(
  first: readonly Span[],
  middle: readonly Span[],
  last: readonly Span[],
  angle: number,
): boolean {
  if (!isPaired(first, middle)) return false;
  const near = (a: number, m: number, b: number): boolean => {
    const chord = a + b === 0 ? 0 : (2 * a * b * Math.cos(angle / 2)) / (a + b);
    return Math.abs(chord - m) <= Math.max(CLOSE, LEAVES * m);
  };
  return middle.every(
    ([low, high], i) => near(first[i]![0], low, last[i]![0]) && near(first[i]![1], high, last[i]![1]),
  );
}

/** Joins sectors that follow each other to polygons. */
class Strips {
  readonly #heading: number;
  readonly #done: Point[][] = [];
  #outer: Point[][] = [];
  #inner: Point[][] = [];
  #end = Number.NaN;

  constructor(heading: number) {
    this.#heading = heading;
  }

  add(from: number, first: readonly Span[], to: number, last: readonly Span[]): void {
    if (this.#end !== from || this.#outer.length !== first.length) {
      this.close();
      this.#outer = first.map(([, high]) => [this.#at(from, high)]);
      this.#inner = first.map(([low]) => [this.#at(from, low)]);
    }
    last.forEach(([low, high], i) => {
      this.#outer[i]!.push(this.#at(to, high));
      this.#inner[i]!.push(this.#at(to, low));
    });
    this.#end = to;
  }

  close(): void {
    this.#outer.forEach((outer, i) => this.#done.push([...outer, ...this.#inner[i]!.toReversed()]));
    this.#outer = [];
    this.#inner = [];
    this.#end = Number.NaN;
  }

  finish(): Point[][] {
    this.close();
    return this.#done;
  }

  #at(bearing: number, away: number): Point {
    return [away * Math.cos(this.#heading + bearing), away * Math.sin(this.#heading + bearing)];
  }
}
