import type { EvacuationScenario } from '../../model/scenario/evacuation-scenario';
import type { RecordStorage } from '../../storage/record-storage';
import { campusKey } from '../records/campus-key';
import type { SessionContext } from '../session-context';
import { scenarioText } from './scenario-text';

/** A run of changes is waited out before it is written, milliseconds. */
const REST = 200;
/** Longer scenarios are kept as files by whoever made them, characters. */
const LONGEST = 8_000_000;

export interface Drafted {
  readonly scenario: EvacuationScenario;
  /** Was it run to an end as it is? What came of it is gone with the page. */
  readonly ran: boolean;
}

export interface ScenarioDraft {
  /** What was kept of the open plan's rehearsal; null = nothing that can be read. */
  kept(): Promise<Drafted | null>;
  /** Writes the last one of a run of changes; `told` hears whether it is on the device. */
  keep(draft: Drafted): void;
  /** Writes now what waits, under the plan that it is of; resolves when that is done. */
  written(): Promise<void>;
}

/** Keeps the rehearsal that is being prepared on this device, one a campus, so that a page that is loaded again has it. */
export function createScenarioDraft(
  { stores, device, services }: Pick<SessionContext, 'stores' | 'device' | 'services'>,
  told: (kept: boolean) => void,
): ScenarioDraft {
  let waiting: (Drafted & { readonly key: string }) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  const keyNow = (): string | null => {
    const { document, fileName } = stores.plan.getState();
    return document === null ? null : campusKey(document, fileName);
  };
  const withMeta = async <T>(work: (meta: RecordStorage['meta']) => Promise<T>): Promise<T | null> => {
    const storage = await device.storage();
    if (!storage.ok) return null;
    const outcome = await storage.value.attempt(() => work(storage.value.meta));
    return outcome.ok ? outcome.value : null;
  };
  const write = (): void => {
    clearTimeout(timer);
    if (waiting === null) return;
    const { key, scenario, ran } = waiting;
    waiting = null;
    const text = scenarioText(scenario);
    const keep = async (): Promise<void> => {
      const done =
        text.length <= LONGEST &&
        (await withMeta(async (meta) => {
          await meta.keepRehearsal(key, text, ran);
          return true;
        }));
      if (waiting === null && key === keyNow()) told(done === true);
    };
    // One that can't be written is no hindrance to the next.
    writing = writing.then(keep).catch(() => told(false));
  };

  return {
    kept: async () => {
      const key = keyNow();
      if (key === null) return null;
      await writing;
      const kept = await withMeta((meta) => meta.rehearsal(key));
      if (kept === null) return null;
      const { text, ran } = kept;
      const read = await services.compute.run('evacuation.read', { bytes: new TextEncoder().encode(text) });
      return read.ok ? { scenario: read.value, ran } : null;
    },
    keep: (draft) => {
      const key = keyNow();
      if (key === null) return;
      if (waiting !== null && waiting.key !== key) write();
      waiting = { key, ...draft };
      clearTimeout(timer);
      timer = setTimeout(write, REST);
    },
    written: () => {
      write();
      return writing;
    },
  };
}
