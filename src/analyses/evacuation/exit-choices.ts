import { assert } from '../../base/assert';
import type { Steps } from '../../base/steps';
import type { RouteField } from '../../geometry/nav/routing/route-field';
import type { EvacuationScenario } from '../../model/scenario/evacuation-scenario';
import type { ExitChoice, ExitWays } from '../../simulation/choice/exit-choice';
import type { Crowd } from '../../simulation/crowd/crowd';
import type { EvacuationFloor } from './floor';

/**
 * Persons a second and metre that an exit lets through, by how people walk, until its own queue has told: what the presets were set for
 * (`simulation/models/presets`). Numbers of a scenario's own are those of JuPedSim's model.
 */
const SPECIFIC_FLOW = { conservative: 1.33, default: 1.33, experimental: 1.9, jupedsim: 1.05 } as const;

/**
 * How people choose exits in a run, `own` telling per person the exit that they were told (−1 = none); null = the nearest for all, from
 * the first step to the last. O(exits).
 */
export function exitChoice(
  floor: EvacuationFloor,
  { routing, model }: EvacuationScenario,
  own: Int32Array,
  parties: boolean,
): ExitChoice | null {
  const { exits, changes, plan, openFirst } = floor;
  if (routing.exitChoice === 'nearest' && changes.length === 0 && !parties) return null;
  const specific = SPECIFIC_FLOW['preset' in model ? model.preset : 'jupedsim'];
  const doors = plan.derived.doors as readonly string[];
  return {
    by: routing.exitChoice,
    own,
    goals: exits.map(({ goals }) => goals),
    doors: Int32Array.from(exits, ({ id }) => doors.indexOf(id)),
    flow: Float64Array.from(exits, ({ width }) => specific * width),
    open: Uint8Array.from(exits, ({ goals }, e) => (goals.length > 0 && openFirst[e] === 1 ? 1 : 0)),
    changes,
    ways: changes.length === 0 ? sharedWays(floor) : ownWays(floor),
  };
}

/**
 * Makes the ways to each exit before the first step, which would take as long as all of them, and what can be next in the large rooms that
 * people begin in. O(exits · people), and what these take.
 */
export function* allWays({ goals, ways }: ExitChoice, { triangle, x, y, count }: Crowd): Steps<void> {
  for (const [exit, own] of goals.entries()) {
    if (own.length === 0) continue;
    const field = ways.fieldTo([exit]);
    yield;
    for (let i = 0; i < count; i++) {
      if (!field.isLongToAsk(triangle[i]!)) continue;
      field.distanceAt(triangle[i]!, x[i]!, y[i]!);
      yield;
    }
  }
}

/** Ways of the floor, the same for all its runs: nothing is shut on them. */
function sharedWays({ exits, floor, guideTo }: EvacuationFloor): ExitWays {
  return {
    fieldTo: (wanted) => {
      const whole = wanted.length === exits.filter(({ goals }) => goals.length > 0).length;
      const guide = wanted.length === 1 ? guideTo(wanted[0]!) : whole ? guideTo(null) : null;
      const field = guide?.field ?? floor.fieldTo(wanted.flatMap((exit) => exits[exit]!.goals));
      assert(field !== null, 'exits are floor');
      return field;
    },
    drop: () => {},
    turn: () => {},
  };
}

/** Ways of one run, on which doors shut and open. */
function ownWays({ exits, floor }: EvacuationFloor): ExitWays {
  const { fieldTo, drop, turn } = floor.ownWays();
  const single = new Map<number, RouteField>();
  const made = (wanted: readonly number[]): RouteField => {
    const field = fieldTo(wanted.flatMap((exit) => exits[exit]!.goals));
    assert(field !== null, 'exits are floor');
    return field;
  };
  return {
    fieldTo: (wanted) => {
      const [exit, ...more] = wanted;
      if (exit === undefined || more.length > 0) return made(wanted);
      const field = single.get(exit) ?? made(wanted);
      single.set(exit, field);
      return field;
    },
    drop: (field) => {
      if (![...single.values()].includes(field)) drop(field);
    },
    turn,
  };
}
