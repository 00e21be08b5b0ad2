import { namedRandom } from '../../base/named-random';
import { ok, type Result } from '../../base/result';
import type { Steps } from '../../base/steps';
import { locate, type Located } from '../../geometry/nav/locate';
import { localId } from '../../model/schema/ids';
import type { Distribution } from '../../model/scenario/distribution';
import type { EvacuationScenario } from '../../model/scenario/evacuation-scenario';
import { EVACUEES } from '../../standards/mobility/evacuees';
import { drawn } from './drawn';
import type { EvacuationFloor } from './floor';
import { knownNames, naming } from './names';
import { inParties, partiesNear, type InParty } from './parties';
import type { EvacuationIssue } from './result';
import { spreadBodies } from './spread-bodies';
import { standingSteps, type Standing } from './standing';
import { Troubles } from './troubles';
import { atSpeed, walksAs, walksOf, type Walks } from './walks-as';

/** Somebody of a run, before the first step. */
export interface EvacueeStart extends Placed, InParty {}

/** Somebody where they stand. */
interface Placed extends Walks {
  readonly id: string;
  readonly at: Located;
  /** From the alarm until walking starts, seconds. */
  readonly premovement: number;
  /** Name of the exit that they walk to; null = by the scenario's choice of exits. */
  readonly exit: string | null;
  /** Seconds that another exit must save before they change to it. */
  readonly patience: number;
  /** Where the scenario tells of them: JSON path. */
  readonly place: string;
}

/** The party by its name, before all are known. */
type Unparted = Placed & { readonly party: string | null };

/** People looked at between two pauses. */
const PEOPLE = 2000;

type Group = EvacuationScenario['groups'][number];

/**
 * Everybody of a scenario, in the order of their ids, each where they stand: agents where the scenario puts them, groups spread over
 * their spaces by the seed. Or who can't stand there. O(people near each other · people).
 */
export function* evacuees(
  floor: EvacuationFloor,
  { agents, groups }: EvacuationScenario,
  seed: number,
): Steps<Result<readonly EvacueeStart[], EvacuationIssue>> {
  const { spaces } = floor.plan.document;
  // Only those with floor: the document's others have none that a group could stand on.
  const spaceOf = naming(Object.values(spaces).map(({ id }) => id));
  const counts = new Map<string, number>();
  const troubles = new Troubles();
  /** Per group; null = there is a trouble with it. */
  const told: ({
    readonly id: NonNullable<ReturnType<typeof spaceOf>>;
    readonly members: Member[];
  } | null)[] = [];
  for (const [i, group] of groups.entries()) {
    const walks = walksAs(group.profile);
    if (walks === null) {
      const known = knownNames(EVACUEES);
      const id = String(group.profile);
      troubles.add('evacuation.unknown-profile', `groups[${i}].profile`, { id, known });
    }
    const id = spaceOf(group.space);
    if (id === null) troubles.add('evacuation.unknown-space', `groups[${i}].space`, { id: group.space });
    if (walks === null || id === null) {
      told.push(null);
      continue;
    }
    const before = counts.get(id) ?? 0;
    counts.set(id, before + group.count);
    told.push({ id, members: yield* membersOf(group, walks, seed, localId(id), before) });
    yield;
  }
  const everybody = [agents, ...told.map((group) => group?.members ?? [])];
  const widest = everybody.flat().reduce((most, { radius }) => Math.max(most, radius), 0);
  const standing = yield* standingSteps(
    floor.floor.walk,
    widest,
    floor.exits.map(({ exit }) => exit),
  );
  yield;
  const people: Unparted[] = yield* standingAgents(floor, standing, agents, troubles);
  for (const [i, { space, count, exit, partySize }] of groups.entries()) {
    const group = told[i]!;
    if (group === null) continue;
    const { id, members } = group;
    const place = `groups[${i}]`;
    const random = namedRandom(seed, `${id}/${members[0]?.number ?? 0}`);
    const radii = members.map(({ radius }) => radius);
    const spread = yield* spreadBodies(floor.plan, standing, spaces[id]!, radii, random);
    if (!spread.ok) {
      troubles.add('evacuation.too-many', `${place}.count`, { space, count, most: spread.most });
      continue;
    }
    const parties = partySize > 1 ? partiesNear(spread.places, partySize) : null;
    for (const [k, { number: _, ...member }] of members.entries()) {
      const party = parties === null ? null : `group ${i}/${parties[k]}`;
      people.push({ ...member, at: spread.places[k]!, exit, party, place });
    }
    yield;
  }
  const refused = troubles.told();
  if (refused !== null) return refused;
  yield;
  people.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  yield;
  return ok(inParties(people));
}

/** Somebody of a group before it is known where they stand; `number` counts within the space. */
interface Member extends Walks {
  readonly id: string;
  readonly number: number;
  readonly premovement: number;
  readonly patience: number;
}

/** What is drawn for each of a group, quantity by quantity from streams of their own. O(people). */
function* membersOf(
  { count, speed, radius, premovement, patience }: Group,
  walks: Walks,
  seed: number,
  space: string,
  before: number,
): Steps<Member[]> {
  const members: Member[] = [];
  for (let k = 0; k < count; k++) {
    if (k % PEOPLE === PEOPLE - 1) yield;
    const id = `${space}/${before + k + 1}`;
    const own = (distribution: Distribution, quantity: string): number =>
      distribution.distribution === 'constant'
        ? distribution.value
        : drawn(distribution, namedRandom(seed, `${id}${quantity}`));
    members.push({
      ...(speed === null ? walks : atSpeed(walks, own(speed, '/speed'))),
      id,
      number: before + k,
      radius: radius === null ? walks.radius : own(radius, '/radius'),
      premovement: own(premovement, ''),
      patience: own(patience, '/patience'),
    });
  }
  return members;
}

function* standingAgents(
  { plan, floor }: EvacuationFloor,
  standing: Standing,
  agents: EvacuationScenario['agents'],
  troubles: Troubles,
): Steps<Unparted[]> {
  const people: Unparted[] = [];
  const exitsOf = new Map<string, string | null>();
  const storeyOf = naming(plan.derived.storeys);
  for (const [i, agent] of agents.entries()) {
    const place = `agents[${i}]`;
    if (i % PEOPLE === PEOPLE - 1) yield;
    const { id, storey, x, y, radius, party, exit } = agent;
    const on = storeyOf(storey);
    if (on === null) {
      const known = knownNames(plan.derived.storeys.map(localId));
      troubles.add('evacuation.unknown-storey', `${place}.storey`, { id: storey, known });
      continue;
    }
    const at = locate(floor.nav, plan.derived.storeys.indexOf(on), x, y);
    if (at === null || at.gap > 0) {
      troubles.add('evacuation.off-floor', place, { id, x, y, gap: at?.gap ?? null });
      continue;
    }
    if (!standing.isClearOfWalls(at, radius)) {
      troubles.add('evacuation.in-wall', place, { id, x, y, radius });
      continue;
    }
    const other = standing.overlapped(at, radius);
    if (other >= 0) {
      troubles.add('evacuation.overlap', place, { id, other: people[other]!.id });
      continue;
    }
    if (party !== null) {
      const other = exitsOf.get(party);
      if (other !== undefined && other !== exit) {
        troubles.add('evacuation.party-exits', `${place}.exit`, { id, party });
      }
      exitsOf.set(party, exit);
    }
    standing.put(at, radius);
    const { premovement, patience } = agent;
    const named = party === null ? null : `agents/${party}`;
    people.push({ ...walksOf(agent), id, at, premovement, exit, patience, party: named, place });
  }
  return people;
}
