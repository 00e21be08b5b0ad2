import type { Asset } from '../../../model/schema/assets/asset-registry';
import { displayName } from '../../../model/query/display-name';
import { lookUp } from '../../../model/schema/dictionary';
import { localId, type StoreyId } from '../../../model/schema/ids';
import { placeLabel, placeLine } from '../../../widgets/asset-card/names';
import { kindTitle } from '../../../widgets/asset-card/field-rows';
import type { Telling } from '../../../widgets/asset-card/timeline';

/** What a store is called: its name, else its number, else what it is. */
export function storeTitle(store: Asset, { text }: Pick<Telling, 'text'>): string {
  return displayName(store.name, text.language) ?? store.number ?? kindTitle(store, text);
}

/** Number and place, for whoever looks for it. */
export function storeWhere(store: Asset, { document, text }: Telling): string {
  const place = placeLine(placeLabel(document, store, text));
  return store.number === null ? place : `${store.number} · ${place}`;
}

/** The same in few letters, for one line of a list: number, storey and room. */
export function storeWhereShort(
  store: Asset,
  marks: ReadonlyMap<StoreyId, string>,
  { document, text }: Telling,
): string {
  const { space } = placeLabel(document, store, text);
  return [store.number, marks.get(store.storey) ?? null, space].filter((part) => part !== null).join(' · ');
}

/** A store by its id as records name it; its id only where the plan has none such. */
export function storeName(id: string, telling: Telling): string {
  const asset = lookUp<Asset>(telling.document.assets, id);
  return asset === null ? localId(id) : storeTitle(asset, telling);
}

/** The same with its place: many stores of a hospital go by one name. */
export function storeNameAndPlace(id: string, telling: Telling): string {
  const asset = lookUp<Asset>(telling.document.assets, id);
  return asset === null ? localId(id) : `${storeTitle(asset, telling)} · ${storeWhere(asset, telling)}`;
}
