import type { EntityInput } from '../../model/schema/entity-schemas';
import { makeId } from '../../model/schema/ids';
import { polygonOf } from '../../model/schema/polygon';
import { mm } from './boxes';
import { rampsOf, stairsOf } from './climb-entities';
import type { EntityLists } from './entity-lists';
import { doorsOf, fireDoorsOf, fireShuttersOf, windowsOf } from './opening-entities';
import { wallLine } from './partitions';
import { roomAt } from './room-at';
import { StoreyFrame, type Heads } from './storey-frame';
import type { PlannedAsset, Room, StoreyPlan } from './storey-plan';

/** Everything that one storey's plan draws, in the frame of the campus. */
export function storeyEntities(plan: StoreyPlan, heads: Heads): EntityLists {
  const frame = new StoreyFrame(plan, heads);
  const { flights, landings } = stairsOf(frame);
  return {
    storeys: [storeyEntity(frame)],
    spaces: spacesOf(frame),
    outdoors: outdoorsOf(frame),
    walls: wallsOf(frame),
    openings: [...doorsOf(frame), ...windowsOf(frame)],
    columns: columnsOf(frame),
    obstacles: obstaclesOf(frame),
    exits: exitsOf(frame),
    compartments: compartmentsOf(frame),
    flights: [...flights, ...rampsOf(frame)],
    landings,
    assets: [...fireDoorsOf(frame), ...fireShuttersOf(frame), ...assetsOf(frame)],
  };
}

function storeyEntity(frame: StoreyFrame): EntityInput<'storeys'> {
  const { building, elevation, height, kind, atGround, zh, en } = frame.plan;
  return {
    id: frame.storey,
    building: building === null ? null : makeId('building', building),
    name: { zh, en },
    elevation,
    height,
    ...(kind === undefined ? {} : { kind }),
    ...(atGround === undefined ? {} : { atGround }),
  };
}

function spacesOf(frame: StoreyFrame): EntityInput<'spaces'>[] {
  return frame.plan.rooms.map((room) => ({
    id: frame.space(room.code),
    storey: frame.storey,
    outline: polygonOf(frame.partitions.netRing(room).map(frame.place)),
    name: { zh: room.zh, en: room.en },
    number: room.number ?? null,
    use: room.use,
    hazard: room.hazard ?? null,
    ...frame.belonging(room),
    ceilingHeight: room.ceiling ?? null,
    occupants: room.occupants ?? null,
    beds: room.beds ?? null,
    mustBeLocked: room.mustBeLocked ?? false,
  }));
}

function outdoorsOf(frame: StoreyFrame): EntityInput<'outdoors'>[] {
  const usual = frame.plan.kind === 'roof' ? 'deck' : null;
  return (frame.plan.grounds ?? []).map(({ code, zh, en, ring, form, surface }) => ({
    id: makeId('outdoor', frame.code(code)),
    storey: frame.storey,
    outline: polygonOf(ring.map(frame.place)),
    form,
    surface: surface ?? usual,
    name: { zh, en },
  }));
}

function wallsOf(frame: StoreyFrame): EntityInput<'walls'>[] {
  const partitions = frame.partitions.walls.map((wall, index) => ({
    id: makeId('wall', frame.code(`W${index + 1}`)),
    storey: frame.storey,
    body: { form: 'line' as const, line: wallLine(wall).map(frame.place), thickness: wall.thickness },
    fireRating: wall.fireRating,
  }));
  const free = (frame.plan.freeWalls ?? []).map((wall, index) => ({
    id: makeId('wall', frame.code(`P${index + 1}`)),
    storey: frame.storey,
    body: { form: 'line' as const, line: wall.line.map(frame.place), thickness: wall.thickness },
    height: wall.height,
    transparent: wall.transparent ?? false,
    name: { zh: wall.zh ?? null, en: wall.en ?? null },
  }));
  return [...partitions, ...free];
}

function columnsOf(frame: StoreyFrame): EntityInput<'columns'>[] {
  return (frame.plan.columns ?? []).map((ring, index) => ({
    id: makeId('column', frame.code(`K${index + 1}`)),
    storey: frame.storey,
    outline: polygonOf(ring.map(frame.place)),
  }));
}

function obstaclesOf(frame: StoreyFrame): EntityInput<'obstacles'>[] {
  return frame.plan.furniture.map((piece, index) => ({
    id: makeId('obstacle', frame.code(`F${index + 1}`)),
    storey: frame.storey,
    outline: polygonOf(piece.ring.map(frame.place)),
    height: piece.height,
    name: { zh: piece.zh, en: piece.en },
  }));
}

function exitsOf(frame: StoreyFrame): EntityInput<'exits'>[] {
  return (frame.plan.exits ?? []).map(({ code, zh, en, ring }) => ({
    id: makeId('exit', frame.code(code)),
    storey: frame.storey,
    outline: polygonOf(ring.map(frame.place)),
    name: { zh, en },
  }));
}

function compartmentsOf(frame: StoreyFrame): EntityInput<'compartments'>[] {
  return (frame.plan.zones ?? []).map(({ code, zh, en, type, rooms }) => ({
    id: makeId('compartment', frame.code(code)),
    storey: frame.storey,
    type,
    spaces: rooms.map((room) => frame.space(room)),
    name: { zh, en },
  }));
}

function assetsOf(frame: StoreyFrame): EntityInput<'assets'>[] {
  return frame.plan.assets.map((asset) => assetOf(frame, asset));
}

/** How far below its ceiling a camera's lens is, metres. */
const DOME = 0.05;

/** A camera hangs below the ceiling of its room. */
const underCeiling = <T extends Pick<PlannedAsset, 'kind' | 'z'>>(fields: T, room: Room | null): T =>
  fields.kind === 'camera' && room?.ceiling !== undefined
    ? { ...fields, z: Math.min(fields.z ?? room.ceiling, mm(room.ceiling - DOME)) }
    : fields;

function assetOf(
  frame: StoreyFrame,
  { code, zh, en, department, ...fields }: PlannedAsset,
): EntityInput<'assets'> {
  const room = roomAt(frame.plan, [fields.x, fields.y]);
  const [x, y] = frame.place([fields.x, fields.y]);
  return {
    ...underCeiling(fields, room),
    id: makeId('asset', code),
    storey: frame.storey,
    x,
    y,
    number: code,
    name: { zh: zh ?? null, en: en ?? null },
    ...frame.belonging(room),
    ...(department === undefined ? {} : { department: makeId('department', department) }),
  };
}
