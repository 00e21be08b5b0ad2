import { onStorey } from '../../../model/query/on-storey';
import type { CampusDocument } from '../../../model/schema/document';
import type { SpaceId, StoreyId } from '../../../model/schema/ids';
import type { Space } from '../../../model/schema/space';
import type { Agent } from '../../../model/schema/assets/agents';
import type {
  ExtinguisherProfile,
  PlaceReach,
  PlaceRule,
} from '../../../standards/extinguishers/extinguisher-profile';
import { AT_DOOR } from '../../../standards/extinguishers/place-reach';
import { CIRCULATION } from '../../walking/circulation';

/** A room that a rule speaks of, and the rule. */
export interface RuledRoom {
  readonly rule: PlaceRule;
  readonly space: Space;
}

/** Where something stands: metres, and the space. */
export interface Stand {
  readonly x: number;
  readonly y: number;
  readonly space: SpaceId | null;
}

/** Which rules about single rooms hold at which places of one storey. Built in O(rooms · rules + openings). */
export class RoomReach {
  readonly ruled: readonly RuledRoom[];
  /** Per ruled room the spaces before its doors, with the middles of the doors. */
  readonly #doors = new Map<
    SpaceId,
    { readonly before: SpaceId; readonly x: number; readonly y: number }[]
  >();
  readonly #circulation: ReadonlySet<SpaceId>;

  constructor(document: CampusDocument, profile: ExtinguisherProfile, storey: StoreyId) {
    const spaces = onStorey(document, 'spaces', storey);
    this.ruled = profile.placeRules.flatMap((rule) =>
      spaces.filter(({ use }) => rule.uses.includes(use)).map((space): RuledRoom => ({ rule, space })),
    );
    this.#circulation = new Set(spaces.filter(({ use }) => CIRCULATION.has(use)).map(({ id }) => id));
    const rooms = new Set(this.ruled.map(({ space }) => space.id));
    for (const {
      kind,
      rejected,
      spaces: sides,
      line: [a, b],
    } of onStorey(document, 'openings', storey)) {
      if (kind === 'window' || rejected || !sides) continue;
      const [x, y] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
      sides.forEach((side, i) => {
        const before = sides[1 - i];
        if (side === null || !before || !rooms.has(side)) return;
        this.#doors.set(side, [...(this.#doors.get(side) ?? []), { before, x, y }]);
      });
    }
  }

  /** Does what stands there stand at the room, as far as a rule reaches? */
  isAt({ x, y, space }: Stand, room: SpaceId, reach: PlaceReach): boolean {
    if (space === room) return true;
    if (reach === 'room' || space === null) return false;
    const doors = this.#doors.get(room) ?? [];
    if (reach === 'corridors')
      return this.#circulation.has(space) && doors.some(({ before }) => before === space);
    return doors.some((door) => door.before === space && Math.hypot(door.x - x, door.y - y) <= AT_DOOR.value);
  }

  /** May an agent stand there by the rules of the rooms around? */
  permits(stand: Stand, agent: Agent): boolean {
    return this.ruled.every(
      ({ rule, space }) =>
        rule.kind !== 'forbidden' || !rule.agents.includes(agent) || !this.isAt(stand, space.id, rule.reach),
    );
  }

  /** Must it not be drawn to a magnet there? */
  isMagnetic(stand: Stand): boolean {
    return this.ruled.some(
      ({ rule, space }) => rule.kind === 'magnetic' && this.isAt(stand, space.id, rule.reach),
    );
  }

  /** Rooms that need one of some agents, where it would stand at them. */
  neededAt(stand: Stand): RuledRoom[] {
    return this.ruled.filter(
      ({ rule, space }) => rule.kind === 'needed' && this.isAt(stand, space.id, rule.reach),
    );
  }
}
