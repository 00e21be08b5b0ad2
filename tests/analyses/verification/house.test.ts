import { expect, test } from 'vitest';
import { HOUSE_CASES } from '../../../src/analyses/verification/house/house-cases';
import { verifySteps } from '../../../src/analyses/verification/verify';
import { finished } from '../../../src/base/steps';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { expectVerdicts, LONG } from './told-failures';

test(
  'house-doors',
  () => {
    expectVerdicts('house-doors');
  },
  LONG,
);

test(
  'house-dt',
  () => {
    expectVerdicts('house-dt', [], true);
  },
  LONG,
);

test('house-clinic is run in each plan that is given, and in none when none is', () => {
  const clinic = HOUSE_CASES.find(({ id }) => id === 'house-clinic')!;
  const once = { ...clinic, presets: ['default'] as const };
  const document = smallWard();
  const plans = ['ward', 'again'].map((name) => ({ name, document }));
  const [outcome] = finished(verifySteps(once, { full: false, plans })).presets;
  const valuesOf = (name: string) =>
    outcome!.measured.filter(({ of }) => of === name).map(({ what, values }) => ({ what, values }));
  expect(valuesOf('ward').map(({ what }) => what)).toEqual(['stuck', 'left-behind', 'all-out', 'people']);
  expect(valuesOf('again')).toEqual(valuesOf('ward'));
  expect(outcome!.measured).toHaveLength(8);
  expect(outcome!.pass).toBe(true);
  expect(
    Math.min(...outcome!.measured.find(({ what }) => what === 'people')!.values.map(Number)),
  ).toBeGreaterThan(5);
  expect(finished(verifySteps(once, { full: false })).presets).toEqual([]);
});
