import { finished, type Steps } from '../../base/steps';
import type { IsoTime } from '../../base/time/iso-time';
import type { LocalDate } from '../../base/time/local-date';
import { localDateAt, type Zone } from '../../base/time/zone';
import { assetsOf } from '../../model/query/assets-of';
import type { CampusDocument } from '../../model/schema/document';
import type { AssetId } from '../../model/schema/ids';
import type { RecordBook } from '../../records/fold/record-book';
import { amountOf } from '../../records/stock/amount';
import { doubledOf } from '../../records/stock/doubled-movements';
import { expiredOn } from '../../records/stock/stock-lots';
import { stockKey, type StockEvent, type StockLine, type StockState } from '../../records/stock/stock-state';
import { madeAlone } from '../../records/stock/two-persons';
import { cylinderTests } from './cylinder-tests';
import { DescribedSubstances } from './described-substances';
import { heldAmounts } from './held-amounts';
import type { RecordsClock } from './records-clock';
import type { ChemicalRecords, StockItem, StockTrouble, StoreStock } from './store-stock';
import { testStandings } from './test-standings';

/** Where it is looked up: a `RecordBook` is one. */
type Known = Pick<RecordBook, 'stock' | 'substances' | 'facts' | 'factEvents'>;

/**
 * What the records say of every chemical store of the plan at an instant. Once the book is folded O(lines of all stores +
 * movements of what needs two persons); a store with records of later than that instant is folded anew.
 */
export const chemicalRecords = (
  book: Known,
  document: CampusDocument,
  clock: RecordsClock,
): ChemicalRecords => finished(chemicalRecordSteps(book, document, clock));

/** The same, a store at a time: the first to ask folds what is in it, for years of movements not in one go. */
export function* chemicalRecordSteps(
  book: Known,
  document: CampusDocument,
  clock: RecordsClock,
): Steps<ChemicalRecords> {
  const { now, zone } = clock;
  const substances = new DescribedSubstances(book, now);
  const stores: StoreStock[] = [];
  for (const { id } of assetsOf(document, 'chemical-store', null)) {
    stores.push(storeOf(book, id, substances, clock));
    yield;
  }
  return { today: localDateAt(now, zone), stores, tests: testStandings(book, document, stores, clock) };
}

function storeOf(
  book: Known,
  store: AssetId,
  substances: DescribedSubstances,
  { now, zone }: RecordsClock,
): StoreStock {
  const state = stateAt(book, store, now);
  if (state === null) return { store, items: [], troubles: [] };
  const today = localDateAt(now, zone);
  const lines = Object.keys(state.lines)
    .sort()
    .flatMap((key) => state.lines[key] ?? []);
  const items = lines.flatMap((line) => {
    const gone = line.balance === 0 && line.difference === 0;
    return gone ? [] : [itemOf(line, substances, today)];
  });
  return { store, items, troubles: troublesOf(state, lines, substances, zone) };
}

/** The ledger of a store at an instant; mostly that is the last, and no event is later. */
function stateAt({ stock }: Known, store: AssetId, now: IsoTime): StockState | null {
  const state = stock.get(store);
  const isLater = (said: { readonly at: IsoTime } | undefined): boolean =>
    said !== undefined && said.at > now;
  const later =
    state !== null &&
    (Object.values(state.lines).some(({ events }) => isLater(events.at(-1))) ||
      state.rejected.some(({ event }) => isLater(event)) ||
      isLater(state.apart.at(-1)));
  return later ? stock.asOf(store, now) : state;
}

function itemOf(line: StockLine, substances: DescribedSubstances, today: LocalDate): StockItem {
  const { key, substance, dimension, balance, difference, container } = line;
  const { facts, sheet } = substances.of(substance);
  const amount = balance + Math.max(0, difference);
  return {
    key,
    substance,
    facts,
    dimension,
    amount,
    ...heldAmounts(dimension, amount, facts, container),
    difference,
    inLedger: line.moved !== null,
    expired: expiredOn(line, today),
    sheet,
    cylinders: cylinderTests(line, facts),
  };
}

/** Of each kind in order of the lines: what was refused, what looks written twice, what one person did alone. */
function troublesOf(
  state: StockState,
  lines: readonly StockLine[],
  substances: DescribedSubstances,
  zone: Zone,
): StockTrouble[] {
  const trouble = (kind: StockTrouble['kind'], event: StockEvent, before: string | null): StockTrouble => {
    const { substance, quantity } = event.body;
    return {
      kind,
      events: before === null ? [event.id] : [before, event.id],
      key: stockKey(substance, amountOf(quantity).dimension),
      substance,
      at: localDateAt(event.at, zone),
    };
  };
  return [
    ...state.rejected.map(({ event, after }) => trouble('negative', event, after)),
    ...lines.flatMap(({ alike }) =>
      doubledOf(alike, state.apart, zone).map(([earlier, later]) => trouble('doubled', later, earlier.id)),
    ),
    ...lines.flatMap(({ substance, events }) => {
      const { byTwo } = substances.of(substance);
      return byTwo ? madeAlone(events, () => true).map((event) => trouble('alone', event, null)) : [];
    }),
  ];
}
