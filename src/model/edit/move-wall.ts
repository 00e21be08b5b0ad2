import { ok, type Result } from '../../base/result';
import { placeInRings } from '../../geometry/plane/place-in-rings';
import { ringArea } from '../../geometry/plane/ring-area';
import { distance, inFrame, lineFrame, type LineFrame } from '../derive/line-frame';
import { onStorey } from '../query/on-storey';
import type { CampusDocument } from '../schema/document';
import type { WallId } from '../schema/ids';
import type { Point, Polygon, Ring } from '../schema/polygon';
import type { Wall } from '../schema/wall';
import { LEAST_WALL } from './add-wall';
import { checkEntity } from './check-entity';
import { Draft } from './draft';
import { refuse, type MendIssue } from './mend-issue';
import { distanceTo, openingsIn, partFrame } from './openings-on';
import type { Patch } from './patch';
import { reshapeWall } from './reshape-wall';
import { shifted } from './shift';

/** What stands this near to the face of a wall stands at it, metres. */
const AT_FACE = 0.06;

/** What stands this far past its ends is another wall's business, metres. */
const PAST_END = 0.01;

export interface WallMove {
  readonly wall: WallId;
  /** What of it moves: all, one straight part (the number of its first point), or one point of its line. */
  readonly what: { readonly form: 'whole' } | { readonly form: 'part' | 'point'; readonly at: number };
  /** Metres. */
  readonly dx: number;
  readonly dy: number;
  /** Do the rooms along it, and the walls that end at it, go with it? Only with `whole` and `part`. */
  readonly along: boolean;
}

/**
 * Moves a wall, a straight part of it or one of its points. Its openings keep their place along it. Rooms whose corners
 * stand at its faces, and walls that end at it, follow across its length when asked to: a corridor grows as the room
 * beside it shrinks. Refused when an opening would no longer fit, a room's outline would cross itself, or nothing of
 * the wall would be left. O(points of the storey).
 */
export function moveWall(document: CampusDocument, move: WallMove): Result<Patch, MendIssue> {
  const draft = new Draft(document);
  const wall = draft.get('walls', move.wall);
  const frames = movedFrames(wall, move);
  if (wall.body.form === 'polygon') {
    draft.put('walls', shifted(wall, move.dx, move.dy));
    for (const opening of openingsIn(document, wall)) {
      draft.put('openings', shifted(opening, move.dx, move.dy));
    }
  } else {
    const line = movedLine(wall.body.line, move);
    if (line.some((p, i) => i > 0 && distance(p, line[i - 1]!) < LEAST_WALL))
      return refuse('mend.wall-too-short', wall.id, { least: LEAST_WALL });
    const left = reshapeWall(document, draft, wall, line);
    if (left !== null) return refuse('mend.opening-left-over', left);
  }
  if (move.along && move.what.form !== 'point') {
    const trouble = takeAlong(document, draft, wall, frames, move);
    if (trouble !== null) return trouble;
  }
  return ok(draft.build('edit.move-wall'));
}

function movedLine(line: readonly Point[], { what, dx, dy }: WallMove): Point[] {
  const last = line.length - 1;
  const isRing = last > 2 && distance(line[0]!, line[last]!) === 0;
  const moves = (i: number): boolean => {
    if (what.form === 'whole') return true;
    const named = (k: number): boolean => k === what.at || (what.form === 'part' && k === what.at + 1);
    // The first and the last point of a ring are one.
    return named(i) || (isRing && ((i === 0 && named(last)) || (i === last && named(0))));
  };
  return line.map((p, i) => (moves(i) ? [p[0] + dx, p[1] + dy] : p));
}

/** The straight stretches that move sideways, as they stand before. */
function movedFrames(wall: Wall, { what }: WallMove): readonly LineFrame[] {
  if (wall.body.form === 'line') {
    const { line } = wall.body;
    const parts = what.form === 'whole' ? line.keys() : what.form === 'part' ? [what.at] : [];
    return [...parts].map((part) => partFrame(line, part)).filter((frame) => frame !== null);
  }
  let longest: LineFrame | null = null;
  const { outer } = wall.body.outline;
  outer.forEach((a, i) => {
    const frame = lineFrame(a, outer[(i + 1) % outer.length]!);
    if (frame !== null && (longest === null || frame.length > longest.length)) longest = frame;
  });
  return longest === null ? [] : [longest];
}

/** Rooms with corners at the wall's faces and walls that end there follow, across each stretch. */
function takeAlong(
  document: CampusDocument,
  draft: Draft,
  wall: Wall,
  frames: readonly LineFrame[],
  { dx, dy }: WallMove,
): Result<never, MendIssue> | null {
  const follow = (p: Point): Point => {
    let [x, y] = p;
    for (const frame of frames) {
      if (!standsAt(wall, frame, p)) continue;
      const across = dx * frame.left[0] + dy * frame.left[1];
      [x, y] = [x + frame.left[0] * across, y + frame.left[1] * across];
    }
    return x === p[0] && y === p[1] ? p : [x, y];
  };
  for (const space of onStorey(document, 'spaces', wall.storey)) {
    const outline = followed(space.outline, follow);
    if (outline === null) continue;
    // The schema would turn a ring that came out the other way round.
    const turned = ringArea(outline.outer) <= 0;
    if (turned || !checkEntity(document, 'spaces', { ...space, outline }).ok)
      return refuse('mend.shape-not-legal', space.id);
    draft.put('spaces', { ...space, outline });
  }
  for (const other of onStorey(document, 'walls', wall.storey)) {
    if (other.id === wall.id || other.body.form === 'polygon') continue;
    const line = withEnds(other.body.line, follow);
    if (line === null) continue;
    if (line.some((p, i) => i > 0 && distance(p, line[i - 1]!) < LEAST_WALL))
      return refuse('mend.wall-too-short', other.id, { least: LEAST_WALL });
    const left = reshapeWall(document, draft, other, line);
    if (left !== null) return refuse('mend.opening-left-over', left);
  }
  return null;
}

function standsAt(wall: Wall, frame: LineFrame, p: Point): boolean {
  if (wall.body.form === 'polygon') {
    const { outer, holes } = wall.body.outline;
    return (
      distanceTo(wall.body.outline, p) <= AT_FACE || placeInRings([outer, ...holes], ...p, 0) !== 'outside'
    );
  }
  const [u, v] = inFrame(frame, p);
  const reach = wall.body.thickness / 2 + AT_FACE;
  return u >= -PAST_END && u <= frame.length + PAST_END && Math.abs(v) <= reach;
}

/** Null when nothing of it follows. */
function followed({ outer, holes }: Polygon, follow: (p: Point) => Point): Polygon | null {
  const ring = (points: Ring): Ring => points.map(follow);
  const moved = { outer: ring(outer), holes: holes.map(ring) };
  const rings: readonly (readonly [Ring, Ring])[] = [
    [outer, moved.outer],
    ...holes.map((hole, i): readonly [Ring, Ring] => [hole, moved.holes[i]!]),
  ];
  return rings.some(([before, after]) => after.some((p, i) => p !== before[i])) ? moved : null;
}

/** The line with its two ends taken along; null when they stay, or when it runs along what moves. */
function withEnds(line: readonly Point[], follow: (p: Point) => Point): readonly Point[] | null {
  const last = line.length - 1;
  const moved = line.map((p, i) => (i === 0 || i === last ? follow(p) : p));
  const [start, end] = [moved[0] !== line[0], moved[last] !== line[last]];
  if (!start && !end) return null;
  return start && end && line.length === 2 ? null : moved;
}
