import { seededRandom } from '../../../src/base/random';
import { msToIso } from '../../../src/base/time/iso-time';
import type { LocalDate } from '../../../src/base/time/local-date';
import { ulidSource } from '../../../src/base/ulid';
import { EVENT_BODIES } from '../../../src/records/event/event-types';
import type { EventType } from '../../../src/records/event/event-types';
import { makeEvent } from '../../../src/records/event/make-event';
import type { EventOptions, Writer } from '../../../src/records/event/make-event';
import type { BodyOf, EventOf } from '../../../src/records/event/record-event';

export const T0 = Date.UTC(2026, 10, 23, 1, 0, 0);

/** A device whose clock the test sets. */
export function testDevice(name: string, seed: number) {
  let clock = T0;
  const ids = ulidSource(() => clock, seededRandom(seed));
  return {
    ids,
    setClock: (ms: number): void => {
      clock = ms;
    },
    writer: (person: string): Writer => ({ ids, now: msToIso(clock), device: name, person }),
    make<T extends EventType>(
      type: T,
      about: string,
      body: BodyOf<T>,
      person = 'person_a',
      options: EventOptions = {},
    ): EventOf<T> {
      return makeEvent(this.writer(person), type, about, body, options);
    },
  };
}

/** A plain valid body of each type. */
export const BODIES: { readonly [T in EventType]: BodyOf<T> } = {
  'inspection.recorded': {
    checklist: 'cn.extinguisher.check',
    checklistVersion: 1,
    answers: { 'extinguisher.pressure': 'pass', 'extinguisher.in-place': 'pass' },
    result: 'pass',
    faults: {},
    hazards: {},
    signatures: [],
    note: '',
  },
  'hazard.raised': {
    source: 'patrol',
    inspection: null,
    item: null,
    asset: 'asset_1',
    place: { storey: 'storey_1', space: null, x: 1, y: 2 },
    grade: 'general',
    clause: null,
    description: '消火栓被遮挡',
    evidence: ['photo_1'],
  },
  'hazard.mended-on-spot': {
    mendedBy: ['person_mender'],
    measures: 'moved',
    before: ['photo_b'],
    after: ['photo_a'],
  },
  'hazard.confirmed': { note: '', evidence: [] },
  'hazard.reported': { to: 'department_1', note: '' },
  'hazard.planned': {
    measures: 'replace the hose',
    department: 'department_1',
    responsible: 'person_r',
    // A day that exists.
    deadline: '2026-12-01' as LocalDate,
    funds: 300,
    interim: null,
  },
  'hazard.assigned': { department: null, responsible: 'person_s' },
  'hazard.rectification-started': { note: '' },
  'hazard.interim-protection': { measures: 'guard posted', evidence: [] },
  'hazard.submitted': { mendedBy: ['person_mender'], note: '', evidence: ['photo_done'] },
  'hazard.rechecked': { result: 'pass', note: '', evidence: [] },
  'hazard.signed': { role: 'fire safety manager', note: '' },
  'hazard.closed': { note: '', evidence: [] },
  'hazard.reopened': { reason: 'blocked again', evidence: [] },
  'asset.installed': {
    slot: 0,
    unit: { maker: null, model: null, serial: 'S1', made: '2024-02-29' as LocalDate, agent: 'abc-powder' },
  },
  'asset.replaced': {
    slot: 0,
    unit: { maker: null, model: null, serial: 'S2', made: '2026-01-10' as LocalDate, agent: 'co2' },
    reason: 'used',
  },
  'asset.serviced': { slot: 0, by: 'firm', work: 'refill', evidence: [] },
  'asset.condition': { condition: 'faulty', note: '', evidence: [] },
  'asset.retired': { reason: 'room given up', by: null },
  'record.withdrawn': { reason: 'wrong asset' },
};

// The keys of the table that the types are made from.
export const ALL_TYPES = Object.keys(EVENT_BODIES) as EventType[];
