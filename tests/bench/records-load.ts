import { seededRandom } from '../../src/base/random';
import { msToIso } from '../../src/base/time/iso-time';
import { ulidSource } from '../../src/base/ulid';
import { parseEvent } from '../../src/records/event/parse-event';
import type { RecordEvent } from '../../src/records/event/record-event';
import { emptyBook, foldAll, take, takeSample } from '../../src/session/records/load-book';
import { CN_EXTINGUISHER_CHECK } from '../../src/standards/checklists/cn-extinguisher';
import { BODIES } from '../records/support/sample-events';
import type { BenchRow } from './bench-row';

const ASSETS = 10_000;
const MONTHS = 36;
const RUNS = 3;
const PAGE = 250;

/** Three years of monthly checks of 10,000 assets, as JSON texts. */
function threeYears(): string[] {
  let clock = Date.UTC(2023, 10, 23);
  const ids = ulidSource(() => clock, seededRandom(1));
  const answers = Object.fromEntries(CN_EXTINGUISHER_CHECK.items.map((item) => [item.id, 'pass' as const]));
  return Array.from({ length: ASSETS * MONTHS }, (_, i) => {
    clock += 260_000;
    return JSON.stringify({
      id: ids.next(),
      type: 'inspection.recorded',
      at: msToIso(clock),
      recordedAt: null,
      device: 'device_1',
      person: 'person_a',
      about: `asset_${i % ASSETS}`,
      supersedes: null,
      version: 1,
      body: { ...BODIES['inspection.recorded'], answers },
    });
  });
}

async function median(work: () => Promise<void> | void): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[RUNS >> 1] ?? Number.NaN;
}

export async function run(): Promise<BenchRow[]> {
  const texts = threeYears();
  async function* pages(): AsyncGenerator<readonly string[]> {
    for (let at = 0; at < texts.length; at += PAGE) yield texts.slice(at, at + PAGE);
  }
  const always = (): boolean => true;
  const parsing = await median(() => {
    for (const text of texts) JSON.parse(text);
  });
  const own = await median(async () => {
    const open = emptyBook('campus_1');
    const records = { now: msToIso(0), count: texts.length, texts: pages() };
    await takeSample(open, records, always, () => undefined);
    await foldAll(open, always);
  });
  const events = texts.map((text) => JSON.parse(text) as RecordEvent);
  const checked = await median(async () => {
    const open = emptyBook('campus_1');
    for (const event of events) take(open, parseEvent(event));
    await foldAll(open, always);
  });
  const baseline = 'of parsing their JSON in one go';
  const count = `${texts.length.toLocaleString('en')} events`;
  const row = (name: string, time: number): BenchRow => ({
    name: `${name} ${count} of ${ASSETS.toLocaleString('en')} assets, all states folded`,
    unit: 'ms',
    median: time,
    ratio: time / parsing,
    baseline,
  });
  return [row('read in stretches', own), row('check each and take in', checked)];
}
