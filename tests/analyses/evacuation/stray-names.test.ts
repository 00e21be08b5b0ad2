import { expect, it } from 'vitest';
import { placedSteps } from '../../../src/analyses/evacuation/placed';
import { strayNames } from '../../../src/analyses/evacuation/stray-names';
import { walkingPlan } from '../../../src/analyses/walking/walking-plan';
import { finished } from '../../../src/base/steps';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { newGroup } from '../../../src/model/scenario/new-group';
import { entitiesIn } from '../../../src/model/schema/dictionary';
import { localId } from '../../../src/model/schema/ids';
import { EMPTY_SCENARIO, peopleIn, withPerson } from '../../../src/session/evacuation/scenario-edits';
import { withoutStray } from '../../../src/session/evacuation/without-stray';

const document = smallWard();
const plan = walkingPlan(document);
const room = entitiesIn(document.spaces).find(({ use }) => use === 'ward')!;
const door = entitiesIn(document.openings)[0]!;

const FOREIGN = {
  ...withPerson(EMPTY_SCENARIO, { storey: 'storey_Z9' as typeof room.storey, x: 1, y: 1 }),
  groups: [
    { ...newGroup(localId(room.id), 2), exit: 'X9' },
    newGroup('Z1', 4),
    newGroup('Z2', 5),
    newGroup('Z1', 1),
  ],
  closed: [localId(door.id), 'D9'],
  changes: [{ exit: 'E9', at: 3, open: false }],
  smoke: { law: 'fridolf' as const, storeys: [{ storey: 'Z8', extinction: 1 }] },
  leftOut: [
    { space: 'Z7', people: 12, why: 'cannot-walk' as const },
    { space: localId(room.id), people: 3, why: 'no-room' as const },
  ],
  buildings: ['B9'],
};
const building = entitiesIn(document.buildings)[0]!;

it('what a scenario names that the plan hasn’t got is told by kind, each name once', () => {
  expect(strayNames(plan, FOREIGN)).toEqual({
    spaces: ['Z1', 'Z2'],
    storeys: ['Z9', 'Z8'],
    doors: ['D9'],
    exits: ['X9', 'E9'],
    ofSpaces: 3,
    leftOut: ['Z7'],
    buildings: ['B9'],
  });
  expect(
    strayNames(plan, { ...EMPTY_SCENARIO, groups: [newGroup(room.id, 2)], closed: [door.id] }),
  ).toBeNull();
});

it('who is placed is refused with all of it, and what fits can be placed without', () => {
  const refused = finished(placedSteps(plan, FOREIGN));
  const stray = refused.ok ? undefined : refused.error.stray;
  expect(stray).toEqual(strayNames(plan, FOREIGN));
  const fitting = withoutStray(FOREIGN, stray!);
  expect(peopleIn(fitting)).toBe(2);
  expect(fitting.groups[0]!.exit).toBeNull();
  expect(fitting.smoke).toBeNull();
  expect(fitting.leftOut).toEqual(FOREIGN.leftOut.slice(1));
  expect(fitting.buildings).toBeNull();
  expect(withoutStray({ ...FOREIGN, buildings: [localId(building.id), 'B9'] }, stray!).buildings).toEqual([
    localId(building.id),
  ]);
  expect(strayNames(plan, fitting)).toBeNull();
});

it('nobody is refused for what no run reads', () => {
  const { leftOut, buildings } = FOREIGN;
  const scenario = { ...EMPTY_SCENARIO, groups: [newGroup(room.id, 2)], leftOut, buildings };
  expect(strayNames(plan, scenario)).toBeNull();
  expect(finished(placedSteps(plan, scenario)).ok).toBe(true);
});
