import type { AssetOf } from '../../../../model/schema/assets/asset-registry';
import { at, day, dayOf, minuteOf, MONTHS } from '../calendar';
import type { CampusIndex } from '../campus-index';
import type { Journal } from '../journal';
import { StoreLedger } from './store-ledger';
import { usualStock, type UsualStock } from './stores';
import { supplierOf } from './suppliers';
import type { SubstanceName } from './substances';

type Store = AssetOf<'chemical-store'>;

const OPENING = at(day('01-01'), minuteOf('08:00'));
/** Volumes and masses move in twentieths of the usual stock, pieces one by one. */
const PARTS = 20;
const FIRST_ISSUE_DAY = 3;
const ISSUE_DAYS = 20;
const REFILL_DAY = 26;
const COUNTED_IN: ReadonlySet<number> = new Set([3, 6, 9, 12]);
const COUNT_DAY = 28;

/** Ampoules that were not opened come back. */
const UNUSED_COME_BACK: ReadonlySet<SubstanceName> = new Set([
  'morphine',
  'fentanyl',
  'ketamine',
  'ephedrine',
]);
const UNUSED = 1 / 8;
/** What is fetched as waste each quarter. */
const WASTED: ReadonlySet<SubstanceName> = new Set(['formaldehyde', 'xylene', 'methanol', 'chloroform']);
const WASTED_PARTS = 2;
const WASTE_DAY = 25;

/** The sources are counted each month; in one the log of the keys is blank. */
const SOURCES = /放射源/;
const BLANK_MONTH = 8;
/** The controlled drugs of the outpatients: one key of one holder from this month on. */
const ONE_KEY = { store: 'asset_A-L01.CH2', from: 10 } as const;

/** A year of every store: what it began with, taken out and filled up again month by month, counted by quarter. O(stores). */
export function recordStock(journal: Journal, campus: CampusIndex): void {
  for (const store of campus.all('chemical-store')) {
    const ledger = new StoreLedger(journal, store);
    for (const stock of usualStock(store)) tellYear(journal, ledger, store, stock);
  }
}

function tellYear(journal: Journal, ledger: StoreLedger, store: Store, stock: UsualStock): void {
  const { substance, value, unit, moves } = stock;
  const parts = unit === 'piece' ? value : PARTS;
  const amount = (count: number): number => Math.round((value * count * 1000) / parts) / 1000;
  ledger.receive(OPENING, substance, value, unit, '上年结转');
  for (const month of MONTHS) {
    if (moves) {
      const used = Math.max(1, Math.floor(parts * journal.random.between(0.2, 0.55)));
      const taken = FIRST_ISSUE_DAY + journal.random.index(ISSUE_DAYS);
      const minute = minuteOf('09:30') + journal.random.index(300);
      const alone = store.id === ONE_KEY.store && month >= ONE_KEY.from;
      ledger.issue(at(dayOf(month, taken), minute), substance, amount(used), unit, alone);
      const back = UNUSED_COME_BACK.has(substance) ? Math.floor(used * UNUSED) : 0;
      if (back > 0) ledger.takeBack(at(dayOf(month, taken + 1), minute), substance, amount(back), unit);
      const wasted = WASTED.has(substance) && COUNTED_IN.has(month) ? WASTED_PARTS : 0;
      if (wasted > 0)
        ledger.waste(at(dayOf(month, WASTE_DAY), minuteOf('15:00')), substance, amount(wasted), unit);
      const refill = amount(used - back + wasted);
      ledger.receive(
        at(dayOf(month, REFILL_DAY), minuteOf('10:00')),
        substance,
        refill,
        unit,
        supplierOf(substance),
      );
    }
    const isSource = SOURCES.test(store.name.zh ?? '');
    const counts = isSource ? month !== BLANK_MONTH : COUNTED_IN.has(month);
    if (counts) ledger.count(at(dayOf(month, COUNT_DAY), minuteOf('16:00')), substance, value, unit);
  }
}
