import type { Issue } from '../base/message';
import type { Result } from '../base/result';
import type { CampusDocument } from '../model/schema/document';

/** What a reader gives: a legal document, and everything that it assumed or left out. */
export interface PlanRead {
  readonly document: CampusDocument;
  readonly warnings: readonly Issue[];
}

/** What a writer gives: the file, and what of the document has no place in it. */
export interface PlanWritten {
  readonly text: string;
  readonly warnings: readonly Issue[];
}

/** A plan format is a triple: what it is, how it is read, how it is written. */
export interface PlanFormat {
  readonly id: 'plan-geojson' | 'wardtwin-json';
  /** Endings of file names, longest first, with the dot, lower case. */
  readonly extensions: readonly string[];
  readonly mediaType: string;
  /** Never throws; a refused file is an issue with its place. */
  readonly read: (source: Uint8Array | string) => Result<PlanRead, Issue>;
  /** Same text for the same document. */
  readonly write: (document: CampusDocument) => PlanWritten;
}
