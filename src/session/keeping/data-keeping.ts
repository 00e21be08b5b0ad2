import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Message } from '../../base/message';
import { err, type Result } from '../../base/result';
import { msToIso } from '../../base/time/iso-time';
import type { RestoreReport } from '../../storage/backup/restore-lines';
import type { BackupSurvey } from '../../storage/backup/survey-backup';
import type { Course } from '../../storage/backup/course';
import type { RecordStorage } from '../../storage/record-storage';
import type { SessionContext } from '../session-context';
import { figuresOf } from './device-figures';
import { acknowledgeLoss } from './known-data';
import { beforeRestore, noteRestored } from './note-restored';

/** What came of a backup or a restoring. */
export type DataOutcome =
  | {
      readonly kind: 'backup';
      readonly fileName: string;
      readonly bytes: number;
      /** Photos and plans that the browser could not read any more. */
      readonly unreadable: number;
    }
  | { readonly kind: 'restore'; readonly report: RestoreReport };

export interface DataKeepingState {
  /** What is under way, and how far it is; `total` 0 = nobody knows yet. */
  readonly work: {
    readonly kind: 'backup' | 'survey' | 'restore';
    readonly done: number;
    readonly total: number;
  } | null;
  /** A backup that was looked through and waits for a yes. */
  readonly survey: { readonly fileName: string; readonly survey: BackupSurvey } | null;
  readonly outcome: DataOutcome | null;
  readonly trouble: Message | null;
  /** The browser was asked to keep the data for good, and didn't promise it. */
  readonly refused: boolean;
}

/** Everything that this device keeps, whatever plan is open: seen, backed up, restored. */
export interface DataKeeping {
  readonly state: StoreApi<DataKeepingState>;
  /** Counts anew; the figures are in the store of records. */
  refresh(): Promise<void>;
  /** Asks the browser not to clear it by itself. */
  persist(): Promise<void>;
  /** Everything in one file with a checksum, handed to the person. */
  backup(): Promise<void>;
  /** Looks through a backup: `survey` then says what it would bring. Nothing is kept yet. */
  look(fileName: string, file: Blob): Promise<void>;
  /** Takes the surveyed backup in. */
  restore(): Promise<void>;
  /** Stops what is under way, or lets the surveyed backup go. */
  cancel(): void;
  dismiss(): void;
  /** The person knows what was lost. */
  acknowledge(): void;
}

const IDLE: DataKeepingState = { work: null, survey: null, outcome: null, trouble: null, refused: false };
/** Milliseconds between two pictures of the progress. */
const SHOWN_EVERY = 100;

export function createDataKeeping({ stores, services, device }: SessionContext): DataKeeping {
  const state = createStore<DataKeepingState>(() => IDLE);
  let controller: AbortController | null = null;

  const attempt = async <T>(
    work: (storage: RecordStorage) => Promise<Result<T, Message>>,
  ): Promise<Result<T, Message>> => {
    const storage = await device.storage();
    if (!storage.ok) return storage;
    const outcome = await storage.value.attempt(() => work(storage.value));
    return outcome.ok ? outcome.value : outcome;
  };
  const count = async (storage: RecordStorage): Promise<void> => {
    const figures = await figuresOf(storage, services);
    stores.records.setState({ figures });
    const { lost } = stores.records.getState();
    if (lost !== null && figures.events >= lost.events && figures.plans >= lost.plans) {
      acknowledgeLoss(stores, services.storage.note);
    }
  };
  const refresh = async (): Promise<void> => {
    const storage = await device.storage();
    if (storage.ok) await count(storage.value);
    else state.setState({ trouble: storage.error });
  };

  /** One work at a time, with its progress and its trouble; null when it did not come to an end. */
  const run = async <T>(
    kind: 'backup' | 'survey' | 'restore',
    work: (storage: RecordStorage, course: Course) => Promise<Result<T, Message>>,
  ): Promise<T | null> => {
    if (state.getState().work !== null) return null;
    controller = new AbortController();
    const { signal } = controller;
    state.setState({ ...IDLE, survey: state.getState().survey, work: { kind, done: 0, total: 0 } });
    let shown = -Infinity;
    const onProgress = (done: number, total: number): void => {
      if (services.clock.now() - shown < SHOWN_EVERY) return;
      shown = services.clock.now();
      state.setState({ work: { kind, done, total } });
    };
    const outcome = await attempt((storage) => work(storage, { signal, onProgress }));
    controller = null;
    const calledOff = !outcome.ok && outcome.error.code === 'storage.called-off';
    state.setState({ work: null, trouble: outcome.ok || calledOff ? null : outcome.error });
    return outcome.ok ? outcome.value : null;
  };

  return {
    state,
    refresh,
    persist: async () => {
      const storage = await device.storage();
      const promised = storage.ok ? await storage.value.persist() : null;
      state.setState({ refused: promised !== true });
      await refresh();
    },
    backup: async () => {
      // When a backup was made is a matter of the device, not of the demonstration's year.
      const at = msToIso(services.calendar.now());
      const made = await run('backup', async (storage, course) => {
        const file = await storage.backup(at, course);
        if (!file.ok) return file;
        const fileName = `wardtwin-${at.slice(0, 10)}.backup`;
        services.files.saveBlob(fileName, file.value.blob);
        await storage.meta.set('backup', { at, order: file.value.order });
        await count(storage);
        storage.tell({ kind: 'device', campus: '' });
        return { ok: true, value: { fileName, file: file.value } };
      });
      if (made === null) return;
      const { fileName, file } = made;
      const { unreadable, blob } = file;
      state.setState({ outcome: { kind: 'backup', fileName, bytes: blob.size, unreadable } });
    },
    look: async (fileName, file) => {
      const survey = await run('survey', (storage, course) => storage.survey(file, course));
      if (survey !== null) state.setState({ survey: { fileName, survey } });
    },
    restore: async () => {
      const surveyed = state.getState().survey;
      if (surveyed === null) return;
      const report = await run('restore', async (storage, course) => {
        const before = await beforeRestore(storage);
        const taken = await storage.restore(surveyed.survey, course);
        if (taken.ok) await noteRestored(storage, before, surveyed.survey, taken.value);
        // Also what was taken in before a trouble is here now.
        for (const kind of ['events', 'drafts', 'documents', 'device'] as const)
          storage.tellAll({ kind, campus: '' });
        await count(storage);
        return taken.ok ? taken : err<Message>(taken.error);
      });
      if (report !== null) state.setState({ survey: null, outcome: { kind: 'restore', report } });
    },
    cancel: () => {
      if (controller === null) state.setState({ survey: null });
      else controller.abort();
    },
    dismiss: () => state.setState({ outcome: null, trouble: null, refused: false }),
    acknowledge: () => acknowledgeLoss(stores, services.storage.note),
  };
}
