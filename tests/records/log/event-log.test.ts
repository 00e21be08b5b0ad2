import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEvent } from '../../../src/records/event/parse-event';
import { canonicalJson } from '../../../src/records/log/canonical-json';
import { EventLog, mergeLogs } from '../../../src/records/log/event-log';
import { BODIES, testDevice } from '../support/sample-events';
import { cases } from '../../support/cases';

const device = testDevice('device_1', 3);
const events = Array.from({ length: 8 }, () =>
  device.make('hazard.raised', 'hazard_1', BODIES['hazard.raised']),
);

/** Good ones, unknown ones, twins of either, and things without an id. */
const raws: unknown[] = [
  ...events,
  ...events.slice(0, 3).map((event) => ({ ...event, person: 'person_z' })),
  { ...events[4], type: 'stock.issued' },
  { ...events[5], version: 9, id: events[6]?.id },
  { ...device.make('asset.retired', 'asset_1', BODIES['asset.retired']), version: 9 },
  // Sorts before its readable twin, by its text.
  { ...events[7], about: 'A' },
  null,
  'scrap of paper',
  { hello: [1, { b: 2, a: 1 }] },
];

const logOf = (picks: readonly number[]): EventLog => {
  const log = new EventLog();
  // A copy each time: what arrives over a wire is never the same object.
  for (const pick of picks) log.add(parseEvent(structuredClone(raws[pick])));
  return log;
};

const view = (log: EventLog) => ({
  entries: Array.from(log.entries(), (each) => canonicalJson(each.readable ? each.event : each.raw)).sort(),
  chosen: Array.from(log.events(), canonicalJson).sort(),
  twins: log.twins().sort(),
  unreadable: log.unreadable().length,
  size: log.size,
});

const picks = fc.array(fc.nat({ max: raws.length - 1 }), { maxLength: 30 });
const options = { seed: 20261123, numRuns: cases(500) };

describe('event log', () => {
  it('merges as sets do: commutative, associative, idempotent', () => {
    fc.assert(
      fc.property(picks, picks, picks, (x, y, z) => {
        const [a, b, c] = [logOf(x), logOf(y), logOf(z)];
        expect(view(mergeLogs(a, b))).toEqual(view(mergeLogs(b, a)));
        expect(view(mergeLogs(mergeLogs(a, b), c))).toEqual(view(mergeLogs(a, mergeLogs(b, c))));
        expect(view(mergeLogs(a, a))).toEqual(view(a));
        expect(view(mergeLogs(a, mergeLogs(a, b)))).toEqual(view(mergeLogs(a, b)));
        expect(view(mergeLogs(a, b))).toEqual(view(logOf([...x, ...y])));
      }),
      options,
    );
  });

  it('holds every distinct thing it was given, and nothing else', () => {
    fc.assert(
      fc.property(picks, (x) => {
        const distinct = new Set(x.map((pick) => canonicalJson(raws[pick])));
        expect(view(logOf(x)).entries).toEqual([...distinct].sort());
      }),
      options,
    );
  });

  it('prefers what it can read', () => {
    const log = logOf([14, 7]);
    expect(view(log)).toMatchObject({ size: 2, unreadable: 1, twins: [events[7]?.id] });
    expect(Array.from(log.events())).toEqual([events[7]]);
    expect(view(logOf([7, 14]))).toEqual(view(log));
  });

  it('tells what happened to each', () => {
    const log = new EventLog();
    const add = (raw: unknown) => log.add(parseEvent(raw));
    expect([add(raws[0]), add(raws[0]), add(structuredClone(raws[0])), add(raws[8]), add(raws[8])]).toEqual([
      'added',
      'known',
      'known',
      'twin',
      'known',
    ]);
    expect([add(null), add(null), add('scrap')]).toEqual(['added', 'known', 'added']);
  });
});
