import type { Citation } from '../../../base/finding';
import { storeysInOrder } from '../../../model/query/storeys-in-order';
import type { CampusDocument } from '../../../model/schema/document';
import type { Storey } from '../../../model/schema/storey';
import type { ExtinguisherProfile, Ruled } from '../../../standards/extinguishers/extinguisher-profile';
import { isSmallUpper, requiredTotal } from '../../../standards/extinguishers/required-rating';
import { storeyFloor } from '../../../standards/extinguishers/small-storeys';
import { designFinding, placeInLargest, type OfUnits } from './design-finding';
import type { UnitPresence } from './unit-presence';

/** A storey whose ratings don't add up to what its code asks of the whole. */
interface ShortStorey {
  readonly storey: Storey;
  readonly own: readonly UnitPresence[];
  /** m². */
  readonly area: number;
  readonly present: number;
  readonly count: number;
  readonly required: Ruled<number>;
  /** What it breaks: where its ratings are enough and only their number isn't, that is another row than theirs. */
  readonly cite: Citation;
  /** It needs less if its building is in single occupancy, and nobody said whether it is. */
  readonly occupancyUnknown: boolean;
}

/**
 * Storeys whose ratings don't add up to what their code asks of the whole, for codes that do; none of their units holds
 * then. A nameplate that nobody read adds nothing to the sum: such codes have no least rating that it could be taken to
 * have (`rating-unknown` says so). Where nobody says that a building is in single occupancy it isn't taken to be. O(units).
 */
export function storeyFindings(
  document: CampusDocument,
  profile: ExtinguisherProfile,
  presences: readonly UnitPresence[],
): OfUnits[] {
  const least = leastOf(profile);
  const short = shortStoreys(document, profile, presences);
  const found = short.map(({ storey, own, area, present, count, required, cite }): OfUnits => {
    const spaces = own.flatMap(({ unit }) => unit.spaces);
    const params = { present, required: required.value, count, least, area };
    const place = placeInLargest(document, storey.id, spaces);
    const code = 'extinguisher.storey-total';
    const finding = designFinding(code, storey.id, 'major', cite, place, params);
    return { finding, units: own.map(({ unit }) => unit.id) };
  });
  return [...found, ...occupancyUnknown(document, profile, short)];
}

/** Told once, and only where a storey is short by the stricter reading. */
function occupancyUnknown(
  document: CampusDocument,
  { storeyTotal }: ExtinguisherProfile,
  short: readonly ShortStorey[],
): OfUnits[] {
  const meant = short.filter((each) => each.occupancyUnknown);
  const [first] = meant;
  if (storeyTotal === null || first === undefined) return [];
  const { cite, value } = storeyTotal.small;
  const params = {
    storeys: meant.length,
    area: value.area,
    total: value.total,
    required: Math.max(...meant.map(({ required }) => required.value)),
  };
  const spaces = first.own.flatMap(({ unit }) => unit.spaces);
  const place = placeInLargest(document, first.storey.id, spaces);
  const finding = designFinding('extinguisher.occupancy-unknown', '', 'info', cite, place, params);
  return [{ finding, units: [] }];
}

const leastOf = ({ leastPerUnit }: ExtinguisherProfile): number => leastPerUnit?.value ?? 1;

function shortStoreys(
  document: CampusDocument,
  profile: ExtinguisherProfile,
  presences: readonly UnitPresence[],
): readonly ShortStorey[] {
  const { storeyTotal, leastPerUnit } = profile;
  if (storeyTotal === null) return [];
  return storeysInOrder(document).flatMap((storey): ShortStorey[] => {
    const own = presences.filter(({ unit }) => unit.storey === storey.id);
    const area = own.reduce((sum, { unit }) => sum + unit.area, 0);
    if (area === 0) return [];
    const solids = own.flatMap(({ classes }) => classes.filter(({ demand }) => demand.fireClass === 'A'));
    const standings = [...new Set(solids.flatMap(({ suiting }) => suiting))];
    const present = standings.reduce((sum, { rating, point }) => sum + point.count * (rating?.A ?? 0), 0);
    const count = standings.reduce((sum, { point }) => sum + point.count, 0);
    const floor = storeyFloor(document, storey, area);
    const required = requiredTotal(storeyTotal, floor);
    const isLow = present < required.value - 1e-9;
    if (!isLow && count >= leastOf(profile)) return [];
    const cite = isLow ? required.cite : (leastPerUnit ?? required).cite;
    const unknown = isLow && floor.singleOccupancy === null && isSmallUpper(storeyTotal, floor);
    return [{ storey, own, area, present, count, required, cite, occupancyUnknown: unknown }];
  });
}
