import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Message } from '../../base/message';
import { err, ok, type Result } from '../../base/result';
import { msToIso } from '../../base/time/iso-time';
import type { KeptDocument } from '../../storage/document-store';
import type { RecordStorage } from '../../storage/record-storage';
import { errorText, isExpected } from '../expected-error';
import type { SessionContext } from '../session-context';
import type { PlanToOpen } from '../use-cases/open-plan';
import { measured, planOfRow, type KeptPlan } from './kept-plan';
import { openKept } from './open-kept';
import { readKept } from './read-kept';

export interface KeptPlansState {
  /** Last touched first; null = not read yet. */
  readonly plans: readonly KeptPlan[] | null;
  /** Removed while this list is on show: they can be brought back. */
  readonly removed: readonly KeptPlan[];
  /** The plan that is being opened or written to a file. */
  readonly busy: string | null;
  /** Why nothing can be listed, or why the last thing asked was not done. */
  readonly trouble: Message | null;
}

/** Plans that this device keeps: seen, opened, saved elsewhere, put aside, removed. */
export interface KeptPlans {
  readonly state: StoreApi<KeptPlansState>;
  refresh(): Promise<void>;
  /** Gives a plan to `openRead`; null when it can't be read, which is then said of it. */
  read(id: string): Promise<PlanToOpen | null>;
  /** Hands it to the person in the plan's own format. */
  save(id: string): Promise<void>;
  /** The same of one that can't be read: all that is kept of it, as a backup of that plan alone. */
  saveRaw(id: string): Promise<void>;
  /** Puts it aside, or back among those that come back by themselves. */
  setAside(id: string, aside: boolean): Promise<void>;
  /** Removes it; `bringBack` undoes that as long as the list is on show. */
  remove(id: string): Promise<void>;
  bringBack(id: string): Promise<void>;
  /** The list is no longer on show: what was removed is gone. */
  leave(): void;
  dismiss(): void;
}

const EMPTY: KeptPlansState = { plans: null, removed: [], busy: null, trouble: null };

/** The content in memory: what a browser keeps beside its database may go with the row. */
async function inMemory(kept: KeptDocument): Promise<KeptDocument> {
  const { base } = kept;
  if (base === null) return kept;
  try {
    return { ...kept, base: { ...base, blob: new Blob([await base.blob.arrayBuffer()]) } };
  } catch {
    return kept;
  }
}

