import type { Citation } from '../../../base/finding';
import { BOOK_IS_STOCK, TWO_TAKE_PART } from '../../../standards/chemicals/stock-rules';
import { listsOf } from '../../../standards/chemicals/lists-of';
import { needsTwoPersons } from '../../../standards/chemicals/two-persons';
import { namedParams } from '../named-params';
import type { ChemicalCode, ChemicalFinding } from '../result';
import type { StockItem, StockTrouble } from '../store-stock';
import type { StockedStore } from '../stocked-store';

const CODES: Readonly<Record<StockTrouble['kind'], ChemicalCode>> = {
  negative: 'chemical.negative',
  doubled: 'chemical.doubled',
  alone: 'chemical.one-person',
};
const KINDS = ['negative', 'doubled', 'alone'] as const;

/** Movements that somebody has to look at: of each kind one finding a substance, with how many there are. O(troubles). */
export function troubleFindings({ store, place, lines, troubles }: StockedStore): ChemicalFinding[] {
  if (troubles.length === 0) return [];
  const lineOf = new Map(lines.map((line) => [line.key, line]));
  return KINDS.flatMap((kind) =>
    [...byKey(troubles.filter((each) => each.kind === kind))].map(([key, met]): ChemicalFinding => {
      const first = met[0];
      const facts = lineOf.get(key)?.facts ?? null;
      const days = met.map(({ at }) => at).toSorted();
      const code = CODES[kind];
      return {
        id: `${code}:${store.id}:${key}`,
        code,
        severity: kind === 'doubled' ? 'minor' : 'major',
        cite: citeOf(kind, facts),
        place,
        params: {
          asset: store.id,
          ...namedParams({ facts, substance: first.substance }),
          count: met.length,
          since: days[0] ?? null,
          until: days.at(-1) ?? null,
          // Those of the latest: what a person opens to look at it.
          events: (met.at(-1) ?? first).events.join(' '),
        },
      };
    }),
  );
}

const citeOf = (kind: StockTrouble['kind'], facts: StockItem['facts']): Citation =>
  kind === 'alone' ? ((facts && needsTwoPersons(listsOf(facts))) ?? TWO_TAKE_PART) : BOOK_IS_STOCK;

function byKey(troubles: readonly StockTrouble[]): Map<string, [StockTrouble, ...StockTrouble[]]> {
  const found = new Map<string, [StockTrouble, ...StockTrouble[]]>();
  for (const trouble of troubles) {
    const known = found.get(trouble.key);
    if (known === undefined) found.set(trouble.key, [trouble]);
    else known.push(trouble);
  }
  return found;
}
