import { localDateAt } from '../../../base/time/zone';
import { lookUp } from '../../../model/schema/dictionary';
import type { Dimension } from '../../../records/stock/amount';
import type { LedgerRow } from '../../../session/stock/ledger-rows';
import { personLabel } from '../../../widgets/asset-card/names';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { clockText, momentText } from '../../../widgets/asset-card/when';
import { substanceTitle } from '../../../widgets/chemicals/substance-text';
import type { Table } from '../ledger/print-table';
import {
  handsText,
  kindOf,
  leftText,
  movedText,
  partyText,
  reasonOf,
  testedText,
  withdrawnText,
} from './movement-words';
import { storeName } from './store-words';
import type { FactsOf } from './use-facts';

/** One unit a dimension, so that a column can be added up; milligrams and microlitres stay exact in it. */
const PER_UNIT: Readonly<Record<Dimension, number>> = { mass: 1e6, volume: 1e6, piece: 1 };

/** What stands over the columns of the ledger as a file. */
export function fileHead({ text: { t } }: Telling): Table[number] {
  return [
    t('stock.when'),
    t('stock.csv-store'),
    t('stock.csv-number'),
    t('stock.kind'),
    t('stock.substance'),
    t('stock.ledger-name'),
    'CAS',
    t('stock.moved'),
    t('stock.counted-amount'),
    t('stock.balance'),
    t('stock.unit'),
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
    t('stock.withdrawn-at'),
    t('stock.withdrawn-by'),
    t('stock.withdraw-reason'),
    t('hazard.csv-id'),
  ];
}

/** A movement as an authority asks for it, in a file: numbers as numbers, both persons, voucher, what was taken back. O(1). */
export function fileLine(row: LedgerRow, factsOf: FactsOf, telling: Telling): Table[number] {
  const { document, text, zone } = telling;
  const person = (id: string | null): string | null => id && personLabel(document, id, text);
  const instant = (at: LedgerRow['event']['at']): string => `${localDateAt(at, zone)} ${clockText(at, zone)}`;
  const unitOf = { mass: 'kg', volume: 'L', piece: text.t('unit.stock-piece') } as const;
  const { event, store, amount, change, balance, dimension, withdrawn } = row;
  const { body } = event;
  const per = PER_UNIT[dimension];
  return [
    instant(event.at),
    storeName(store, telling),
    lookUp(document.assets, store)?.number ?? null,
    kindText(row, telling),
    substanceTitle(body.substance, factsOf(body.substance), text),
    body.substance.name,
    body.substance.cas,
    event.type === 'stock.counted' ? null : change / per,
    event.type === 'stock.counted' ? amount / per : null,
    withdrawn === null ? balance / per : null,
    unitOf[dimension],
    person(event.person),
    person(body.second),
    partyText(event, telling),
    reasonOf(event),
    body.voucher,
    'lot' in body ? (body.lot ?? null) : null,
    'expires' in body ? (body.expires ?? null) : null,
    'container' in body ? (body.container?.tested ?? null) : null,
    person('approvedBy' in body ? body.approvedBy : null),
    body.note,
    withdrawn && instant(withdrawn.at),
    person(withdrawn?.person ?? null),
    withdrawn?.body.reason ?? null,
    event.id,
  ];
}

/** The columns that fit on paper. */
export function paperHead({ text: { t } }: Telling): Table[number] {
  return [
    t('stock.when'),
    t('stock.csv-store'),
    t('stock.kind'),
    t('stock.substance'),
    t('stock.moved'),
    t('stock.balance'),
    t('stock.hands'),
    t('stock.party'),
    t('stock.voucher'),
    t('stock.lot'),
    t('stock.note'),
  ];
}

/** A movement on paper. O(1). */
export function paperLine(row: LedgerRow, factsOf: FactsOf, telling: Telling): Table[number] {
  const { text, zone } = telling;
  const { event, store } = row;
  const { body } = event;
  const notes = [reasonOf(event), testedText(event, telling), body.note, withdrawnText(row, telling)];
  return [
    momentText(event.at, zone, text.formats),
    storeName(store, telling),
    kindText(row, telling),
    substanceTitle(body.substance, factsOf(body.substance), text),
    movedText(row, telling),
    leftText(row, telling),
    handsText(event, telling),
    partyText(event, telling),
    body.voucher,
    'lot' in body ? (body.lot ?? null) : null,
    notes.filter((each) => each !== '').join(' · '),
  ];
}

function kindText({ event, rejected, withdrawn }: LedgerRow, { text: { t } }: Telling): string {
  const kind = t(`stock.kind-${kindOf(event)}`);
  if (withdrawn !== null) return t('stock.kind-withdrawn', { kind });
  return rejected ? t('stock.kind-rejected', { kind }) : kind;
}
