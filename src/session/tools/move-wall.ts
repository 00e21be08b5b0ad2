import { pole } from '../../geometry/plane/pole';
import type { Result } from '../../base/result';
import { inFrame, lineFrame, middle } from '../../model/derive/line-frame';
import { openingWidth } from '../../model/query/opening-width';
import type { MendIssue } from '../../model/edit/mend-issue';
import { moveOpening, roomAround, spotFor } from '../../model/edit/move-opening';
import { moveWall } from '../../model/edit/move-wall';
import type { Patch } from '../../model/edit/patch';
import type { CampusDocument } from '../../model/schema/document';
import type { OpeningId, StoreyId, WallId } from '../../model/schema/ids';
import type { Opening } from '../../model/schema/opening';
import type { Point } from '../../model/schema/polygon';
import type { PlanThing } from '../state/selection-state';
import { snapAt } from './snap';
import type { ToolPointer } from './tool';

/** What can be grabbed of a selected wall or opening. */
export type Handle = { readonly storey: StoreyId; readonly x: number; readonly y: number } & (
  | { readonly form: 'point' | 'part'; readonly wall: WallId; readonly at: number }
  | { readonly form: 'whole'; readonly wall: WallId }
  | { readonly form: 'slide'; readonly opening: OpeningId }
  | { readonly form: 'jamb'; readonly opening: OpeningId; readonly at: 0 | 1 }
);

/** Lengths and moves come to whole steps of it; Alt takes that away, metres. */
const STEP = 0.05;

/** A wall is meant from this far when an opening is dragged to it, metres. */
const REACH = 0.5;

/** Points of a wall and middles of its parts, jambs of an opening and its middle; none of a space. O(points). */
export function handlesOf(document: CampusDocument, thing: PlanThing): readonly Handle[] {
  if (thing.kind === 'opening') {
    const opening = document.openings[thing.id];
    return opening ? openingHandles(opening) : [];
  }
  const wall = thing.kind === 'wall' ? document.walls[thing.id] : undefined;
  if (wall === undefined) return [];
  const { storey, body, id } = wall;
  if (body.form === 'polygon') {
    const { x, y } = pole([body.outline.outer, ...body.outline.holes], 0.05);
    return [{ storey, x, y, form: 'whole', wall: id }];
  }
  const { line } = body;
  const isRing = line.length > 3 && line[0]![0] === line.at(-1)![0] && line[0]![1] === line.at(-1)![1];
  const points = isRing ? line.slice(0, -1) : line;
  return [
    ...points.map(([x, y], at): Handle => ({ storey, x, y, form: 'point', wall: id, at })),
    ...line.slice(1).map((b, at): Handle => {
      const [x, y] = middle(line[at]!, b);
      return { storey, x, y, form: 'part', wall: id, at };
    }),
  ];
}

function openingHandles({ id, storey, line }: Opening): Handle[] {
  const [x, y] = middle(...line);
  return [
    ...([0, 1] as const).map((at): Handle => ({
      storey,
      x: line[at][0],
      y: line[at][1],
      form: 'jamb',
      opening: id,
      at,
    })),
    { storey, x, y, form: 'slide', opening: id },
  ];
}

/** The handle within reach of the pointer that lies nearest, or null. */
export function handleAt(handles: readonly Handle[], { x, y, reach, storey }: ToolPointer): Handle | null {
  let best: Handle | null = null;
  let least = reach;
  for (const handle of handles) {
    const away = Math.hypot(handle.x - x, handle.y - y);
    if (handle.storey !== storey || away > least) continue;
    least = away;
    best = handle;
  }
  return best;
}

/**
 * What dragging a handle to the pointer makes of the document in which it was grabbed: parts of walls go across only
 * (Alt: anywhere), points snap, openings slide along their wall or into another. `along`: rooms follow the wall.
 */
