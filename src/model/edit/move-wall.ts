import { ok, type Result } from '../../base/result';
import { boundsMeet, growBounds, pointBounds } from '../../geometry/plane/bounds';
import { ringArea } from '../../geometry/plane/ring-area';
import { distance } from '../derive/line-frame';
import { onStorey } from '../query/on-storey';
import type { CampusDocument } from '../schema/document';
import type { StoreyId, WallId } from '../schema/ids';
import type { Point } from '../schema/polygon';
import type { Wall } from '../schema/wall';
import { LEAST_WALL } from './add-wall';
import { checkEntity } from './check-entity';
import { Draft } from './draft';
import { refuse, type MendIssue } from './mend-issue';
import { bandsOfArea, bandsOfLine, pointsOf, type MovingBand } from './moving-band';
import { isLeafOf, isWithin, movingWalls, openingsAlong, type MovingWalls } from './moving-walls';
import { openingsAt, openingsIn } from './openings-on';
import type { Patch } from './patch';
import { reachedWall, type ReachedWall } from './reach-walls';
import { reshapeWall } from './reshape-wall';
import { shifted } from './shift';
import { slidOutline, withSteps } from './slide-outlines';
import { pointOf, straightRun, straightRuns, withRunMoved } from './straight-runs';

/** Nothing further from the wall stands at it, metres: more than half of the thickest wall. */
const NEAR = 1;

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
 * Moves a wall, a straight part of it or one of its points. Its openings keep their place along it. When asked to, rooms
 * follow across its length by whole edges, whose corners slide along the edges beside them: a corridor grows as the room
 * beside it shrinks, by the same area, and every angle stays. Walls that end at it reach it again, and pieces of a wall
 * drawn as an area that its openings part go together. Refused when an opening would no longer fit, a room's outline
 * would cross itself, or nothing of a wall would be left. O(points of the storey + walls that end there × walls).
 */
export function moveWall(document: CampusDocument, move: WallMove): Result<Patch, MendIssue> {
  const draft = new Draft(document);
  const wall = draft.get('walls', move.wall);
  const along = move.along && move.what.form !== 'point';
  const own = movedBands(wall, move);
  const moving = along ? movingWalls(document, wall, own) : { walls: [wall], bands: own };
  const { body } = wall;
  if (body.form === 'line') {
    const line = movedLine(body.line, move);
    if (line.some((p, i) => i > 0 && distance(p, line[i - 1]!) < LEAST_WALL))
      return refuse('mend.wall-too-short', wall.id, { least: LEAST_WALL });
    const left = reshapeWall(document, draft, wall, line);
    if (left !== null) return refuse('mend.opening-left-over', left);
  }
  for (const each of moving.walls) {
    if (each.body.form === 'polygon') draft.put('walls', shifted(each, move.dx, move.dy));
  }
  const pieces = moving.walls.filter((each) => each.body.form === 'polygon');
  const openings = [
    ...pieces.flatMap((piece) => openingsIn(document, piece)),
    ...moving.bands.flatMap((band) => openingsAlong(document, band, pieces)),
  ];
  for (const opening of openings) draft.put('openings', shifted(opening, move.dx, move.dy));
  const trouble = along ? takeAlong(document, draft, moving, wall.storey) : null;
  return trouble ?? ok(draft.build('edit.move-wall'));
}

function movedLine(line: readonly Point[], { what, dx, dy }: WallMove): Point[] {
  if (what.form === 'part') return withRunMoved(line, straightRun(line, what.at), [dx, dy]);
  // The first and the last point of a ring are one.
  const at = what.form === 'point' ? pointOf(line, what.at) : null;
  return line.map((p, i) => (at === null || pointOf(line, i) === at ? [p[0] + dx, p[1] + dy] : p));
}

/** The straight stretches that move sideways, as they stand before. */
function movedBands({ body }: Wall, { what, dx, dy }: WallMove): readonly MovingBand[] {
  if (body.form === 'polygon') return bandsOfArea(body.outline, { dx, dy });
  const { line, thickness } = body;
  if (what.form === 'point') return [];
  const runs = what.form === 'whole' ? straightRuns(line) : [straightRun(line, what.at)];
  return bandsOfLine(line, thickness, runs, { dx, dy });
}

/** Rooms along the wall slide with it, and walls that end at it reach it again. */
function takeAlong(
  document: CampusDocument,
  draft: Draft,
  moving: MovingWalls,
  storey: StoreyId,
): Result<never, MendIssue> | null {
  const box = growBounds(pointBounds(moving.walls.flatMap(({ body }) => pointsOf(body))), NEAR);
  const areas = [...onStorey(document, 'spaces', storey), ...onStorey(document, 'outdoors', storey)].filter(
    ({ outline }) => boundsMeet(box, pointBounds(outline.outer)),
  );
  const bands = moving.bands.map((band) =>
    withSteps(
      band,
      areas.map(({ outline }) => outline),
    ),
  );
  for (const area of areas) {
    const kind = 'use' in area ? 'spaces' : 'outdoors';
    const outline = slidOutline(area.outline, bands);
    if (outline === null) continue;
    // The schema would turn a ring that came out the other way round.
    const turned = ringArea(outline.outer) <= 0;
    if (turned || !checkEntity(document, kind, { ...area, outline }).ok)
      return refuse('mend.shape-not-legal', area.id);
    draft.put(kind, { ...area, outline });
  }
  const moved = new Set(moving.walls.map(({ id }) => id));
  const others = onStorey(document, 'walls', storey).filter(
    ({ id, body }) => !moved.has(id) && boundsMeet(box, pointBounds(pointsOf(body))),
  );
  const inLine = others.filter((wall) => bands.some((band) => isWithin(band, wall)));
  for (const other of others) {
    if (inLine.includes(other) || bands.some((band) => isLeafOf(document, band, other))) continue;
    const reached = reachedWall(other, bands, { all: others, inLine });
    if (reached === null) continue;
    const trouble = putReached(document, draft, other, reached);
    if (trouble !== null) return trouble;
  }
  return null;
}

function putReached(
  document: CampusDocument,
  draft: Draft,
  before: Wall,
  { wall, left }: ReachedWall,
): Result<never, MendIssue> | null {
  if (left < LEAST_WALL) {
    const door = openingsAt(document, before)[0];
    return door === undefined
      ? refuse('mend.wall-too-short', before.id, { least: LEAST_WALL })
      : refuse('mend.opening-left-over', door.id);
  }
  if (wall.body.form === 'line') {
    const over = reshapeWall(document, draft, before, wall.body.line);
    return over === null ? null : refuse('mend.opening-left-over', over);
  }
  if (!checkEntity(document, 'walls', wall).ok) return refuse('mend.shape-not-legal', before.id);
  draft.put('walls', wall);
  return null;
}
