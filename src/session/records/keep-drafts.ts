import { ok, type Result } from '../../base/result';
import { parseDraftContent, type DraftContent } from '../../records/inspection/draft-content';
import type { DraftRow } from '../../storage/rows';
import type { DraftToKeep, KeptDraft, Photo, RecordKeeper } from './record-keeper';
import type { RecordTrouble } from './record-trouble';
import type { RecordsWork } from './records-work';

/** A draft as it was kept; null when it can't be read (then it is left where it is). */
function draftOf(row: DraftRow | undefined): KeptDraft | null {
  const content = parseDraftContent(row?.content);
  if (row === undefined || content === null) return null;
  const { about, checklist, checklistVersion, begun, touched } = row;
  return { about, checklist, checklistVersion, begun, touched, ...content };
}

type DraftKeeper = Pick<RecordKeeper, 'keepDraft' | 'draft' | 'drafts' | 'dropDraft' | 'keepPhoto' | 'photo'>;

export interface Drafts {
  readonly keeper: DraftKeeper;
  /** Resolves when nothing of a subject's draft waits to be written: whatever ends it must come after that. */
  written(about: string): Promise<void>;
}

/** Unfinished inspections: written on each answer, so that a page that dies takes none with it. */
export function keptDrafts(work: RecordsWork): Drafts {
  const { open, time, device } = work;
  const { campus } = open;
  /** What waits to be written, by subject: the latest answer counts. */
  const waiting = new Map<string, DraftToKeep>();
  const writing = new Map<string, Promise<Result<null, RecordTrouble>>>();

  const write = async (about: string): Promise<Result<null, RecordTrouble>> => {
    let outcome: Result<null, RecordTrouble> = ok(null);
    for (let next = waiting.get(about); next && outcome.ok; next = waiting.get(about)) {
      waiting.delete(about);
      const { checklist, checklistVersion, answers, note } = next;
      const kept: DraftContent = { answers, note };
      outcome = await work.attempt(async (storage) => {
        const touched = time.now();
        const begun = (await storage.records.draft(campus, about))?.begun ?? touched;
        const row = { campus, about, device, checklist, checklistVersion, begun, touched, content: kept };
        await storage.records.keepDraft(row);
        return null;
      });
    }
    writing.delete(about);
    return outcome;
  };

  const keeper: DraftKeeper = {
    keepDraft: (draft) => {
      waiting.set(draft.about, draft);
      const already = writing.get(draft.about);
      if (already) return already;
      const mine = write(draft.about);
      writing.set(draft.about, mine);
      return mine;
    },
    draft: async (about) => {
      await writing.get(about);
      const row = await work.attempt((storage) => storage.records.draft(campus, about));
      return row.ok ? draftOf(row.value) : null;
    },
    drafts: async () => {
      await Promise.all(writing.values());
      const rows = await work.attempt((storage) => storage.records.drafts(campus));
      if (!rows.ok) return [];
      const drafts = rows.value.flatMap((row) => draftOf(row) ?? []);
      return drafts.sort((a, b) => (a.touched > b.touched ? -1 : 1));
    },
    dropDraft: async (about) => {
      waiting.delete(about);
      await writing.get(about);
      return work.attempt(async (storage) => {
        await storage.records.dropDraft(campus, about);
        return null;
      });
    },
    keepPhoto: (about: string, photo: Photo) =>
      work.attempt(async (storage) => {
        await storage.records.keepPhoto(await storage.photoRow(photo, campus, time.now(), about));
        return null;
      }),
    photo: async (id) => {
      const row = await work.attempt((storage) => storage.records.photo(id));
      return row.ok ? (row.value?.blob ?? null) : null;
    },
  };
  return {
    keeper,
    written: async (about) => {
      await writing.get(about);
    },
  };
}
