import { applyPatch } from '../../src/model/edit/apply-patch';
import { removeEntities } from '../../src/model/edit/remove-entities';
import { entitiesIn } from '../../src/model/schema/dictionary';
import type { CampusDocument } from '../../src/model/schema/document';

/** Some buildings of a plan (by id), with the ground around them: all other storeys are taken out, with all that is on them. */
export function partOfDemo(document: CampusDocument, kept: readonly string[]): CampusDocument {
  const buildings = entitiesIn(document.buildings).filter(({ id }) => !kept.includes(id));
  const storeys = entitiesIn(document.storeys).filter(
    ({ kind, building }) => kind !== 'ground' && !(building !== null && kept.includes(building)),
  );
  return applyPatch(
    document,
    removeEntities(
      document,
      [...buildings, ...storeys].map(({ id }) => id),
    ),
  );
}
