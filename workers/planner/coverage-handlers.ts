import { checkCoverage } from '../../src/analyses/extinguishers/check';
import { computeCoverage, coverageTotal } from '../../src/analyses/extinguishers/compute';
import type { CoverageResult } from '../../src/analyses/extinguishers/coverage-result';
import { judged } from '../../src/analyses/extinguishers/design/extinguisher-design';
import { extinguisherInput } from '../../src/analyses/extinguishers/input';
import type { Jobs } from '../../src/compute/jobs';
import type { HandlerTable } from '../../src/compute/protocol';
import { dragOf, keepWhole } from './measured-plans';
import type { OpenPlans } from './open-plans';

type CoverageJob = 'extinguishers.coverage' | 'extinguishers.total' | 'extinguishers.preview';

/** Walking distance to the nearest extinguisher that counts. */
export const coverageHandlers = (plans: OpenPlans): HandlerTable<Jobs, CoverageJob> => ({
  'extinguishers.coverage': {
    run: ({ plan: key, revision, ...asked }) => {
      const plan = plans.get(key);
      const question = { ...asked, asOf: null };
      const input = extinguisherInput(plan.document, question);
      const { measure, verdicts, findings } = judged(plan, input, computeCoverage(plan, input));
      keepWhole(plans, key, question, measure.full);
      const { storeys, owners, total } = measure;
      return { revision, limit: asked.limit, storeys, owners, total, units: verdicts, findings };
    },
    transfer: grids,
  },
  'extinguishers.total': {
    run: ({ plan: key, ...asked }) => {
      const plan = plans.get(key);
      return coverageTotal(plan, extinguisherInput(plan.document, { ...asked, asOf: null }));
    },
  },
  'extinguishers.preview': {
    run: ({ plan, revision, moved, ...asked }) => {
      const ids = moved.map(({ id }) => id);
      const measure = dragOf(plans, plan, { ...asked, asOf: null }, ids).at(moved);
      const { storeys, owners, total } = measure;
      const findings = checkCoverage(measure, asked.limit);
      return { revision, limit: asked.limit, storeys, owners, total, units: [], findings };
    },
    transfer: grids,
  },
});

/** Each storey's grids move to the page; nothing here keeps them. */
function grids(result: CoverageResult): ArrayBuffer[] {
  return result.storeys.flatMap(({ share, reach, owner }) => [share.buffer, reach.buffer, owner.buffer]);
}
