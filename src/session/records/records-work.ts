import { err, type Result } from '../../base/result';
import type { RecordEvent } from '../../records/event/record-event';
import type { RecordStorage } from '../../storage/record-storage';
import type { StorageTrouble } from '../../storage/storage-trouble';
import { figuresOf } from '../keeping/device-figures';
import type { SessionContext } from '../session-context';
import { take, takeKept, type OpenBook } from './load-book';
import type { RecordTime } from './record-clock';

/** What the use-cases of records share while one plan is open. */
export interface RecordsWork {
  readonly context: SessionContext;
  readonly open: OpenBook;
  readonly time: RecordTime;
  /** This device, as events name it. */
  readonly device: string;
  /** Whether its plan is still the open one. */
  goesOn(): boolean;
  /** Does something with what is kept; a trouble is also shown. */
  attempt<T>(work: (storage: RecordStorage) => Promise<T>): Promise<Result<T, StorageTrouble>>;
  /** Takes events that were just kept into the book and shows them. */
  show(events: readonly RecordEvent[]): void;
  /** Reads what other tabs kept, and shows it. */
  pull(): Promise<void>;
  /** Counts anew what is kept. */
  figures(): Promise<void>;
}

export function recordsWork(
  context: SessionContext,
  storage: Result<RecordStorage, StorageTrouble>,
  parts: Pick<RecordsWork, 'open' | 'time' | 'device' | 'goesOn'>,
): RecordsWork {
  const { records } = context.stores;
  const { open, time, goesOn } = parts;
  const publish = (changed: ReadonlySet<string> | null): void => {
    if (goesOn()) records.setState({ revision: records.getState().revision + 1, changed });
  };
  let pulling: Promise<void> = Promise.resolve();

  const attempt = async <T>(
    work: (storage: RecordStorage) => Promise<T>,
  ): Promise<Result<T, StorageTrouble>> => {
    const outcome = storage.ok ? await storage.value.attempt(() => work(storage.value)) : err(storage.error);
    if (!outcome.ok) records.setState({ trouble: outcome.error });
    return outcome;
  };
  const noticed = (event: RecordEvent): void => {
    time.recorded(event.at);
    context.services.recordIds.saw(event.id);
  };

  return {
    context,
    ...parts,
    attempt,
    show: (events) => {
      const changed = new Set<string>();
      for (const event of events) {
        for (const subject of take(open, { readable: true, event })) changed.add(subject);
        noticed(event);
      }
      publish(changed);
    },
    pull: () => {
      pulling = pulling.then(async () => {
        const changed = await attempt((kept) => takeKept(open, kept, goesOn, noticed));
        if (changed.ok && changed.value !== null && changed.value.size > 0) publish(changed.value);
      });
      return pulling;
    },
    figures: async () => {
      if (!storage.ok) return;
      const figures = await figuresOf(storage.value, context.services);
      if (goesOn()) records.setState({ figures });
    },
  };
}
