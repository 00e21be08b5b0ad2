import { seededRandom } from '../../../src/base/random';
import { err } from '../../../src/base/result';
import { ulidSource } from '../../../src/base/ulid';
import { createComputeClient } from '../../../src/compute/compute-client';
import { inProcessConnection } from '../../../src/compute/in-process-connection';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import type { CampusDocument } from '../../../src/model/schema/document';
import type { Edits } from '../../../src/session/edits';
import { PLAN_EDITS } from '../../../src/session/plan-edits';
import { createSession } from '../../../src/session/create-session';
import type { Services } from '../../../src/session/services';
import type { Session } from '../../../src/session/session';
import type { UrlState } from '../../../src/session/url/url-state';
import { plannerHandlers } from '../../../workers/planner-handlers';
import { readerHandlers } from '../../../workers/reader-handlers';

export interface NodeSession {
  readonly session: Session;
  readonly saved: { readonly name: string; readonly bytes: Uint8Array }[];
  /** Files handed over as blobs. */
  readonly savedBlobs: { readonly name: string; readonly blob: Blob }[];
  /** Moves the session's clock, milliseconds. */
  tick(by: number): void;
  /** Somebody looks at the page again. */
  wake(): void;
  /** Resolves when `holds` does; rejects with what the stores say after some seconds. */
  until(holds: () => boolean): Promise<void>;
}

/** What the calendar says when a session begins. */
export const T0 = Date.UTC(2026, 10, 23, 1, 0, 0);
let sessions = 0;

/** A browser that keeps nothing; `outside` gives another one. */
const NO_STORAGE: Services['storage'] = {
  open: () => Promise.resolve(err({ code: 'storage.unavailable', params: { detail: 'none in this test' } })),
  keepsPlans: () => Promise.resolve(false),
  note: { read: () => null, write: () => undefined },
};

/** The real session over the real compute client, its handlers in this process; `edits` null = the verbs come late, as in a browser. */
export function nodeSession(
  restore: UrlState | null = null,
  picked: string | null = null,
  sample: () => CampusDocument = smallWard,
  outside: Partial<Services> = {},
  edits: Edits | null = PLAN_EDITS,
): NodeSession {
  let now = 0;
  const wakes = new Set<() => void>();
  let count = 0;
  const saved: { name: string; bytes: Uint8Array }[] = [];
  const savedBlobs: { name: string; blob: Blob }[] = [];
  let tabPlan: string | null = null;
  const services: Services = {
    compute: createComputeClient({
      reader: () => inProcessConnection(readerHandlers()),
      planner: () => inProcessConnection(plannerHandlers()),
    }),
    files: {
      pick: () =>
        Promise.resolve(
          picked === null
            ? null
            : { name: 'picked.json', read: () => Promise.resolve(new TextEncoder().encode(picked)) },
        ),
      save: (name, bytes) => saved.push({ name, bytes }),
      saveBlob: (name, blob) => savedBlobs.push({ name, blob }),
    },
    link: { copy: () => Promise.resolve(true) },
    clock: { now: () => now },
    calendar: { now: () => T0 + now },
    awake: (listener) => {
      wakes.add(listener);
      return () => wakes.delete(listener);
    },
    ids: { next: () => `new${++count}` },
    settled: () => Promise.resolve(),
    sample: () => Promise.resolve(sample()),
    sampleRecords: () => Promise.resolve(null),
    recordIds: ulidSource(() => T0 + now, seededRandom(++sessions)),
    storage: NO_STORAGE,
    tab: {
      plan: () => tabPlan,
      setPlan: (id) => {
        tabPlan = id;
      },
    },
    ...outside,
  };
  const session = createSession(services, { language: 'zh', restore, ...(edits ? { edits } : {}) });
  return {
    session,
    saved,
    savedBlobs,
    tick: (by) => {
      now += by;
    },
    wake: () => wakes.forEach((listener) => listener()),
    until: (holds) => waitFor(session, holds),
  };
}

const PATIENCE = 15_000;

async function waitFor(session: Session, holds: () => boolean): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!holds()) {
    if (performance.now() > end) {
      const { status, error } = session.coverage.getState();
      throw new Error(`still waiting: coverage ${status} ${error}, plan ${session.plan.getState().status}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/** A session with the built-in ward open, its coverage computed and its records read. */
export async function openedWard(restore: UrlState | null = null): Promise<NodeSession> {
  const node = nodeSession(restore);
  await node.session.openSample('small-ward');
  await node.until(() => node.session.coverage.getState().status === 'ready');
  await node.session.openRecords();
  return node;
}
