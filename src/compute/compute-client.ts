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

/** Of what follows the mouse only the latest counts; what changes state is never left out. */
const JOB_KINDS: { readonly [J in JobName]: JobKind<WorkerName> } = {
  'plan.read': reader(null),
  'plan.export': reader(null),
  'plan.unpack': planner(null),
  'plan.open': planner(null),
  'plan.patch': planner(null),
  'plan.close': planner(null),
  'plan.pack': planner(null),
  'plan.storey': planner(null),
  'plan.walk': planner(null),
  'plan.floor': planner(null),
  'plan.doubts': planner('plan.doubts'),
  'extinguishers.coverage': planner('extinguishers.coverage'),
  'extinguishers.total': planner(null),
  'extinguishers.preview': planner('extinguishers.preview'),
  'extinguishers.nearest': planner('extinguishers.nearest'),
  'extinguishers.suggest': planner('extinguishers.suggest'),
  'extinguishers.propose': planner('extinguishers.propose'),
  'extinguishers.move': planner('extinguishers.move'),
  'extinguishers.variant': planner('extinguishers.variant'),
  'walk.order': planner('walk.order'),
  path: planner('path'),
  visible: planner('visible'),
  'cameras.view': planner('cameras.view'),
  'wayout.way': planner('wayout.way'),
  'wayout.doors': planner('wayout.doors'),
  'wayout.worst': planner('wayout.worst'),
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
