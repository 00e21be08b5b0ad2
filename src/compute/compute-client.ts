import { createClient, type ClientOf, type JobKind } from './client';
import type { Connection } from './connection';
import type { JobName, Jobs, WorkerName } from './jobs';
import { textOf } from './document-text';
import { planKeeper } from './plan-keeper';
import { WATCH_LIMITS, type WatchLimits } from './watch-limits';

/** The page's way to heavy work: `Jobs` over one worker that reads files and one that keeps the plan. */
export type ComputeClient = ClientOf<Jobs, WorkerName>;

const reader = (lane: string | null): JobKind<WorkerName> => ({ worker: 'reader', lane });
const planner = (lane: string | null): JobKind<WorkerName> => ({ worker: 'planner', lane });
/** What is asked of a plan once it is seen: the code of all of it comes then. */
const analysis = (lane: string | null): JobKind<WorkerName> => ({ ...planner(lane), code: 'analyses' });

/** Of what follows the mouse only the latest counts; what changes state is never left out. */
const JOB_KINDS: { readonly [J in JobName]: JobKind<WorkerName> } = {
  'plan.read': reader(null),
  'plan.export': reader(null),
  'cameras.models': reader(null),
  'evacuation.read': reader(null),
  'plan.unpack': planner(null),
  'plan.open': planner(null),
  'plan.patch': planner(null),
  'plan.close': planner(null),
  'plan.pack': planner(null),
  'plan.storey': planner(null),
  'plan.walk': planner(null),
  'plan.floor': planner(null),
  'plan.doubts': planner('plan.doubts'),
  'extinguishers.coverage': analysis('extinguishers.coverage'),
  'extinguishers.total': analysis(null),
  'extinguishers.preview': analysis('extinguishers.preview'),
  'extinguishers.nearest': analysis('extinguishers.nearest'),
  'extinguishers.suggest': analysis('extinguishers.suggest'),
  'extinguishers.propose': analysis('extinguishers.propose'),
  'extinguishers.move': analysis('extinguishers.move'),
  'extinguishers.variant': analysis('extinguishers.variant'),
  'chemicals.check': analysis('chemicals.check'),
  'chemicals.endangered': analysis('chemicals.endangered'),
  'chemicals.places': analysis('chemicals.places'),
  'walk.order': analysis('walk.order'),
  path: analysis('path'),
  visible: analysis('visible'),
  'cameras.seen': analysis('cameras.seen'),
  'cameras.outlines': analysis('cameras.outlines'),
  'cameras.check': analysis(null),
  'cameras.at': analysis('cameras.at'),
  'cameras.place': analysis('cameras.place'),
  'cameras.reach': analysis(null),
  'egress.check': analysis(null),
  'egress.field': analysis('egress.field'),
  'egress.doors': analysis(null),
  'egress.ways': analysis('egress.ways'),
  'egress.rolling': analysis('egress.ways'),
  'egress.places': analysis(null),
  'egress.exits': analysis('egress.exits'),
  'wayout.way': analysis('wayout.way'),
  'wayout.doors': analysis('wayout.doors'),
  'wayout.worst': analysis('wayout.worst'),
  'evacuation.run': analysis(null),
  'evacuation.placed': analysis(null),
  'evacuation.fill': analysis(null),
  'evacuation.report': analysis(null),
  'evacuation.map': analysis(null),
  'evacuation.trajectories': analysis(null),
  'evacuation.spread': analysis(null),
};

/** A client over the given ways to start a worker (`workerConnection`, or `inProcessConnection` in tests). */
export const createComputeClient = (
  connect: { readonly [W in WorkerName]: () => Connection },
  limits: WatchLimits = WATCH_LIMITS,
): ComputeClient =>
  createClient<Jobs, WorkerName>(
    JOB_KINDS,
    {
      reader: { connect: connect.reader },
      planner: { connect: connect.planner, keeper: planKeeper(), wire: asText },
    },
    limits,
  );

/** A document that was read from its text goes to the worker as that text. */
function asText(job: string, input: unknown): unknown {
  if (job !== 'plan.open') return input;
  // A call's input is what `Jobs` says of its name: `run` takes no other.
  const open = input as Jobs['plan.open']['input'];
  return open.document instanceof Uint8Array ? open : { ...open, document: textOf(open.document) };
}
