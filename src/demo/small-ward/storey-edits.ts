import { addEntities } from '../../model/edit/add-entities';
import type { Patch } from '../../model/edit/patch';
import type { CampusDocument } from '../../model/schema/document';
import type { EntityInput } from '../../model/schema/entity-schemas';
import {
  makeId,
  type BuildingId,
  type DepartmentId,
  type PersonId,
  type SpaceId,
} from '../../model/schema/ids';
import { polygonOf } from '../../model/schema/polygon';
import type { Door, DoorForm, StoreyPlan } from './layout';
import { netRing, onWall, wallsOf } from './walls';

interface Belonging {
  readonly building: BuildingId;
  readonly department: DepartmentId;
  readonly responsible: PersonId;
  readonly height: number;
}

export const spaceId = (storey: string, code: string): SpaceId => makeId('space', `${storey}.${code}`);

type DoorFields = Pick<EntityInput<'openings'>, 'kind' | 'leaf' | 'fireRating' | 'selfClosing' | 'finalExit'>;

const DOOR_FIELDS: Readonly<Record<DoorForm, DoorFields>> = {
  single: { kind: 'door', leaf: 'single' },
  'mother-child': { kind: 'door', leaf: 'mother-child' },
  double: { kind: 'door', leaf: 'double' },
  sliding: { kind: 'door', leaf: 'sliding' },
  passage: { kind: 'passage' },
  fire: { kind: 'door', leaf: 'double', fireRating: '乙', selfClosing: true },
  exit: { kind: 'door', leaf: 'double', finalExit: true },
};

/** Leaves and frame take 0.05 m a leaf of the clear width. */
function clearWidth({ form, width }: Door): number {
  if (form === 'passage') return width;
  return width - (form === 'single' || form === 'sliding' ? 0.05 : 0.1);
}

/** Edits that make one storey of its tables: storey, spaces, walls, openings, furniture, extinguishers. */
export function addStorey(plan: StoreyPlan, belonging: Belonging): ((document: CampusDocument) => Patch)[] {
  const storey = makeId('storey', plan.code);
  const { building, department, responsible, height } = belonging;
  const id = (code: string): string => `${plan.code}.${code}`;
  const name = ({ zh, en }: { zh: string; en: string }) => ({ zh, en });

  const spaces = plan.rooms.map((room) => ({
    id: spaceId(plan.code, room.code),
    storey,
    outline: polygonOf(netRing(room)),
    name: name(room),
    number: room.number ?? null,
    use: room.use,
    department,
    responsible,
    beds: room.beds ?? null,
    mustBeLocked: room.use === 'medical-records',
  }));
  const walls = wallsOf(plan.rooms).map((wall, index) => ({
    id: makeId('wall', id(`W${index + 1}`)),
    storey,
    body: { form: 'line' as const, line: [...wall.line], thickness: wall.thickness },
  }));
  const doors = plan.doors.map((door, index) => ({
    id: makeId('opening', id(`D${index + 1}`)),
    storey,
    line: onWall(plan.rooms, door.at, door.width),
    width: door.width,
    clearWidth: clearWidth(door),
    height: 2.1,
    spaces: [spaceId(plan.code, door.from), door.to === null ? null : spaceId(plan.code, door.to)] as const,
    ...DOOR_FIELDS[door.form],
  }));
  const windows = plan.windows.map((window, index) => ({
    id: makeId('opening', id(`N${index + 1}`)),
    storey,
    kind: 'window' as const,
    line: onWall(plan.rooms, window.at, window.width),
    sill: window.sill,
    height: 2.4 - window.sill,
  }));
  const furniture = plan.furniture.map((piece, index) => ({
    id: makeId('obstacle', id(`F${index + 1}`)),
    storey,
    outline: polygonOf(piece.ring),
    height: piece.height,
    name: name(piece),
  }));
  const extinguishers = plan.extinguishers.map((entry) => ({
    id: makeId('asset', entry.number),
    kind: 'extinguisher' as const,
    storey,
    x: entry.at[0],
    y: entry.at[1],
    number: entry.number,
    agent: 'abc-powder' as const,
    rating: '3A 89B C',
    charge: 5,
    cabinet: true,
    count: 2,
    department,
    responsible,
  }));

  return [
    (document) =>
      addEntities(document, 'storeys', [
        { id: storey, building, name: name(plan), elevation: plan.elevation, height },
      ]),
    (document) => addEntities(document, 'spaces', spaces),
    (document) => addEntities(document, 'walls', walls),
    (document) => addEntities(document, 'openings', [...doors, ...windows]),
    (document) => addEntities(document, 'obstacles', furniture),
    (document) => addEntities(document, 'assets', extinguishers),
  ];
}
