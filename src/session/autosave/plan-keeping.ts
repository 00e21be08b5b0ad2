import { err, ok, type Result } from '../../base/result';
import { msToIso } from '../../base/time/iso-time';
import { DOCUMENT_VERSION } from '../../model/schema/document';
import type { RecordStorage } from '../../storage/record-storage';
import type { StorageTrouble } from '../../storage/storage-trouble';
import type { Device } from '../device';
import { errorText } from '../expected-error';
import { campusKey } from '../records/campus-key';
import type { Services } from '../services';
import type { Stores } from '../state/stores';

/** How far the journal of an open plan is. */
export interface Track {
  /** Under which the device keeps it; null = not yet. */
  id: string | null;
  /** Edits noted. */
  seq: number;
  /** Edits in the base; null = the built-in plan is the base. */
  baseSeq: number | null;
  /** It was opened as the built-in plan as it came: that needs no base of its own. */
  pristine: boolean;
}

export interface PlanKeeping {
  attempt<T>(work: (storage: RecordStorage) => Promise<T>): Promise<Result<T, StorageTrouble>>;
  /** Begins to keep the open plan; `track` then has its id. */
  begin(planKey: string, track: Track): Promise<Result<null, StorageTrouble>>;
  /** Makes a new base when the journal has grown long, once nobody waits for the worker. */
  rebase(planKey: string, track: Track): Promise<void>;
}

/** Edits after which a new base is made, so that opening stays quick. */
const REBASE_AFTER = 300;

type Parts = Pick<Services, 'compute' | 'calendar' | 'recordIds' | 'tab'>;

/** How a plan gets onto the device, and how its journal is kept short. */
export function createPlanKeeping(stores: Stores, services: Parts, device: Device): PlanKeeping {
  const { plan, coverage } = stores;

  const attempt: PlanKeeping['attempt'] = async (work) => {
    const storage = await device.storage();
    return storage.ok ? storage.value.attempt(() => work(storage.value)) : storage;
  };

  /** The whole document as it is after the edits noted until now. */
  const pack = async (
    planKey: string,
    { seq }: Track,
  ): Promise<Result<{ blob: Blob; seq: number }, StorageTrouble>> => {
    try {
      // The worker was told of those edits before: its jobs run in the order asked.
      const bytes = await services.compute.run('plan.pack', { plan: planKey });
      return ok({ blob: new Blob([bytes]), seq });
    } catch (error) {
      return err({ code: 'storage.failed', params: { detail: errorText(error) } });
    }
  };

  /** Resolves when the worker is not needed for what somebody looks at. */
  const quiet = (): Promise<void> =>
    new Promise((resolve) => {
      const look = (): boolean => {
        const busy = ['working', 'preview'].includes(coverage.getState().status);
        if (!busy) resolve();
        return busy;
      };
      if (!look()) return;
      const stop = coverage.subscribe(() => {
        if (!look()) stop();
      });
    });

  return {
    attempt,
    begin: async (planKey, track) => {
      const { document, fileName, sample, warnings, copied, planKey: open } = plan.getState();
      if (open !== planKey || document === null) {
        return err({ code: 'storage.failed', params: { detail: 'the plan was closed' } });
      }
      const base = track.pristine ? ok(null) : await pack(planKey, track);
      if (!base.ok) return base;
      const id = services.recordIds.next();
      const row = {
        id,
        campus: campusKey(document, fileName),
        ...document.campus.name,
        fileName,
        sample,
        version: DOCUMENT_VERSION,
        warnings,
        checked: true,
        copied,
        aside: false,
        touched: msToIso(services.calendar.now()),
      };
      const begun = await attempt(async (storage) => {
        await storage.hold(id);
        await storage.documents.put({ row, base: base.value, journal: [] });
      });
      if (!begun.ok) return begun;
      track.id = id;
      track.baseSeq = base.value?.seq ?? null;
      if (plan.getState().planKey === planKey) plan.setState({ keptId: id });
      return ok(null);
    },
    rebase: async (planKey, track) => {
      const { id, seq, baseSeq } = track;
      if (id === null || (baseSeq !== null && seq - baseSeq < REBASE_AFTER)) return;
      // Asked for once; made when it is convenient.
      track.baseSeq = seq;
      await quiet();
      const base = await pack(planKey, track);
      const kept =
        base.ok &&
        (await attempt((storage) => storage.documents.rebase(id, base.value.blob, base.value.seq)));
      // Until then the old base and the whole journal tell the same.
      track.baseSeq = base.ok && kept && kept.ok ? base.value.seq : baseSeq;
    },
  };
}
