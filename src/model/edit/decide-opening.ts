import { assert } from '../../base/assert';
import type { CampusDocument } from '../schema/document';
import type { Opening } from '../schema/opening';
import { Draft } from './draft';
import type { Patch } from './patch';

/**
 * Takes a derived opening out: it is kept in the document as rejected, and is a barrier from now on.
 * `opening` as derived, or as the document has it.
 */
export const rejectOpening = (document: CampusDocument, opening: Opening): Patch =>
  decide(document, opening, true);

/** Keeps a derived opening: it stays even when the outlines beside it change; takes a rejection back. */
export const acceptOpening = (document: CampusDocument, opening: Opening): Patch =>
  decide(document, opening, false);

function decide(document: CampusDocument, opening: Opening, rejected: boolean): Patch {
  assert(opening.origin === 'derived', 'only derived openings are decided on', opening.id);
  const draft = new Draft(document);
  draft.put('openings', { ...(draft.find('openings', opening.id) ?? opening), rejected });
  return draft.build(rejected ? 'edit.reject-opening' : 'edit.accept-opening');
}
