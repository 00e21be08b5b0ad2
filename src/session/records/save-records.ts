import { err, ok, type Result } from '../../base/result';
import type { Writer } from '../../records/event/make-event';
import { makeEvent } from '../../records/event/make-event';
import type { RecordEvent } from '../../records/event/record-event';
import { isOwnPicture } from './own-picture';
import type { EventToMake, Photo } from './record-keeper';
import type { RecordTrouble } from './record-trouble';
import type { RecordsWork } from './records-work';

/** Own pictures that a value names, wherever. O(size). */
export function picturesIn(whole: unknown): string[] {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value === 'string') {
      if (isOwnPicture(value)) found.add(value);
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
  };
  look(whole);
  return [...found];
}

/** Own pictures that events name, whatever the field. O(size). */
export const picturesOf = (events: readonly RecordEvent[]): string[] =>
  picturesIn(events.map(({ body }) => body));

export interface RecordSaver {
  /** Who writes now; a trouble when nobody said who works here. */
  writer(): Result<Writer, RecordTrouble>;
  /** Keeps events with their photos and ends a draft, all or nothing; resolves once it is on the disk. */
  save(
    events: readonly RecordEvent[],
    photos: readonly Photo[],
    endsDraft: string | null,
  ): Promise<Result<readonly RecordEvent[], RecordTrouble>>;
}

/** How records get from a form to the disk, and from there into the book. */
export function recordSaver(work: RecordsWork): RecordSaver {
  const { context, open, time, device } = work;
  const { records } = context.stores;
  let asked = false;

  /** The browser clears what it did not promise to keep: it is asked when there is something to lose. */
  const askOnce = async (): Promise<void> => {
    if (!asked) {
      asked = true;
      await work.attempt((storage) => storage.persist());
    }
    await work.figures();
  };

  return {
    writer: () => {
      const { person, figures } = records.getState();
      if (figures?.temporary === 'certain') return err({ code: 'record.private', params: {} });
      if (person === null) return err({ code: 'record.no-person', params: {} });
      return ok({ ids: context.services.recordIds, now: time.now(), device, person: person.id });
    },
    save: async (events, photos, endsDraft) => {
      if (!work.goesOn()) return err({ code: 'record.other-plan', params: {} });
      if (events.length === 0) return ok(events);
      const { campus } = open;
      records.setState({ saving: records.getState().saving + 1 });
      const kept = await work.attempt(async (storage) => {
        const rows = await Promise.all(photos.map((photo) => storage.photoRow(photo, campus, time.now())));
        await storage.records.keep({
          campus,
          events: events.map((event) => ({ readable: true, event })),
          photos: rows,
          needs: picturesOf(events),
          endsDraft,
        });
        storage.tell({ kind: 'events', campus });
      });
      records.setState({ saving: records.getState().saving - 1 });
      if (!kept.ok) return kept;
      records.setState({ savedAt: time.now() });
      work.show(events);
      void askOnce();
      return ok(events);
    },
  };
}

/** Events with their envelopes, in order. Throws what could not be read back: a form's mistake of ours. */
export const eventsOf = (writer: Writer, given: readonly EventToMake[]): RecordEvent[] =>
  given.map(
    ({ type, about, body, options }) =>
      // `EventToMake` pairs each type with its body; the compiler can't follow the union through the call.
      makeEvent(writer, type, about, body as never, options) as RecordEvent,
  );
