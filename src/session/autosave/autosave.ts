import { msToIso } from '../../base/time/iso-time';
import type { Patch } from '../../model/edit/patch';
import type { JournalRow } from '../../storage/rows';
import type { StorageTrouble } from '../../storage/storage-trouble';
import type { Device } from '../device';
import { errorText } from '../expected-error';
import type { HistoryStep } from '../history';
import type { PlanSync } from '../plan-sync';
import type { SampleName } from '../sample-name';
import type { Services } from '../services';
import type { Stores } from '../state/stores';
import { createPlanKeeping, type Track } from './plan-keeping';

export interface Autosave {
  /** Takes note of an edit that was just made to the open plan. */
  edited(patch: Patch, step: HistoryStep, mergeKey: string | null): void;
  /** Says how far a kept plan is that is about to be opened. */
  know(id: string, journal: { readonly seq: number; readonly baseSeq: number | null }): void;
  /** That plan is no longer kept: with its next edit it is kept anew, whole. */
  forget(id: string): void;
  /** The person wants that built-in plan as it came: what was made of it stays, but does not come back by itself. */
  putAside(sample: SampleName): Promise<void>;
  /** Resolves when everything edited until now is on the disk, or could not be. */
  idle(): Promise<void>;
}

interface Noted {
  readonly planKey: string;
  readonly seq: number;
  readonly step: HistoryStep;
  readonly patch: Patch;
  readonly mergeKey: string | null;
  readonly revision: number;
}

/** No revision has this number. */
const NOT_KEPT = -1;
/** After these nothing will be kept any more until the page is loaded again. */
const FINAL: ReadonlySet<string> = new Set([
  'storage.unavailable',
  'storage.newer-version',
  'storage.closed',
]);

/**
 * Keeps edited plans on this device: each edit goes to a journal as soon as it is made, so that a page that dies takes
 * the last gesture with it at most. A built-in plan is kept from its first edit on, a file from its opening.
 */
export function createAutosave(
  stores: Stores,
  services: Pick<Services, 'compute' | 'calendar' | 'recordIds' | 'tab'>,
  device: Device,
  sync: Pick<PlanSync, 'shown'>,
): Autosave {
  const { plan } = stores;
  const keeping = createPlanKeeping(stores, services, device);
  /** By the key under which a plan is open; the same track each time that a kept one is. */
  const tracks = new Map<string, Track>();
  const known = new Map<string, Track>();
  let queue: Noted[] = [];
  /** The work under way; what comes next waits for it. */
  let working: Promise<void> = Promise.resolve();
  let over: StorageTrouble | null = null;

  const complain = (planKey: string, trouble: StorageTrouble): void => {
    if (FINAL.has(trouble.code)) over = trouble;
    if (plan.getState().planKey === planKey) plan.setState({ keepTrouble: trouble });
  };
  const begin = async (planKey: string, track: Track): Promise<boolean> => {
    if (track.id !== null) return true;
    const begun = await keeping.begin(planKey, track);
    if (!begun.ok) complain(planKey, begun.error);
    else if (track.id !== null) known.set(track.id, track);
    return begun.ok;
  };

  const forget = (id: string): void => {
    const track = known.get(id);
    known.delete(id);
    if (track !== undefined) Object.assign(track, { id: null, baseSeq: null, pristine: false });
    const { keptId, replaced } = plan.getState();
    if (keptId === id) plan.setState({ keptId: null, keptRevision: NOT_KEPT });
    if (replaced?.keptId === id) plan.setState({ replaced: { ...replaced, keptId: null } });
  };

  /** Writes what was noted of one plan; false when it could not. */
  const write = async (planKey: string, track: Track): Promise<boolean> => {
    if (!(await begin(planKey, track))) return false;
    const batch = queue.filter((noted) => noted.planKey === planKey);
    const id = track.id ?? '';
    const rows = batch.map(({ seq, step, patch, mergeKey }): JournalRow => {
      return { document: id, seq, step, patch, mergeKey };
    });
    const edited = msToIso(services.calendar.now());
    const kept = await keeping.attempt((storage) => storage.documents.append(id, rows, edited));
    if (!kept.ok && kept.error.code === 'storage.plan-gone' && plan.getState().planKey === planKey) {
      // Another tab removed it: what is edited here is kept as a plan of its own, whole.
      forget(id);
      return write(planKey, track);
    }
    if (!kept.ok) {
      complain(planKey, kept.error);
      return false;
    }
    queue = queue.filter((noted) => !batch.includes(noted));
    const last = batch.at(-1);
    if (last && plan.getState().planKey === planKey) {
      plan.setState({ keptRevision: last.revision, keepTrouble: null });
    }
    void keeping.rebase(planKey, track);
    return true;
  };
  const flush = async (): Promise<void> => {
    for (const planKey of new Set(queue.map((noted) => noted.planKey))) {
      const track = tracks.get(planKey);
      const written = track !== undefined && over === null && (await write(planKey, track));
      const gone = plan.getState().planKey !== planKey && track?.id === null;
      // Of a plan that was closed before it could be kept, the page has all that there is (`replaced`).
      if (over !== null || (!written && gone)) queue = queue.filter((noted) => noted.planKey !== planKey);
    }
  };
  const then = (work: () => Promise<void>): void => {
    working = working.then(work).catch((error: unknown) => {
      // A mistake of ours: said, and no end to the keeping of what comes after.
      const { planKey } = plan.getState();
      if (planKey !== null)
        complain(planKey, { code: 'storage.failed', params: { detail: errorText(error) } });
    });
  };

  const keepFile = async (planKey: string, track: Track): Promise<void> => {
    await sync.shown();
    const { savedRevision } = plan.getState();
    if (!(await begin(planKey, track)) || plan.getState().planKey !== planKey) return;
    if (track.seq === 0) plan.setState({ keptRevision: savedRevision });
  };
  plan.subscribe((now, before) => {
    const { planKey, keptId, sample } = now;
    if (planKey === before.planKey || planKey === null) return;
    const fresh = now.revision === now.savedRevision;
    const pristine = sample !== null && fresh;
    const track = (keptId === null ? undefined : known.get(keptId)) ?? {
      id: null,
      seq: 0,
      baseSeq: null,
      pristine,
    };
    tracks.set(planKey, track);
    if (sample === null && fresh && over === null) then(() => keepFile(planKey, track));
  });
  // A reload of this tab comes back to what it had open.
  plan.subscribe((now, before) => {
    if (now.keptId !== before.keptId || now.planKey !== before.planKey)
      services.tab.setPlan(now.keptId ?? '');
  });

  return {
    edited: (patch, step, mergeKey) => {
      const { planKey, revision } = plan.getState();
      const track = planKey === null ? undefined : tracks.get(planKey);
      if (planKey === null || track === undefined) return;
      track.seq++;
      if (over !== null) {
        plan.setState({ keepTrouble: over });
        return;
      }
      queue.push({ planKey, seq: track.seq, step, patch, mergeKey, revision });
      then(flush);
    },
    know: (id, { seq, baseSeq }) => {
      known.set(id, { id, seq, baseSeq, pristine: false });
    },
    forget,
    putAside: async (sample) => {
      await keeping.attempt(async ({ documents }) => {
        const rows = (await documents.list()).filter((row) => row.sample === sample && !row.aside);
        for (const { id } of rows) await documents.update(id, { aside: true });
      });
    },
    idle: async () => {
      for (let before: unknown = null; before !== working;) {
        before = working;
        await working;
      }
    },
  };
}
