import type { ReactNode } from 'react';
import type { StockItem } from '../../../analyses/chemicals/store-stock';
import type { Translator } from '../../../i18n/translator';
import type { AssetOf } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import { isolationOf } from '../../../standards/chemicals/isolation';
import { placeLabel } from '../../../widgets/asset-card/names';
import { assetIndex } from '../../../widgets/asset-index';
import { heldText } from '../../../widgets/chemicals/held-text';
import { GhsMarks } from '../../../widgets/chemicals/substance-marks';
import { substanceTitle } from '../../../widgets/chemicals/substance-text';
import { assetLabel } from '../../../widgets/labels';
import { classesIn } from './group-facts';
import { gravestFirst } from './gravest-first';

/** Substances that are named of a store; more are counted. */
const MOST = 3;
/** CSS pixels. */
const SIGN = 20;

interface GroupStoresProps {
  readonly document: CampusDocument;
  readonly stores: readonly {
    readonly store: AssetOf<'chemical-store'>;
    readonly items: readonly StockItem[];
  }[];
  /** Rooms are told: the stores are not of one. */
  readonly rooms: boolean;
  readonly text: Translator;
}

/** Stores in a table: which, where, the gravest that each holds, and how far to keep clear of it. */
export function GroupStores({ document, stores, rooms, text }: GroupStoresProps): ReactNode {
  const { t, formats } = text;
  const index = assetIndex(document);
  return (
    <table className="chemical-page-table">
      <thead>
        <tr>
          <th scope="col">{t('chemical-sheet.store')}</th>
          <th scope="col">{t('chemical-sheet.inside')}</th>
          <th scope="col">{t('chemical-sheet.clear')}</th>
        </tr>
      </thead>
      <tbody>
        {stores.map(({ store, items }) => {
          const { radius } = isolationOf(items);
          const place = placeLabel(document, store, text);
          const where = [place.storey, place.space].filter((part) => part !== null).join(' · ');
          return (
            <tr key={store.id}>
              <th scope="row">
                {assetLabel(store, index.get(store.id) ?? 0, text)}
                <GhsMarks classes={classesIn([items])} size={SIGN} />
                {rooms && <small>{where}</small>}
              </th>
              <td>{insideText(items, text)}</td>
              <td>{radius === null ? t('chemical-sheet.zone-room') : formats.metresUp(radius, 0)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The gravest of a store with their amounts; what nobody knows the hazards of is said. O(items · log items). */
export function insideText(items: readonly StockItem[], text: Translator): string {
  const { t, formats } = text;
  if (items.length === 0) return t('chemical-sheet.empty');
  const unknown = items.filter(({ facts }) => facts === null).length;
  const named = gravestFirst(items)
    .slice(0, MOST)
    .map((item) => `${substanceTitle(item.substance, item.facts, text)} ${heldText(item, text)}`);
  const more = items.length - named.length;
  const parts = [
    formats.list(named),
    more > 0 ? t('chemical-sheet.and-more', { count: more }) : null,
    unknown > 0 ? t('chemical-sheet.unknown', { count: unknown }) : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
