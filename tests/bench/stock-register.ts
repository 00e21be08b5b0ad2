import { dateOfDayNumber, dayNumber } from '../../src/base/time/local-date';
import { CHINA_ZONE, localDateAt } from '../../src/base/time/zone';
import { hospital } from '../../src/demo/hospital/hospital';
import { loadLanguage, loadLateWords } from '../../src/i18n/load-language';
import { translator } from '../../src/i18n/translator';
import { assetsOf } from '../../src/model/query/assets-of';
import { RecordBook } from '../../src/records/fold/record-book';
import { listedRows } from '../../src/features/inspector/chemicals/listed-rows';
import { EVERY_ROW, filterLedger, ledgerOf, type LedgerFilter } from '../../src/session/stock/ledger-columns';
import { ledgerSteps } from '../../src/session/stock/ledger-rows';
import { finished } from '../../src/base/steps';
import { registerSteps } from '../../src/session/stock/read-register';
import { STOCK_FILTERS } from '../../src/session/stock/register-filter';
import type { BenchRow } from './bench-row';
import { medianCpu } from './median-cpu';
import { movements, NOW } from './stock';

const TODAY = localDateAt(NOW, CHINA_ZONE);

/** What the register's first picture waits for on the page's thread, at 5,000 items and 200,000 movements; and the whole ledger. */
export async function run(): Promise<BenchRow[]> {
  await loadLanguage('zh');
  await loadLateWords();
  const text = translator('zh');
  const document = hospital();
  const stores = assetsOf(document, 'chemical-store', null).map(({ id }) => id);
  const book = new RecordBook();
  for (const event of movements(stores)) book.add({ readable: true, event });
  book.stock.all();
  const clock = { now: NOW, zone: CHINA_ZONE };
  const choice = { typed: '', filter: null, by: 'building', today: TODAY } as const;
  const open = medianCpu(
    9,
    () => void listedRows(document, finished(registerSteps(book, document, clock)), choice, text),
  );
  const register = finished(registerSteps(book, document, clock));
  const items = register.reduce((sum, each) => sum + each.items.length, 0).toLocaleString('en');
  let letters = 0;
  const typed = ['y', 'yi', 'yic', 'yichun', '64-17', 'bing', '硫酸'];
  const search = medianCpu(9, () => {
    listedRows(document, register, { ...choice, typed: typed[letters++ % typed.length] ?? '' }, text);
  });
  const issues = medianCpu(9, () => {
    for (const filter of STOCK_FILTERS) listedRows(document, register, { ...choice, filter }, text);
  });
  /** The longest stretch between two chances to pause, of each run: one run's may be the collector's. */
  const stretches: number[] = [];
  const everything = function* () {
    const rows = yield* ledgerSteps(book, stores);
    return yield* ledgerOf(rows);
  };
  const whole = medianCpu(5, () => {
    const steps = everything();
    let longest = 0;
    for (let done = false; !done;) {
      const began = performance.now();
      done = steps.next().done === true;
      longest = Math.max(longest, performance.now() - began);
    }
    stretches.push(longest);
  });
  const longest = stretches.toSorted((a, b) => a - b)[Math.floor(stretches.length / 2)] ?? 0;
  const ledger = finished(everything());
  const filtered = (filter: Partial<LedgerFilter>): number =>
    medianCpu(9, () => void filterLedger(ledger, { ...EVERY_ROW, ...filter }, CHINA_ZONE));
  const byPerson = filtered({ person: 'person_b' });
  const byTime = filtered({ from: dateOfDayNumber(dayNumber(TODAY) - 500) });
  const line = ledger.firstOfLine[0]?.line ?? '';
  const byAll = filtered({
    person: 'person_a',
    to: dateOfDayNumber(dayNumber(TODAY) - 100),
    lines: new Set([line]),
  });
  const bar = (limit: number, median: number) => ({ bar: `≤ ${limit} ms`, met: median <= limit });
  return [
    { name: `open the register, ${items} items`, unit: 'ms cpu', median: open, ...bar(300, open) },
    { name: 'list what is typed for', unit: 'ms cpu', median: search, ...bar(50, search) },
    {
      name: 'list each thing to settle, and what expires soon',
      unit: 'ms cpu',
      median: issues,
      ...bar(200, issues),
    },
    { name: 'the whole ledger of 200,000, in stretches', unit: 'ms cpu', median: whole },
    { name: 'its longest stretch', unit: 'ms', median: longest, ...bar(50, longest) },
    { name: 'filter it by person', unit: 'ms cpu', median: byPerson, ...bar(50, byPerson) },
    { name: 'filter it by time', unit: 'ms cpu', median: byTime, ...bar(50, byTime) },
    { name: 'filter it by all', unit: 'ms cpu', median: byAll, ...bar(50, byAll) },
  ];
}
