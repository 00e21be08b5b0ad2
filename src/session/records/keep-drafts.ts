import { ok, type Result } from '../../base/result';
import type { IsoTime } from '../../base/time/iso-time';
import { parseDraftContent, type DraftContent } from '../../records/inspection/draft-content';
import type { DraftRow } from '../../storage/rows';
import { parseFormDraft, type FormDraft } from './form-draft';
import type { KeptDraft, KeptForm, Photo, RecordKeeper } from './record-keeper';
import { pendingPhotos } from './pending-photos';
import type { RecordTrouble } from './record-trouble';
import type { RecordsWork } from './records-work';

/** A draft as it was kept; null when it can't be read (then it is left where it is). */
function draftOf(row: DraftRow | undefined): KeptDraft | null {
  const content = parseDraftContent(row?.content);
  if (row === undefined || content === null) return null;
  const { about, checklist, checklistVersion, begun, touched } = row;
  return { about, checklist, checklistVersion, begun, touched, ...content };
}

function formOf(row: DraftRow | undefined): KeptForm | null {
  const draft = parseFormDraft(row?.content);
  return row === undefined || draft === null ? null : { about: row.about, touched: row.touched, draft };
}

/** Such a form is of no checklist: rows say of what it is. */
const ofForm = ({ form }: FormDraft): Pick<DraftRow, 'checklist' | 'checklistVersion'> => ({
  checklist: form === 'raise' || form === 'deed' ? 'hazard' : form,
  checklistVersion: 1,
});

/** What of a draft changes while it is being filled in. */
type Kept = Pick<DraftRow, 'about' | 'checklist' | 'checklistVersion' | 'content'>;

type DraftKeeper = Pick<
  RecordKeeper,
  | 'keepDraft'
  | 'draft'
  | 'drafts'
  | 'dropDraft'
  | 'keepForm'
  | 'keptForm'
  | 'keptForms'
  | 'keepPhoto'
  | 'photo'
  | 'takingPhoto'
  | 'photosTaken'
>;

export interface Drafts {
  readonly keeper: DraftKeeper;
  /**
   * Does what ends a subject's draft (its save) when nothing of it waits to be written. What is said of the form meanwhile is
   * of a form that is saved: it is kept only where `save` fails, so that no draft of it comes back after its end.
   */
  ending<T>(about: string, save: () => Promise<Result<T, RecordTrouble>>): Promise<Result<T, RecordTrouble>>;
}

/** Unfinished inspections and other forms: written on each answer, so that a page that dies takes none with it. */
export function keptDrafts(work: RecordsWork): Drafts {
  const { open, time, device } = work;
  const { campus } = open;
  /** What waits to be written, by subject: the latest answer counts. */
  const waiting = new Map<string, Kept>();
  const writing = new Map<string, Promise<Result<null, RecordTrouble>>>();
  /** Forms that are being saved. */
  const ending = new Set<string>();
  const photos = pendingPhotos();

  const write = async (about: string): Promise<Result<null, RecordTrouble>> => {
    let outcome: Result<null, RecordTrouble> = ok(null);
    for (let next = waiting.get(about); next && outcome.ok; next = waiting.get(about)) {
      waiting.delete(about);
      outcome = await work.attempt(async (storage) => {
        const touched = time.now();
        const begun = (await storage.records.draft(campus, about))?.begun ?? touched;
        await storage.records.keepDraft({ campus, device, begun, touched, ...next });
        return null;
      });
    }
    writing.delete(about);
    return outcome;
  };

  const keep = (draft: Kept): Promise<Result<null, RecordTrouble>> => {
    waiting.set(draft.about, draft);
    if (ending.has(draft.about)) return Promise.resolve(ok(null));
    const already = writing.get(draft.about);
    if (already) return already;
    const mine = write(draft.about);
    writing.set(draft.about, mine);
    return mine;
  };
  const one = async <T>(about: string, of: (row: DraftRow | undefined) => T | null): Promise<T | null> => {
    await photos.taken(about);
    await writing.get(about);
    const row = await work.attempt((storage) => storage.records.draft(campus, about));
    if (!row.ok) return null;
    // What is saved from it is never dated before it.
    if (row.value !== undefined) time.recorded(row.value.touched);
    return of(row.value);
  };
  /** Last touched first. */
  const all = async <T extends { readonly touched: IsoTime }>(
    of: (row: DraftRow) => T | null,
  ): Promise<T[]> => {
    await Promise.all(writing.values());
    const rows = await work.attempt((storage) => storage.records.drafts(campus));
    if (!rows.ok) return [];
    for (const { touched } of rows.value) time.recorded(touched);
    return rows.value.flatMap((row) => of(row) ?? []).sort((a, b) => (a.touched > b.touched ? -1 : 1));
  };

  const keeper: DraftKeeper = {
    keepDraft: ({ about, checklist, checklistVersion, answers, note }) => {
      const content: DraftContent = { answers, note };
      return keep({ about, checklist, checklistVersion, content });
    },
    draft: (about) => one(about, draftOf),
    drafts: () => all(draftOf),
    keepForm: (about, content) => keep({ about, ...ofForm(content), content }),
    keptForm: (about) => one(about, formOf),
    keptForms: () => all(formOf),
    dropDraft: async (about) => {
      await photos.taken(about);
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
    takingPhoto: photos.taking,
    photosTaken: photos.taken,
  };
  return {
    keeper,
    ending: async (about, save) => {
      ending.add(about);
      const written = writing.get(about) ?? Promise.resolve();
      const outcome = await written.then(save).finally(() => ending.delete(about));
      const late = waiting.get(about);
      if (late !== undefined && outcome.ok) waiting.delete(about);
      else if (late !== undefined) void keep(late);
      return outcome;
    },
  };
}
