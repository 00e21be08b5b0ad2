import type { Translator } from '../../i18n/translator';
import type { Extinguisher } from '../../model/query/extinguisher-differences';
import { fieldRows } from './field-rows';
import type { CampusDocument } from '../../model/schema/document';

/** What is in it, as its nameplate says: `ABC powder 5 kg · 3A 89B`; a dash of what the plan doesn't know. O(fields). */
export function extinguisherText(document: CampusDocument, asset: Extinguisher, text: Translator): string {
  const { t } = text;
  const charge = chargeText(document, asset, text);
  const agent = asset.agent === null ? t('card.not-known') : t(`agent.${asset.agent}`);
  const plate = [agent, charge].filter((part) => part !== null).join(' ');
  const parts = [plate, asset.rating, asset.wheeled ? t('asset-field.wheeled') : null];
  return parts.filter((part) => part !== null).join(' · ');
}

/** Kilograms, or litres of what is water-based. */
export const chargeText = (
  document: CampusDocument,
  asset: Extinguisher,
  text: Translator,
): string | null => {
  const label = text.t('asset-field.charge');
  return fieldRows(document, asset, text).find((row) => row.label === label)?.value ?? null;
};
