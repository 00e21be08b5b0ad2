import type { CampusDocument } from '../../../model/schema/document';
import {
  BUND_FROM,
  DRAIN_DISTANCE,
  isUsedFrom,
  TANK_SHARE,
  VESSEL_SHARE,
} from '../../../standards/chemicals/siting-rules';
import { holds, spillLitres } from '../places/contents';
import { drainsOf } from '../places/drains';
import type { ChemicalFinding } from '../result';
import type { StorePlaces, StorePlacing } from '../store-places';

/** Where what runs out of a store would go: into a drain, or farther than its bund holds. O(stores · obstacles of their storeys). */
export const spillFindings = (document: CampusDocument, { stores }: StorePlaces): ChemicalFinding[] =>
  stores.flatMap((placing) => {
    const litres = spillLitres(placing.items);
    return litres === 0 ? [] : [...drainFinding(document, placing, litres), ...bundFinding(placing, litres)];
  });

function drainFinding(document: CampusDocument, placing: StorePlacing, litres: number): ChemicalFinding[] {
  const { store, place } = placing;
  if ((store.bundLitres ?? 0) > 0) return [];
  const nearest = drainsOf(document, placing).find(({ sameRoom }) => sameRoom);
  if (nearest === undefined || nearest.distance >= DRAIN_DISTANCE.value) return [];
  const { drain, distance } = nearest;
  const params = {
    asset: store.id,
    obstacle: drain.id,
    distance,
    limit: DRAIN_DISTANCE.value,
    litres,
    assumed: drain.form === null,
  };
  const id = `chemical.drain-near:${store.id}`;
  return [{ id, code: 'chemical.drain-near', severity: 'minor', cite: DRAIN_DISTANCE.cite, place, params }];
}

/** A bund that isn't told is asked after, one that is too small is told with what it has to hold. */
function bundFinding({ store, place }: StorePlacing, litres: number): ChemicalFinding[] {
  if (litres < BUND_FROM.value || isUsedFrom(store.form)) return [];
  const share = store.form === 'tank' ? TANK_SHARE : VESSEL_SHARE;
  const bund = store.bundLitres;
  const needed = share.value * litres;
  if (bund !== null && holds(bund, needed)) return [];
  const params = { asset: store.id, litres, bund, needed };
  const id = `chemical.no-bund:${store.id}`;
  const severity = bund === null ? 'info' : 'minor';
  return [{ id, code: 'chemical.no-bund', severity, cite: share.cite, place, params }];
}
