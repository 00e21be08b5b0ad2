import { assetsOf } from '../../../model/query/assets-of';
import { spaceAt } from '../../../model/query/space-at';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { AssetId, BuildingId, StoreyId } from '../../../model/schema/ids';
import type { Polygon } from '../../../model/schema/polygon';
import type { SubstanceFacts } from '../../../standards/chemicals/substance-facts';
import type { StorePlacing } from '../store-places';
import { knownIn } from './contents';

/** Tanks of liquid oxygen that stand together. */
export interface OxygenSite {
  /** The first of its assets by id. */
  readonly asset: AssetId;
  readonly tanks: number;
  readonly storey: StoreyId;
  readonly building: BuildingId | null;
  readonly space: string | null;
  readonly x: number;
  readonly y: number;
  /** The yard or room that the tanks stand in: distances are taken from its wall; else the place of the tank. */
  readonly outline: Polygon;
}

const OXYGEN = '7782-44-7';

/** Is it oxygen that is kept cold as a liquid? */
export const isLiquidOxygen = ({ cas, classes }: SubstanceFacts): boolean =>
  cas === OXYGEN && classes.includes('press-gas-refrigerated');

/** Where liquid oxygen is kept: by the plan (`lox-tank`) or by what the records have in a tank. In order of id. O(assets). */
export function oxygenSites(document: CampusDocument, stores: readonly StorePlacing[]): OxygenSite[] {
  const tanks = assetsOf(document, 'special-equipment', null).filter(({ form }) => form === 'lox-tank');
  const stocked = stores.filter(
    ({ store, items }) => store.form === 'tank' && knownIn(items).some(({ facts }) => isLiquidOxygen(facts)),
  );
  const sites = new Map<string, OxygenSite>();
  const assets = [...tanks, ...stocked.map(({ store }) => store)].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id, storey, x, y } of assets) {
    const space = spaceAt(document, storey, x, y);
    const key = space?.id ?? id;
    const before = sites.get(key);
    if (before !== undefined) {
      sites.set(key, { ...before, tanks: before.tanks + 1 });
      continue;
    }
    sites.set(key, {
      asset: id,
      tanks: 1,
      storey,
      building: lookUp(document.storeys, storey)?.building ?? null,
      space: space?.id ?? null,
      x,
      y,
      outline: space?.outline ?? { outer: [[x, y]], holes: [] },
    });
  }
  return [...sites.values()];
}
