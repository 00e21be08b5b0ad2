import type { FindingPlace } from '../../../base/finding';
import { spaceAt } from '../../../model/query/space-at';
import type { CampusDocument } from '../../../model/schema/document';
import { LIQUID_OXYGEN_DENSITY, OXYGEN_BUND } from '../../../standards/chemicals/siting-rules';
import { holds, knownIn } from '../places/contents';
import { OXYGEN_DISTANCES, type OxygenDistance } from '../../../standards/chemicals/oxygen-distances';
import { nearestOfRow, type OxygenNeighbour } from '../places/oxygen-neighbours';
import { isLiquidOxygen, oxygenSites, type OxygenSite } from '../places/oxygen-sites';
import type { ChemicalFinding } from '../result';
import type { StorePlaces } from '../store-places';

/** Tanks of liquid oxygen whose bund holds less than the tank; one that isn't told is asked after. O(stores · items). */
export const oxygenBundFindings = ({ stores }: StorePlaces): ChemicalFinding[] =>
  stores.flatMap(({ store, place, items }): ChemicalFinding[] => {
    if (store.form !== 'tank') return [];
    const litres = knownIn(items)
      .filter(({ facts }) => isLiquidOxygen(facts))
      .reduce((sum, { item }) => sum + (item.kilograms ?? 0) / LIQUID_OXYGEN_DENSITY, 0);
    const bund = store.bundLitres;
    if (litres === 0 || (bund !== null && holds(bund, litres))) return [];
    const params = { asset: store.id, litres, bund, needed: litres };
    const severity = bund === null ? 'info' : 'major';
    const id = `chemical.no-bund:${store.id}`;
    return [{ id, code: 'chemical.no-bund', severity, cite: OXYGEN_BUND, place, params }];
  });

/** What stands too near to tanks of liquid oxygen: one finding for each row, about the nearest. O(sites · rows · spaces). */
export const oxygenFindings = (document: CampusDocument, { stores }: StorePlaces): ChemicalFinding[] =>
  oxygenSites(document, stores).flatMap((site) =>
    OXYGEN_DISTANCES.flatMap((row) => {
      const nearest = nearestOfRow(document, site, row);
      return nearest === null || nearest.distance >= row.metres
        ? []
        : [finding(document, site, row, nearest)];
    }),
  );

function finding(
  document: CampusDocument,
  site: OxygenSite,
  { target, metres, fireWall, perhaps: onlySome, cite }: OxygenDistance,
  { id, storey, outline, thing, distance, assumed }: OxygenNeighbour,
): ChemicalFinding {
  // Whether the wall is a fire wall, or of which grade the building is, no plan may tell: then it is to be looked after.
  const perhaps = assumed || (fireWall !== null && distance >= fireWall);
  const [x, y] = outline.outer.reduce(
    ([sx, sy], [px, py]) => [sx + px / outline.outer.length, sy + py / outline.outer.length],
    [0, 0],
  );
  const place: FindingPlace = thing
    ? { storey, space: spaceAt(document, storey, x, y)?.id ?? null, x, y }
    : { storey: site.storey, space: site.space, x: site.x, y: site.y };
  return {
    id: `chemical.oxygen-distance:${site.asset}:${target}`,
    code: 'chemical.oxygen-distance',
    severity: onlySome ? 'info' : perhaps ? 'minor' : 'major',
    cite,
    place,
    params: {
      asset: site.asset,
      tanks: site.tanks,
      target,
      neighbour: id,
      distance,
      limit: metres,
      fireWall,
      assumed,
    },
  };
}
