import type { LedgerRow } from '../../../session/stock/ledger-rows';
import type { StockEvent } from '../../../records/stock/stock-state';
import { localId } from '../../../model/schema/ids';
import { lookUp } from '../../../model/schema/dictionary';
import type { FieldRow } from '../../../widgets/asset-card/field-rows';
import { departmentLabel, personLabel } from '../../../widgets/asset-card/names';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { dayText, momentText } from '../../../widgets/asset-card/when';
import { amountText, changeText } from '../../../widgets/chemicals/amount-text';

/** What a movement did: `+2 L`, of a count what was there. */
export function movedText(
  { event, amount, change, dimension, rejected, withdrawn }: LedgerRow,
  telling: Telling,
): string {
  if (event.type === 'stock.counted' || rejected || withdrawn !== null)
    return amountText(amount, dimension, telling.text);
  return changeText(change, dimension, telling.text);
}

/** What is left after it; of what counts for nothing, that it does. */
export function leftText({ balance, dimension, rejected, withdrawn }: LedgerRow, { text }: Telling): string {
  if (withdrawn !== null) return text.t('stock.withdrawn');
  if (rejected) return text.t('stock.not-applied');
  return text.t('stock.left', { amount: amountText(balance, dimension, text) });
}

/** Who took it back, when and why; '' where it stands. */
export function withdrawnText(
  { withdrawn }: Pick<LedgerRow, 'withdrawn'>,
  { document, text, zone }: Telling,
): string {
  if (withdrawn === null) return '';
  const who = personLabel(document, withdrawn.person, text);
  return [withdrawn.body.reason, who, momentText(withdrawn.at, zone, text.formats)].join(' · ');
}

/** Who had a hand in it: the writer, and who was with them. */
export function handsText({ person, body }: StockEvent, { document, text }: Telling): string {
  const writer = personLabel(document, person, text);
  return body.second === null
    ? writer
    : text.t('stock.two-hands', { first: writer, second: personLabel(document, body.second, text) });
}

/** From or to whom it went, as the event says it; '' where it doesn't. */
export function partyText(event: StockEvent, { document, text }: Telling): string {
  const named = (id: string): string => {
    if (lookUp(document.departments, id) !== null) return departmentLabel(document, id, text);
    return lookUp(document.people, id) === null ? localId(id) : personLabel(document, id, text);
  };
  switch (event.type) {
    case 'stock.received':
      return event.body.from;
    case 'stock.issued':
      return event.body.to === null ? '' : named(event.body.to);
    case 'stock.returned':
      return event.body.from === null ? '' : named(event.body.from);
    case 'stock.wasted':
      return event.body.by;
    case 'stock.counted':
    case 'stock.adjusted':
      return '';
  }
}

/** By which papers it was made, of which lot, and from or to whom. */
export function sideDetails(event: StockEvent, telling: Telling): string {
  const { voucher } = event.body;
  const paper = voucher === null || voucher === '' ? telling.text.t('stock.no-voucher') : voucher;
  const lot = 'lot' in event.body && event.body.lot ? `${telling.text.t('stock.lot')} ${event.body.lot}` : '';
  return [paper, lot, partyText(event, telling)].filter((each) => each !== '').join(' · ');
}

/** Why it was made, as the event says it; '' where it doesn't. */
export function reasonOf(event: StockEvent): string {
  if (event.type === 'stock.issued') return event.body.purpose;
  return event.type === 'stock.wasted' || event.type === 'stock.adjusted' ? event.body.reason : '';
}

/** The last test of cylinders that came, as their delivery says it; '' where it doesn't. */
export function testedText({ body }: StockEvent, { text }: Telling): string {
  const tested = 'container' in body ? body.container?.tested : undefined;
  return tested === undefined ? '' : dayText(tested, text.formats);
}

/** Everything that an event says, what it doesn't say left out. */
export function movementRows(told: LedgerRow, telling: Telling): FieldRow[] {
  const { event, balance, dimension, rejected, withdrawn } = told;
  const { document, text, zone } = telling;
  const { t, formats } = text;
  const { body } = event;
  const rows: (FieldRow | null)[] = [
    row(t('stock.when'), momentText(event.at, zone, formats)),
    event.recordedAt === null ? null : row(t('stock.written'), momentText(event.recordedAt, zone, formats)),
    row(t('stock.hands'), handsText(event, telling)),
    row(t('stock.withdrawn'), withdrawnText(told, telling)),
    withdrawn === null
      ? row(t(rejected ? 'stock.balance-then' : 'stock.balance'), amountText(balance, dimension, text))
      : null,
    row(t('stock.ledger-name'), body.substance.name),
    row(t(`stock.party-${kindOf(event)}`), partyText(event, telling)),
    row(t(event.type === 'stock.issued' ? 'stock.purpose' : 'stock.reason'), reasonOf(event)),
    row(t('stock.voucher'), body.voucher ?? ''),
    'lot' in body && body.lot !== undefined ? row(t('stock.lot'), body.lot) : null,
    'expires' in body && body.expires !== undefined
      ? row(t('stock.expires'), dayText(body.expires, formats))
      : null,
    row(t('stock.tested'), testedText(event, telling)),
    'approvedBy' in body && body.approvedBy !== null
      ? row(t('stock.approved-by'), personLabel(document, body.approvedBy, text))
      : null,
    row(t('stock.note'), body.note),
  ];
  return rows.filter((each) => each !== null && each.value !== '').filter((each) => each !== null);
}

const row = (label: string, value: string): FieldRow => ({ label, value });

/** The form that writes such an event. */
export function kindOf({
  type,
}: Pick<StockEvent, 'type'>): 'received' | 'issued' | 'returned' | 'wasted' | 'counted' | 'adjusted' {
  switch (type) {
    case 'stock.received':
      return 'received';
    case 'stock.issued':
      return 'issued';
    case 'stock.returned':
      return 'returned';
    case 'stock.wasted':
      return 'wasted';
    case 'stock.counted':
      return 'counted';
    case 'stock.adjusted':
      return 'adjusted';
  }
}
