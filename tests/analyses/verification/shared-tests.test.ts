import { expect, it } from 'vitest';
import type { VerificationCase } from '../../../src/analyses/verification/case';
import { bounded } from '../../../src/analyses/verification/measured';
import { VERIFICATION_CASES } from '../../../src/analyses/verification/suite';
import { verifySteps, type VerifyOptions } from '../../../src/analyses/verification/verify';
import { finished } from '../../../src/base/steps';

const caseOf = (id: string) => VERIFICATION_CASES.find((test) => test.id === id)!;

it('a test that several guidelines ask for is run once, and told to each', () => {
  const ran: string[] = [];
  const options: VerifyOptions = {
    full: false,
    done: new Map(),
    onTrial: (id, preset, seed) => ran.push(`${id} ${preset} ${seed}`),
  };
  const [imo, nist] = ['imo-10', 'nist-3.1'].map((id) => finished(verifySteps(caseOf(id), options)));
  expect(ran).toEqual(
    ['default', 'experimental', 'jupedsim'].flatMap((preset) =>
      [1, 2].map((seed) => `imo-10 ${preset} ${seed}`),
    ),
  );
  expect(nist!.presets).toEqual(imo!.presets);
  expect(nist!.pass).toBe(true);
});

it('what is not covered is told with its reason, and never passes', () => {
  for (const id of ['nist-2.6', 'nist-2.7', 'nist-3.2', 'nist-3.3', 'iso-15', 'iso-16', 'iso-19']) {
    const outcome = finished(verifySteps(caseOf(id), { full: false }));
    expect(outcome).toMatchObject({ pass: null, presets: [] });
    expect(outcome.notCovered).not.toBeNull();
  }
});

it('a case that needs a plan isn’t run without one', () => {
  expect(finished(verifySteps(caseOf('house-clinic'), { full: false }))).toMatchObject({
    pass: null,
    presets: [],
  });
});

it('a preset that a limit isn’t made for is told to fail, and has no say', () => {
  const limited: VerificationCase = {
    ...caseOf('imo-4'),
    steps: function* ({ preset }) {
      yield;
      const flow = preset === 'default' ? 1.3 : 2;
      return { measured: [bounded('flow', '', flow, '1/s', { min: null, max: 1.33 })], curves: [] };
    },
  };
  const outcome = finished(verifySteps(limited, { full: false }));
  expect(outcome.presets.map(({ preset, pass }) => [preset, pass])).toEqual([
    ['default', true],
    ['experimental', false],
    ['jupedsim', false],
  ]);
  expect(outcome.pass).toBe(true);
  const { judged: _, ...byAll } = limited;
  expect(finished(verifySteps(byAll, { full: false })).pass).toBe(false);
});
