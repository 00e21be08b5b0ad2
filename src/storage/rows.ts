import type { IsoTime } from '../base/time/iso-time';
import type { Patch } from '../model/edit/patch';

/** A record as it is kept: whole, as it came. */
export interface EventRow {
  /** Order of arrival on this device; given by the database. */
  readonly order: number;
  /** The event's id; for a second content of one id, or none, a mark of the content: see `eventKey`. */
  readonly key: string;
  readonly campus: string;
  /** What it is about; empty where it does not say. */
  readonly about: string;
  readonly event: unknown;
}

export interface PhotoRow {
  readonly id: string;
  readonly campus: string;
  readonly blob: Blob;
  readonly mime: string;
  /** SHA-256 of the bytes, hex. */
  readonly hash: string;
  readonly at: IsoTime;
  /** The subject of the unfinished inspection that it was taken for; null once an event names it. */
  readonly draft: string | null;
}

/** An unfinished inspection. `content` is the session's own, and is checked when it is read. */
export interface DraftRow {
  readonly campus: string;
  readonly about: string;
  readonly device: string;
  readonly checklist: string;
  readonly checklistVersion: number;
  readonly begun: IsoTime;
  readonly touched: IsoTime;
  readonly content: unknown;
}

/** How an edit came about: the steps back and forth are told from it when the plan is opened again. */
export type JournalStep = 'commit' | 'merge' | 'undo' | 'redo';

/** A plan that was edited or brought in; its content is in the base and the journal. */
export interface DocumentRow {
  readonly id: string;
  readonly campus: string;
  readonly zh: string | null;
  readonly en: string | null;
  readonly fileName: string | null;
  /** The built-in plan that it began as; null = a file. */
  readonly sample: string | null;
  /** Version of the document's schema. */
  readonly version: number;
  /** Findings of the reader, as they were shown when it was opened. */
  readonly warnings: readonly unknown[];
  /** False for what came from a backup: it is validated in full when it is opened. */
  readonly checked: boolean;
  /** The person began the same built-in plan anew: this one is kept, but does not come back by itself. */
  readonly aside: boolean;
  /** When it was last begun or opened. */
  readonly touched: IsoTime;
  /** It began as a copy of a kept plan; not there in rows of an older program. */
  readonly copied?: boolean;
  /** When the last edit was kept; not there before the first, nor in rows of an older program. */
  readonly edited?: IsoTime;
}

/** The whole plan at some point of its journal. Without one it is the built-in plan as it is, at 0. */
export interface BaseRow {
  readonly document: string;
  /** The document as gzipped JSON. */
  readonly blob: Blob;
  /** How many edits are in it. */
  readonly seq: number;
}

export interface JournalRow {
  readonly document: string;
  /** From 1, without gaps. */
  readonly seq: number;
  readonly step: JournalStep;
  readonly patch: Patch;
  readonly mergeKey: string | null;
}

export interface MetaRow {
  readonly key: string;
  readonly value: unknown;
}