export function createKeptPlans(context: SessionContext): KeptPlans {
  const { services, device, autosave } = context;
  const state = createStore<KeptPlansState>(() => EMPTY);
  const contents = new Map<string, KeptDocument>();
  let round = 0;

  const attempt = async <T>(work: (storage: RecordStorage) => Promise<T>): Promise<Result<T, Message>> => {
    const storage = await device.storage();
    const outcome = storage.ok ? await storage.value.attempt(() => work(storage.value)) : storage;
    if (!outcome.ok) state.setState({ trouble: outcome.error });
    return outcome;
  };
  const change = (id: string, parts: Partial<KeptPlan>): void => {
    const { plans } = state.getState();
    if (plans === null) return;
    state.setState({ plans: plans.map((plan) => (plan.id === id ? { ...plan, ...parts } : plan)) });
  };
  const planOf = (id: string): KeptPlan | undefined => state.getState().plans?.find((plan) => plan.id === id);

  const refresh = async (): Promise<void> => {
    const mine = ++round;
    await autosave.idle();
    const listed = await attempt(async (storage) => {
      const rows = await storage.documents.list();
      return { rows, held: await storage.heldElsewhere(rows.map(({ id }) => id)) };
    });
    if (mine !== round) return;
    if (!listed.ok) {
      state.setState({ plans: [] });
      return;
    }
    const { rows, held } = listed.value;
    const plans = rows.map((row): KeptPlan => {
      const before = planOf(row.id);
      const { steps = null, bytes = null, trouble = null } = before ?? {};
      return { ...planOfRow(row, held.has(row.id)), steps, bytes, trouble };
    });
    state.setState({ plans });
    for (const plan of plans) {
      const kept = await attempt((storage) => storage.documents.get(plan.id));
      if (mine !== round) return;
      if (kept.ok && kept.value !== null) change(plan.id, measured(plan, kept.value));
    }
  };
  const told = async (storage: RecordStorage): Promise<void> => {
    storage.tell({ kind: 'documents', campus: '' });
    await refresh();
  };
  const busyWith = async (id: string, work: () => Promise<Result<null, Message>>): Promise<void> => {
    if (state.getState().busy !== null) return;
    state.setState({ busy: id, trouble: null });
    const outcome = await work();
    state.setState({ busy: null });
    if (!outcome.ok) change(id, { trouble: outcome.error });
  };
  const saveDocument = async (kept: KeptDocument): Promise<Result<null, Message>> => {
    const plan = await readKept(kept, services);
    if (!plan.ok) return plan;
    try {
      const { document } = plan.value;
      const file = await services.compute.run('plan.export', { document, format: 'wardtwin-json' });
      services.files.save(file.fileName, file.bytes);
      return ok(null);
    } catch (error) {
      return isExpected(error)
        ? ok(null)
        : err({ code: 'plan.export-failed', params: { detail: errorText(error) } });
    }
  };

  const listen = async (): Promise<void> => {
    const storage = await device.storage();
    if (storage.ok) {
      storage.value.watch(({ kind }) => {
        if (kind === 'documents' && state.getState().plans !== null) void refresh();
      });
    }
  };
  void listen();

  return {
    state,
    refresh,
    read: async (id) => {
      state.setState({ busy: id, trouble: null });
      // What was edited before another plan was opened belongs to it as well.
      await autosave.idle();
      const opened = await attempt((storage) => openKept(context, storage, id));
      state.setState({ busy: null });
      if (!opened.ok) return null;
      if (opened.value.ok) return opened.value.value;
      change(id, { trouble: opened.value.error });
      return null;
    },
    save: (id) =>
      busyWith(id, async () => {
        await autosave.idle();
        const kept = await attempt((storage) => storage.documents.get(id));
        return kept.ok && kept.value !== null ? saveDocument(kept.value) : ok(null);
      }),
    saveRaw: async (id) => {
      const at = msToIso(services.calendar.now());
      const made = await attempt((storage) => storage.backup(at, { only: id }));
      if (!made.ok) return;
      const { value: file } = made;
      if (!file.ok) state.setState({ trouble: file.error });
      else if (file.value.documents === 0)
        change(id, { trouble: { code: 'plan.kept-incomplete', params: {} } });
      else services.files.saveBlob(`wardtwin-plan-${at.slice(0, 10)}.backup`, file.value.blob);
    },
    setAside: async (id, aside) => {
      await attempt(async (storage) => {
        await storage.documents.update(id, { aside });
        await told(storage);
      });
    },
    remove: async (id) => {
      const plan = planOf(id);
      await attempt(async (storage) => {
        const kept = await storage.documents.get(id);
        if (kept !== null) contents.set(id, await inMemory(kept));
        await storage.documents.remove(id);
        autosave.forget(id);
        if (plan !== undefined) state.setState({ removed: [...state.getState().removed, plan] });
        await told(storage);
      });
    },
    bringBack: async (id) => {
      const content = contents.get(id);
      if (content === undefined) return;
      await attempt(async (storage) => {
        await storage.documents.put(content);
        contents.delete(id);
        state.setState({ removed: state.getState().removed.filter((plan) => plan.id !== id) });
        await told(storage);
      });
    },
    leave: () => {
      round++;
      contents.clear();
      state.setState({ plans: null, removed: [], trouble: null });
    },
    dismiss: () => state.setState({ trouble: null }),
  };
}
