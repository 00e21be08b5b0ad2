import { speakBoth } from '../../src/i18n/speak-both';
import { hospital } from '../../src/demo/hospital/hospital';
import { translator } from '../../src/i18n/translator';
import { foldText } from '../../src/session/search/fold-text';
import { indexDocument } from '../../src/session/search/index-document';
import { placeMarks } from '../../src/widgets/labels';
import type { BenchRow } from './bench-row';

const REPEATS = 25;
/** What people type, key by key; the last one fits nothing and is looked for with slips allowed. */
const TYPED = ['m', 'mh', 'mhq', '药', '药房', 'C-L05.X1', 'extinguisher 4f', 'hsz', 'pharmcy', 'zzzz'];
/** A step of the index and an answer must leave room in a frame, and to a person seem at once. Milliseconds. */
const STEP_BAR = 50;
const KEY_BAR = 30;

/** A key of the search over the demo hospital, against a plain look through all names and numbers of it. */
export async function run(): Promise<BenchRow[]> {
  speakBoth();
  const document = hospital();
  const marks = placeMarks(document, translator('zh'));
  indexAll();
  const { index, steps, all } = indexAll();

  const names = [...Object.values(document.assets), ...Object.values(document.spaces)].map(
    ({ number, name }) => `${number} ${name.zh} ${name.en}`,
  );
  const plain = median(times(() => names.filter((name) => foldText(name).includes('药房')).length));
  const against = (name: string, value: number): BenchRow => ({
    name,
    unit: 'ms',
    median: value,
    ratio: value / plain,
    baseline: 'a plain look through all names',
  });
  const rows: BenchRow[] = [
    { name: 'a plain look through all names', unit: 'ms', median: plain },
    against('the whole index', all),
    { ...against('its longest step', steps), bar: `≤ ${STEP_BAR} ms`, met: steps <= STEP_BAR },
  ];
  for (const text of TYPED) {
    const key = median(times(() => index.find({ text, kind: null, most: 5, storey: null })));
    rows.push({ ...against(`typed: ${text}`, key), bar: `≤ ${KEY_BAR} ms`, met: key <= KEY_BAR });
  }
  return rows;

  function indexAll() {
    const begin = performance.now();
    const { index, steps } = indexDocument(document, marks);
    let longest = 0;
    for (;;) {
      const from = performance.now();
      const { done } = steps.next();
      longest = Math.max(longest, performance.now() - from);
      if (done) return { index, steps: longest, all: performance.now() - begin };
    }
  }
}

function times(work: () => unknown): number[] {
  return Array.from({ length: REPEATS }, () => {
    const begin = performance.now();
    work();
    return performance.now() - begin;
  });
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
