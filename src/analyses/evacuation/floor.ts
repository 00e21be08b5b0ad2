import { openWalk } from '../../geometry/nav/walk';
import { ok, type Result } from '../../base/result';
import type { Steps } from '../../base/steps';
import { shutOpenings } from '../../model/query/shut-openings';
import { type OpeningId } from '../../model/schema/ids';
import type { EvacuationScenario } from '../../model/scenario/evacuation-scenario';
import type { ExitChange } from '../../simulation/choice/exit-choice';
import type { Ground } from '../../simulation/ground/ground';
import { PRESETS, type Preset } from '../../simulation/models/presets';
import type { Guide } from '../../simulation/routing/guide';
import { guidedFloorSteps, type GuidedFloor } from '../../simulation/routing/guided-floor';
import type { WalkingPlan } from '../walking/walking-plan';
import { exitChanges } from './exit-changes';
import { evacuationGround } from './ground';
import { naming } from './names';
import type { EvacuationIssue } from './result';
import { Troubles } from './troubles';
import { narrowestBody } from './walks-as';
import { planExits, reachableGoals, type PlanExit } from './ways-out';

/** A plan made ready for the runs of a scenario, whatever their seeds. */
export interface EvacuationFloor {
  /** With the nav that people walk on. */
  readonly plan: WalkingPlan;
  readonly floor: GuidedFloor;
  readonly exits: readonly PlanExit[];
  /** Per exit: 1 = open at the first step, and how that changes. */
  readonly openFirst: Uint8Array;
  readonly changes: readonly ExitChange[];
  /** Doors that nobody passes. */
  readonly shut: ReadonlySet<OpeningId>;
  readonly model: Preset['model'];
  /** Stairs and smoke. */
  readonly ground: Ground;
  /** Seconds a step. */
  readonly dt: number;
  /** Ways to one exit by its index, or to the nearest of all (null); null where it is nowhere on the floor. */
  readonly guideTo: (exit: number | null) => Guide | null;
}

/** The floor of a scenario, or what it names that the plan hasn't got. Cost: that of `guidedFloor`. */
export function* evacuationFloorSteps(
  plan: WalkingPlan,
  scenario: EvacuationScenario,
): Steps<Result<EvacuationFloor, EvacuationIssue>> {
  const { routing } = scenario;
  const troubles = new Troubles();
  const closedAtFirst = new Set(shutOpenings(plan.document, null, closedDoors(plan, scenario, troubles)));
  const ground = evacuationGround(plan, scenario);
  if (!ground.ok) troubles.take(ground.error);
  // What changes while people walk isn't built into the floor.
  const doorOf = naming(plan.derived.doors);
  const changing = new Set(scenario.changes.map(({ exit }) => doorOf(exit)));
  const shut = new Set([...closedAtFirst].filter((id) => !changing.has(id)));
  const bars = Uint8Array.from(plan.derived.doors, (door) => (shut.has(door) ? 1 : 0));
  const width = narrowestBody(scenario);
  const walk = openWalk(plan.nav, bars);
  yield;
  const exits = yield* reachableGoals(walk, yield* planExits(plan, routing.target, shut), width / 2);
  const { model, dt: ownDt } = presetOf(scenario);
  const dt = scenario.dt ?? ownDt;
  const changes = exitChanges(exits, scenario, dt, troubles);
  const refused = troubles.told();
  if (refused !== null) return refused;
  if (!ground.ok) return ground;
  yield;
  const floor = yield* guidedFloorSteps(plan.nav, bars, routing.portalInset, width, 'kind' in model);
  const guides = new Map<number | null, Guide | null>();
  const guideTo = (exit: number | null): Guide | null => {
    const known = guides.get(exit);
    if (known !== undefined) return known;
    const ends = exit === null ? exits.map((_, e) => e) : [exit];
    const goals = ends.flatMap((e) => exits[e]!.goals);
    const field = goals.length === 0 ? null : floor.fieldTo(goals);
    const guide = field === null ? null : { field, exits: ends };
    guides.set(exit, guide);
    return guide;
  };
  const walked = { ...plan, nav: floor.nav };
  const openFirst = Uint8Array.from(exits, ({ id }) => (closedAtFirst.has(id as OpeningId) ? 0 : 1));
  return ok({
    plan: walked,
    floor,
    exits,
    openFirst,
    changes,
    shut,
    model,
    ground: ground.value,
    dt,
    guideTo,
  });
}

/** Numbers that a scenario gives itself run at the step of the preset whose model they are of. */
function presetOf({ model }: EvacuationScenario): Pick<Preset, 'model' | 'dt'> {
  if ('preset' in model) return PRESETS[model.preset];
  const { kind: _, ...numbers } = model;
  return { model: numbers, dt: PRESETS.jupedsim.dt };
}

function closedDoors(
  { derived }: WalkingPlan,
  { closed }: EvacuationScenario,
  troubles: Troubles,
): OpeningId[] {
  const found: OpeningId[] = [];
  const doorOf = naming(derived.doors);
  for (const [i, name] of closed.entries()) {
    const door = doorOf(name);
    if (door === null) troubles.add('evacuation.unknown-door', `closed[${i}]`, { id: name });
    else found.push(door);
  }
  return found;
}
