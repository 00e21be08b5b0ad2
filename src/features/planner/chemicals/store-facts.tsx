import type { ReactNode } from 'react';
import type { StoreSummary } from '../../../analyses/chemicals/result';
import type { StockItem } from '../../../analyses/chemicals/store-stock';
import { gasText, litresText, massText } from '../../../i18n/amount-text';
import type { Translator } from '../../../i18n/translator';
import type { Asset, AssetOf } from '../../../model/schema/assets/asset-registry';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import { useText } from '../../../session/react/use-text';
import { peopleLabel } from '../../../widgets/asset-card/names';
import { Rows } from '../../../widgets/asset-card/rows';
import { storeName } from './listed-chemicals';
import { shareText } from './share-text';

interface StoreFactsProps {
  readonly document: CampusDocument;
  readonly store: AssetOf<'chemical-store'>;
  readonly summary: StoreSummary;
  /** What is in it. */
  readonly stock: readonly StockItem[];
}

/** What is told of a store in figures, each with its unit; a way that must be short is never told as shorter than it is. */
export function StoreFacts({ document, store, summary, stock }: StoreFactsProps): ReactNode {
  const text = useText();
  const { t, formats } = text;
  const { groups, stored, share, exit, items } = summary;
  const unknown = t('chemicals.not-known');
  return (
    <Rows
      rows={[
        {
          label: t('chemicals.amount'),
          value: items === 0 ? t('chemicals.store-empty') : amounts(summary, text),
        },
        ...(groups.length === 0
          ? []
          : [
              {
                label: t('chemicals.groups'),
                value: groups.map((group) => t(`segregation.${group}`)).join(' · '),
              },
            ]),
        {
          label: t('chemicals.stored-hazard'),
          value: stored === null ? unknown : t(`stored-hazard.${stored}`),
        },
        { label: t('chemicals.share'), value: shareText(share, formats) },
        {
          label: t('chemicals.exit'),
          value: exit === null ? t('chemicals.exit-none') : formats.metresUp(exit),
        },
        { label: t('chemicals.agent'), value: agentText(document, summary, stock, text) },
        {
          label: t('chemicals.keepers'),
          value: peopleLabel(document, store.keepers, text) ?? t('chemicals.keepers-none'),
        },
      ]}
    />
  );
}

function amounts(
  { kilograms, litres, flammableLitres, gasVolume, unknownAmounts }: StoreSummary,
  { t, formats }: Translator,
): string {
  const parts = [
    kilograms > 0 ? massText(kilograms, formats) : null,
    litres > 0 ? t('chemicals.amount-liquid', { amount: litresText(litres, formats) }) : null,
    flammableLitres > 0
      ? t('chemicals.amount-flammable', { amount: litresText(flammableLitres, formats) })
      : null,
    gasVolume > 0 ? t('chemicals.amount-gas', { amount: gasText(gasVolume, formats) }) : null,
    unknownAmounts > 0 ? t('chemicals.unknown-amounts', { count: unknownAmounts }) : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** An extinguisher is asked for only where something in the store burns. */
function agentText(
  document: CampusDocument,
  { agent }: StoreSummary,
  stock: readonly StockItem[],
  text: Translator,
): string {
  if (agent === null) {
    const burns = stock.some(({ facts, amount }) => amount > 0 && (facts?.fireClasses.length ?? 0) > 0);
    return text.t(burns ? 'chemicals.agent-none' : 'chemicals.agent-not-asked');
  }
  const asset = lookUp<Asset>(document.assets, agent.asset);
  const metres = text.formats.metresUp(agent.length);
  return asset === null ? metres : `${metres} · ${storeName(document, asset, text)}`;
}
