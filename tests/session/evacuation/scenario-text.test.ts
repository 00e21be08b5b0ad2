import { expect, it } from 'vitest';
import { newGroup } from '../../../src/model/scenario/new-group';
import { EMPTY_SCENARIO, withGroup, withPerson } from '../../../src/session/evacuation/scenario-edits';
import { scenarioText } from '../../../src/session/evacuation/scenario-text';
import { makeId } from '../../../src/model/schema/ids';

const STOREY = makeId('storey', 'L1');

it('a scenario is written as JSON has it, whatever was written before', () => {
  let scenario = EMPTY_SCENARIO;
  expect(JSON.parse(scenarioText(scenario))).toEqual(scenario);
  for (let k = 0; k < 5; k++) {
    scenario = withPerson(scenario, { storey: STOREY, x: k, y: 0.1 * k });
    scenario = withGroup(scenario, makeId('space', `S${k}`), { count: k + 1 });
    expect(JSON.parse(scenarioText(scenario))).toEqual(scenario);
  }
  const other = {
    ...scenario,
    seed: 9,
    agents: scenario.agents.slice(1),
    leftOut: [{ space: 'S"9', people: 3, why: 'no-way' as const }],
  };
  expect(JSON.parse(scenarioText(other))).toEqual(other);
});

it('an edit writes only what it changed', () => {
  let written = 0;
  const counted = Object.assign(newGroup('S1', 4), {
    toJSON() {
      written++;
      return newGroup('S1', 4);
    },
  });
  const scenario = { ...EMPTY_SCENARIO, groups: [counted] };
  scenarioText(scenario);
  const text = scenarioText(withPerson(scenario, { storey: STOREY, x: 1, y: 2 }));
  expect(written).toBe(1);
  expect(JSON.parse(text).agents).toHaveLength(1);
});
