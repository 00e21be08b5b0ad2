import { ok, type Result } from '../../base/result';
import { frameBox, inFrame, lineFrame, middle, pointAt, type LineFrame } from '../derive/line-frame';
import { firstWall } from '../derive/wall-edges';
import type { CampusDocument } from '../schema/document';
import { onStorey } from '../query/on-storey';
import { makeId, type SpaceId } from '../schema/ids';
import type { Point } from '../schema/polygon';
import type { Space } from '../schema/space';
import type { Wall } from '../schema/wall';
import { applyPatch } from './apply-patch';
import { facingQuads } from './bridges-between';
import { Draft } from './draft';
import { joinPatches } from './join-patches';
import { mergeSpaces } from './merge-spaces';
import { refuse, type MendIssue } from './mend-issue';
import { pointsOf } from './moving-band';
import type { Patch } from './patch';
import { removeEntities } from './remove-entities';
import { cutHole } from './wall-hole';
import { storeyWalls, wallSpotAt, type WallSpot } from './wall-spot';

/** Walls between two rooms are looked for at every so many metres of what they share. */
const EVERY = 0.25;

/** A wall stands between outlines when its face comes this near to the middle between them, metres. */
const BETWEEN = 0.1;

/** Cosine of the angle up to which a wall runs along what the rooms share. */
const ALONG = 0.98;

/** A wall is cut this much deeper than its body, metres. */
const THROUGH = 0.005;

/** Leaves of one wall, one behind the other. */
const MOST_LEAVES = 6;

/** Less of a wall than this is not worth a cut, metres. */
const LEAST_CUT = 0.02;

/** Half of the wall between, or less, lies between its axis and an opening in it; an opening ends this near to a corner, metres. */
const IN_WALL = 0.1;

/** Where two rooms face each other: the middle between their outlines. */
function sharedLines(one: Space, other: Space): LineFrame[] {
  return facingQuads(one, other).flatMap(([a, b, c, d]) => lineFrame(middle(a, b), middle(d, c)) ?? []);
}

/** A stretch of wall along what two rooms share, as a frame from end to end; null when none stands there. */
function nextStretch(document: CampusDocument, one: Space, other: Space): WallSpot | null {
  for (const shared of sharedLines(one, other)) {
    const steps = Math.max(1, Math.round(shared.length / EVERY));
    for (let k = 0; k < steps; k++) {
      const at = pointAt(shared, ((k + 0.5) / steps) * shared.length, 0);
      const spot = wallSpotAt(document, one.storey, ...at, BETWEEN);
      if (spot === null) continue;
      const { along } = spot.frame;
      if (Math.abs(along[0] * shared.along[0] + along[1] * shared.along[1]) < ALONG) continue;
      const ends = [0, shared.length].map((u) => inFrame(spot.frame, pointAt(shared, u, 0))[0]);
      const from = Math.max(0, Math.min(...ends));
      const to = Math.min(spot.frame.length, Math.max(...ends));
      if (to - from < LEAST_CUT) continue;
      const frame = { ...spot.frame, origin: pointAt(spot.frame, from, 0), length: to - from };
      return { ...spot, frame, u: (to - from) / 2 };
    }
  }
  return null;
}

/** Does a wall stand somewhere along what two rooms share? O(length of it · log n). */
export const hasWallBetween = (document: CampusDocument, one: Space, other: Space): boolean =>
  nextStretch(document, one, other) !== null;

/**
 * Two rooms made one, and the walls along what they share taken out with their openings, so that one room is one room to
 * walk in: walls that go on past it are cut at its ends. One step. Refused as by `mergeSpaces`. O(n log n) for each piece of wall.
 */
export function mergeWithoutWall(
  document: CampusDocument,
  keep: SpaceId,
  gone: SpaceId,
  recorded: ReadonlySet<string>,
  fresh: string,
): Result<Patch, MendIssue> {
  const [one, other] = [document.spaces[keep], document.spaces[gone]];
  if (one === undefined || other === undefined) return refuse('mend.gone', gone);
  const patches: Patch[] = [];
  let current = document;
  const take = (patch: Patch): void => {
    patches.push(patch);
    current = applyPatch(current, patch);
  };
  take(withoutOpenings(document, one, other));
  for (let n = 0; n < MOST_LEAVES * sharedLines(one, other).length; n++) {
    const stretch = nextStretch(current, one, other);
    if (stretch === null) break;
    take(withoutStretch(current, one, stretch, `${fresh}-w${n}`));
  }
  const merged = mergeSpaces(current, keep, gone, recorded);
  if (!merged.ok) return merged;
  return ok(joinPatches('edit.merge-spaces', [...patches, merged.value]));
}

