import { addEntities } from '../../../src/model/edit/add-entities';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import type { Campus } from '../../../src/model/schema/campus';
import { emptyDocument, type CampusDocument } from '../../../src/model/schema/document';
import type { EntityInput } from '../../../src/model/schema/entity-schemas';
import { makeId, type EntityKind, type SpaceId, type StoreyId } from '../../../src/model/schema/ids';
import type { SpaceUse } from '../../../src/model/schema/space-use';

/** A room of a test house: a rectangle from (x, y), metres. */
export interface Room {
  readonly code: string;
  readonly use: SpaceUse;
  readonly at: readonly [x: number, y: number, width: number, depth: number];
  readonly storey?: string;
  readonly fields?: Partial<Omit<EntityInput<'spaces'>, 'id' | 'storey' | 'outline'>>;
}

export interface House {
  readonly rooms: readonly Room[];
  /** Codes of rooms by compartment, of the storey of the first of them. */
  readonly compartments?: Readonly<Record<string, readonly string[]>>;
  readonly sprinklered?: boolean | null;
  readonly singleOccupancy?: boolean | null;
  readonly height?: number | null;
  readonly campus?: Partial<Omit<Campus, 'id'>>;
  /** Elevation by code; `L1` at 0 when not given. */
  readonly storeys?: Readonly<Record<string, number>>;
  readonly extinguishers?: readonly Omit<EntityInput<'assets'> & { kind: 'extinguisher' }, 'kind'>[];
}

export const spaceId = (code: string): SpaceId => makeId('space', code);
export const storeyId = (code: string): StoreyId => makeId('storey', code);

export const rectangle = (x: number, y: number, width: number, depth: number): [number, number][] => [
  [x, y],
  [x + width, y],
  [x + width, y + depth],
  [x, y + depth],
];

/** Adds entities to a document. */
export const withEntitiesOf = <K extends EntityKind>(
  document: CampusDocument,
  kind: K,
  inputs: readonly EntityInput<K>[],
): CampusDocument => applyPatch(document, addEntities(document, kind, inputs));

/** A building of rooms without walls: what is reckoned is exactly what is drawn. */
export function houseOf(house: House): CampusDocument {
  const empty = emptyDocument();
  let document: CampusDocument = { ...empty, campus: { ...empty.campus, beds: 200, ...house.campus } };
  const building = makeId('building', 'A');
  const { sprinklered = true, singleOccupancy = null, height = 12 } = house;
  document = withEntitiesOf(document, 'buildings', [{ id: building, sprinklered, singleOccupancy, height }]);
  const storeys = Object.entries(house.storeys ?? { L1: 0 });
  document = withEntitiesOf(
    document,
    'storeys',
    storeys.map(([code, elevation]) => ({ id: storeyId(code), building, elevation })),
  );
  const storeyOf = (room: Room | undefined): StoreyId => storeyId(room?.storey ?? storeys[0]![0]);
  document = withEntitiesOf(
    document,
    'spaces',
    house.rooms.map((room) => ({
      id: spaceId(room.code),
      storey: storeyOf(room),
      use: room.use,
      outline: { outer: rectangle(...room.at) },
      ...room.fields,
    })),
  );
  return withEntitiesOf(
    document,
    'compartments',
    Object.entries(house.compartments ?? {}).map(([code, rooms]) => ({
      id: makeId('compartment', code),
      storey: storeyOf(house.rooms.find((room) => room.code === rooms[0])),
      spaces: rooms.map(spaceId),
    })),
  );
}
