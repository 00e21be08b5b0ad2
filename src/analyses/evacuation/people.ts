import { namedRandom } from '../../base/named-random';
import { ok, type Result } from '../../base/result';
import type { Steps } from '../../base/steps';
import { locate, type Located } from '../../geometry/nav/locate';
import { localId } from '../../model/schema/ids';
import type { EvacuationScenario } from '../../model/scenario/evacuation-scenario';
import { EVACUEES } from '../../standards/mobility/evacuees';
import { drawn } from './drawn';
import type { EvacuationFloor } from './floor';
import { issue, knownNames, naming } from './names';
import type { EvacuationIssue } from './result';
import { spreadOverSpace } from './spread-over-space';
import { Standing } from './standing';
import { walksAs, type Walks } from './walks-as';

/** Somebody of a run, before the first step. */
export interface EvacueeStart {
  readonly id: string;
  readonly at: Located;
  readonly speed: number;
  readonly radius: number;
  /** From the alarm until walking starts, seconds. */
  readonly premovement: number;
  /** Name of the exit that they walk to; null = the nearest. */
  readonly exit: string | null;
  /** Where the scenario tells of them: JSON path. */
  readonly place: string;
}

/** People looked at between two pauses. */
const PEOPLE = 2000;

/**
 * Everybody of a scenario, in the order of their ids, each where they stand: agents where the scenario puts them, groups spread over
 * their spaces by the seed. Or who can't stand there. O(people near each other · people).
 */
export function* evacuees(
  floor: EvacuationFloor,
  { agents, groups }: EvacuationScenario,
  seed: number,
): Steps<Result<readonly EvacueeStart[], EvacuationIssue>> {
  const profiles: Walks[] = [];
  for (const [i, { profile }] of groups.entries()) {
    const walks = walksAs(profile);
    if (walks === null) {
      const known = knownNames(EVACUEES);
      return issue('evacuation.unknown-profile', `groups[${i}].profile`, { id: String(profile), known });
    }
    profiles.push(walks);
  }
  const widest = [...agents, ...profiles].reduce((most, { radius }) => Math.max(most, radius), 0);
  const standing = new Standing(
    floor.floor.walk,
    widest,
    floor.exits.map(({ exit }) => exit),
  );
  yield;
  const placed = yield* standingAgents(floor, standing, agents);
  if (!placed.ok) return placed;
  const people: EvacueeStart[] = [...placed.value];
  const counts = new Map<string, number>();
  const { spaces } = floor.plan.document;
  // Only those with floor: the document's others have none that a group could stand on.
  const spaceOf = naming(Object.values(spaces).map(({ id }) => id));
  for (const [i, group] of groups.entries()) {
    const id = spaceOf(group.space);
    if (id === null) return issue('evacuation.unknown-space', `groups[${i}].space`, { id: group.space });
    const before = counts.get(id) ?? 0;
    counts.set(id, before + group.count);
    const { speed, radius } = profiles[i]!;
    const random = namedRandom(seed, `${id}/${before}`);
    const spread = yield* spreadOverSpace(floor.plan, standing, spaces[id]!, group.count, radius, random);
    if (!spread.ok) {
      const { most } = spread;
      return issue('evacuation.too-many', `groups[${i}].count`, {
        space: group.space,
        count: group.count,
        most,
      });
    }
    for (const [k, at] of spread.places.entries()) {
      const own = `${localId(id)}/${before + k + 1}`;
      const premovement = drawn(group.premovement, namedRandom(seed, own));
      people.push({ id: own, at, speed, radius, premovement, exit: group.exit, place: `groups[${i}]` });
    }
  }
  return ok(people.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)));
}

function* standingAgents(
  { plan, floor }: EvacuationFloor,
  standing: Standing,
  agents: EvacuationScenario['agents'],
): Steps<Result<EvacueeStart[], EvacuationIssue>> {
  const people: EvacueeStart[] = [];
  const storeyOf = naming(plan.derived.storeys);
  for (const [i, { storey, x, y, ...agent }] of agents.entries()) {
    const place = `agents[${i}]`;
    const { id, radius } = agent;
    const on = storeyOf(storey);
    if (on === null) {
      const known = knownNames(plan.derived.storeys.map(localId));
      return issue('evacuation.unknown-storey', `${place}.storey`, { id: storey, known });
    }
    const at = locate(floor.nav, plan.derived.storeys.indexOf(on), x, y);
    if (at === null || at.gap > 0) {
      return issue('evacuation.off-floor', place, { id, x, y, gap: at?.gap ?? null });
    }
    if (!standing.isClearOfWalls(at, radius)) return issue('evacuation.in-wall', place, { id, x, y, radius });
    const other = standing.overlapped(at, radius);
    if (other >= 0) return issue('evacuation.overlap', place, { id, other: agents[other]!.id });
    standing.put(at, radius);
    people.push({ ...agent, at, place });
    if (i % PEOPLE === PEOPLE - 1) yield;
  }
  return ok(people);
}
