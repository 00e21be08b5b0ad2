import type { RegisterStore } from '../../../session/stock/register';
import { listsOf } from '../../../standards/chemicals/lists-of';
import { placeLabel } from '../../../widgets/asset-card/names';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { amountText } from '../../../widgets/chemicals/amount-text';
import { substanceTitle } from '../../../widgets/chemicals/substance-text';
import { peopleLabel, departmentLabel } from '../../../widgets/asset-card/names';
import type { Table } from '../ledger/print-table';
import { storeTitle } from './store-words';

/** Every substance of every store as a table, as an authority asks for it. O(items). */
export function registerTable(register: readonly RegisterStore[], telling: Telling): Table {
  const { document, text } = telling;
  const { t, formats } = text;
  const head = [
    t('stock.csv-store'),
    t('stock.csv-number'),
    t('due.csv-building'),
    t('due.csv-storey'),
    t('due.csv-room'),
    t('hazard.department'),
    t('stock.keepers'),
    t('stock.substance'),
    t('stock.ledger-name'),
    'CAS',
    'UN',
    t('stock.classes'),
    t('stock.lists'),
    t('stock.amount'),
    t('stock.csv-kilograms'),
    t('stock.csv-litres'),
    t('stock.csv-gas'),
    t('stock.csv-expired'),
    t('stock.csv-next-expiry'),
    t('stock.csv-issues'),
  ];
  const number = (value: number | null, digits: number): string | null =>
    value === null ? null : formats.number(value, digits);
  const rows = register.flatMap(({ store, items }) => {
    const place = placeLabel(document, store, text);
    return items.map(({ item, issues, nextExpiry }) => {
      const { substance, facts, amount, dimension } = item;
      return [
        storeTitle(store, telling),
        store.number,
        place.building,
        place.storey,
        place.space,
        store.department && departmentLabel(document, store.department, text),
        peopleLabel(document, store.keepers, text),
        substanceTitle(substance, facts, text),
        substance.name,
        substance.cas,
        facts?.un ?? null,
        facts === null ? null : formats.list(facts.classes.map((each) => t(`ghs.${each}`))),
        facts === null ? null : formats.list(listsOf(facts).map(({ list }) => t(`controlled.${list}`))),
        amountText(amount, dimension, text),
        number(item.kilograms, 3),
        number(item.litres, 3),
        number(item.gasVolume, 3),
        item.expired === null ? null : amountText(item.expired.amount, dimension, text),
        nextExpiry,
        formats.list(issues.map((issue) => t(`stock.issue-${issue}`))),
      ];
    });
  });
  return [head, ...rows];
}
