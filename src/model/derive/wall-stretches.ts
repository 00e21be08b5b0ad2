import type { Opening } from '../schema/opening';
import type { Point } from '../schema/polygon';
import { inFrame, lineFrame, pointAt } from './line-frame';
import { withoutSpans, type Span } from './spans';
import type { WallPart, WallParts } from './wall-bodies';

/** A wall that was drawn as a line holds an opening whose line runs this near to its faces, metres. */
const IN_WALL = 0.1;

/** What stands of a straight wall part, from one end of its axis to the other. */
export interface WallStretch {
  readonly part: WallPart;
  readonly line: readonly [Point, Point];
}

/** Walls drawn as lines, less the openings that lie on them, in the order of their parts. O(n log n). */
export function wallStretches(walls: WallParts, openings: Iterable<Opening>): WallStretch[] {
  const cutBy = new Map<WallPart, Opening[]>();
  for (const opening of openings) {
    for (const part of partsOn(walls, opening)) {
      const list = cutBy.get(part);
      if (list === undefined) cutBy.set(part, [opening]);
      else list.push(opening);
    }
  }
  return walls.parts.flatMap((part) => partLeft(part, cutBy.get(part) ?? []).map((line) => ({ part, line })));
}

/** Is the straight wall part the one that the opening lies on? */
function liesOn(part: WallPart, opening: Opening): boolean {
  const frame = lineFrame(part.a, part.b);
  if (frame === null) return false;
  const [a, b] = opening.line.map((p) => inFrame(frame, p));
  if (a === undefined || b === undefined) return false;
  const near = part.thickness / 2 + IN_WALL;
  if (Math.abs(a[1]) > near || Math.abs(b[1]) > near) return false;
  return Math.max(a[0], b[0]) > 0 && Math.min(a[0], b[0]) < frame.length;
}

/** Straight parts of walls drawn as lines that the opening lies on. O(log n + hits). */
export function partsOn(walls: WallParts, opening: Opening): WallPart[] {
  const near = walls.thickest / 2 + IN_WALL;
  return walls.partsNear(...opening.line, near).filter((part) => liesOn(part, opening));
}

/** What is left of a straight wall part once the openings that lie on it are cut out, as stretches of its axis. */
function partLeft(part: WallPart, openings: readonly Opening[]): [Point, Point][] {
  const frame = lineFrame(part.a, part.b);
  if (frame === null) return [];
  const cuts: Span[] = [];
  for (const opening of openings) {
    const [a, b] = opening.line.map((p) => inFrame(frame, p)[0]);
    cuts.push([Math.min(a ?? 0, b ?? 0), Math.max(a ?? 0, b ?? 0)]);
  }
  return withoutSpans([0, frame.length], cuts).map(([from, to]) => [
    from === 0 ? part.a : pointAt(frame, from, 0),
    to === frame.length ? part.b : pointAt(frame, to, 0),
  ]);
}
