import { derivedOpeningsOf, resolvedDoors } from '../../../model/derive/resolve-door';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { SpaceId, StoreyId } from '../../../model/schema/ids';
import type { Opening } from '../../../model/schema/opening';
import type { PlaceReach } from '../../../standards/extinguishers/extinguisher-profile';
import { AT_DOOR } from '../../../standards/extinguishers/place-reach';
import { CIRCULATION } from '../../walking/circulation';
import type { Standing } from './standing';

/** A door with the room that is asked about on one side. */
interface OwnDoor {
  readonly line: Opening['line'];
  /** On its other side; null = no space. */
  readonly beyond: SpaceId | null;
}

/** Where something stands or would stand: metres, and the space. */
export interface Stand {
  readonly x: number;
  readonly y: number;
  readonly space: SpaceId | null;
}

/** What is at a room: places, and the extinguishers given. */
export class AtRooms {
  readonly #document: CampusDocument;
  readonly #bySpace = new Map<SpaceId, Standing[]>();
  readonly #doors = new Map<StoreyId, ReadonlyMap<SpaceId, readonly OwnDoor[]>>();

  constructor(document: CampusDocument, standings: readonly Standing[] = []) {
    this.#document = document;
    for (const standing of standings) {
      const { space } = standing.point;
      if (space === null) continue;
      this.#bySpace.set(space, [...(this.#bySpace.get(space) ?? []), standing]);
    }
  }

  /** Is a place in the room; by the reach of a rule also beside its doors, or all over the corridors that it opens onto? O(doors of the room). */
  isAt({ x, y, space }: Stand, storey: StoreyId, room: SpaceId, reach: PlaceReach): boolean {
    if (space === room) return true;
    if (reach === 'room' || space === null) return false;
    return this.doorsOf(storey, room).some(
      ({ line, beyond }) =>
        beyond === space && ((reach === 'corridors' && this.#isCorridor(beyond)) || isBeside({ x, y }, line)),
    );
  }

  /** Those of the extinguishers that are at a room. O(doors of the room · standings there). */
  at(storey: StoreyId, room: SpaceId, reach: PlaceReach): Standing[] {
    const spaces = new Set<SpaceId | null>([room, ...this.doorsOf(storey, room).map(({ beyond }) => beyond)]);
    return [...spaces]
      .flatMap((space) => (space === null ? [] : (this.#bySpace.get(space) ?? [])))
      .filter(({ asset: { x, y }, point: { space } }) => this.isAt({ x, y, space }, storey, room, reach));
  }

  /** Rooms behind the doors that an extinguisher stands beside. O(doors of its space). */
  besides({ point, asset }: Standing): SpaceId[] {
    if (point.space === null) return [];
    return this.doorsOf(asset.storey, point.space)
      .filter(({ line }) => isBeside(asset, line))
      .flatMap(({ beyond }) => beyond ?? []);
  }

  doorsOf(storey: StoreyId, room: SpaceId): readonly OwnDoor[] {
    const known = this.#doors.get(storey) ?? doorsBySpace(this.#document, storey);
    this.#doors.set(storey, known);
    return known.get(room) ?? [];
  }

  #isCorridor(id: SpaceId): boolean {
    const space = lookUp(this.#document.spaces, id);
    return space !== null && CIRCULATION.has(space.use);
  }
}

const isBeside = ({ x, y }: Omit<Stand, 'space'>, [a, b]: Opening['line']): boolean =>
  Math.hypot(x - (a[0] + b[0]) / 2, y - (a[1] + b[1]) / 2) <= AT_DOOR.value;

/** O(openings of the storey). */
function doorsBySpace(document: CampusDocument, storey: StoreyId): ReadonlyMap<SpaceId, readonly OwnDoor[]> {
  const derived = new Map<string, Opening>(
    derivedOpeningsOf(document).map((opening) => [opening.id, opening]),
  );
  const doors = new Map<SpaceId, OwnDoor[]>();
  for (const [id, { sides }] of resolvedDoors(document, storey)) {
    const opening = lookUp(document.openings, id) ?? derived.get(id);
    if (opening === undefined) continue;
    for (const side of [0, 1] as const) {
      const own = sides[side];
      if (own === null) continue;
      doors.set(own, [...(doors.get(own) ?? []), { line: opening.line, beyond: sides[1 - side] ?? null }]);
    }
  }
  return doors;
}
