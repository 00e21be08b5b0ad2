import { seededRandom } from '../../src/base/random';
import { msToIso } from '../../src/base/time/iso-time';
import { CHINA_ZONE } from '../../src/base/time/zone';
import { ulidSource } from '../../src/base/ulid';
import { parseEvent } from '../../src/records/event/parse-event';
import type { ParsedEvent } from '../../src/records/event/parse-event';
import type { EventType } from '../../src/records/event/event-types';
import type { BodyOf, EventOf, RecordEvent } from '../../src/records/event/record-event';
import { RecordBook } from '../../src/records/fold/record-book';
import { yearPeriod } from '../../src/records/year/period';
import { yearlyFigures } from '../../src/records/year/yearly-figures';
import { CN_EXTINGUISHER_CHECK } from '../../src/standards/checklists/cn-extinguisher';
import { BODIES } from '../records/support/sample-events';
import type { BenchRow } from './bench-row';
import { medianCpu } from './median-cpu';

const ASSETS = 10_000;
const MONTHS = 36;
const HAZARDS = 5_000;
const HAZARD_STEPS = [
  'hazard.raised',
  'hazard.reported',
  'hazard.planned',
  'hazard.rectification-started',
  'hazard.submitted',
  'hazard.rechecked',
  'hazard.signed',
  'hazard.closed',
] as const;

/** Three years of monthly checks of 10,000 assets and 5,000 hazards from finding to closing: 400,000 events. */
function threeYears(): RecordEvent[] {
  let clock = Date.UTC(2023, 10, 23);
  const ids = ulidSource(() => clock, seededRandom(1));
  const make = <T extends EventType>(type: T, about: string, body: BodyOf<T>): EventOf<T> => ({
    id: ids.next(),
    type,
    at: msToIso(clock),
    recordedAt: null,
    device: `device_${clock % 7}`,
    person: 'person_a',
    about,
    supersedes: null,
    version: 1,
    body,
  });
  const answers = Object.fromEntries(CN_EXTINGUISHER_CHECK.items.map((item) => [item.id, 'pass' as const]));
  const events: RecordEvent[] = [];
  const perHazard = (ASSETS * MONTHS) / HAZARDS;
  for (let i = 0; i < ASSETS * MONTHS; i++) {
    clock += 260_000;
    const failed = i % perHazard === 0;
    const body = { ...BODIES['inspection.recorded'], answers: { ...answers } };
    events.push(
      make(
        'inspection.recorded',
        `asset_${i % ASSETS}`,
        failed
          ? {
              ...body,
              result: 'fail',
              answers: { ...answers, 'extinguisher.pressure': 'fail' },
              faults: { 'extinguisher.pressure': 'faulty' },
            }
          : body,
      ),
    );
    if (!failed) continue;
    for (const type of HAZARD_STEPS) {
      // The pair of type and body matches; the union can't be followed.
      events.push(make(type, `hazard_${i}`, BODIES[type]) as RecordEvent);
    }
  }
  return events;
}

function median(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[runs >> 1] ?? Number.NaN;
}

function bookOf(parsed: readonly ParsedEvent[]): RecordBook {
  const book = new RecordBook();
  for (const each of parsed) book.add(each);
  for (const about of book.subjects()) book.facts(about);
  book.hazards();
  return book;
}

export async function run(): Promise<BenchRow[]> {
  const events = threeYears();
  const parsed = events.map((event): ParsedEvent => ({ readable: true, event }));
  const random = seededRandom(2);
  const shuffled = parsed
    .map((each) => ({ each, key: random.next() }))
    .sort((a, b) => a.key - b.key)
    .map((pair) => pair.each);

  const keeping = medianCpu(5, () => {
    const byId = new Map<string, RecordEvent>();
    const bySubject = new Map<string, RecordEvent[]>();
    for (const event of events) {
      byId.set(event.id, event);
      const own = bySubject.get(event.about);
      if (own === undefined) bySubject.set(event.about, [event]);
      else own.push(event);
    }
  });
  const baseline = 'of keeping them in two Maps';
  const fold = medianCpu(5, () => void bookOf(parsed));
  const mixed = medianCpu(3, () => void bookOf(shuffled));
  const reading = medianCpu(3, () => {
    for (const event of events) parseEvent(event);
  });

  const book = bookOf(parsed);
  const ids = ulidSource(() => Date.UTC(2026, 10, 23), seededRandom(3));
  const last = events.findLast((event) => event.type === 'inspection.recorded') ?? events[0];
  let next = 0;
  const single = median(2001, () => {
    const about = `asset_${(next++ * 7919) % ASSETS}`;
    book.add({ readable: true, event: { ...last, id: ids.next(), about } as RecordEvent });
    book.facts(about);
  });

  const summary = medianCpu(5, () => {
    yearlyFigures(book, yearPeriod(2025, CHINA_ZONE), () => 'extinguisher');
  });

  const count = `${events.length.toLocaleString('en')} events`;
  return [
    {
      name: `fold ${count} in order, all states read`,
      unit: 'ms cpu',
      median: fold,
      ratio: fold / keeping,
      baseline,
      bar: '< 1000 ms',
      met: fold < 1000,
    },
    {
      name: `fold ${count} in random order, all states read`,
      unit: 'ms cpu',
      median: mixed,
      ratio: mixed / fold,
      baseline: 'of in order',
    },
    {
      name: 'one more event into that book, its state read',
      unit: 'ms',
      median: single,
      bar: '< 1 ms',
      met: single < 1,
    },
    {
      name: `yearly figures from ${count}`,
      unit: 'ms cpu',
      median: summary,
      ratio: summary / fold,
      baseline: 'of folding',
    },
    {
      name: `check ${count} against their schemas`,
      unit: 'ms cpu',
      median: reading,
      ratio: reading / fold,
      baseline: 'of folding',
    },
  ];
}
