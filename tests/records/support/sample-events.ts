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

const entry = {
  substance: { cas: '7664-93-9', name: '硫酸', strength: 98 },
  second: 'person_b',
  voucher: 'V-1',
  note: '',
  evidence: [],
};

const someIds = ulidSource(() => T0, seededRandom(5));

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
  'round.walked': {
    route: 'patrol.fire',
    ended: msToIso(T0 + 3_000_000),
    seen: ['asset_p1', 'asset_p2'],
    skipped: [{ point: 'building_d', reason: '停电' }],
    unlocked: [{ opening: 'opening_vault', lockedNow: true, hazard: 'hazard_1' }],
    companions: ['person_b'],
    hazards: ['hazard_1'],
    signatures: [{ person: 'person_a', image: 'image_1' }],
    note: '',
    evidence: [],
  },
  'stock.received': { ...entry, quantity: { value: 5, unit: 'l' }, from: 'supplier' },
  'stock.issued': { ...entry, quantity: { value: 750, unit: 'ml' }, to: 'department_lab', purpose: '' },
  'stock.returned': { ...entry, quantity: { value: 250, unit: 'ml' }, from: 'department_lab' },
  'stock.wasted': { ...entry, quantity: { value: 0.5, unit: 'l' }, by: 'firm', reason: 'expired' },
  'stock.counted': { ...entry, quantity: { value: 4, unit: 'l' } },
  'stock.adjusted': {
    ...entry,
    quantity: { value: 100, unit: 'ml' },
    change: 'lost',
    reason: 'evaporated',
    approvedBy: 'person_head',
  },
  'stock.told-apart': { events: [someIds.next(), someIds.next()], note: 'two deliveries' },
  'substance.described': {
    cas: '7664-93-9',
    un: '1830',
    zh: '硫酸',
    en: 'sulphuric acid',
    strength: 98,
    state: 'liquid',
    classes: ['skin-corr-1', 'met-corr-1'],
    unclassified: null,
    density: 1.84,
    flashPoint: null,
    supplier: 'a firm',
    // A day that exists.
    sheet: { file: 'sheet_1', name: 'sulphuric.pdf', issued: '2026-01-10' as LocalDate },
    note: '',
    evidence: [],
  },
  'drill.held': {
    kind: 'patient-transfer',
    scene: 'fire in the dirty utility room',
    place: { storey: 'storey_1', space: 'space_due', x: 1, y: 2 },
    departments: ['department_1'],
    people: { patients: 30, played: 12, visitors: 0, staff: 10, guards: 0, microStation: 8 },
    times: [
      { milestone: 'first-staff', seconds: 38 },
      { milestone: 'unit-clear', seconds: 580 },
    ],
    found: [{ what: 'torn strap', hazard: 'hazard_37' }],
    // A day that exists.
    rehearsal: { on: '2026-11-05' as LocalDate, times: [{ milestone: 'unit-clear', seconds: 540 }] },
    lessons: '',
    evidence: [],
  },
  'incident.registered': {
    kind: 'fire-alarm',
    place: null,
    asset: 'asset_detector',
    department: null,
    reportedBy: 'person_a',
    responders: ['person_b'],
    response: 95,
    policeCalled: false,
    description: '',
    evidence: [],
  },
  'incident.closed': { verdict: 'false', outcome: 'steam', loss: null, hazards: [], evidence: [] },
  'risk.assessed': {
    title: 'liquid oxygen',
    place: null,
    asset: 'asset_tank',
    department: 'department_eqp',
    responsible: 'person_r',
    grade: 'major',
    consequences: 'fire',
    measures: ['no parking within 3 m'],
    emergency: '',
    watchers: ['person_w'],
    watch: 'round-the-clock',
    reviewBy: null,
    evidence: [],
  },
  'risk.lifted': { reason: 'taken out of use', evidence: [] },
  'training.held': {
    course: 'fire.2026',
    topic: 'extinguishers',
    headcount: 30,
    trained: 20,
    examined: 18,
    passed: 17,
    attendees: ['person_a'],
    evidence: ['sheet_1'],
  },
  'certificate.issued': {
    certificate: 'fire-control-room',
    number: 'C-1',
    issuer: 'the province',
    validUntil: '2026-12-31' as LocalDate,
    evidence: [],
  },
  'permit.issued': {
    kind: 'hot-work',
    work: 'welding a rail',
    place: null,
    department: 'department_gen',
    contractor: 'a firm',
    from: msToIso(T0),
    to: msToIso(T0 + 8 * 3_600_000),
    closes: { openings: ['opening_1'], spaces: [] },
    disables: ['asset_detector'],
    approvedBy: 'person_head',
    watcher: 'person_w',
    measures: '',
    evidence: [],
  },
  'permit.ended': { endCheck: true, note: '', evidence: [] },
  'report.submitted': {
    report: 'report.self-check',
    period: { from: '2026-10-01' as LocalDate, to: '2026-12-20' as LocalDate },
    to: 'department_sec',
    note: '',
    evidence: [],
  },
  'campaign.planned': {
    title: 'three years of fire safety',
    phases: [
      {
        id: 'phase.1',
        name: 'look',
        from: '2026-01-01' as LocalDate,
        to: '2026-06-30' as LocalDate,
      },
    ],
    basis: '',
  },
  'campaign.phase-ended': { phase: 'phase.1', outcome: '', reports: [], evidence: [] },
};

/** A subject that events of the type may be about, the `n`th of its kind. */
export function subjectFor(type: EventType, n: number): string {
  const family = type.slice(0, type.indexOf('.'));
  if (family === 'training') return `department_${n}`;
  if (family === 'certificate') return `person_${n}`;
  const own = ['hazard', 'substance', 'drill', 'incident', 'risk', 'permit', 'campaign'];
  return `${own.includes(family) ? family : 'asset'}_${n}`;
}

// The keys of the table that the types are made from.
export const ALL_TYPES = Object.keys(EVENT_BODIES) as EventType[];
