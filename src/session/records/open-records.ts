import { CHINA_ZONE, localDateAt } from '../../base/time/zone';
import type { RecordEvent } from '../../records/event/record-event';
import type { RecordStorage } from '../../storage/record-storage';
import { errorText } from '../expected-error';
import type { SampleRecords } from '../services';
import type { SessionContext } from '../session-context';
import { initialRecords } from '../state/records-state';
import { campusKey } from './campus-key';
import { createKeeper } from './keeper';
import { followDay } from './follow-day';
import { emptyBook, foldAll, takeKept, takeSample } from './load-book';
import { recordTime } from './record-clock';
import { sweepPhotos } from './sweep-photos';
import { recordsWork, type RecordsWork } from './records-work';

export interface RecordsOpener {
  /** Reads the records of the open plan, unless they are read or being read. */
  open(): Promise<void>;
}

/** Milliseconds between two pictures of the progress. */
const SHOWN_EVERY = 120;

/** Reads records in short stretches behind everything else, and anew whenever another plan is opened. */
export function createRecordsOpener(context: SessionContext): RecordsOpener {
  const { stores, services } = context;
  const { records, plan } = stores;
  let openFor: string | null = null;
  let work: RecordsWork | null = null;
  let reading: Promise<void> = Promise.resolve();
  let endDay = (): void => undefined;

  const sampleRecords = async (): Promise<SampleRecords | null> => {
    const { sample } = plan.getState();
    if (sample === null) return null;
    try {
      return await services.sampleRecords(sample);
    } catch (error) {
      records.setState({ trouble: { code: 'storage.failed', params: { detail: errorText(error) } } });
      return null;
    }
  };
  const deviceOf = async (storage: RecordStorage): Promise<string> => {
    const made = `device_${services.recordIds.next()}`;
    const known = await storage.attempt(() => storage.meta.device(() => made));
    return known.ok ? known.value : made;
  };
  const personOf = async (storage: RecordStorage): Promise<void> => {
    const person = await storage.attempt(() => storage.meta.get('person'));
    if (person.ok) records.setState({ person: person.value });
  };

  const read = async (planKey: string): Promise<void> => {
    const { document, fileName } = plan.getState();
    if (document === null) return;
    const goesOn = (): boolean => plan.getState().planKey === planKey;
    const { revision, gate, person, figures, lost } = records.getState();
    const stays = { gate, person, figures, lost };
    records.setState({ ...initialRecords, ...stays, revision: revision + 1, status: 'opening' });
    const storage = await context.device.storage();
    const sample = await sampleRecords();
    if (!goesOn()) return;

    const open = emptyBook(campusKey(document, fileName));
    const time = recordTime(services, sample?.now ?? null);
    const total = sample?.count ?? 0;
    let shown = services.clock.now();
    const onProgress = (done: number): void => {
      if (services.clock.now() - shown < SHOWN_EVERY) return;
      shown = services.clock.now();
      records.setState({ progress: { done, total } });
    };
    const onEvent = (event: RecordEvent): void => time.recorded(event.at);
    if (sample !== null && !(await takeSample(open, sample, goesOn, onProgress))) return;
    const kept = storage.ok
      ? await storage.value.attempt(() => takeKept(open, storage.value, goesOn, onEvent))
      : storage;
    await foldAll(open, goesOn);
    const device = storage.ok ? await deviceOf(storage.value) : 'device_none';
    if (storage.ok) await personOf(storage.value);
    if (!goesOn()) return;

    if (open.newest !== null) services.recordIds.saw(open.newest);
    work = recordsWork(context, storage, { open, time, device, goesOn });
    records.setState({
      status: kept.ok ? 'ready' : 'unavailable',
      progress: null,
      book: open.book,
      revision: revision + 2,
      changed: null,
      keeper: createKeeper(work),
      clock: sample === null ? 'device' : 'demo',
      today: localDateAt(time.now(), CHINA_ZONE),
      ...(kept.ok ? {} : { trouble: kept.error }),
    });
    endDay = followDay({ now: time.now, zone: CHINA_ZONE }, services.awake, (today) =>
      records.setState({ today }),
    );
    // What another tab kept while this one was still reading.
    await work.pull();
    if (storage.ok && goesOn()) {
      await storage.value.attempt(() => sweepPhotos(storage.value, open, services.calendar.now()));
    }
    await work.figures();
  };

  const hear = async (): Promise<void> => {
    const storage = await context.device.storage();
    if (!storage.ok) return;
    storage.value.watch(({ kind, campus }) => {
      if (work === null) return;
      if (kind === 'device') void personOf(storage.value);
      if (kind === 'events' && (campus === '' || campus === work.open.campus)) void work.pull();
      void work.figures();
    });
  };

  const openNow = (): void => {
    const { planKey } = plan.getState();
    if (planKey === null || planKey === openFor) return;
    openFor = planKey;
    work = null;
    endDay();
    reading = read(planKey).catch((error: unknown) => {
      // A mistake of ours, said; whoever asks next tries again.
      openFor = null;
      const trouble = { code: 'storage.failed', params: { detail: errorText(error) } };
      records.setState({ status: 'unavailable', trouble });
    });
  };
  plan.subscribe((now, before) => {
    if (now.planKey !== before.planKey) openNow();
  });
  void hear();
  return {
    open: async () => {
      openNow();
      await reading;
    },
  };
}
