import { describe, expect, it } from 'vitest';
import { CHINA_ZONE } from '../../../src/base/time/zone';
import type { AssetKind } from '../../../src/model/schema/assets/asset-kinds';
import { parseEvent } from '../../../src/records/event/parse-event';
import type { EventType } from '../../../src/records/event/event-types';
import type { BodyOf, EventOf, RecordEvent } from '../../../src/records/event/record-event';
import { RecordBook } from '../../../src/records/fold/record-book';
import { yearPeriod } from '../../../src/records/year/period';
import { yearlyFigures } from '../../../src/records/year/yearly-figures';
import { BODIES, testDevice } from '../support/sample-events';
import { china } from '../support/sample-facts';
import { shuffledWithDoubles } from '../support/random-history';

const device = testDevice('device_1', 131);
const YEAR = yearPeriod(2025, CHINA_ZONE);

/** Kinds by the name in the asset's id: `asset_exit-sign.3`. */
const kindOf = (about: string): AssetKind | null => {
  const name = about.slice('asset_'.length).split('.')[0] ?? '';
  const kinds: readonly AssetKind[] = [
    'extinguisher',
    'emergency-light',
    'exit-sign',
    'sprinkler-head',
    'smoke-detector',
    'manual-call-point',
    'hydrant',
  ];
  return kinds.find((kind) => kind === name) ?? null;
};

function make<T extends EventType>(type: T, about: string, when: string, body: BodyOf<T>, of?: RecordEvent) {
  return device.make(type, about, body, 'person_a', {
    at: china(when),
    ...(of === undefined ? {} : { supersedes: of.id }),
  });
}

const unit = (serial: string | null) => ({ maker: '某厂', model: null, serial, made: null, agent: null });
const installed = (about: string, when: string, serial: string | null, slot = 0, of?: RecordEvent) =>
  make('asset.installed', about, when, { slot, unit: unit(serial) }, of);
const replaced = (about: string, when: string, serial: string | null, slot = 0, of?: RecordEvent) =>
  make('asset.replaced', about, when, { slot, unit: unit(serial), reason: 'old' }, of);
const serviced = (about: string, when: string, slot = 0, of?: RecordEvent) =>
  make('asset.serviced', about, when, { ...BODIES['asset.serviced'], slot }, of);

function bookOf(events: readonly RecordEvent[]): RecordBook {
  const book = new RecordBook();
  for (const event of events) book.add(parseEvent(event));
  return book;
}
const figuresOf = (events: readonly RecordEvent[]) => yearlyFigures(bookOf(events), YEAR, kindOf);
const unitsOf = (events: readonly RecordEvent[]) => figuresOf(events).units;

/** Works by month (1 … 12) as the hospital's programme of 2025 has them. */
function worksOf2025(): RecordEvent[] {
  const plan: readonly [AssetKind, 'serviced' | 'replaced', Readonly<Record<number, number>>][] = [
    ['extinguisher', 'serviced', { 3: 24, 6: 24, 9: 24, 11: 24 }],
    ['extinguisher', 'replaced', { 2: 20, 4: 30, 7: 17, 10: 30, 12: 16 }],
    ['emergency-light', 'replaced', { 1: 2, 3: 3, 5: 2, 7: 3, 9: 2, 11: 4 }],
    ['exit-sign', 'replaced', { 2: 3, 4: 4, 6: 4, 8: 3, 10: 5, 12: 3 }],
    ['sprinkler-head', 'replaced', { 3: 2, 5: 3, 8: 4, 11: 3 }],
    ['smoke-detector', 'replaced', { 1: 2, 4: 4, 6: 3, 9: 5, 12: 4 }],
    ['manual-call-point', 'replaced', { 2: 2, 5: 4, 8: 3, 10: 4, 11: 3 }],
  ];
  const events: RecordEvent[] = [];
  let n = 0;
  for (const [kind, work, months] of plan) {
    for (const [month, count] of Object.entries(months)) {
      for (let i = 0; i < count; i++) {
        const about = `asset_${kind}.${n++}`;
        const when = `2025-${month.padStart(2, '0')}-${String(5 + (i % 21)).padStart(2, '0')} 10:00`;
        events.push(work === 'serviced' ? serviced(about, when) : replaced(about, when, `S${n}`));
      }
    }
  }
  for (let i = 0; i < 7; i++)
    events.push(installed(`asset_extinguisher.us${i}`, '2025-07-15 10:00', `U${i}`));
  // Before the year, after it, and of no kind that the summary tells.
  events.push(installed('asset_extinguisher.old', '2018-05-01 10:00', 'O1'));
  events.push(replaced('asset_exit-sign.next', '2026-01-01 00:00', null));
  events.push(replaced('asset_hydrant.1', '2025-06-01 10:00', null));
  return events;
}

