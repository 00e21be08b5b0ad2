import { BOOK_IS_STOCK, EXPIRED_OUT, REGISTERED } from '../../../standards/chemicals/stock-rules';
import { namedParams } from '../named-params';
import type { ChemicalFinding } from '../result';
import type { StockItem } from '../store-stock';
import type { StockedStore } from '../stocked-store';

/** What a store's ledger and its shelf tell of each other, and what is past its date. O(lines). */
export function ledgerFindings(store: StockedStore): ChemicalFinding[] {
  return [...unregistered(store), ...mismatched(store), ...expired(store)];
}

/** What a count found that no ledger knows: each substance by itself, since nobody answers for it. */
const unregistered = ({ store, place, items }: StockedStore): ChemicalFinding[] =>
  items
    .filter(({ inLedger }) => !inLedger)
    .map((item) => ({
      id: `chemical.unregistered:${store.id}:${item.key}`,
      code: 'chemical.unregistered',
      severity: 'major',
      cite: REGISTERED,
      place,
      params: {
        asset: store.id,
        ...namedParams(item),
        amount: item.amount,
        dimension: item.dimension,
        keepers: store.keepers.length,
      },
    }));

function mismatched({ store, place, lines }: StockedStore): ChemicalFinding[] {
  const open = lines.filter(({ inLedger, difference }) => inLedger && difference !== 0);
  const worst = open.reduce<StockItem | null>(
    (most, each) => (most === null || shareOff(each) > shareOff(most) ? each : most),
    null,
  );
  if (worst === null) return [];
  // What counts is the count where it found more, so the ledger has that much less.
  const ledger = worst.difference > 0 ? worst.amount - worst.difference : worst.amount;
  return [
    {
      id: `chemical.ledger-mismatch:${store.id}`,
      code: 'chemical.ledger-mismatch',
      severity: 'major',
      cite: BOOK_IS_STOCK,
      place,
      params: {
        asset: store.id,
        ...namedParams(worst),
        ledger,
        counted: ledger + worst.difference,
        dimension: worst.dimension,
        lines: open.length,
      },
    },
  ];
}

/** By how much of itself a line is off: pieces and litres can't be held against each other. */
const shareOff = ({ amount, difference }: StockItem): number =>
  Math.abs(difference) / Math.max(1, amount, Math.abs(difference));

function expired({ store, place, items }: StockedStore): ChemicalFinding[] {
  const old = items.flatMap((item) => (item.expired === null ? [] : [{ item, ...item.expired }]));
  const first = old.reduce<(typeof old)[number] | null>(
    (oldest, each) => (oldest === null || each.since < oldest.since ? each : oldest),
    null,
  );
  if (first === null) return [];
  return [
    {
      id: `chemical.expired:${store.id}`,
      code: 'chemical.expired',
      severity: 'minor',
      cite: EXPIRED_OUT,
      place,
      params: {
        asset: store.id,
        ...namedParams(first.item),
        amount: first.amount,
        dimension: first.item.dimension,
        since: first.since,
        lines: old.length,
      },
    },
  ];
}
