import { assert } from '../../base/assert';
import type { EntityInput } from '../../model/schema/entity-schemas';
import { makeId } from '../../model/schema/ids';
import type { SpaceUse } from '../../model/schema/space-use';
import type { Point } from '../../model/schema/polygon';
import { mm } from './boxes';
import { doorFields, FIRE_GRADE, SHUTTER_MINUTES } from './door-forms';
import { isElsewhere, openingCode, sideId } from './plan-ids';
import type { StoreyFrame } from './storey-frame';
import type { Door } from './storey-plan';

export function doorsOf(frame: StoreyFrame): EntityInput<'openings'>[] {
  return frame.plan.doors.map((door, index) => ({
    id: makeId('opening', openingCode(frame.plan, index)),
    storey: frame.storey,
    line: doorLine(frame, door),
    spaces: [frame.space(door.from), door.to === null ? null : sideId(frame.plan.code, door.to)] as const,
    ...doorFields(door.form, door.width),
    ...(door.to === null ? { finalExit: door.finalExit ?? true } : {}),
    ...swing(frame, door),
  }));
}

export function windowsOf(frame: StoreyFrame): EntityInput<'openings'>[] {
  return frame.plan.windows.map((window, index) => {
    const { between } = window;
    const [low, high] =
      between === undefined
        ? windowLine(frame, window.at, window.width)
        : frame.partitions.openingLine(...between, window.at, window.width);
    return {
      id: makeId('opening', frame.code(`N${index + 1}`)),
      storey: frame.storey,
      kind: 'window' as const,
      line: [frame.place(low), frame.place(high)] as [Point, Point],
      ...(between === undefined
        ? {}
        : { spaces: [frame.space(between[0]), frame.space(between[1])] as const }),
      sill: window.sill,
      height: window.height ?? mm(2.4 - window.sill),
      barred: window.barred ?? false,
    };
  });
}

/** Fire doors are inspected things, besides being openings. */
export function fireDoorsOf(frame: StoreyFrame): EntityInput<'assets'>[] {
  return frame.plan.doors.flatMap((door, index) => {
    const grade = FIRE_GRADE[door.form];
    if (grade === undefined) return [];
    return {
      kind: 'fire-door' as const,
      ...doorSet(frame, 'FD', door, index),
      grade,
      heldOpen: door.held ?? false,
    };
  });
}

/** So are shutters. */
export function fireShuttersOf(frame: StoreyFrame): EntityInput<'assets'>[] {
  return frame.plan.doors.flatMap((door, index) => {
    const fireRating = SHUTTER_MINUTES[door.form];
    if (fireRating === undefined) return [];
    return { kind: 'fire-shutter' as const, ...doorSet(frame, 'FS', door, index), fireRating };
  });
}

/** What is inspected of an opening, in its middle; `letters` begin its label. */
function doorSet(frame: StoreyFrame, letters: string, door: Door, index: number) {
  const code = openingCode(frame.plan, index);
  const [[ax, ay], [bx, by]] = doorLine(frame, door);
  return {
    id: makeId('asset', `${letters}-${code}`),
    storey: frame.storey,
    x: mm((ax + bx) / 2),
    y: mm((ay + by) / 2),
    number: `${letters}-${code}`,
    opening: makeId('opening', code),
    ...frame.belonging(frame.room(door.from)),
  };
}

/** So many come out of these at once that their doors open outward (GB 50016 6.4.11). */
const FULL: ReadonlySet<SpaceUse> = new Set<SpaceUse>([
  'canteen',
  'chapel',
  'dayroom',
  'meeting',
  'shop',
  'teaching',
  'waiting',
]);

/** Doors open into the room whose row names them; those of full rooms, of stairs and of the open air in the direction of escape. */
function swing(frame: StoreyFrame, door: Door): Pick<EntityInput<'openings'>, 'opensInto'> {
  const fields = doorFields(door.form, door.width);
  if (fields.kind === 'passage' || fields.leaf === 'sliding' || fields.leaf === 'shutter') return {};
  if (door.to === null) return {};
  const outward =
    !isElsewhere(door.to) && (frame.room(door.to).use === 'stair' || FULL.has(frame.room(door.from).use));
  const into = outward ? door.to : door.from;
  return { opensInto: frame.space(into) };
}

function doorLine(frame: StoreyFrame, { from, to, at, width }: Door): [Point, Point] {
  const [a, b] = frame.partitions.openingLine(from, to, at, width);
  return [frame.place(a), frame.place(b)];
}

function windowLine(frame: StoreyFrame, at: Point, width: number): [Point, Point] {
  const piece = frame.partitions.pieces.find(
    (p) =>
      (p.low === null) !== (p.high === null) &&
      (p.axis === 'x'
        ? p.at === at[1] && p.from <= at[0] && at[0] <= p.to
        : p.at === at[0] && p.from <= at[1] && at[1] <= p.to),
  );
  assert(piece !== undefined, `${frame.plan.code}: window in no outer wall`, at);
  const code = (piece.low ?? piece.high)!.code;
  return frame.partitions.openingLine(code, null, at, width);
}
