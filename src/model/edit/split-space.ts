import { ok, type Result } from '../../base/result';
import { areaFaces } from '../../geometry/plane/area-faces';
import type { Face } from '../../geometry/plane/polygons-of-faces';
import { placeInRings } from '../../geometry/plane/place-in-rings';
import { crossings } from '../derive/ray-crossings';
import { distance, inFrame, lineFrame, pointAt } from '../derive/line-frame';
import { onStorey } from '../query/on-storey';
import type { CampusDocument } from '../schema/document';
import { makeId, type OpeningId, type SpaceId, type StoreyId } from '../schema/ids';
import { NO_NAME } from '../schema/no-name';
import type { Point } from '../schema/polygon';
import type { Space } from '../schema/space';
import { Draft } from './draft';
import { refuse, type MendIssue } from './mend-issue';
import type { Patch } from './patch';
import { followSplit } from './follow-spaces';

/** A part smaller than this is a slip of the hand, m². */
const LEAST_PART = 0.1;

/** The line is carried on this far past the outline, so that it surely crosses, metres. */
const OVERSHOOT = 0.001;

/** The line of a door lies at most this far behind the outline of its room, metres. */
const IN_WALL = 0.3;

/** A door no farther than this from the cut lies along it and will join the two parts, metres. */
const ALONG = 0.1;

export interface SpaceSplit {
  readonly space: SpaceId;
  /** Two or more points. */
  readonly line: readonly Point[];
  /** An end that lies within the space is carried on straight to its outline, if that is at most so far, metres. Default: however far. */
  readonly carryOn?: number;
  /** Local part of the new ids; further parts get `-2`, `-3` … */
  readonly fresh: string;
}

/**
 * Cuts a space along a line. The largest part stays what the space was, so that records, numbers of people and beds
 * stay with it; the others get new ids, its use and its department, no name and no number. Their areas add up to
 * the whole (1e-9 m² for each metre of cut). Doors, assets, compartments and populations name the parts that they
 * are at. Refused when the line doesn't part the space, cuts off less than 0.1 m², or ends in a door. O(n log n + openings of the storey).
 */
export function splitSpace(document: CampusDocument, split: SpaceSplit): Result<Patch, MendIssue> {
  const draft = new Draft(document);
  const space = draft.get('spaces', split.space);
  const rings = [space.outline.outer, ...space.outline.holes];
  const cut = reachingOut(rings, split.line, split.carryOn ?? Infinity);
  if (cut === null) return refuse('mend.split-misses', space.id);
  const faces = [...areaFaces([[rings]], (inside) => inside(0), { cuts: [cut], straight: 0 })];
  if (faces.length < 2) return refuse('mend.split-misses', space.id);
  faces.sort(byArea);
  const least = faces.at(-1)?.area ?? 0;
  if (least < LEAST_PART) return refuse('mend.split-too-small', space.id, { area: least });
  const door = doorOn(document, space.storey, cut);
  if (door !== null) return refuse('mend.split-in-door', door);
  const parts = faces.map(({ outer, holes }, i): Space => {
    const outline = { outer, holes };
    if (i === 0) return draft.put('spaces', { ...space, outline });
    const id = makeId('space', i === 1 ? split.fresh : `${split.fresh}-${i}`);
    const own = { id, outline, name: NO_NAME, number: null, beds: null, occupants: null };
    return draft.put('spaces', { ...space, ...own });
  });
  followSplit(document, draft, space.id, parts);
  return ok(draft.build('edit.split-space'));
}

/** A door or passage that a line runs into: it would lead into both parts, and a wall there would stand in it. Null when none is. */
function doorOn(document: CampusDocument, storey: StoreyId, line: readonly Point[]): OpeningId | null {
  const [first, second, before, last] = [line[0], line[1], line.at(-2), line.at(-1)];
  if (!first || !second || !before || !last) return null;
  const past = (from: Point, end: Point): Point => {
    const frame = lineFrame(from, end);
    return frame === null ? end : pointAt(frame, frame.length + IN_WALL, 0);
  };
  const points = [past(second, first), ...line.slice(1, -1), past(before, last)];
  const doors = onStorey(document, 'openings', storey).filter(
    ({ kind, rejected }) => kind !== 'window' && !rejected,
  );
  const met = doors.find(({ line: [a, b] }) =>
    points.slice(1).some((q, i) => {
      const frame = lineFrame(points[i]!, q);
      if (frame === null || [a, b].every((p) => Math.abs(inFrame(frame, p)[1]) <= ALONG)) return false;
      return crossings(frame, a, b).some((u) => u >= 0 && u <= frame.length);
    }),
  );
  return met?.id ?? null;
}

/** Largest first; of equal ones the western, then the southern. */
const byArea = (a: Face, b: Face): number =>
  Math.abs(b.area - a.area) > 1e-6
    ? b.area - a.area
    : a.outer[0]![0] - b.outer[0]![0] || a.outer[0]![1] - b.outer[0]![1];

/** The line with its ends carried on to the outline; null when it has no length. */
function reachingOut(
  rings: readonly (readonly Point[])[],
  line: readonly Point[],
  most: number,
): Point[] | null {
  const points = line.filter((p, i) => i === 0 || distance(p, line[i - 1]!) > 0);
  const [first, second] = points;
  const [last, before] = [points.at(-1), points.at(-2)];
  if (first === undefined || second === undefined || last === undefined || before === undefined) return null;
  const start = carriedOn(rings, second, first, most);
  const end = carriedOn(rings, before, last, most);
  return [...(start === null ? [] : [start]), ...points, ...(end === null ? [] : [end])];
}

/** Where a line from `from` comes out of the rings after `end`; null when `end` isn't within them. */
function carriedOn(
  rings: readonly (readonly Point[])[],
  from: Point,
  end: Point,
  most: number,
): Point | null {
  if (placeInRings(rings, ...end, 0) === 'outside') return null;
  const frame = lineFrame(from, end);
  if (frame === null) return null;
  let nearest = Infinity;
  for (const ring of rings) {
    ring.forEach((a, i) => {
      for (const u of crossings(frame, a, ring[(i + 1) % ring.length]!)) {
        if (u >= frame.length - OVERSHOOT) nearest = Math.min(nearest, u);
      }
    });
  }
  return Number.isFinite(nearest) && nearest - frame.length <= most
    ? pointAt(frame, Math.max(nearest, frame.length) + OVERSHOOT, 0)
    : null;
}
