import type { LedgerRow } from '../../../session/stock/ledger-rows';
import { lookUp } from '../../../model/schema/dictionary';
import { personLabel } from '../../../widgets/asset-card/names';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { dayText, momentText } from '../../../widgets/asset-card/when';
import { amountText } from '../../../widgets/chemicals/amount-text';
import { substanceTitle } from '../../../widgets/chemicals/substance-text';
import type { Table } from '../ledger/print-table';
import { kindOf, movedText, partyText, reasonOf, testedText } from './movement-words';
import { storeName } from './store-words';
import type { FactsOf } from './use-facts';

/** Movements as the ledger that an authority asks for: both persons, voucher, what was left. O(rows). */
export function movementsTable(rows: readonly LedgerRow[], factsOf: FactsOf, telling: Telling): Table {
  const { document, text, zone } = telling;
  const { t, formats } = text;
  const person = (id: string | null): string | null => id && personLabel(document, id, text);
  const head = [
    t('stock.when'),
    t('stock.csv-store'),
    t('stock.csv-number'),
    t('stock.kind'),
    t('stock.substance'),
    t('stock.ledger-name'),
    'CAS',
    t('stock.moved'),
    t('stock.balance'),
    t('stock.first'),
    t('stock.second'),
    t('stock.party'),
    t('stock.reason'),
    t('stock.voucher'),
    t('stock.lot'),
    t('stock.expires'),
    t('stock.tested'),
    t('stock.approved-by'),
    t('stock.note'),
    t('hazard.csv-id'),
  ];
  const lines = rows.map((row) => {
    const { event, store, balance, dimension, rejected } = row;
    const { body } = event;
    const kind = t(`stock.kind-${kindOf(event)}`);
    return [
      momentText(event.at, zone, formats),
      storeName(store, telling),
      lookUp(document.assets, store)?.number ?? null,
      rejected ? t('stock.kind-rejected', { kind }) : kind,
      substanceTitle(body.substance, factsOf(body.substance), text),
      body.substance.name,
      body.substance.cas,
      movedText(row, telling),
      amountText(balance, dimension, text),
      person(event.person),
      person(body.second),
      partyText(event, telling),
      reasonOf(event),
      body.voucher,
      'lot' in body ? (body.lot ?? null) : null,
      'expires' in body && body.expires !== undefined ? dayText(body.expires, formats) : null,
      testedText(event, telling),
      person('approvedBy' in body ? body.approvedBy : null),
      body.note,
      event.id,
    ];
  });
  return [head, ...lines];
}