describe('yearly figures', () => {
  const events = worksOf2025();
  const expected = {
    extinguishersServiced: 96,
    extinguishersNew: 120,
    replaced: {
      'emergency-light': 16,
      'exit-sign': 22,
      'sprinkler-head': 12,
      'smoke-detector': 18,
      'manual-call-point': 16,
    },
    ofUnknownKind: 0,
  };

  it('are those of the year, in whatever order its events came', () => {
    expect(unitsOf(events)).toEqual(expected);
    expect(unitsOf(shuffledWithDoubles(events, 3))).toEqual(expected);
  });

  it('change with an event', () => {
    const of = (type: string, kind: string): RecordEvent => {
      const found = events.find((event) => event.type === type && event.about.startsWith(`asset_${kind}.`));
      if (found === undefined) throw new Error(kind);
      return found;
    };
    const head = of('asset.replaced', 'sprinkler-head');
    const withdrawn = make('record.withdrawn', head.about, '2025-12-30 10:00', { reason: 'x' }, head);
    expect(unitsOf([...events, withdrawn]).replaced['sprinkler-head']).toBe(11);
    const sign = of('asset.replaced', 'exit-sign');
    const lastYear = replaced(sign.about, '2024-12-31 23:59', null, 0, sign);
    expect(unitsOf([...events, lastYear]).replaced['exit-sign']).toBe(21);
    const service = of('asset.serviced', 'extinguisher');
    const other = serviced('asset_hydrant.1', '2025-03-05 10:00', 0, service);
    expect(unitsOf([...events, other]).extinguishersServiced).toBe(95);
    const more = serviced('asset_extinguisher.more', '2025-03-05 10:00');
    expect(unitsOf([...events, more]).extinguishersServiced).toBe(97);
  });

  it('end with the year by the hospital’s clock', () => {
    const at = (when: string) => unitsOf([replaced('asset_exit-sign.1', when, null)]).replaced['exit-sign'];
    expect(['2024-12-31 23:59', '2025-01-01 00:00', '2025-12-31 23:59', '2026-01-01 00:00'].map(at)).toEqual([
      0, 1, 1, 0,
    ]);
  });

  it('count units, not setting points', () => {
    const point = 'asset_extinguisher.pair';
    const pair = [installed(point, '2020-01-01 10:00', 'A', 0), installed(point, '2020-01-01 10:00', 'B', 1)];
    const twice = [serviced(point, '2025-03-01 10:00', 0), serviced(point, '2025-03-01 10:00', 1)];
    expect(unitsOf([...pair, ...twice]).extinguishersServiced).toBe(2);
    // The same unit once more; then another unit at the same place.
    const again = serviced(point, '2025-09-01 10:00', 0);
    expect(unitsOf([...pair, ...twice, again]).extinguishersServiced).toBe(2);
    const changed = replaced(point, '2025-06-01 10:00', 'C', 0);
    const figures = unitsOf([...pair, ...twice, changed, again]);
    expect(figures).toMatchObject({ extinguishersServiced: 3, extinguishersNew: 1 });
    const both = [replaced(point, '2025-06-01 10:00', 'C', 0), replaced(point, '2025-06-01 10:00', 'D', 1)];
    expect(unitsOf([...pair, ...both]).extinguishersNew).toBe(2);
  });

  it('call a unit new once, wherever it hangs later', () => {
    const moves = [
      installed('asset_extinguisher.a', '2025-02-01 10:00', 'N1'),
      installed('asset_extinguisher.b', '2025-05-01 10:00', 'N1'),
      installed('asset_extinguisher.c', '2020-05-01 10:00', 'N2'),
      replaced('asset_extinguisher.d', '2025-05-01 10:00', 'N2'),
      replaced('asset_extinguisher.e', '2025-05-01 10:00', null),
      replaced('asset_extinguisher.f', '2025-05-01 10:00', null),
    ];
    expect(unitsOf(moves).extinguishersNew).toBe(3);
  });

  it('say how many works they could not place', () => {
    expect(unitsOf([replaced('asset_gone.1', '2025-02-01 10:00', null)]).ofUnknownKind).toBe(1);
  });

  it('count drills, incidents and what became of them', () => {
    const incident = (n: number, when: string, kind: BodyOf<'incident.registered'>['kind']) =>
      make('incident.registered', `incident_${n}`, when, { ...BODIES['incident.registered'], kind });
    const closed = (n: number, when: string, verdict: 'real' | 'false' | null) =>
      make('incident.closed', `incident_${n}`, when, { ...BODIES['incident.closed'], verdict });
    const figures = figuresOf([
      make('drill.held', 'drill_1', '2025-06-11 14:30', BODIES['drill.held']),
      make('drill.held', 'drill_2', '2025-11-10 19:30', BODIES['drill.held']),
      make('drill.held', 'drill_3', '2024-11-10 19:30', BODIES['drill.held']),
      incident(1, '2025-01-05 10:00', 'fire-alarm'),
      closed(1, '2025-01-05 10:30', 'false'),
      incident(2, '2025-02-05 10:00', 'fire-alarm'),
      closed(2, '2025-02-05 11:30', 'real'),
      incident(3, '2025-12-31 23:00', 'fire-alarm'),
      closed(3, '2026-01-01 00:30', 'real'),
      incident(4, '2025-03-05 10:00', 'theft'),
      closed(4, '2025-03-06 10:00', null),
      incident(5, '2026-03-05 10:00', 'theft'),
      closed(6, '2025-03-06 10:00', null),
    ]);
    expect(figures.drills).toBe(2);
    expect(figures.incidents).toEqual({
      total: 4,
      byKind: { 'fire-alarm': 3, theft: 1 },
      fireAlarms: { real: 1, false: 1, undecided: 1 },
      open: 1,
    });
  });

  it('tell of hazards how they stood at the year’s end', () => {
    const at = <T extends EventType>(n: number, type: T, when: string): EventOf<T> =>
      device.make(type, `hazard_${n}`, BODIES[type], type.startsWith('hazard.re') ? 'person_b' : 'person_a', {
        at: china(when),
      });
    const closing = (n: number, when: string): RecordEvent[] => [
      at(n, 'hazard.raised', '2025-02-01 10:00'),
      at(n, 'hazard.reported', '2025-02-01 11:00'),
      at(n, 'hazard.planned', '2025-02-02 11:00'),
      at(n, 'hazard.rectification-started', '2025-02-03 11:00'),
      at(n, 'hazard.submitted', '2025-02-04 11:00'),
      at(n, 'hazard.rechecked', '2025-02-05 11:00'),
      at(n, 'hazard.signed', '2025-02-06 11:00'),
      at(n, 'hazard.closed', when),
    ];
    const year = [
      ...closing(1, '2025-02-07 11:00'),
      ...closing(2, '2026-01-07 11:00'),
      ...closing(3, '2025-02-07 11:00'),
      at(3, 'hazard.reopened', '2026-02-01 11:00'),
      ...closing(4, '2025-02-07 11:00'),
      at(4, 'hazard.reopened', '2025-12-01 11:00'),
      at(5, 'hazard.raised', '2025-03-01 10:00'),
      at(5, 'hazard.mended-on-spot', '2025-03-01 10:05'),
      at(5, 'hazard.confirmed', '2025-03-01 10:10'),
      at(6, 'hazard.raised', '2024-12-31 10:00'),
    ];
    expect(figuresOf(year).hazards).toEqual({ found: 5, onTheSpot: 1, closed: 2, open: 2, rate: 0.6 });
    expect(figuresOf([]).hazards.rate).toBeNull();
  });
});
