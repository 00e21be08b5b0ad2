import { atSpot } from '../../src/analyses/cameras/at-spot';
import type { Jobs } from '../../src/compute/jobs';
import type { HandlerTable } from '../../src/compute/protocol';
import type { OpenPlans } from './open-plans';

/** Which cameras see a place. */
export const cameraSpotHandlers = (plans: OpenPlans): HandlerTable<Jobs, 'cameras.at'> => ({
  'cameras.at': { run: ({ plan: key, ...question }) => atSpot(plans.document(key), question) },
});
