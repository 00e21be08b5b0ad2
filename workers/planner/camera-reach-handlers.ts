import { reachOf } from '../../src/analyses/cameras/reach/reach-of';
import type { Jobs } from '../../src/compute/jobs';
import type { HandlerTable } from '../../src/compute/protocol';
import type { OpenPlans } from './open-plans';

/** What each camera of a storey does. */
export const cameraReachHandlers = (plans: OpenPlans): HandlerTable<Jobs, 'cameras.reach'> => ({
  'cameras.reach': { run: ({ plan: key, ...question }) => reachOf(plans.document(key), question) },
});