export function dragMade(
  document: CampusDocument,
  handle: Handle,
  pointer: ToolPointer,
  along: boolean,
): Result<Patch, MendIssue> | null {
  if (handle.form === 'slide' || handle.form === 'jamb') return openingDragged(document, handle, pointer);
  const wall = document.walls[handle.wall];
  if (wall === undefined) return null;
  if (handle.form === 'point') {
    const line = wall.body.form === 'line' ? wall.body.line : [];
    const from = line[handle.at + 1] ?? line[handle.at - 1] ?? null;
    const own = { ...pointer, reach: pointer.alt ? 0 : pointer.reach };
    const to = snapAt(document, handle.storey, own, { from, square: pointer.shift });
    const what = { form: 'point', at: handle.at } as const;
    return moveWall(document, {
      wall: wall.id,
      what,
      dx: to.x - handle.x,
      dy: to.y - handle.y,
      along: false,
    });
  }
  const moved: Point = [pointer.x - handle.x, pointer.y - handle.y];
  if (handle.form === 'whole') {
    const [dx, dy] = moved.map((by) => stepped(by, pointer.alt));
    return moveWall(document, { wall: wall.id, what: { form: 'whole' }, dx: dx ?? 0, dy: dy ?? 0, along });
  }
  const [a, b] = wall.body.form === 'line' ? [wall.body.line[handle.at], wall.body.line[handle.at + 1]] : [];
  const frame = a && b ? lineFrame(a, b) : null;
  if (frame === null) return null;
  const across = stepped(moved[0] * frame.left[0] + moved[1] * frame.left[1], pointer.alt);
  const [dx, dy] = [frame.left[0] * across, frame.left[1] * across];
  return moveWall(document, { wall: wall.id, what: { form: 'part', at: handle.at }, dx, dy, along });
}

const stepped = (value: number, exact: boolean): number => (exact ? value : Math.round(value / STEP) * STEP);

function openingDragged(
  document: CampusDocument,
  handle: Extract<Handle, { readonly opening: OpeningId }>,
  { x, y, alt }: ToolPointer,
): Result<Patch, MendIssue> | null {
  const opening = document.openings[handle.opening];
  if (opening === undefined) return null;
  if (handle.form === 'slide') {
    const spot = spotFor(document, opening, [x, y], REACH);
    return spot && moveOpening(document, { opening: opening.id, spot: { ...spot, u: stepped(spot.u, alt) } });
  }
  const room = roomAround(document, opening);
  if (room === null) return null;
  const along = (p: Point): number => inFrame(room.spot.frame, p)[0];
  const fixed = along(opening.line[handle.at === 0 ? 1 : 0]);
  const side = Math.sign(along(opening.line[handle.at]) - fixed);
  const width = stepped(Math.max(STEP, (along([x, y]) - fixed) * side), alt);
  return moveOpening(document, {
    opening: opening.id,
    spot: { ...room.spot, u: fixed + (side * width) / 2 },
    width,
  });
}

/** An opening `metres` further along its wall, or made so wide with its near jamb where it is: numbers instead of a drag. */
export function openingSet(
  document: CampusDocument,
  opening: Opening,
  { from, width = openingWidthOf(opening) }: { readonly from?: number; readonly width?: number },
): Result<Patch, MendIssue> | null {
  const room = roomAround(document, opening);
  if (room === null) return null;
  const start = from === undefined ? nearJamb(room.spot.frame, opening) : from;
  const spot = { ...room.spot, u: start + width / 2 };
  return moveOpening(document, {
    opening: opening.id,
    spot,
    ...(width !== openingWidthOf(opening) && { width }),
  });
}

const openingWidthOf = (opening: Opening): number => openingWidth({ ...opening, width: null });

/** Metres along a wall to the nearer jamb of an opening. */
export const nearJamb = (frame: NonNullable<ReturnType<typeof lineFrame>>, { line }: Opening): number =>
  Math.min(inFrame(frame, line[0])[0], inFrame(frame, line[1])[0]);
