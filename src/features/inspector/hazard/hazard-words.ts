import { lookUp } from '../../../model/schema/dictionary';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import type { HazardDeadline } from '../../../records/hazard/hazard-deadline';
import type { HazardState } from '../../../records/hazard/hazard-state';
import { kindTitle } from '../../../widgets/asset-card/field-rows';
import { placeLabel, placeLine } from '../../../widgets/asset-card/names';
import { itemLabel, type Telling } from '../../../widgets/asset-card/timeline';
import type { Translator } from '../../../i18n/translator';

/** What is wrong, in a line: the item that failed and what was said of it. */
export function hazardTitle({ raised }: HazardState, telling: Telling): string {
  const { t } = telling.text;
  if (raised === null) return t('hazard.no-description');
  const { item, description } = raised.body;
  if (item !== null) return t('event.detail-item', { item: itemLabel(item, telling), said: description });
  return description === '' ? t('hazard.no-description') : description;
}

/** The asset that the hazard is on, if it is one of the plan's. */
export function hazardAsset({ raised }: HazardState, { document }: Telling): Asset | null {
  const asset = raised?.body.asset ?? null;
  return asset === null ? null : lookUp<Asset>(document.assets, asset);
}

/** Where the hazard is, as the plan has it; null when nobody said or the plan no longer has the storey. */
export function hazardPlace(
  state: HazardState,
  telling: Telling,
): { readonly storey: Asset['storey']; readonly x: number; readonly y: number } | null {
  const asset = hazardAsset(state, telling);
  if (asset !== null) return asset;
  const place = state.raised?.body.place ?? null;
  const storey = place && lookUp(telling.document.storeys, place.storey);
  return place && storey ? { storey: storey.id, x: place.x, y: place.y } : null;
}

/** Where the hazard is, in a line. O(points of the storey's spaces). */
export function hazardWhere(state: HazardState, telling: Telling): string | null {
  const { document, text } = telling;
  const place = hazardPlace(state, telling);
  if (place === null) return null;
  const asset = hazardAsset(state, telling);
  const line = placeLine(placeLabel(document, place, text));
  return asset === null ? line : `${asset.number ?? kindTitle(asset, text)} · ${line}`;
}

/** How it stands to its deadline; null when none is set. */
export function deadlineText(deadline: HazardDeadline | null, { t }: Translator): string | null {
  if (deadline === null) return null;
  const { daysLeft } = deadline;
  if (daysLeft < 0) return t('hazard.days-over', { days: -daysLeft });
  return daysLeft === 0 ? t('hazard.days-today') : t('hazard.days-left', { days: daysLeft });
}
