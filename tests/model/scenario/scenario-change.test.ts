import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EvacuationScenario } from '../../../src/model/scenario/evacuation-scenario';
import { newGroup } from '../../../src/model/scenario/new-group';
import { changedScenario, scenarioChange } from '../../../src/model/scenario/scenario-change';
import { makeId } from '../../../src/model/schema/ids';
import { EMPTY_SCENARIO, withGroup, withPerson } from '../../../src/session/evacuation/scenario-edits';

const at = (k: number) => ({ storey: makeId('storey', 'L1'), x: k, y: -k });

const many = (people: number): EvacuationScenario => {
  let scenario: EvacuationScenario = { ...EMPTY_SCENARIO, groups: [newGroup('A', 3), newGroup('B', 4)] };
  for (let k = 0; k < people; k++) scenario = withPerson(scenario, at(k));
  return scenario;
};

it('a change makes the one scenario of the other, whatever was edited', () => {
  const edit = fc.oneof(
    fc.nat(9).map((k) => (s: EvacuationScenario) => withPerson(s, at(k))),
    fc.nat(9).map((k) => (s: EvacuationScenario) => ({ ...s, agents: s.agents.filter((_, i) => i !== k) })),
    fc.nat(3).map((k) => (s: EvacuationScenario) => withGroup(s, makeId('space', 'ABCD'[k]!), { count: k })),
    fc.nat(9).map((seed) => (s: EvacuationScenario) => ({ ...s, seed })),
    fc.nat(3).map((people) => (s: EvacuationScenario) => ({
      ...s,
      leftOut: [...s.leftOut, { space: 'A', people, why: 'no-room' as const }],
    })),
    fc.constant((s: EvacuationScenario) => ({ ...s, agents: [...s.agents, ...s.agents].slice(0, 12) })),
    fc.constant(() => EMPTY_SCENARIO),
  );
  fc.assert(
    fc.property(fc.nat(8), fc.array(edit, { maxLength: 6 }), (people, edits) => {
      const before = many(people);
      const after = edits.reduce((scenario, each) => each(scenario), before);
      const change = structuredClone(scenarioChange(before, after));
      expect(changedScenario(before, change)).toEqual(after);
    }),
    { seed: 23, numRuns: 300 },
  );
});

it('holds only what was edited', () => {
  const before = many(500);
  const change = scenarioChange(before, withPerson(before, at(7)));
  expect(change.agents).toMatchObject({ first: 500, last: 0 });
  expect(change.agents.put).toHaveLength(1);
  expect(change.groups.put).toEqual([]);
  const fewer = { ...before, agents: before.agents.filter((_, i) => i !== 250) };
  expect(scenarioChange(before, fewer).agents).toEqual({ first: 250, put: [], last: 249 });
  expect(scenarioChange(before, { ...before, seed: 9 }).agents.put).toEqual([]);
});
