import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planMarkSteps } from '../../../../src/analyses/evacuation/compare/plan-mark';
import { runFactsSteps, type RunFacts } from '../../../../src/analyses/evacuation/compare/run-facts';
import { reasonsOf, setUpDifference } from '../../../../src/analyses/evacuation/compare/set-up-difference';
import { finished } from '../../../../src/base/steps';
import { smallWard } from '../../../../src/demo/small-ward/small-ward';
import type { EvacuationScenario } from '../../../../src/model/scenario/evacuation-scenario';
import type { CampusDocument } from '../../../../src/model/schema/document';
import { cases } from '../../../support/cases';
import { scenarioOf } from '../scenarios';

const MODEL = { strength: 8, range: 0.1, wallStrength: 5, wallRange: 0.02, timeGap: 1.06 };

const facts = (scenario: EvacuationScenario, plan = 'a', model = MODEL, dt = 0.025): RunFacts =>
  finished(runFactsSteps(scenario, { model, dt }, plan));

const base = scenarioOf({
  model: { preset: 'default' },
  groups: [
    { space: 'R', count: 30 },
    { space: 'C', count: 8, premovement: { distribution: 'constant', value: 5 } },
  ],
  agents: [{ id: 'P1', storey: 'G', x: 1, y: 2 }],
});

const kinds = (before: RunFacts, now: RunFacts): readonly string[] =>
  setUpDifference(before, now).map(({ kind }) => kind);

it.each<[string, object, readonly string[], readonly string[]]>([
  ['the same', {}, [], []],
  ['another name of the same model', { model: { preset: 'conservative' } }, [], []],
  ['another model', { model: { preset: 'experimental' } }, ['model'], ['model']],
  ['another seed', { seed: 5 }, ['seed'], []],
  ['an exit shut', { closed: ['D1'] }, ['shut'], ['exits']],
  ['an exit that shuts meanwhile', { changes: [{ exit: 'D1', at: 9, open: false }] }, ['changes'], ['exits']],
  ['smoke', { smoke: { storeys: [{ storey: 'G', extinction: 1 }] } }, ['smoke'], ['smoke']],
  [
    'another choice of exits',
    { routing: { exitChoice: 'shortest-time', target: 'whole-width', portalInset: 0.2 } },
    ['exit-choice'],
    ['choice'],
  ],
  [
    'another aim in doors',
    { routing: { exitChoice: 'nearest', target: 'centroid', portalInset: 0.2 } },
    ['aim'],
    ['choice'],
  ],
  [
    'more people of the kinds that are there',
    { groups: [...base.groups, { ...base.groups[1], space: 'D' }] },
    ['people'],
    ['people'],
  ],
  [
    'as many people elsewhere',
    { groups: [{ ...base.groups[0], space: 'D' }, base.groups[1]] },
    ['who'],
    ['people'],
  ],
  [
    'people who wait longer',
    {
      groups: base.groups.map((group) => ({
        ...group,
        premovement: { distribution: 'constant', value: 60 },
      })),
    },
    ['waits'],
    ['waits'],
  ],
  ['no alarm and a longer time', { alarm: false, maxTime: 900 }, ['alarm', 'max-time'], ['waits', 'time']],
  [
    'much at once',
    { closed: ['exit_E', 'opening_D1'], seed: 2, model: { preset: 'jupedsim' } },
    ['shut', 'model', 'seed'],
    ['exits', 'model'],
  ],
])('%s is told as what it is', (_, change, told, reasons) => {
  const now = scenarioOf({ ...base, ...change });
  const found = setUpDifference(facts(base), facts(now));
  expect(found.map(({ kind }) => kind)).toEqual(told);
  expect(reasonsOf(found)).toEqual(reasons);
});

it('doors are told by which were shut and which opened, whichever way a scenario names them', () => {
  const before = facts(scenarioOf({ ...base, closed: ['opening_D1', 'D2'] }));
  const now = facts(scenarioOf({ ...base, closed: ['D2', 'D3', 'D3', 'exit_E'] }));
  expect(setUpDifference(before, now)).toEqual([
    { kind: 'shut', doors: ['D3', 'E'] },
    { kind: 'opened', doors: ['D1'] },
  ]);
  expect(facts(scenarioOf({ ...base, closed: ['D1'] })).closed).toEqual(
    facts(scenarioOf({ ...base, closed: ['opening_D1'] })).closed,
  );
});

it('another plan, other numbers behind a preset and another step are told', () => {
  expect(kinds(facts(base), facts(base, 'b'))).toEqual(['plan']);
  expect(kinds(facts(base), facts(base, 'a', { ...MODEL, timeGap: 1 }))).toEqual(['numbers']);
  expect(kinds(facts(base), facts(base, 'a', MODEL, 0.01))).toEqual(['step']);
  // A preset of another name has other numbers: told once.
  const other = scenarioOf({ ...base, model: { preset: 'experimental' } });
  expect(kinds(facts(base), facts(other, 'a', { ...MODEL, timeGap: 1 }))).toEqual(['model']);
});

it('the order in which people and shut doors stand makes no difference; back is the mirror of forth', () => {
  const door = fc.constantFrom('D1', 'D2', 'opening_D2', 'D3', 'exit_E');
  const group = fc.record({ space: fc.constantFrom('R', 'C', 'D'), count: fc.integer({ min: 1, max: 9 }) });
  const scenario = fc
    .record({
      closed: fc.array(door, { maxLength: 4 }),
      groups: fc.array(group, { minLength: 1, maxLength: 4 }),
      seed: fc.integer({ min: 0, max: 2 }),
      maxTime: fc.constantFrom(600, 900),
    })
    .map(scenarioOf);
  fc.assert(
    fc.property(scenario, scenario, (a, b) => {
      const turned = { ...a, closed: a.closed.toReversed(), groups: a.groups.toReversed() };
      expect(setUpDifference(facts(a), facts(turned))).toEqual([]);
      const forth = setUpDifference(facts(a), facts(b));
      const back = setUpDifference(facts(b), facts(a));
      const mirrored = back.map((each) => {
        if (each.kind === 'shut') return { ...each, kind: 'opened' };
        if (each.kind === 'opened') return { ...each, kind: 'shut' };
        return 'before' in each ? { ...each, before: each.now, now: each.before } : each;
      });
      const byKind = (x: { kind: string }, y: { kind: string }): number => (x.kind < y.kind ? -1 : 1);
      expect(mirrored.toSorted(byKind)).toEqual([...forth].sort(byKind));
      expect(reasonsOf(forth).toSorted()).toEqual(reasonsOf(back).toSorted());
    }),
    { seed: 24, numRuns: cases(300) },
  );
});

it('the mark of a plan is that of what people walk on', () => {
  const ward = smallWard();
  const mark = (document: CampusDocument): string => finished(planMarkSteps(document));
  expect(mark(smallWard())).toBe(mark(ward));
  const turned = Object.fromEntries(Object.entries(ward.walls).toReversed());
  expect(mark({ ...ward, walls: turned })).toBe(mark(ward));
  expect(mark({ ...ward, assets: {} })).toBe(mark(ward));
  for (const kind of ['spaces', 'walls', 'openings', 'storeys'] as const) {
    const [id] = Object.keys(ward[kind]);
    const { [id!]: _, ...rest } = ward[kind] as Readonly<Record<string, unknown>>;
    expect(mark({ ...ward, [kind]: rest }), kind).not.toBe(mark(ward));
  }
});