/** Doors, passages and windows along what two rooms share. */
function withoutOpenings(document: CampusDocument, one: Space, other: Space): Patch {
  const shared = sharedLines(one, other);
  const isShared = (p: Point): boolean =>
    shared.some((frame) => {
      const [u, v] = inFrame(frame, p);
      return Math.abs(v) <= IN_WALL * 2 && u >= -IN_WALL && u <= frame.length + IN_WALL;
    });
  const between = onStorey(document, 'openings', one.storey).filter(({ line }) => line.every(isShared));
  return removeEntities(
    document,
    between.map(({ id }) => id),
  );
}

function withoutStretch(document: CampusDocument, { storey }: Space, spot: WallSpot, fresh: string): Patch {
  const { frame, thickness } = spot;
  const within = (p: Point, beside: number): boolean => {
    const [u, v] = inFrame(frame, p);
    return Math.abs(v) <= thickness / 2 + beside && u >= -beside && u <= frame.length + beside;
  };
  const gone = onStorey(document, 'walls', storey).filter(({ body }) =>
    pointsOf(body).every((p) => within(p, LEAST_CUT)),
  );
  const emptied = removeEntities(
    document,
    gone.map(({ id }) => id),
  );
  const next = applyPatch(document, emptied);
  const draft = new Draft(next);
  if (spot.drawn) {
    const half = thickness / 2 + THROUGH;
    cutHole(next, draft, storey, frameBox(frame, -THROUGH, frame.length + THROUGH, -half, half), fresh);
  } else {
    const wall = draft.find('walls', spot.wall);
    if (wall !== null) cutLine(draft, wall, frame, fresh);
  }
  return joinPatches('edit.merge-spaces', [emptied, draft.build('edit.merge-spaces')]);
}

/** Takes a stretch out of a wall drawn as a line: what is left on both sides goes on being wall. */
function cutLine(draft: Draft, wall: Wall, frame: LineFrame, fresh: string): void {
  if (wall.body.form === 'polygon') return;
  const { line, thickness } = wall.body;
  const part = line.findIndex((a, i) => {
    const b = line[i + 1];
    if (b === undefined) return false;
    const [u, v] = inFrame(frame, middle(a, b));
    const half = Math.hypot(a[0] - b[0], a[1] - b[1]) / 2;
    return Math.abs(v) < LEAST_CUT && Math.abs(u - frame.length / 2) <= half + frame.length / 2;
  });
  const [a, b] = [line[part], line[part + 1]];
  if (a === undefined || b === undefined) return;
  const ends: readonly [Point, Point] = [pointAt(frame, 0, 0), pointAt(frame, frame.length, 0)];
  const forth = inFrame(frame, a)[0] <= inFrame(frame, b)[0];
  const [first, second] = forth ? ends : [ends[1], ends[0]];
  const left = [
    [...line.slice(0, part + 1), first],
    [second, ...line.slice(part + 1)],
  ]
    .map((points) => points.filter((p, i) => i === 0 || apart(p, points[i - 1]!)))
    .filter((points) => points.length > 1);
  left.forEach((points, i) => {
    const id = i === 0 ? wall.id : makeId('wall', fresh);
    draft.put('walls', { ...wall, id, body: { form: 'line', line: points, thickness } });
  });
}

const apart = (a: Point, b: Point): boolean => Math.hypot(a[0] - b[0], a[1] - b[1]) > LEAST_CUT;

/** Is there a way across what two rooms share, where no wall stands? O(length of it · log n). */
export function isOpenBetween(document: CampusDocument, one: Space, other: Space): boolean {
  const { bodies } = storeyWalls(document, one.storey);
  return facingQuads(one, other).some(([a, b, c, d]) => {
    const shared = lineFrame(middle(a, b), middle(d, c));
    if (shared === null) return false;
    const steps = Math.max(1, Math.round(shared.length / EVERY));
    return Array.from({ length: steps }, (_, k) => ((k + 0.5) / steps) * shared.length).some((u) => {
      const across = Math.max(BETWEEN, Math.hypot(a[0] - b[0], a[1] - b[1]) / 2);
      const [p, q] = [pointAt(shared, u, -across), pointAt(shared, u, across)];
      return firstWall(bodies, p, q) === null && !bodies.shapes.has(...middle(p, q));
    });
  });
}
