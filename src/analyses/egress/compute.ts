import { finished, type Steps } from '../../base/steps';
import { isAtGround } from '../../model/query/is-at-ground';
import { shutOpenings } from '../../model/query/shut-openings';
import { lookUp } from '../../model/schema/dictionary';
import type { Profile } from '../../model/schema/profiles';
import { buildingFacts, type BuildingFacts } from '../../standards/egress/building-facts';
import { capacityRows } from '../../standards/egress/capacity';
import { gravestFirst } from '../gravest-first';
import type { WalkingPlan } from '../walking/walking-plan';
import { capacityFindings } from './checks/capacity-findings';
import type { CheckedStorey } from './checks/checked-storey';
import { STOREY_CHECKS } from './checks/storey-checks';
import { clearingSteps } from './clearing/clearing';
import { servesStorey } from './exits/placed-exit';
import { measuredRoom, type MeasuredRoom } from './measured-room';
import type { EgressFinding, EgressQuestion, EgressResult, StoreyWays } from './result';
import { personsSteps } from './rooms/persons';
import { toldExit } from './exits/told-exit';
import { levelSteps } from './travel/level-ways';
import { storeyMeasures } from './travel/storey-measures';

const ROOMS_A_STEP = 2;

/** The ways out of a plan, storey by storey, and what is wrong with them. Cost: as `egressSteps`. */
export const computeEgress = (plan: WalkingPlan, question: EgressQuestion): EgressResult =>
  finished(egressSteps(plan, question));

/**
 * `computeEgress` in parts: the exits, the floor, two searches over all of it, then storey by storey. `progress` = how many storeys
 * are done. Cost: two searches over all floor, a triangulation of each storey's ways, a flow a door.
 */
export function* egressSteps(
  plan: WalkingPlan,
  question: EgressQuestion,
  progress: (done: number, total: number) => void = () => undefined,
): Steps<EgressResult> {
  const { document, derived } = plan;
  const profile = question.profile ?? document.campus.profile;
  const shut = shutOpenings(document, question.hour, question.closed);
  const level = yield* levelSteps(plan, shut);
  yield;
  const measures = yield* storeyMeasures(level);
  yield;
  const persons = yield* personsSteps(plan, profile, question.hour);
  const storeys: CheckedStorey[] = [];
  const findings: EgressFinding[] = [];
  for (const [number, storey] of derived.storeys.entries()) {
    progress(number, derived.storeys.length);
    yield;
    const rooms: MeasuredRoom[] = [];
    for (const [i, room] of level.rooms[number]!.rooms.entries()) {
      rooms.push(measuredRoom(level, room, persons(room.space), measures[number]!));
      if (i % ROOMS_A_STEP === 0) yield;
    }
    const exits = level.exits[number]!;
    const building = lookUp(document.storeys, storey)?.building ?? null;
    const facts = buildingFacts(document, building);
    const people = rooms.reduce((sum, room) => sum + room.egress.persons, 0);
    const egress: StoreyWays = {
      storey,
      exits: exits.exits.map(toldExit),
      rooms: rooms.map((room) => room.egress),
      persons: people,
      exitWidth: exits.exits.reduce(
        (sum, exit) => sum + (servesStorey(exit) ? (exit.clearWidth ?? 0) : 0),
        0,
      ),
      widthNeeded: widthNeeded(plan, number, profile, facts, people),
    };
    const checked: CheckedStorey = {
      plan,
      question,
      profile,
      facts,
      level,
      measures: measures[number]!,
      number,
      storey,
      exits,
      rooms,
      egress,
    };
    for (const check of STOREY_CHECKS) {
      const found = check(checked);
      findings.push(...('next' in found ? yield* found : found));
      yield;
    }
    storeys.push(checked);
  }
  findings.push(...(yield* capacityFindings(storeys)));
  progress(derived.storeys.length, derived.storeys.length);
  const clearing = yield* clearingSteps(level, storeys);
  return {
    profile,
    storeys: storeys.map(({ egress }, i) => ({ ...egress, clearing: clearing.storeys[i]! })),
    buildings: clearing.buildings,
    findings: gravestFirst(findings),
  };
}

/** Metres of exits that people on a storey need; over level ways where it has a door into the open, else by stairs. */
function widthNeeded(
  { derived }: WalkingPlan,
  number: number,
  profile: Profile,
  facts: BuildingFacts,
  persons: number,
): number {
  const { storey } = derived.parts[number]!.plan;
  const rows = capacityRows(profile, facts, {
    below: isAtGround(storey) ? 0 : Math.max(0, -storey.elevation),
  });
  const { row } = isAtGround(storey) ? rows.level : rows.stairs;
  return (persons * row.limit) / 100;
}
