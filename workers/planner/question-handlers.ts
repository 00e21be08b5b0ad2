import { shutOpenings } from '../../src/model/query/shut-openings';
import { see } from '../../src/analyses/sight/see';
import { findPath, floorAt } from '../../src/analyses/walking/find-path';
import { walkWith } from '../../src/analyses/walking/walking-plan';
import { buffersOf } from '../../src/compute/buffers-of';
import type { Jobs } from '../../src/compute/jobs';
import type { HandlerTable } from '../../src/compute/protocol';
import type { OpenPlans } from './open-plans';

/** What is asked of a plan without changing it. */
export const questionHandlers = (plans: OpenPlans): HandlerTable<Jobs, 'path' | 'visible'> => ({
  path: {
    run: ({ plan: key, from, to, closed, hour }) => {
      const plan = plans.get(key);
      const [start, end] = [floorAt(plan, from), floorAt(plan, to)];
      if (start === null || end === null || start.gap > 0 || end.gap > 0) return { length: null, points: [] };
      return findPath({ plan, walk: walkWith(plan, shutOpenings(plan.document, hour, closed)) }, start, end);
    },
  },
  visible: {
    run: ({ plan: key, at }) => {
      const { area, vertices } = see(plans.document(key), at.storey, at.x, at.y);
      return { area, vertices: Float64Array.from(vertices) };
    },
    transfer: buffersOf,
  },
});
