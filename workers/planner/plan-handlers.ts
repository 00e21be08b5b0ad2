import { floorToCover } from '../../src/analyses/walking/floor-to-cover';
import { planFigures } from '../../src/analyses/walking/storey-figures';
import { walkableFill } from '../../src/analyses/walking/walkable-fill';
import { storeyIndex, type WalkingPlan } from '../../src/analyses/walking/walking-plan';
import { buffersOf } from '../../src/compute/buffers-of';
import { readDocument } from '../../src/compute/document-text';
import type { Jobs, PlanSummary } from '../../src/compute/jobs';
import type { HandlerTable } from '../../src/compute/protocol';
import { drawnSteps, storeyFrame, storeyGeometry } from '../../src/model/derive/drawing/storey-geometry';
import { finalExitsOf } from '../../src/model/derive/final-exits-of';
import { partsOfPlan } from '../../src/model/derive/storey-parts';
import { storeyPlans } from '../../src/model/derive/storey-plan';
import { applyPatch } from '../../src/model/edit/apply-patch';
import type { OpenPlans } from './open-plans';
import { packDocument, unpack } from './pack-document';

type PlanJob =
  | 'plan.unpack'
  | 'plan.open'
  | 'plan.patch'
  | 'plan.close'
  | 'plan.pack'
  | 'plan.storey'
  | 'plan.walk'
  | 'plan.floor'
  | 'plan.doubts';

/** Opening, changing and drawing plans. */
export const planHandlers = (plans: OpenPlans): HandlerTable<Jobs, PlanJob> => ({
  'plan.unpack': {
    run: ({ packed }) => unpack(packed),
    transfer: (text) => [text.buffer],
  },
  'plan.open': {
    run: ({ plan: key, document, patches = [] }) => {
      const read = document instanceof Uint8Array ? readDocument(document) : document;
      plans.put(key, patches.reduce(applyPatch, read));
      return null;
    },
  },
  'plan.patch': {
    run: ({ plan: key, patch }) => {
      plans.change(key, patch);
      return null;
    },
  },
  'plan.close': {
    run: ({ plan: key }) => {
      plans.close(key);
      return null;
    },
  },
  'plan.pack': {
    run: ({ plan: key }) => packDocument(plans.document(key)),
    transfer: (bytes) => [bytes.buffer],
  },
  'plan.storey': {
    run: ({ plan: key, storey }) => {
      const plan = storeyPlans(plans.document(key)).find((each) => each.storey.id === storey);
      if (plan === undefined) return null;
      const exits = finalExitsOf(partsOfPlan(plan));
      return storeyGeometry(plan, ({ id }) => exits.has(id));
    },
    transfer: buffersOf,
  },
  'plan.walk': {
    run: ({ plan: key }) => {
      const { done, total, plan } = plans.walk(key);
      return { done, total, summary: plan && summaryOf(plan) };
    },
  },
  'plan.floor': {
    run: ({ plan: key, storey }) => {
      const walking = plans.get(key);
      const index = storeyIndex(walking, storey);
      const plan = walking.derived.parts[index]?.plan;
      if (plan === undefined) return null;
      const flights = walking.derived.input.flights.filter((flight) => flight.storey === index);
      return {
        toCover: walkableFill(walking, index, floorToCover(walking, index), storeyFrame(plan)),
        steps: drawnSteps(plan, flights),
      };
    },
    transfer: buffersOf,
  },
  'plan.doubts': {
    run: ({ plan: key, storey }) => {
      const plan = storeyPlans(plans.document(key)).find((each) => each.storey.id === storey);
      if (plan === undefined) return null;
      const { derived, warnings } = partsOfPlan(plan);
      return { derived, warnings };
    },
  },
});

const summaryOf = (plan: WalkingPlan): PlanSummary => ({
  ...planFigures(plan),
  warnings: plan.derived.warnings,
});
