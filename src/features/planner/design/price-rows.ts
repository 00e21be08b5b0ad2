import type { Translator } from '../../../i18n/translator';
import { assetsOf } from '../../../model/query/assets-of';
import { typesOf } from '../../../model/query/extinguisher-cost';
import { entitiesIn } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import { EXTINGUISHER_MODELS } from '../../../standards/extinguishers/extinguisher-models';
import { extinguisherText } from '../../../widgets/asset-card/extinguisher-text';

/** One line of the price list. */
export interface PriceRow {
  /** What the list keeps a price by. */
  readonly key: string;
  readonly name: string;
  /** Extinguishers of this kind that stand now. */
  readonly units: number;
}

export interface PriceRows {
  /** Of what stands, or is in a variant. */
  readonly used: readonly PriceRow[];
  /** What proposals may offer besides: priced before they are accepted. */
  readonly offered: readonly PriceRow[];
}

/** All that a price can be given to. O(extinguishers log + models). */
export function priceRows(document: CampusDocument, text: Translator): PriceRows {
  const points = assetsOf(document, 'extinguisher', null);
  const kept = entitiesIn(document.variants).flatMap(({ extinguishers }) => extinguishers);
  const standing = new Map(typesOf(points).map(({ key, units }) => [key, units]));
  const used = typesOf([...points, ...kept]).map(({ key, example }) => ({
    key,
    name: example.model ?? extinguisherText(document, example, text),
    units: standing.get(key) ?? 0,
  }));
  const known = new Set(used.map(({ key }) => key));
  const offered = EXTINGUISHER_MODELS.filter(
    ({ model, profile }) => profile === document.campus.profile && !known.has(model),
  ).map(({ model, agent, rating }) => ({
    key: model,
    name: `${model} · ${text.t(`agent.${agent}`)} · ${rating}`,
    units: 0,
  }));
  return { used, offered };
}
