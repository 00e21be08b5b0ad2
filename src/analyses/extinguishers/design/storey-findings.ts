import { isAtGround } from '../../../model/query/is-at-ground';
import { storeysInOrder } from '../../../model/query/storeys-in-order';
import type { CampusDocument } from '../../../model/schema/document';
import type { ExtinguisherProfile } from '../../../standards/extinguishers/extinguisher-profile';
import { requiredTotal } from '../../../standards/extinguishers/required-rating';
import { designFinding, placeInLargest, type OfUnit } from './design-finding';
import type { UnitPresence } from './unit-presence';

/** Storeys whose ratings don't add up to what their code asks of the whole, for codes that do. O(units). */
export function storeyFindings(
  document: CampusDocument,
  { storeyTotal, leastPerUnit }: ExtinguisherProfile,
  presences: readonly UnitPresence[],
): OfUnit[] {
  if (storeyTotal === null) return [];
  const least = leastPerUnit?.value ?? 1;
  return storeysInOrder(document).flatMap((storey): OfUnit[] => {
    const own = presences.filter(({ unit }) => unit.storey === storey.id);
    const area = own.reduce((sum, { unit }) => sum + unit.area, 0);
    if (area === 0) return [];
    const solids = own.flatMap(({ classes }) => classes.filter(({ demand }) => demand.fireClass === 'A'));
    const standings = [...new Set(solids.flatMap(({ suiting }) => suiting))];
    const present = standings.reduce((sum, { rating, point }) => sum + point.count * (rating?.A ?? 0), 0);
    const count = standings.reduce((sum, { point }) => sum + point.count, 0);
    const required = requiredTotal(storeyTotal, area, !isAtGround(storey));
    if (present >= required - 1e-9 && count >= least) return [];
    const rule =
      area * storeyTotal.perArea.value > storeyTotal.least.value ? storeyTotal.perArea : storeyTotal.least;
    const spaces = own.flatMap(({ unit }) => unit.spaces);
    const params = { present, required, count, least, area };
    const place = placeInLargest(document, storey.id, spaces);
    const code = 'extinguisher.storey-total';
    return [{ finding: designFinding(code, storey.id, 'major', rule.cite, place, params), unit: null }];
  });
}
