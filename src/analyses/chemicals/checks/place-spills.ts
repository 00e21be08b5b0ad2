import { onStorey } from '../../../model/query/on-storey';
import { spaceAt } from '../../../model/query/space-at';
import type { CampusDocument } from '../../../model/schema/document';
import type { Obstacle } from '../../../model/schema/obstacle';
import {
  BUND_FROM,
  DRAIN_DISTANCE,
  isUsedFrom,
  TANK_SHARE,
  VESSEL_SHARE,
} from '../../../standards/chemicals/siting-rules';
import { obstacleForm } from '../places/obstacle-form';
import { holds, spillLitres } from '../places/contents';
import { distanceToArea } from '../places/straight-distance';
import type { ChemicalFinding } from '../result';
import type { StorePlaces, StorePlacing } from '../store-places';

/** Where what runs out of a store would go: into a drain, or farther than its bund holds. O(stores · obstacles of their storeys). */
export const spillFindings = (document: CampusDocument, { stores }: StorePlaces): ChemicalFinding[] =>
  stores.flatMap((placing) => {
    const litres = spillLitres(placing.items);
    return litres === 0 ? [] : [...drainFinding(document, placing, litres), ...bundFinding(placing, litres)];
  });

function drainFinding(document: CampusDocument, placing: StorePlacing, litres: number): ChemicalFinding[] {
  const { store, place, storeyId, space } = placing;
  if ((store.bundLitres ?? 0) > 0) return [];
  const drains = onStorey(document, 'obstacles', storeyId)
    .filter((thing) => obstacleForm(thing) === 'drain' && liesIn(document, thing, space?.id ?? null))
    .map((drain) => ({ drain, distance: distanceToArea(drain.outline, store.x, store.y) }))
    .sort((a, b) => a.distance - b.distance);
  const [nearest] = drains;
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

/** Is the middle of a thing in a space (null: in none)? */
function liesIn(document: CampusDocument, { storey, outline }: Obstacle, space: string | null): boolean {
  const [x, y] = outline.outer.reduce(
    ([sx, sy], [px, py]) => [sx + px / outline.outer.length, sy + py / outline.outer.length],
    [0, 0],
  );
  return (spaceAt(document, storey, x, y)?.id ?? null) === space;
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
