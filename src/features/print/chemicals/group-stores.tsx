import type { ReactNode } from 'react';
import type { StockItem } from '../../../analyses/chemicals/store-stock';
import type { Translator } from '../../../i18n/translator';
import type { CampusDocument } from '../../../model/schema/document';
import { isolationOf } from '../../../standards/chemicals/isolation';
import { placeLabel } from '../../../widgets/asset-card/names';
import { assetIndex } from '../../../widgets/asset-index';
import { heldText } from '../../../widgets/chemicals/held-text';
import { GhsMarks } from '../../../widgets/chemicals/substance-marks';
import { substanceTitle } from '../../../widgets/chemicals/substance-text';
import { assetLabel } from '../../../widgets/labels';
import { classesIn } from './group-facts';
import { GroupPlan } from './group-plan';
import type { GroupRow, NumberedStore } from './group-rows';
import { gravestFirst } from './gravest-first';

/** CSS pixels. */
const SIGN = 20;

interface GroupStoresProps {
  readonly document: CampusDocument;
  readonly rows: readonly GroupRow[];
  /** Rooms are told: the stores are not of one. */
  readonly rooms: boolean;
  /** Substances that are named of a store; more are counted. */
  readonly most: number;
  /** Millimetres that a plan is high at most. */
  readonly high: number;
  /** Only how much room it takes is asked. */
  readonly blank: boolean;
  readonly text: Translator;
}

/** Stores in a table, below the plan that has their numbers: which, where, the gravest that each holds, and how far to keep clear of it. */
export function GroupStores(props: GroupStoresProps): ReactNode {
  const { document, rows, rooms, most, high, blank, text } = props;
  const { t } = text;
  return (
    <table className="chemical-page-table chemical-page-stores">
      <thead>
        <tr>
          <th scope="col">{t('chemical-sheet.number')}</th>
          <th scope="col">{t('chemical-sheet.store')}</th>
          <th scope="col">{t('chemical-sheet.inside')}</th>
          <th scope="col">{t('chemical-sheet.amount')}</th>
          <th scope="col">{t('chemical-sheet.un')}</th>
          <th scope="col">{t('chemical-sheet.clear')}</th>
        </tr>
      </thead>
      {rows.map((row) =>
        row.kind === 'plan' ? (
          <tbody key={row.storey}>
            <tr>
              <td colSpan={6} className="chemical-page-drawn">
                <GroupPlan {...{ document, high, blank, text }} storey={row.storey} stores={row.stores} />
              </td>
            </tr>
          </tbody>
        ) : (
          <StoreRows key={row.store.id} {...{ document, rooms, most, text }} numbered={row} />
        ),
      )}
    </table>
  );
}

interface StoreRowsProps extends Pick<GroupStoresProps, 'document' | 'rooms' | 'most' | 'text'> {
  readonly numbered: NumberedStore;
}

function StoreRows({ document, numbered, rooms, most, text }: StoreRowsProps): ReactNode {
  const { t, formats } = text;
  const { number, store, items } = numbered;
  const { radius } = isolationOf(items);
  const place = placeLabel(document, store, text);
  const where = [place.storey, place.space].filter((part) => part !== null).join(' · ');
  const [first, ...others] = insideRows(items, most, text);
  return (
    <tbody>
      <tr>
        <td rowSpan={others.length + 1} className="chemical-page-number">
          <b>{number}</b>
        </td>
        <th scope="row" rowSpan={others.length + 1}>
          {assetLabel(store, assetIndex(document).get(store.id) ?? 0, text)}
          <GhsMarks classes={classesIn([items])} size={SIGN} />
          {rooms && <small>{where}</small>}
        </th>
        {first && <InsideCells row={first} />}
        <td rowSpan={others.length + 1} className="chemical-page-clear">
          {radius === null ? t('chemical-sheet.zone-room') : formats.metresUp(radius, 0)}
        </td>
      </tr>
      {others.map((row) => (
        <tr key={row.key}>
          <InsideCells row={row} />
        </tr>
      ))}
    </tbody>
  );
}

function InsideCells({ row }: { readonly row: InsideRow }): ReactNode {
  if (row.held === null) return <td colSpan={3}>{row.name}</td>;
  return (
    <>
      <td>{row.name}</td>
      <td>{row.held}</td>
      <td>{row.un ?? '–'}</td>
    </>
  );
}

interface InsideRow {
  readonly key: string;
  readonly name: string;
  /** Null = it is no substance but a word about the others. */
  readonly held: string | null;
  readonly un: string | null;
}

/** The gravest of a store with amount and UN number, then how many more; what nobody knows the hazards of is said. O(items · log items). */
export function insideRows(
  items: readonly StockItem[],
  most: number,
  text: Translator,
): readonly InsideRow[] {
  const { t } = text;
  const said = (key: string, name: string): InsideRow => ({ key, name, held: null, un: null });
  if (items.length === 0) return [said('empty', t('chemical-sheet.empty'))];
  const unknown = items.filter(({ facts }) => facts === null).length;
  const named = gravestFirst(items)
    .slice(0, most)
    .map((item) => ({
      key: item.key,
      name: substanceTitle(item.substance, item.facts, text),
      held: heldText(item, text),
      un: item.facts?.un ?? null,
    }));
  const words = [
    items.length > named.length ? t('chemical-sheet.and-more', { count: items.length - named.length }) : null,
    unknown > 0 ? t('chemical-sheet.unknown', { count: unknown }) : null,
  ].filter((part) => part !== null);
  return words.length === 0 ? named : [...named, said('more', words.join(' · '))];
}
