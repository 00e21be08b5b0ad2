import { expect, it } from 'vitest';
import { extinguisherDesign } from '../../../../src/analyses/extinguishers/design/extinguisher-design';
import type { Proposal } from '../../../../src/analyses/extinguishers/proposals/proposal';
import { storeyProposals } from '../../../../src/analyses/extinguishers/proposals/storey-proposals';
import { type WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { costlySpread } from '../../../support/cases';
import { last } from '../../../geometry/cover/random-covers';
import { soundPlan, toldPlan } from '../../../demo/support/hospitals';

const AS_DESIGNED = { hour: null, closed: [], away: [] };

const proposed = (plan: WalkingPlan, storeys = plan.derived.storeys): Proposal[] =>
  storeys.flatMap((storey) => [...last(storeyProposals(plan, storey, AS_DESIGNED)).proposals]);

it('nothing is proposed where nothing is wrong: what hangs there besides is left alone', () => {
  const plan = soundPlan();
  expect(proposed(plan, costlySpread(plan.derived.storeys))).toEqual([]);
}, 240_000);

it('only what a finding names is replaced', () => {
  const plan = toldPlan();
  const { findings } = extinguisherDesign(plan, { limit: null, asOf: null, ...AS_DESIGNED });
  const named = new Set(findings.map(({ params }) => params['asset']));
  const replaced = proposed(plan).filter(({ kind }) => kind === 'replace');
  expect(replaced.length).toBeGreaterThan(0);
  expect(replaced.filter(({ asset }) => !named.has(asset ?? undefined))).toEqual([]);
}, 240_000);
