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

/** Which extinguishers of a storey are at a room. */
export class AtRooms {
  readonly #document: CampusDocument;
  readonly #bySpace = new Map<SpaceId, Standing[]>();
  readonly #doors = new Map<StoreyId, ReadonlyMap<SpaceId, readonly OwnDoor[]>>();

  constructor(document: CampusDocument, standings: readonly Standing[]) {
    this.#document = document;
    for (const standing of standings) {
      const { space } = standing.point;
      if (space === null) continue;
      this.#bySpace.set(space, [...(this.#bySpace.get(space) ?? []), standing]);
    }
  }

  /** Those in the room; by the reach of a rule also those beside its doors, or all over the corridors that it opens onto. O(doors of the room · standings there). */
  at(storey: StoreyId, room: SpaceId, reach: PlaceReach): Standing[] {
    const found = new Set(this.#bySpace.get(room));
    if (reach === 'room') return [...found];
    for (const { line, beyond } of this.doorsOf(storey, room)) {
      if (beyond === null) continue;
      const all = reach === 'corridors' && this.#isCorridor(beyond);
      for (const standing of this.#bySpace.get(beyond) ?? []) {
        if (all || isBeside(standing, line)) found.add(standing);
      }
    }
    return [...found];
  }

  /** Rooms behind the doors that an extinguisher stands beside. O(doors of its space). */
  besides({ point, asset }: Standing): SpaceId[] {
    if (point.space === null) return [];
    return this.doorsOf(asset.storey, point.space)
      .filter(({ line }) => isBeside({ asset }, line))
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

const isBeside = ({ asset }: Pick<Standing, 'asset'>, [a, b]: Opening['line']): boolean =>
  Math.hypot(asset.x - (a[0] + b[0]) / 2, asset.y - (a[1] + b[1]) / 2) <= AT_DOOR.value;

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
