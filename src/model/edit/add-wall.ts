import { ok, type Result } from '../../base/result';
import { distance } from '../derive/line-frame';
import { onStorey } from '../query/on-storey';
import type { CampusDocument } from '../schema/document';
import type { StoreyId, WallId } from '../schema/ids';
import type { Point } from '../schema/polygon';
import type { Wall } from '../schema/wall';
import { Draft } from './draft';
import { refuse, type MendIssue } from './mend-issue';
import type { Patch } from './patch';

/** Nobody builds a shorter wall, metres. */
export const LEAST_WALL = 0.05;

/** A chain that begins this near to the end of a wall goes on from it, metres. */
const AT_END = 1e-3;

export interface NewWall {
  readonly id: WallId;
  readonly storey: StoreyId;
  /** Axis: two or more points; the first again at the end shuts it to a ring. */
  readonly points: readonly Point[];
  /** Metres; 0 = a screen. */
  readonly thickness: number;
  /** Metres; null = to the height of the storey. */
  readonly height: number | null;
  readonly transparent?: boolean;
}

/** What a chain of wall comes to: the patch, and the wall that the chain is (part of) now. */
export interface AddedWall {
  readonly patch: Patch;
  readonly wall: WallId;
}

/**
 * Builds a wall along a chain of points, with mitred corners. Where the chain begins or ends at the end of a wall of its
 * own kind (thickness, base, height, glass, no name and no rating) that wall goes on instead, so that this corner is
 * whole too. Refused when it is shorter than 0.05 m. O(walls of the storey).
 */
export function addWall(document: CampusDocument, input: NewWall): Result<AddedWall, MendIssue> {
  const line = input.points.filter((p, i) => i === 0 || distance(p, input.points[i - 1]!) > 0);
  const length = line.reduce((sum, p, i) => sum + (i === 0 ? 0 : distance(p, line[i - 1]!)), 0);
  if (length < LEAST_WALL) return refuse('mend.wall-too-short', input.storey, { least: LEAST_WALL });
  const draft = new Draft(document);
  const isRing = line.length > 3 && distance(line[0]!, line.at(-1)!) === 0;
  const joined = isRing ? null : goneOn(onStorey(document, 'walls', input.storey), input, line);
  const { id, storey, thickness, height, transparent = false } = input;
  const body = { form: 'line', line, thickness };
  draft.put('walls', joined ?? { id, storey, body, height, transparent });
  return ok({ patch: draft.build('edit.add-wall'), wall: joined?.id ?? id });
}

/** A wall of the same kind with the chain added at its end; null when none ends there. */
function goneOn(walls: readonly Wall[], input: NewWall, chain: readonly Point[]): Wall | null {
  for (const wall of walls) {
    if (wall.body.form !== 'line' || !isAlike(wall, input)) continue;
    const line = withChain(wall.body.line, chain);
    if (line !== null) return { ...wall, body: { ...wall.body, line } };
  }
  return null;
}

function isAlike(wall: Wall, { thickness, height, transparent = false }: NewWall): boolean {
  const { body, name } = wall;
  const plain = name.zh === null && name.en === null && wall.fireRating === null && wall.base === 0;
  return (
    plain &&
    body.form === 'line' &&
    body.thickness === thickness &&
    wall.height === height &&
    wall.transparent === transparent
  );
}

function withChain(line: readonly Point[], chain: readonly Point[]): readonly Point[] | null {
  const [first, last] = [line[0]!, line.at(-1)!];
  if (distance(first, last) === 0) return null;
  const [begin, end] = [chain[0]!, chain.at(-1)!];
  const reversed = chain.toReversed();
  if (distance(last, begin) <= AT_END) return [...line, ...chain.slice(1)];
  if (distance(last, end) <= AT_END) return [...line, ...reversed.slice(1)];
  if (distance(first, begin) <= AT_END) return [...reversed.slice(0, -1), ...line];
  if (distance(first, end) <= AT_END) return [...chain.slice(0, -1), ...line];
  return null;
}
