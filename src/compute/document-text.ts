import { readSliced } from '../base/sliced-json';
import type { CampusDocument } from '../model/schema/document';

/** By document: the bytes of the JSON that it was read from. A document never changes. */
const texts = new WeakMap<CampusDocument, Uint8Array<ArrayBuffer>>();

/**
 * Reads a document from its JSON and remembers that: a worker is then given the bytes, and reads them itself. Copying
 * those costs the page a moment, copying the document as long as reading it.
 */
export function readDocument(text: Uint8Array<ArrayBuffer>): CampusDocument {
  // Written by this very build, or checked before it was kept.
  const document = JSON.parse(new TextDecoder().decode(text)) as CampusDocument;
  texts.set(document, text);
  return document;
}

/** The same for a page, which `rest` lets answer in between. */
export async function readDocumentSliced(
  text: Uint8Array<ArrayBuffer>,
  rest: () => Promise<void> | null,
): Promise<CampusDocument> {
  // As above.
  const document = (await readSliced(text, rest)) as CampusDocument;
  texts.set(document, text);
  return document;
}

/** What to give a worker for a document. O(1). */
export const textOf = (document: CampusDocument): CampusDocument | Uint8Array<ArrayBuffer> =>
  texts.get(document) ?? document;
