import { RUNS_KEPT } from '../../../model/scenario/runs-kept';
import type { RecordStorage } from '../../../storage/record-storage';
import type { RunBody } from '../../../storage/run-shapes';
import { campusKey } from '../../records/campus-key';
import type { SessionContext } from '../../session-context';
import type { RunHead } from './run-list';

export interface RunKeeping {
  /** Null = what is kept can't be read. */
  list(): Promise<readonly RunHead[] | null>;
  body(id: string): Promise<RunBody | null>;
  /** Takes one in beside those that are known; `kept`: is it on the device? Else it is held as long as the plan is open. */
  keep(
    head: RunHead,
    body: RunBody,
    known: readonly RunHead[],
  ): Promise<{ readonly heads: readonly RunHead[]; readonly kept: boolean }>;
  rename(id: string, name: string | null): Promise<void>;
  /** False where it could not be done. */
  remove(id: string): Promise<boolean>;
  /** Another plan is open. */
  forget(): void;
}

/** Runs of the open plan on this device; where it keeps nothing, in the page. */
export function runKeeping({ stores, device }: Pick<SessionContext, 'stores' | 'device'>): RunKeeping {
  /** What could not be written. */
  const unwritten = new Map<string, RunBody>();

  const withRuns = async <T>(
    work: (runs: RecordStorage['runs'], campus: string) => Promise<T>,
  ): Promise<T | null> => {
    const { document, fileName } = stores.plan.getState();
    const storage = document === null ? null : await device.storage();
    if (document === null || storage === null || !storage.ok) return null;
    const campus = campusKey(document, fileName);
    const outcome = await storage.value.attempt(() => work(storage.value.runs, campus));
    return outcome.ok ? outcome.value : null;
  };

  return {
    list: () => withRuns((runs, campus) => runs.list(campus)),
    body: async (id) => unwritten.get(id) ?? (await withRuns((runs, campus) => runs.body(campus, id))),
    keep: async (head, body, known) => {
      const written = await withRuns((runs, campus) => runs.keep(campus, head, body));
      if (written === null) unwritten.set(head.id, body);
      // What is in the page alone stays in the list beside what the device has.
      const others = (written ?? known).filter(({ id }) => id !== head.id);
      const heldHere = written === null ? [] : known.filter(({ id }) => unwritten.has(id));
      const heads = [head, ...others, ...heldHere].sort((a, b) => b.began - a.began);
      for (const { id } of heads.slice(RUNS_KEPT)) unwritten.delete(id);
      return { heads: heads.slice(0, RUNS_KEPT), kept: unwritten.size === 0 };
    },
    rename: async (id, name) => {
      await withRuns((runs, campus) => runs.rename(campus, id, name));
    },
    remove: async (id) => {
      if (unwritten.delete(id)) return true;
      return (
        (await withRuns(async (runs, campus) => {
          await runs.remove(campus, id);
          return true;
        })) === true
      );
    },
    forget: () => unwritten.clear(),
  };
}
