import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runDigest, type RunDigest } from '../../../../src/analyses/evacuation/compare/run-digest';
import {
  buildingChanges,
  changeOf,
  exitChange,
  figureChanges,
  FIGURES,
  storeyChanges,
} from '../../../../src/analyses/evacuation/compare/run-difference';
import { Rehearsal } from '../../../../src/analyses/evacuation/rehearsal';
import { reportSteps } from '../../../../src/analyses/evacuation/report/compute';
import { surveySteps } from '../../../../src/analyses/evacuation/report/crowd-survey';
import { finished } from '../../../../src/base/steps';
import { makeId } from '../../../../src/model/schema/ids';
import { cases } from '../../../support/cases';
import { corridorHouse } from '../../way-out/houses';
import { scenarioOf } from '../scenarios';

const storey = makeId('storey', 'G');
const reached = fc.option(fc.integer({ min: 0, max: 900 }), { nil: null });
const times = fc
  .array(fc.integer({ min: 0, max: 60 }), { maxLength: 40 })
  .map((some) => Float64Array.from(some.sort((a, b) => a - b)));
const exits = fc.uniqueArray(fc.record({ id: fc.constantFrom('A', 'B', 'C'), times }), {
  selector: ({ id }) => id,
});
const storeys = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...['1', '2', '3', '4'].map((name) => makeId('storey', name))),
    most: fc.integer({ min: 0, max: 3 }),
    cleared: reached,
    atEnd: fc.integer({ min: 0, max: 3 }),
  }),
  { selector: ({ id }) => id },
);
/** Storeys 1 and 2 are of one building, 3 of another, 4 outdoors. */
const BUILDINGS = new Map([
  ['storey_1', makeId('building', 'X')],
  ['storey_2', makeId('building', 'X')],
  ['storey_3', makeId('building', 'Y')],
]);
const place = fc.option(
  fc.record({ storey: fc.constant(storey), space: fc.constant(null), value: fc.integer({ min: 1, max: 9 }) }),
  { nil: null },
);
const digest: fc.Arbitrary<RunDigest> = fc.record({
  agents: fc.integer({ min: 0, max: 100 }),
  remaining: fc.integer({ min: 0, max: 100 }),
  first: reached,
  t50: reached,
  t95: reached,
  last: reached,
  seconds: fc.integer({ min: 0, max: 900 }),
  exits,
  peakSeconds: fc.constant(10),
  storeys: storeys.map((some) => some.map((each) => ({ ...each, building: BUILDINGS.get(each.id) ?? null }))),
  densest: place,
  queue: place,
});

it('a figure that one run hasn’t has no difference', () => {
  expect(changeOf(3, 5)).toEqual({ before: 3, now: 5, by: 2 });
  expect(changeOf(null, 5).by).toBeNull();
  expect(changeOf(5, null).by).toBeNull();
  expect(changeOf(null, null).by).toBeNull();
});

it('a run differs from itself in nothing, and there is what back is not', () => {
  fc.assert(
    fc.property(digest, digest, (a, b) => {
      const [self, forth, back] = [figureChanges(a, a), figureChanges(a, b), figureChanges(b, a)];
      for (const figure of FIGURES) {
        expect(self[figure].by ?? 0).toBe(0);
        const { before, now, by } = forth[figure];
        expect(back[figure]).toEqual({ before: now, now: before, by: by === null ? null : 0 - by });
      }
    }),
    { seed: 24, numRuns: cases(300) },
  );
});

it('exits that count as one are told together: people, the last, and the most in any ten seconds', () => {
  fc.assert(
    fc.property(digest, digest, fc.subarray(['A', 'B', 'C'], { minLength: 1 }), (a, b, some) => {
      const { count, last, peak } = exitChange(a, b, new Set(some));
      for (const [side, run] of [
        ['before', a],
        ['now', b],
      ] as const) {
        const open = run.exits.filter(({ id }) => some.includes(id));
        const all = open.flatMap((exit) => [...exit.times]);
        const none = open.length === 0;
        expect(count[side]).toBe(none ? null : all.length);
        expect(last[side]).toBe(all.length === 0 ? null : Math.max(...all));
        // Tried at each second: the most begins where somebody leaves.
        const within = all.map((from) => all.filter((at) => at >= from && at < from + 10).length);
        expect(peak[side]).toBe(none ? null : Math.max(0, ...within));
      }
    }),
    { seed: 24, numRuns: cases(300) },
  );
});

it('a storey or a building that anybody was on in either run is told once, clear when the last of it is', () => {
  fc.assert(
    fc.property(digest, digest, (a, b) => {
      const there = (run: RunDigest) => run.storeys.filter(({ most }) => most > 0);
      const changes = storeyChanges(a, b);
      expect(new Set(changes.map(({ id }) => id))).toEqual(
        new Set([...there(a), ...there(b)].map(({ id }) => id)),
      );
      expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
      for (const { id, cleared, atEnd } of buildingChanges(a, b)) {
        for (const [side, run] of [
          ['before', a],
          ['now', b],
        ] as const) {
          const of = there(run).filter(({ building }) => building === id);
          const all = of.map((each) => each.cleared);
          const whole = all.length === 0 || all.includes(null) ? null : Math.max(...all.map((each) => each!));
          expect(cleared[side]).toBe(whole);
          expect(atEnd[side]).toBe(of.length === 0 ? null : of.reduce((sum, each) => sum + each.atEnd, 0));
        }
      }
    }),
    { seed: 24, numRuns: cases(300) },
  );
});

it('what is kept of a report tells of each who left when and by which exit', () => {
  const house = corridorHouse();
  const run = new Rehearsal(
    house,
    scenarioOf({ model: { preset: 'default' }, groups: [{ space: 'R', count: 30 }] }),
  );
  while (run.goOn());
  const whole = run.whole();
  const report = finished(reportSteps(...whole, finished(surveySteps(...whole))));
  const kept = runDigest(house.document, report, 77);
  expect(kept).toMatchObject({ agents: 30, remaining: 0, last: report.figures.last, seconds: 77 });
  const all = kept.exits.flatMap((exit) => [...exit.times]).sort((a, b) => a - b);
  const steps = whole[1].leavings.map(({ step }) => step).sort((a, b) => a - b);
  expect(all.map((time) => Math.round(time / report.dt))).toEqual(steps);
  for (const { id, count } of report.figures.exits)
    expect(kept.exits.find((exit) => exit.id === id)!.times.length).toBe(count);
  expect(kept.densest!.value).toBeGreaterThan(0.5);
  expect(kept.storeys.every(({ cleared }) => cleared !== null)).toBe(true);
});
