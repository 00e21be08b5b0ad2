import type { Translator } from '../../../i18n/translator';
import { buildingOf } from '../../../model/query/building-of';
import { buildingTitle } from '../../../model/query/building-title';
import { storeyGroups } from '../../../model/query/storey-groups';
import { storeyMarks } from '../../../model/query/storey-marks';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyId } from '../../../model/schema/ids';
import { departmentLabel } from '../../../widgets/asset-card/names';

interface Placed {
  readonly storey: StoreyId;
  readonly department: string | null;
}

/** Words by which the place of a store is looked for; each storey is read once. Made in O(storeys), asked in O(1). */
export function storePlaces(
  document: CampusDocument,
  text: Translator,
): (store: Placed) => readonly (string | null)[] {
  const known = new Map<StoreyId, readonly (string | null)[]>();
  const marks = new Map(
    storeyGroups(document).flatMap(({ storeys }) => storeyMarks(storeys).map(({ id, mark }) => [id, mark])),
  );
  const ofStorey = (id: StoreyId): readonly (string | null)[] => {
    const there = known.get(id);
    if (there !== undefined) return there;
    const name = lookUp(document.storeys, id)?.name;
    const building = buildingOf(document, id);
    const made = [
      name?.zh ?? null,
      name?.en ?? null,
      marks.get(id) ?? null,
      building && buildingTitle(building, 'zh'),
      building && buildingTitle(building, 'en'),
    ];
    known.set(id, made);
    return made;
  };
  return ({ storey, department }) => [
    ...ofStorey(storey),
    department === null ? null : departmentLabel(document, department, text),
  ];
}
