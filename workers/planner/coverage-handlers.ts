import { checkCoverage } from '../../src/analyses/extinguishers/check';
import {
  computeCoverage,
  coverageTotal,
  type CoverageMeasure,
} from '../../src/analyses/extinguishers/compute';
import { extinguisherInput } from '../../src/analyses/extinguishers/input';
import { withLocked } from '../../src/analyses/extinguishers/locked-findings';
import type { CoverageResult } from '../../src/analyses/extinguishers/coverage-result';
import type { Jobs } from '../../src/compute/jobs';
import type { HandlerTable } from '../../src/compute/protocol';
import type { OpenPlans } from './open-plans';

type CoverageJob = 'extinguishers.coverage' | 'extinguishers.total' | 'extinguishers.preview';

/** Walking distance to the nearest extinguisher. */
export const coverageHandlers = (plans: OpenPlans): HandlerTable<Jobs, CoverageJob> => ({
  'extinguishers.coverage': {
    run: ({ plan: key, revision, ...asked }) => {
      const plan = plans.get(key);
      const question = { ...asked, asOf: null };
      const input = extinguisherInput(plan.document, question);
      const measure = computeCoverage(plan, input);
      plans.keepWhole(key, question, measure.full);
      const result = resultOf(measure, revision, asked.limit);
      return { ...result, findings: withLocked(plan, input, measure, result.findings) };
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
      const drag = plans.drag(
        plan,
        { ...asked, asOf: null },
        moved.map(({ id }) => id),
      );
      return resultOf(drag.at(moved), revision, asked.limit);
    },
    transfer: grids,
  },
});

const resultOf = (measure: CoverageMeasure, revision: number, limit: number | null): CoverageResult => ({
  revision,
  limit,
  storeys: measure.storeys,
  owners: measure.owners,
  total: measure.total,
  units: [],
  findings: checkCoverage(measure, limit),
});

/** Each storey's grids move to the page; nothing here keeps them. */
function grids(result: CoverageResult): ArrayBuffer[] {
  return result.storeys.flatMap((storey) => [storey.share.buffer, storey.reach.buffer, storey.owner.buffer]);
}
