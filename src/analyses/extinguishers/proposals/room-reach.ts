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
import { AtRooms, type Stand } from '../design/at-rooms';

/** A room that a rule speaks of, and the rule. */
export interface RuledRoom {
  readonly rule: PlaceRule;
  readonly space: Space;
}

/** Which rules about single rooms hold at which places of one storey. */
export class RoomReach {
  readonly ruled: readonly RuledRoom[];
  readonly #storey: StoreyId;
  readonly #at: AtRooms;

  constructor(document: CampusDocument, profile: ExtinguisherProfile, storey: StoreyId) {
    const spaces = onStorey(document, 'spaces', storey);
    this.ruled = profile.placeRules.flatMap((rule) =>
      spaces.filter(({ use }) => rule.uses.includes(use)).map((space): RuledRoom => ({ rule, space })),
    );
    this.#storey = storey;
    this.#at = new AtRooms(document);
  }

  /** Does what stands there stand at the room, as far as a rule reaches? */
  isAt(stand: Stand, room: SpaceId, reach: PlaceReach): boolean {
    return this.#at.isAt(stand, this.#storey, room, reach);
  }

  /** May an agent stand there by the rules of the rooms around? One that isn't known may be any: it may stand where none is forbidden. */
  permits(stand: Stand, agent: Agent | null): boolean {
    return this.ruled.every(
      ({ rule, space }) =>
        rule.kind !== 'forbidden' ||
        (agent !== null && !rule.agents.includes(agent)) ||
        !this.isAt(stand, space.id, rule.reach),
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
