import type { Steps } from '../../../base/steps';
import { floorArea } from '../../../model/query/floor-area';
import { shutOpenings } from '../../../model/query/shut-openings';
import { entitiesIn, lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import { localId, type BuildingId, type SpaceId } from '../../../model/schema/ids';
import type { Mobility } from '../../../model/schema/mobilities';
import type { Population } from '../../../model/schema/population';
import type { PopulationRole } from '../../../model/schema/population-roles';
import type { EvacuationScenario } from '../../../model/scenario/evacuation-scenario';
import { newGroup } from '../../../model/scenario/new-group';
import type { Evacuee } from '../../../standards/mobility/evacuees';
import { PEAK_SPREAD } from '../../../standards/mobility/outpatient-peak';
import { premovementOf } from '../../../standards/mobility/premovement';
import type { WalkingPlan } from '../../walking/walking-plan';
import { keptFloorSteps } from '../kept-floor';
import type { FilledScenario, FillQuestion, LeftOut } from './filled';
import { fittingSteps, type RoomGroup } from './fitting';
import { occupantSteps, type Occupants } from './occupants';

const HOURS = 24;
/** Seconds that it is looked at for, at least: it ends by itself when all have gone. */
const PEAK_TIME = 1800;
/** Who comes for a clinic, and with whom. */
const CLINIC_ROLES: ReadonlySet<PopulationRole> = new Set(['outpatient', 'visitor', 'carer']);

/**
 * A scenario of the plan's people: everybody at an hour, who begin to walk as their role does after an alarm, doors shut that are locked
 * then; or outpatients and who is with them in the hour when most are there, who go over some minutes without any alarm: all
 * doors open, no smoke and no exit that shuts. Model, seed and exits stay those of `scenario`; it is of this plan, whichever that was of. Who can't walk by themselves, finds no room or has no way is left out, and told.
 * O(people near each other · people).
 */
export function* fillSteps(
  plan: WalkingPlan,
  question: FillQuestion,
  scenario: EvacuationScenario,
): Steps<FilledScenario> {
  const { document } = plan;
  const isPeak = question.from === 'peak';
  const hour = isPeak ? busiestHour(document, question) : question.hour;
  const counts = isPeak ? ofClinics(document) : () => true;
  const everybody = yield* occupantSteps(plan, hour, question, counts);
  const { buildings } = question;
  const occupants = everybody.filter(
    ({ space }) => buildings === undefined || buildings.some((id) => id === buildingOf(document, space)),
  );
  const walking = occupants.filter(({ mobility }) => walksAlone(mobility));
  const cantWalk = occupants.filter(({ mobility }) => !walksAlone(mobility));
  const leftOut: LeftOut[] = summed(cantWalk).map(([space, people]) => ({
    space,
    people,
    why: 'cannot-walk',
  }));
  const wanted = groupsOf(walking, isPeak);
  const made: EvacuationScenario = {
    ...scenario,
    agents: [],
    groups: wanted,
    plan: null,
    buildings: buildings?.map(localId) ?? null,
    alarm: !isPeak,
    closed: isPeak ? [] : lockedAt(document, hour),
    ...(isPeak && { changes: [], smoke: null, maxTime: Math.max(scenario.maxTime, PEAK_TIME) }),
  };
  const floor = yield* keptFloorSteps(plan, made);
  const fitted = floor.ok
    ? yield* fittingSteps(floor.value, made, wanted)
    : { groups: wanted, leftOut: [], issue: floor.error };
  leftOut.push(...fitted.leftOut);
  const sum = (why: LeftOut['why']): number =>
    leftOut.reduce((all, each) => all + (each.why === why ? each.people : 0), 0);
  const people = fitted.groups.reduce((all, { count }) => all + count, 0);
  return {
    scenario: {
      ...made,
      groups: fitted.groups.map(({ space, ...group }) => ({ ...group, space: localId(space) })),
      leftOut: leftOut.map(({ space, ...each }) => ({ space: localId(space), ...each })),
    },
    filled: {
      ...question,
      hour,
      people,
      cannotWalk: sum('cannot-walk'),
      noRoom: sum('no-room'),
      noWay: sum('no-way'),
      leftOut,
    },
    issue: fitted.issue,
  };
}

const buildingOf = (document: CampusDocument, id: SpaceId): BuildingId | null => {
  const space = lookUp(document.spaces, id);
  return (space && lookUp(document.storeys, space.storey)?.building) ?? null;
};

/** Who walks with a stick or a frame walks; who is pushed, carried or moved in a bed does not. */
const walksAlone = (mobility: Mobility): boolean =>
  mobility === 'walks' || mobility === 'stick' || mobility === 'frame';

/** Nobody has measured walking frames on stairs: who has one walks as with a stick. */
function profileOf({ role, mobility }: Occupants): Evacuee {
  if (mobility !== 'walks') return 'stick';
  if (role === 'inpatient' || role === 'emergency-patient') return 'patient';
  return role === 'outpatient' || role === 'visitor' || role === 'carer' ? 'visitor' : 'adult';
}

/** One group for all of a room who walk alike and begin alike. */
function groupsOf(occupants: readonly Occupants[], isPeak: boolean): RoomGroup[] {
  const groups = new Map<string, RoomGroup>();
  for (const each of occupants) {
    const { space, role, count } = each;
    const profile = profileOf(each);
    const row = premovementOf(role);
    const key = `${space} ${profile} ${row?.id}`;
    const before = groups.get(key);
    groups.set(key, {
      ...newGroup(space, (before?.count ?? 0) + count),
      space,
      profile,
      premovement: isPeak
        ? { distribution: 'uniform', min: 0, max: PEAK_SPREAD }
        : row === null
          ? { distribution: 'constant', value: 0 }
          : { distribution: 'uniform', min: row.least, max: row.most },
    });
  }
  return [...groups.values()];
}

function summed(occupants: readonly Occupants[]): [SpaceId, number][] {
  const sums = new Map<SpaceId, number>();
  for (const { space, count } of occupants) sums.set(space, (sums.get(space) ?? 0) + count);
  return [...sums];
}

/** Doors that are locked then and not always. */
function lockedAt(document: CampusDocument, hour: number): string[] {
  const always = new Set(shutOpenings(document, null));
  const time = `${String(hour).padStart(2, '0')}:00`;
  return shutOpenings(document, time).flatMap((id) => (always.has(id) ? [] : [localId(id)]));
}

/** The hour with most outpatients, the first of several; 0 where there are none. Of some buildings: by the floor that each has there, as rooms share them. O(populations · their spaces). */
function busiestHour(document: CampusDocument, { weekend, buildings }: FillQuestion): number {
  const areaOf = (spaces: readonly SpaceId[]): number =>
    [...new Set(spaces)].reduce((sum, id) => {
      const space = lookUp(document.spaces, id);
      return sum + (space === null ? 0 : floorArea(space.outline));
    }, 0);
  const share = ({ weekendShare, spaces }: Population): number => {
    const there =
      buildings === undefined
        ? 1
        : areaOf(spaces.filter((space) => buildings.some((id) => id === buildingOf(document, space)))) /
          Math.max(areaOf(spaces), Number.MIN_VALUE);
    return (weekend ? weekendShare : 1) * there;
  };
  const clinics = entitiesIn(document.populations).filter(({ role }) => role === 'outpatient');
  const people = Array.from({ length: HOURS }, (_, hour) =>
    clinics.reduce((sum, population) => sum + population.byHour[hour]! * share(population), 0),
  );
  return people.indexOf(Math.max(...people));
}

/** Outpatients, and visitors and carers of populations with a room in a building where outpatients have one. */
function ofClinics(document: CampusDocument): (population: Population) => boolean {
  const buildingsOf = ({ spaces }: Population): (string | null)[] =>
    spaces.map((id) => buildingOf(document, id));
  const clinics = new Set(
    entitiesIn(document.populations)
      .filter(({ role }) => role === 'outpatient')
      .flatMap(buildingsOf),
  );
  clinics.delete(null);
  return (population) =>
    population.role === 'outpatient' ||
    (CLINIC_ROLES.has(population.role) && buildingsOf(population).some((id) => clinics.has(id)));
}
