import { cameraSteps } from '../../src/analyses/cameras/compute';
import { outlinesOf } from '../../src/analyses/cameras/seen/outlines-of';
import { seenOf } from '../../src/analyses/cameras/seen/seen-of';
import type { Jobs } from '../../src/compute/jobs';
import type { HandlerTable } from '../../src/compute/protocol';
import type { CampusDocument } from '../../src/model/schema/document';
import type { OpenPlans } from './open-plans';
import { SlicedCheck } from './sliced-check';

type CameraJob = 'cameras.seen' | 'cameras.outlines' | 'cameras.check';

/** What cameras see. */
export function cameraHandlers(plans: Pick<OpenPlans, 'document'>): HandlerTable<Jobs, CameraJob> {
  const check = new SlicedCheck(
    (
      document: CampusDocument,
      question: Jobs['cameras.check']['input'],
      told: (done: number, total: number) => void,
    ) => cameraSteps(document, { ...question, asOf: null }, question.storey, told),
  );
  return {
    'cameras.seen': {
      run: ({ plan: key, ...question }) => seenOf(plans.document(key), question),
      transfer: (seen) => (seen === null ? [] : [seen.densest.buffer, seen.counts.buffer]),
    },
    'cameras.outlines': {
      run: ({ plan: key, ...question }) => outlinesOf(plans.document(key), question),
    },
    'cameras.check': {
      run: (asked, context) => check.goOn(plans.document(asked.plan), asked, context),
    },
  };
}
