import type { ReactNode } from 'react';
import type { ChemicalResult } from '../../../analyses/chemicals/result';
import type { ChemicalRecords, StockItem } from '../../../analyses/chemicals/store-stock';
import { displayName } from '../../../model/query/display-name';
import { groupOf } from '../../../model/query/storey-groups';
import type { CampusDocument } from '../../../model/schema/document';
import type { AssetId } from '../../../model/schema/ids';
import type { Translator } from '../../../i18n/translator';
import { placeLabel, placeLine } from '../../../widgets/asset-card/names';
import { ToldPictograms } from '../../../widgets/chemicals/told-pictograms';
import { groupTitle, spaceLabel, storeyLabel } from '../../../widgets/labels';
import { classesIn, pairsOfGroup, widestZone } from './group-facts';
import { GroupMeetings } from './group-meetings';
import { GroupStores } from './group-stores';
import { SheetFoot } from './sheet-foot';
import { SheetZone } from './sheet-zone';
import type { StoreGroup } from './store-groups';

/** Stores that one page has room for. */
export const STORES_A_PAGE = 7;
/** CSS pixels of a pictogram, which the stylesheet makes millimetres. */
const SIGN = 80;

interface GroupPageProps {
  readonly document: CampusDocument;
  readonly group: StoreGroup;
  /** Of the pages that the group fills, the first is 0. */
  readonly page: number;
  readonly result: ChemicalResult;
  readonly records: ChemicalRecords;
  readonly made: Date;
  readonly text: Translator;
}

/** All stores of a room or a building on one sheet for its door: what is in each, how far to keep clear, what doesn't go together. */
export function GroupPage(props: GroupPageProps): ReactNode {
  const { document, group, page, result, records, made, text } = props;
  const { t, language } = text;
  const { stores } = group;
  const itemsOf = (store: AssetId): readonly StockItem[] =>
    (records.stores.find((each) => each.store === store)?.items ?? []).filter(({ amount }) => amount > 0);
  const held = stores.map(({ id }) => itemsOf(id));
  const zone = widestZone(held);
  const pages = pagesOf(group);
  const title = titleOf(document, group, text);
  const [first] = stores;
  const place = group.storey === null ? null : placeLine(placeLabel(document, first, text));
  const shown = stores.slice(page * STORES_A_PAGE, (page + 1) * STORES_A_PAGE);
  return (
    <section className="chemical-page chemical-page-group" aria-label={title}>
      <header className="chemical-page-band">
        <strong>{t('chemical-sheet.head')}</strong>
        <span>{displayName(document.campus.name, language) ?? t('papers.unnamed')}</span>
      </header>
      <h3>{title}</h3>
      <p className="chemical-page-place">
        {[
          group.space === null ? null : place,
          t('chemical-sheet.stores', { count: stores.length }),
          pages > 1 ? t('chemical-sheet.part', { part: page + 1, parts: pages }) : null,
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
      <div className="chemical-page-columns">
        <ToldPictograms classes={classesIn(held)} size={SIGN} />
        <SheetZone zone={zone && { radius: zone.radius, rule: zone.cite }} text={text} />
      </div>
      {page === 0 && (
        <GroupMeetings
          {...{ document, text }}
          stores={stores.map((store, i) => ({ store, items: held[i] ?? [] }))}
          pairs={pairsOfGroup(
            result,
            stores.map(({ id }) => id),
          )}
        />
      )}
      <GroupStores
        {...{ document, text }}
        stores={shown.map((store) => ({ store, items: itemsOf(store.id) }))}
        rooms={group.space === null}
      />
      <SheetFoot {...{ records, made, text }} />
    </section>
  );
}

/** Pages that a group fills. O(1). */
export const pagesOf = ({ stores }: StoreGroup): number => Math.ceil(stores.length / STORES_A_PAGE);

function titleOf(document: CampusDocument, { space, storey, stores }: StoreGroup, text: Translator): string {
  if (space !== null) return spaceLabel(document, space, text);
  const [{ storey: own }] = stores;
  const group = groupOf(document, own);
  const building = group && groupTitle(group, text);
  const level = storey === null ? null : storeyLabel(document, storey, text);
  return [building, level].filter((part) => part !== null).join(' · ');
}
