import type { OpeningId } from '../schema/ids';
import { isFinalExit } from './final-exit';
import type { StoreyParts } from './storey-parts';

/** Openings of a storey that lead into the open, said or derived. O(openings). */
export const finalExitsOf = (parts: StoreyParts): ReadonlySet<OpeningId> =>
  new Set(parts.throats.filter((throat) => isFinalExit(parts, throat)).map(({ opening }) => opening.id));
