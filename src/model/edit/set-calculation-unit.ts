import { assert } from '../../base/assert';
import { entitiesIn } from '../schema/dictionary';
import type { CampusDocument } from '../schema/document';
import type { CalculationUnitId, SpaceId } from '../schema/ids';
import { Draft } from './draft';
import type { Patch } from './patch';

/**
 * Has spaces of one storey reckoned together as a new unit. They leave the units that they were put into before; one that
 * has none left goes. O(units · spaces).
 */
export function setCalculationUnit(
  document: CampusDocument,
  id: CalculationUnitId,
  spaces: readonly SpaceId[],
): Patch {
  const draft = new Draft(document);
  const taken = new Set(spaces);
  const storeys = new Set(spaces.map((space) => draft.get('spaces', space).storey));
  const [storey] = storeys;
  assert(storey !== undefined && storeys.size === 1, 'a unit is of one storey', id);
  assert(draft.find('calculationUnits', id) === null, 'id is taken', id);
  for (const unit of entitiesIn(document.calculationUnits)) {
    const left = unit.spaces.filter((space) => !taken.has(space));
    if (left.length === unit.spaces.length) continue;
    if (left.length === 0) draft.remove('calculationUnits', unit.id);
    else draft.put('calculationUnits', { ...unit, spaces: left });
  }
  draft.put('calculationUnits', { id, storey, spaces: [...taken].sort() });
  return draft.build('edit.set-calculation-unit');
}

/** Has the spaces of a unit put together by the program again. O(1). */
export function releaseCalculationUnit(document: CampusDocument, id: CalculationUnitId): Patch {
  const draft = new Draft(document);
  draft.remove('calculationUnits', id);
  return draft.build('edit.release-calculation-unit');
}
