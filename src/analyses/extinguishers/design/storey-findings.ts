import { isAtGround } from '../../../model/query/is-at-ground';
import { storeysInOrder } from '../../../model/query/storeys-in-order';
import type { CampusDocument } from '../../../model/schema/document';
import type { ExtinguisherProfile } from '../../../standards/extinguishers/extinguisher-profile';
import { requiredTotal } from '../../../standards/extinguishers/required-rating';
import { designFinding, placeInLargest, type OfUnits } from './design-finding';
import type { UnitPresence } from './unit-presence';

/**
 * Storeys whose ratings don't add up to what their code asks of the whole, for codes that do; none of their units holds
 * then. A nameplate that nobody read adds nothing to the sum: such codes have no least rating that it could be taken to
 * have (`rating-unknown` says so). No plan says that a storey of a hospital is in one tenant's hands: it isn't taken to be.
 * O(units).
 */
export function storeyFindings(
  document: CampusDocument,
  { storeyTotal, leastPerUnit }: ExtinguisherProfile,
  presences: readonly UnitPresence[],
): OfUnits[] {
  if (storeyTotal === null) return [];
  const least = leastPerUnit?.value ?? 1;
  return storeysInOrder(document).flatMap((storey): OfUnits[] => {
    const own = presences.filter(({ unit }) => unit.storey === storey.id);
    const area = own.reduce((sum, { unit }) => sum + unit.area, 0);
    if (area === 0) return [];
    const solids = own.flatMap(({ classes }) => classes.filter(({ demand }) => demand.fireClass === 'A'));
    const standings = [...new Set(solids.flatMap(({ suiting }) => suiting))];
    const present = standings.reduce((sum, { rating, point }) => sum + point.count * (rating?.A ?? 0), 0);
    const count = standings.reduce((sum, { point }) => sum + point.count, 0);
    const upper = storey.elevation > 0 && !isAtGround(storey);
    const required = requiredTotal(storeyTotal, { area, upper, singleOccupancy: null });
    if (present >= required.value - 1e-9 && count >= least) return [];
    const spaces = own.flatMap(({ unit }) => unit.spaces);
    const params = { present, required: required.value, count, least, area };
    const place = placeInLargest(document, storey.id, spaces);
    const code = 'extinguisher.storey-total';
    const finding = designFinding(code, storey.id, 'major', required.cite, place, params);
    return [{ finding, units: own.map(({ unit }) => unit.id) }];
  });
}
