import { describe, expect, it } from 'vitest';
import { evacuationFloorSteps } from '../../../src/analyses/evacuation/floor';
import { evacuationInputSteps } from '../../../src/analyses/evacuation/input';
import { fillSteps } from '../../../src/analyses/evacuation/fill/fill';
import type { FilledScenario, FillQuestion } from '../../../src/analyses/evacuation/fill/filled';
import { walkingPlan, type WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import { finished } from '../../../src/base/steps';
import { occupancyAt } from '../../../src/model/query/occupancy-at';
import type { CampusDocument } from '../../../src/model/schema/document';
import { localId, makeId, type SpaceId } from '../../../src/model/schema/ids';
import type { Population } from '../../../src/model/schema/population';
import { premovementOf } from '../../../src/standards/mobility/premovement';
import { corridorHouse, G } from '../way-out/houses';
import { scenarioOf } from './scenarios';

const R = makeId('space', 'R');
const C = makeId('space', 'C');
const house = corridorHouse();

type Told = Pick<Population, 'role' | 'spaces'> &
  Partial<Pick<Population, 'byHour' | 'mobility' | 'weekendShare'>>;

const nobody = { walks: 0, stick: 0, frame: 0, wheelchair: 0, bed: 0, 'bed-with-equipment': 0, carried: 0 };
const always = (people: number): number[] => Array.from({ length: 24 }, () => people);

function populated(
  told: readonly Told[],
  change: (document: CampusDocument) => CampusDocument = (same) => same,
): WalkingPlan {
  const populations = Object.fromEntries(
    told.map((each, i) => {
      const id = makeId('population', `P${i}`);
      const population: Population = {
        id,
        name: { zh: `甲${i}`, en: null },
        department: null,
        byHour: always(0),
        weekendShare: 1,
        mobility: { ...nobody, walks: 1 },
        ...each,
      };
      return [id, population];
    }),
  );
  return walkingPlan(change({ ...house.document, populations }));
}

const filled = (
  plan: WalkingPlan,
  question: Partial<FillQuestion> = {},
  before: object = {},
): FilledScenario =>
  finished(
    fillSteps(
      plan,
      { from: 'occupancy', hour: 10, weekend: false, ...question },
      scenarioOf({ seed: 3, ...before }),
    ),
  );

describe('a scenario of the plan’s people', () => {
  it('has them where occupancy has them, by how they walk and when their role begins', () => {
    const plan = populated([
      { role: 'inpatient', spaces: [R], byHour: always(8), mobility: { ...nobody, walks: 5, bed: 3 } },
      { role: 'staff', spaces: [R, C], byHour: always(5) },
      { role: 'visitor', spaces: [C], byHour: always(3), mobility: { ...nobody, walks: 2, stick: 1 } },
    ]);
    const { scenario, filled: told, issue } = filled(plan);
    expect(issue).toBeNull();
    expect(told).toMatchObject({ people: 13, cannotWalk: 3, noRoom: 0, noWay: 0 });
    expect(told.leftOut).toEqual([{ space: R, people: 3, why: 'cannot-walk' }]);
    expect(scenario.leftOut).toEqual([{ space: localId(R), people: 3, why: 'cannot-walk' }]);
    const there = occupancyAt(plan.document, 10, { weekend: false });
    const inRoom = (space: SpaceId): number =>
      scenario.groups.reduce(
        (sum, each) => sum + (makeId('space', each.space) === space ? each.count : 0),
        0,
      );
    expect(inRoom(R) + 3).toBe(there.get(R)!.total);
    expect(inRoom(C)).toBe(there.get(C)!.total);
    const patients = scenario.groups.find(({ profile }) => profile === 'patient')!;
    const row = premovementOf('inpatient')!;
    expect(patients).toMatchObject({ count: 5, premovement: { min: row.least, max: row.most } });
    expect(scenario.groups.find(({ profile }) => profile === 'stick')).toMatchObject({
      space: 'C',
      count: 1,
    });
    const staff = scenario.groups.filter(({ profile }) => profile === 'adult');
    expect(staff.reduce((sum, { count }) => sum + count, 0)).toBe(5);
    expect(scenario.seed).toBe(3);
    // People of this plan make no scenario of another.
    expect(filled(plan, {}, { plan: 'elsewhere' }).scenario.plan).toBeNull();
  });

  it('can be run as it is: nobody is in anybody, who finds no room is left out and told', () => {
    const plan = populated([{ role: 'visitor', spaces: [R, C], byHour: always(400) }]);
    const { scenario, filled: told, issue } = filled(plan);
    expect(issue).toBeNull();
    expect(told.noRoom).toBeGreaterThan(50);
    expect(told.people + told.noRoom).toBe(400);
    const floor = finished(evacuationFloorSteps(plan, scenario));
    if (!floor.ok) throw new Error(floor.error.code);
    const input = finished(evacuationInputSteps(floor.value, scenario, scenario.seed));
    expect(input.ok && input.value.people.length).toBe(told.people);
  });

  it('leaves out rooms that no way leads from', () => {
    const lock = (document: CampusDocument): CampusDocument => {
      const id = makeId('opening', 'room');
      return {
        ...document,
        openings: { ...document.openings, [id]: { ...document.openings[id]!, locked: true } },
      };
    };
    const plan = populated([{ role: 'staff', spaces: [R, C], byHour: always(10) }], lock);
    const { filled: told, scenario } = filled(plan);
    expect(told.noWay).toBe(occupancyAt(plan.document, 10, { weekend: false }).get(R)!.total);
    expect(told.leftOut).toEqual([{ space: R, people: told.noWay, why: 'no-way' }]);
    expect(scenario.groups.every(({ space }) => space === 'C')).toBe(true);
  });

  it('of the outpatient peak has outpatients and who is with them, in their fullest hour, without staff or an alarm', () => {
    const byHour = always(4).with(9, 20);
    const plan = populated([
      { role: 'outpatient', spaces: [C], byHour },
      { role: 'visitor', spaces: [R], byHour: always(2) },
      { role: 'staff', spaces: [C], byHour: always(30) },
    ]);
    const { filled: told, scenario } = filled(plan, { from: 'peak', hour: 0 });
    expect(told).toMatchObject({ from: 'peak', hour: 9, people: 22 });
    expect(scenario.groups.map(({ premovement }) => premovement)).toEqual(
      scenario.groups.map(() => ({ distribution: 'uniform', min: 0, max: 600 })),
    );
  });

  it('of the outpatient peak of some buildings is the fullest hour of those, by the floor that each has there', () => {
    const [X, D] = [makeId('storey', 'X'), makeId('space', 'D')];
    const [own, other] = [makeId('building', 'own'), makeId('building', 'other')];
    const twoBuildings = (document: CampusDocument): CampusDocument => ({
      ...document,
      storeys: {
        ...document.storeys,
        [G]: { ...document.storeys[G]!, building: own },
        [X]: { ...document.storeys[G]!, id: X, building: other },
      },
      spaces: { ...document.spaces, [D]: { ...document.spaces[C]!, id: D, storey: X } },
    });
    const plan = populated(
      [
        { role: 'outpatient', spaces: [C], byHour: always(0).with(9, 10) },
        { role: 'outpatient', spaces: [D], byHour: always(0).with(14, 25) },
        // Half of them are in either.
        { role: 'outpatient', spaces: [C, D], byHour: always(0).with(16, 18) },
      ],
      twoBuildings,
    );
    const hourOf = (buildings?: FillQuestion['buildings']): number =>
      filled(plan, { from: 'peak', ...(buildings && { buildings }) }).filled.hour;
    expect([hourOf(), hourOf([own]), hourOf([other]), hourOf([own, other])]).toEqual([14, 9, 14, 14]);
    expect(hourOf([])).toBe(0);
  });

  it('of the outpatient peak has no fire, and time enough; who allowed more keeps it', () => {
    const plan = populated([{ role: 'outpatient', spaces: [C], byHour: always(4) }]);
    const before = {
      smoke: { storeys: [{ storey: 'L1', extinction: 2 }] },
      changes: [{ exit: 'out', at: 60, open: false }],
      maxTime: 600,
    };
    const fire = filled(plan, {}, before).scenario;
    expect([fire.smoke, fire.changes, fire.maxTime]).toMatchObject([before.smoke, before.changes, 600]);
    const peak = filled(plan, { from: 'peak' }, before).scenario;
    expect([peak.smoke, peak.changes, peak.maxTime]).toEqual([null, [], 1800]);
    expect(filled(plan, { from: 'peak' }, { maxTime: 3600 }).scenario.maxTime).toBe(3600);
    expect([fire.alarm, peak.alarm, filled(plan, {}, { alarm: false }).scenario.alarm]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('of nobody is nobody', () => {
    const { filled: told, issue } = filled(populated([{ role: 'staff', spaces: [C], byHour: always(0) }]));
    expect([told.people, told.leftOut, issue]).toEqual([0, [], null]);
  });

  it('goes by what somebody said of a room', () => {
    const say = (document: CampusDocument): CampusDocument => ({
      ...document,
      spaces: { ...document.spaces, [R]: { ...document.spaces[R]!, occupants: 9 } },
    });
    const plan = populated([{ role: 'staff', spaces: [R], byHour: always(3) }], say);
    expect(filled(plan).scenario.groups).toMatchObject([{ space: 'R', count: 9, profile: 'adult' }]);
  });
});

it('of some buildings only their people are taken, and the scenario says of which', () => {
  const [own, other] = [makeId('building', 'A'), makeId('building', 'B')];
  const plan = populated([{ role: 'visitor', spaces: [R], byHour: always(4) }], (document) => ({
    ...document,
    storeys: Object.fromEntries(
      Object.entries(document.storeys).map(([id, storey]) => [id, { ...storey, building: own }]),
    ),
  }));
  const all = filled(plan);
  expect(all.scenario.buildings).toBeNull();
  const some = filled(plan, { buildings: [own] });
  expect(some.filled.people).toBe(4);
  expect(some.scenario).toEqual({ ...all.scenario, buildings: ['A'] });
  expect(filled(plan, { buildings: [other] }).filled.people).toBe(0);
});
