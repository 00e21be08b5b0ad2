import { listedRows } from '../../src/features/inspector/chemicals/listed-rows';
import { CHINA_ZONE, localDateAt } from '../../src/base/time/zone';
import { hospital } from '../../src/demo/hospital/hospital';
import { loadLanguage, loadLateWords } from '../../src/i18n/load-language';
import { translator } from '../../src/i18n/translator';
import { assetsOf } from '../../src/model/query/assets-of';
import { RecordBook } from '../../src/records/fold/record-book';
import { registerSteps } from '../../src/session/stock/read-register';
import type { BenchRow } from './bench-row';
import { movements, NOW } from './stock';

/** Books that were never asked: each is measured once, and the middle one is told. */
const BOOKS = 3;

const TODAY = localDateAt(NOW, CHINA_ZONE);

/** Milliseconds of processor time so far. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The register of 5,000 items and 200,000 movements opened on a book of which nothing was folded before. */
export async function run(): Promise<BenchRow[]> {
  await loadLanguage('zh');
  await loadLateWords();
  const text = translator('zh');
  const document = hospital();
  const events = movements(assetsOf(document, 'chemical-store', null).map(({ id }) => id));
  const runs = Array.from({ length: BOOKS }, () => {
    const book = new RecordBook();
    for (const event of events) book.add({ readable: true, event });
    const steps = registerSteps(book, document, { now: NOW, zone: CHINA_ZONE });
    const stretches: number[] = [];
    for (;;) {
      const began = cpu();
      const step = steps.next();
      if (step.done === true)
        listedRows(document, step.value, { typed: '', filter: null, by: 'building', today: TODAY }, text);
      stretches.push(cpu() - began);
      if (step.done === true) break;
    }
    return { whole: stretches.reduce((sum, each) => sum + each, 0), longest: Math.max(...stretches) };
  });
  const middle = (of: (each: (typeof runs)[number]) => number): number =>
    runs.map(of).toSorted((a, b) => a - b)[BOOKS >> 1] ?? Number.NaN;
  const whole = middle((each) => each.whole);
  const longest = middle((each) => each.longest);
  return [
    { name: 'open the register, nothing folded, in stretches', unit: 'ms cpu', median: whole },
    { name: 'its longest stretch', unit: 'ms cpu', median: longest, bar: '≤ 50 ms', met: longest <= 50 },
  ];
}
