import type { Issue } from '../../../../base/message';
import type { CampusDocument } from '../../../../model/schema/document';
import type { SpaceId } from '../../../../model/schema/ids';
import type { EvacuationScenario } from '../../../../model/scenario/evacuation-scenario';
import { placeOf } from '../../../../session/place-of';
import type { PlanPoint } from '../../../../session/state/plan-point';
import { openingNamed, spaceNamed, storeyNamed } from '../named';
import { exitPlace } from '../exit-text';

/** What of a scenario a trouble is about. */
export interface TroubleCause {
  /** Where it lies in the plan; null = nowhere. */
  readonly at: PlanPoint | null;
  /** The one person whom it is about. */
  readonly person: string | null;
  /** The room whose people it is about. */
  readonly room: SpaceId | null;
  /** Is it that too much is shut? */
  readonly shut: boolean;
}

/** Is every exit shut, or the way to all of them? Then opening what the scenario shuts may mend it. */
const SHUT: ReadonlySet<string> = new Set([
  'evacuation.no-exit',
  'evacuation.no-way',
  'evacuation.exit-shut',
]);

export const tooMuchShut = ({ code }: Pick<Issue<string>, 'code'>, closed: readonly string[]): boolean =>
  SHUT.has(code) && closed.length > 0;

const place = (document: CampusDocument, id: string | undefined): PlanPoint | null =>
  id === undefined ? null : placeOf(document, id);

/** Reads it from the trouble's JSON path and params: `agents[3]`, `groups[0].count`, `closed[2]`, `routing`. O(1). */
export function troubleCause(
  document: CampusDocument,
  { agents, groups, closed }: EvacuationScenario,
  { code, place: path, params }: Issue<string>,
): TroubleCause {
  const [, list, index] = /^(agents|groups|closed)\[(\d+)\]/.exec(path) ?? [];
  const shut = tooMuchShut({ code }, closed);
  const none: TroubleCause = { at: null, person: null, room: null, shut };
  const at = Number(index);
  if (list === 'agents') {
    // Whom the trouble is about may be out of the scenario already.
    const agent = agents.find((each, i) => i === at && (params['id'] ?? each.id) === each.id);
    const storey = agent && storeyNamed(document, agent.storey);
    if (!agent) return none;
    return { ...none, person: agent.id, at: storey ? { storey: storey.id, x: agent.x, y: agent.y } : null };
  }
  if (list === 'groups') {
    const space = groups[at] && spaceNamed(document, groups[at].space);
    return space ? { ...none, room: space.id, at: place(document, space.id) } : none;
  }
  const door = list === 'closed' ? closed[at] : undefined;
  if (door !== undefined) return { ...none, at: place(document, openingNamed(document, door)?.id) };
  const named = params['id'];
  return typeof named === 'string' ? { ...none, at: exitPlace(document, named) } : none;
}
