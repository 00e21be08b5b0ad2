import type { RecordBook } from '../../records/fold/record-book';
import type { StockUnit } from '../../records/stock/amount';
import type { Substance } from '../../records/stock/stock-state';
import { SUBSTANCE_ROWS } from '../../standards/chemicals/substances';
import { knownHere } from './known-substance';

/** A substance that can be chosen for a form, with what it is found by. */
export interface Choosable {
  readonly key: string;
  readonly names: readonly (string | null)[];
  readonly cas: string | null;
  readonly un: string | null;
  readonly strength: number | null;
  /** `store` = it is in this one; else the hospital's own description, or a row of the built-in table. */
  readonly from: 'store' | 'described' | 'built-in';
  /** As the ledger has it, and in the unit that was used last, where it is in the store. */
  readonly substance: Substance | null;
  readonly unit: StockUnit | null;
}

/** All substances that this program, the hospital, or the store knows: those of the store first. O(lines + descriptions + rows). */
export function choosableSubstances(book: RecordBook, store: string): readonly Choosable[] {
  const own = Object.values(book.stock.get(store)?.lines ?? {}).map(
    ({ key, substance, events }): Choosable => {
      const { cas, name, strength } = substance;
      const { facts } = knownHere(book, substance);
      const names = [facts?.zh ?? name, facts?.en ?? null, name];
      return {
        key,
        names,
        cas,
        un: facts?.un ?? null,
        strength,
        from: 'store',
        substance,
        unit: events.at(-1)?.body.quantity.unit ?? null,
      };
    },
  );
  const described = book.substances.all().flatMap((state): Choosable[] => {
    if (state.described === null) return [];
    const { zh, en, cas, un, strength } = state.described.body;
    return [
      {
        key: state.about,
        names: [zh, en],
        cas,
        un,
        strength,
        from: 'described',
        substance: null,
        unit: null,
      },
    ];
  });
  // Rows of one substance differ by strength, which is typed beside it.
  const seen = new Set<string>();
  const builtIn = SUBSTANCE_ROWS.flatMap(({ id: key, zh, en, cas, un, aliases }): Choosable[] => {
    const name = `${cas} ${zh}`;
    if (seen.has(name)) return [];
    seen.add(name);
    return [
      {
        key,
        names: [zh, en, ...aliases],
        cas,
        un,
        strength: null,
        from: 'built-in',
        substance: null,
        unit: null,
      },
    ];
  });
  return [...own, ...described, ...builtIn];
}
