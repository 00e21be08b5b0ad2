import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyId } from '../../../model/schema/ids';
import { HEAT_DISTANCE } from '../../../standards/chemicals/siting-rules';
import { knownIn, mindsHeat } from '../places/contents';
import { heatSources, type HeatSource } from '../places/heat-sources';
import { distanceToArea } from '../places/straight-distance';
import { namedParams } from '../named-params';
import type { ChemicalFinding } from '../result';
import type { StorePlaces } from '../store-places';

/** What burns or bursts near what is hot in the same room: walls of rooms keep heat off. O(stores · sources of their storeys). */
export function heatFindings(document: CampusDocument, { stores }: StorePlaces): ChemicalFinding[] {
  const known = new Map<StoreyId, readonly HeatSource[]>();
  return stores.flatMap(({ store, place, storeyId, space, items }): ChemicalFinding[] => {
    const worst = knownIn(items).find(({ facts }) => mindsHeat(facts));
    if (worst === undefined) return [];
    const sources = known.get(storeyId) ?? heatSources(document, storeyId);
    known.set(storeyId, sources);
    const { value: limit, cite } = HEAT_DISTANCE[store.form === 'cylinder-rack' ? 'cylinder' : 'other'];
    const [nearest] = sources
      .filter((source) => source.space === (space?.id ?? null))
      .map(({ id, outline }) => ({ id, distance: distanceToArea(outline, store.x, store.y) }))
      .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1));
    if (nearest === undefined || nearest.distance >= limit) return [];
    const { id: source, distance } = nearest;
    const params = { asset: store.id, source, distance, limit, ...namedParams(worst.item) };
    const id = `chemical.heat-near:${store.id}`;
    return [{ id, code: 'chemical.heat-near', severity: 'minor', cite, place, params }];
  });
}
