import type { CampusDocument } from '../schema/document';
import type { Opening } from '../schema/opening';
import { acceptOpening, rejectOpening } from './decide-opening';
import { inOneStep } from './in-one-step';
import type { Patch } from './patch';

/** Keeps or takes out derived openings, in one step. O(openings). */
export const decideOpenings = (
  document: CampusDocument,
  openings: readonly Opening[],
  accept: boolean,
): Patch =>
  inOneStep(
    document,
    openings.map((opening) => (current) => (accept ? acceptOpening : rejectOpening)(current, opening)),
    accept ? 'edit.accept-opening' : 'edit.reject-opening',
  );
