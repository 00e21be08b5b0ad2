import type { Result } from '../../base/result';
import type { IsoTime } from '../../base/time/iso-time';
import type { Zone } from '../../base/time/zone';
import type { UnreadableEvent } from '../../records/event/parse-event';
import type { EventOptions, Writer } from '../../records/event/make-event';
import type { EventType } from '../../records/event/event-types';
import type { BodyOf, RecordEvent } from '../../records/event/record-event';
import type { GivenAnswer } from '../../records/inspection/given-answer';
import type { InspectionDraft } from '../../records/inspection/record-inspection';
import type { FormDraft } from './form-draft';
import type { RecordTrouble, SaveTrouble } from './record-trouble';

/** A picture: of a fault, of its mending, of a signature. */
export interface Photo {
  /** Made by `newPhotoId`, before it is kept; events name it by this. */
  readonly id: string;
  readonly blob: Blob;
}

/** An inspection that is not finished, as it is kept on this device. */
export interface KeptDraft {
  /** The asset or place that is inspected. */
  readonly about: string;
  /** The form that it was begun with, which may be older than today's. */
  readonly checklist: string;
  readonly checklistVersion: number;
  readonly answers: Readonly<Record<string, GivenAnswer>>;
  readonly note: string;
  readonly begun: IsoTime;
  readonly touched: IsoTime;
}

export type DraftToKeep = Omit<KeptDraft, 'begun' | 'touched'>;

/** A form that is no inspection's and not saved yet, as it is kept on this device. */
export interface KeptForm {
  /** The hazard to be raised, the hazard and the step (`deedDraftKey`), the store and what is booked (`stockDraftKey`). Photos are kept under it. */
  readonly about: string;
  readonly touched: IsoTime;
  readonly draft: FormDraft;
}

/** What can be left out is filled in: hazards open already, the place, this moment. */
export type InspectionForm = Pick<InspectionDraft, 'checklist' | 'about' | 'answers' | 'note'> &
  Partial<Pick<InspectionDraft, 'signatures' | 'place' | 'openHazards' | 'at'>>;

export interface SavedInspection {
  /** The record first, then the hazards that it raised and their mending. */
  readonly events: readonly RecordEvent[];
  readonly result: 'pass' | 'fail';
  /** Ids of hazards raised now. */
  readonly raised: readonly string[];
}

/** One event to be, before it has its envelope. */
export type EventToMake = {
  [T in EventType]: {
    readonly type: T;
    readonly about: string;
    readonly body: BodyOf<T>;
    readonly options?: EventOptions;
  };
}[EventType];

/**
 * What can be done with the records of the open plan (`records.getState().keeper`). A save that resolves well is on the
 * disk, whatever happens next; one that doesn't has changed nothing.
 */
export interface RecordKeeper {
  /** Now, by the clock of the plan: what dues are judged against and events are dated with. */
  now(): IsoTime;
  readonly zone: Zone;

  /** Says who works at this device; the name is kept. `id`: one of the plan's people, else it is made from the name. */
  setPerson(name: string, id?: string): Promise<Result<null, RecordTrouble>>;
  /** Who writes now, for `makeEvent`; a trouble when nobody said who works here. */
  writer(): Result<Writer, RecordTrouble>;
  /** A new id for a subject: `hazard_…`, `incident_…`. */
  newId(prefix: string): string;

  /**
   * Saves an inspection: record, hazards raised by its failures, photos, and the end of its draft, all or nothing.
   * Photos that the answers name must be given here or have been kept with the draft (`keepPhoto`).
   */
  saveInspection(
    form: InspectionForm,
    photos?: readonly Photo[],
  ): Promise<Result<SavedInspection, SaveTrouble>>;
  /** Saves events of any kind with their photos, all or nothing, and ends a draft with them. What `make` throws is thrown. */
  saveEvents(
    make: (writer: Writer) => readonly RecordEvent[],
    photos?: readonly Photo[],
    endsDraft?: string | null,
  ): Promise<Result<readonly RecordEvent[], RecordTrouble>>;
  /** The same for plain events: `record([{ type: 'hazard.reported', about, body }])`. */
  record(
    events: readonly EventToMake[],
    photos?: readonly Photo[],
  ): Promise<Result<readonly RecordEvent[], RecordTrouble>>;

  /** A new id for a photo. */
  newPhotoId(): string;
  /** Keeps a photo of a draft at once, so that it outlives the page; it goes when its draft is dropped. */
  keepPhoto(about: string, photo: Photo): Promise<Result<null, RecordTrouble>>;
  /** Says that a photo of a draft is being made ready: `work` resolves when its form names it (true), or it can't be had (false). */
  takingPhoto(about: string, work: Promise<boolean>): void;
  /** Resolves when no photo of a draft is being made ready any more: save after that. False when one can't be had. */
  photosTaken(about: string): Promise<boolean>;
  /** A photo kept here; null when there is none (those of the demonstration's year are only named). */
  photo(id: string): Promise<Blob | null>;

  /** Keeps the draft of an inspection: call it on each answer. Calls that come while one is written are joined. */
  keepDraft(draft: DraftToKeep): Promise<Result<null, RecordTrouble>>;
  /** The unfinished inspection of a subject, or null. */
  draft(about: string): Promise<KeptDraft | null>;
  /** All unfinished inspections of this plan, last touched first. */
  drafts(): Promise<readonly KeptDraft[]>;
  dropDraft(about: string): Promise<Result<null, RecordTrouble>>;
  /** Keeps a form that is no inspection's, as `keepDraft`; `dropDraft` ends it. */
  keepForm(about: string, draft: FormDraft): Promise<Result<null, RecordTrouble>>;
  keptForm(about: string): Promise<KeptForm | null>;
  /** All of this plan, last touched first. */
  keptForms(): Promise<readonly KeptForm[]>;

  /** Everything that records speak of: such an asset is retired, not erased. */
  recordedSubjects(): ReadonlySet<string>;
  /** Records that this program can't read: counted, kept, exported by themselves. */
  unreadable(): readonly UnreadableEvent[];
  /** Hands one of them, or an event, to the person as a file. */
  exportEvent(event: RecordEvent | UnreadableEvent): void;

  /** Asks the browser anew what is used and promised. */
  refreshFigures(): Promise<void>;
  dismissTrouble(): void;
}
