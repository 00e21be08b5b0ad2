import { err, ok, type Result } from '../../base/result';
import { documentIssue, type DocumentIssue } from '../schema/document-issue';
import { fromZod } from '../schema/zod-issue';
import { evacuationScenarioSchema, type EvacuationScenario } from './evacuation-scenario';

/** Most people in a scenario, agents and groups together. */
export const MAX_PEOPLE = 100_000;

/**
 * The evacuation scenario in `json` with its defaults filled in, or the first trouble with its place. Ids of
 * agents are unique; whether storeys, spaces, doors and exits are in a plan is for who has the plan. O(agents).
 */
export function parseScenario(json: unknown): Result<EvacuationScenario, DocumentIssue> {
  const parsed = evacuationScenarioSchema.safeParse(json, { reportInput: true });
  if (!parsed.success) {
    const first = parsed.error.issues[0];
    return err(first === undefined ? documentIssue('document.not-a-document', []) : fromZod(first, []));
  }
  const { agents, groups } = parsed.data;
  const seen = new Set<string>();
  for (const [i, { id }] of agents.entries()) {
    if (seen.has(id)) return err(documentIssue('document.id-repeated', ['agents', i, 'id'], { id }));
    seen.add(id);
  }
  const people = groups.reduce((sum, group) => sum + group.count, agents.length);
  if (people > MAX_PEOPLE) {
    return err(documentIssue('document.too-many-people', ['groups'], { count: people, max: MAX_PEOPLE }));
  }
  return ok(parsed.data);
}
