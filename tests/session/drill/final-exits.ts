import { isFinalExit } from '../../../src/model/derive/final-exit';
import { storeyPartsOf } from '../../../src/model/derive/storey-parts';
import type { CampusDocument } from '../../../src/model/schema/document';
import type { OpeningId } from '../../../src/model/schema/ids';

/** Ids of all doors that lead to the open. */
export const finalExits = (document: CampusDocument): OpeningId[] =>
  storeyPartsOf(document).flatMap((parts) =>
    parts.throats.filter((throat) => isFinalExit(parts, throat)).map(({ opening }) => opening.id),
  );
