import { namedRandom } from '../../base/named-random';
import { ok, type Result } from '../../base/result';
import type { Steps } from '../../base/steps';
import { localId } from '../../model/schema/ids';
import type { EvacuationScenario } from '../../model/scenario/evacuation-scenario';
import { newCrowd } from '../../simulation/crowd/crowd';
import type { Guide } from '../../simulation/routing/guide';
import type { CrowdRun } from '../../simulation/run-crowd';
import { allWays, exitChoice } from './exit-choices';
import type { EvacuationFloor } from './floor';
import { writeGaits } from './gaits';
import { issue, knownNames, naming } from './names';
import { evacuees, type EvacueeStart } from './people';
import type { EvacuationIssue } from './result';
import { Troubles } from './troubles';

/** A run that can begin. It is used up by running it. */
export interface EvacuationInput {
  readonly run: CrowdRun;
  /** Ids of everybody in the run's order, and of its exits, as the files name them. */
  readonly people: readonly string[];
  readonly exits: readonly string[];
  /** Seconds after which it ends. */
  readonly maxTime: number;
}

/** Rounding of a time that is divided by the length of a step. */
const ROUNDING = 1e-6;
/** Lots are whole numbers below this. */
const LOTS = 2 ** 32;
/** People looked at between two pauses: what can be next from a room is found at the first question about it. */
const PEOPLE = 20;

/**
 * The run of a scenario on its floor with a seed, or why it can't be: told before the first step. O(people), and what it costs to
 * place them.
 */
export function* evacuationInputSteps(
  floor: EvacuationFloor,
  scenario: EvacuationScenario,
  seed: number,
): Steps<Result<EvacuationInput, EvacuationIssue>> {
  const people = yield* evacuees(floor, scenario, seed);
  if (!people.ok) return people;
  const crowd = newCrowd(people.value.length);
  const guides: Guide[] = [];
  const numbers = new Map<Guide, number>();
  const guideOf = guideFinder(floor);
  const own = new Int32Array(crowd.count).fill(-1);
  const troubles = new Troubles();
  for (const [i, person] of people.value.entries()) {
    if (i % PEOPLE === PEOPLE - 1) yield;
    const guide = guideOf(person);
    if (!guide.ok) {
      troubles.take(guide.error);
      continue;
    }
    const { id, at, place, exit } = person;
    if (guide.value.field.distanceAt(at.triangle, at.x, at.y) === Infinity) {
      troubles.add('evacuation.no-way', place, { id, exit });
      continue;
    }
    const number = numbers.get(guide.value) ?? guides.push(guide.value) - 1;
    numbers.set(guide.value, number);
    crowd.x[i] = at.x;
    crowd.y[i] = at.y;
    crowd.triangle[i] = at.triangle;
    crowd.startsAt[i] = Math.ceil(person.premovement / floor.dt - ROUNDING);
    crowd.guide[i] = number;
    crowd.lot[i] = Math.floor(namedRandom(seed, `${id}/lot`).next() * LOTS);
    if (exit !== null) own[i] = guide.value.exits[0]!;
  }
  const refused = troubles.told();
  if (refused !== null) return refused;
  writeGaits(crowd, people.value);
  const choice = exitChoice(
    floor,
    scenario,
    own,
    people.value.some(({ party }) => party >= 0),
  );
  if (choice?.by === 'shortest-time') yield* allWays(choice, crowd);
  const exits = floor.exits.map(({ exit }) => exit);
  return ok({
    run: {
      floor: floor.floor,
      crowd,
      guides,
      ...(choice === null ? {} : { choice }),
      exits,
      model: floor.model,
      ground: floor.ground,
      dt: floor.dt,
    },
    people: people.value.map(({ id }) => id),
    exits: floor.exits.map(({ id }) => localId(id)),
    maxTime: scenario.maxTime,
  });
}

/** Tells who follows which guide; an exit that isn't there, is shut or is nowhere on the floor is told with who walks to it. */
function guideFinder({ exits, plan, shut, guideTo }: EvacuationFloor) {
  const ids = exits.map(({ id }) => id);
  const exitOf = naming(ids);
  const doorOf = naming(plan.derived.doors);
  return ({ exit: name, place }: EvacueeStart): Result<Guide, EvacuationIssue> => {
    if (name === null) {
      const nearest = guideTo(null);
      return nearest === null ? issue('evacuation.no-exit', place, {}) : ok(nearest);
    }
    const exit = exitOf(name);
    const at = `${place}.exit`;
    if (exit === null) {
      const door = doorOf(name);
      if (door !== null && shut.has(door)) return issue('evacuation.exit-shut', at, { id: name });
      return issue('evacuation.unknown-exit', at, { id: name, known: knownNames(ids.map(localId)) });
    }
    const guide = guideTo(ids.indexOf(exit));
    return guide === null ? issue('evacuation.exit-off-floor', at, { id: name }) : ok(guide);
  };
}
