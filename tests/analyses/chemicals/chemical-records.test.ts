import { describe, expect, it } from 'vitest';
import { isoToMs, type IsoTime } from '../../../src/base/time/iso-time';
import { CHINA_ZONE } from '../../../src/base/time/zone';
import { chemicalRecords, chemicalRecordSteps } from '../../../src/analyses/chemicals/chemical-records';
import { DEMO_NOW } from '../../../src/demo/hospital/year/calendar';
import type { CampusDocument } from '../../../src/model/schema/document';
import type { EventType } from '../../../src/records/event/event-types';
import { parseEvent } from '../../../src/records/event/parse-event';
import type { BodyOf, RecordEvent } from '../../../src/records/event/record-event';
import { RecordBook } from '../../../src/records/fold/record-book';
import { substanceId } from '../../../src/records/substance/substance-id';
import { book as demoBook, document as demo, events } from '../../demo/support/year-book';
import { BODIES, testDevice } from '../../records/support/sample-events';
import { china, day } from '../../records/support/sample-facts';

const device = testDevice('device_1', 91);
const NOW = china('2026-11-23 12:00');

/** The plan of the demonstration with one store and one machine, which is all that is asked of it. */
const STORE = 'asset_G-L01.CH1';
const chosen = (keep: (id: string) => boolean): CampusDocument => ({
  ...demo,
  assets: Object.fromEntries(Object.entries(demo.assets).filter(([id]) => keep(id))),
});
const oneStore = chosen((id) => id === STORE);

function make<T extends EventType>(
  when: string,
  type: T,
  body: Partial<BodyOf<T>>,
  about: string = STORE,
  person = 'person_a',
): RecordEvent {
  const at = china(when);
  device.setClock(isoToMs(at));
  // Type and body belong together by the signature; the union of all types is beyond the compiler while T is open.
  return device.make(type, about, { ...BODIES[type], ...body } as BodyOf<T>, person) as RecordEvent;
}

function recordsOf(events: readonly RecordEvent[], now: IsoTime = NOW, document = oneStore) {
  const book = new RecordBook();
  for (const event of events) book.add(parseEvent(event));
  return chemicalRecords(book, document, { now, zone: CHINA_ZONE });
}
const storeOf = (events: readonly RecordEvent[], now: IsoTime = NOW) => recordsOf(events, now).stores[0];
const itemOf = (events: readonly RecordEvent[], now: IsoTime = NOW) => storeOf(events, now)?.items[0];

const named = (cas: string | null, name: string, strength: number | null, empty?: true) => ({
  substance: { cas, name, strength, ...(empty === undefined ? {} : { empty }) },
});
const ACETONE = named('67-64-1', '丙酮', null);
const OXYGEN = named('7782-44-7', '氧气', null);
const received = (body: Partial<BodyOf<'stock.received'>>, when = '2026-11-01 09:00') =>
  make(when, 'stock.received', body);

describe('cylinders', () => {
  const came = (when: string, value: number, tested: string | null, substance = OXYGEN) =>
    received(
      {
        ...substance,
        quantity: { value, unit: 'piece' },
        container: { form: 'cylinder', holds: null, ...(tested === null ? {} : { tested: day(tested) }) },
      },
      when,
    );
  const testsOf = (events: readonly RecordEvent[]) => itemOf(events)?.cylinders;
  const one = came('2026-11-01 09:00', 2, '2024-03-15');
  const other = came('2026-11-02 09:00', 3, '2025-06-01');
  const out = (value: number) =>
    make('2026-11-03 09:00', 'stock.issued', { ...OXYGEN, quantity: { value, unit: 'piece' } });

  it('are due by the one tested first of those that are still there', () => {
    expect(testsOf([one, other])).toEqual({ tested: '2024-03-15', due: '2027-03-15', unknown: false });
    expect(testsOf([one, other, out(1)])).toMatchObject({ due: '2027-03-15' });
    expect(testsOf([one, other, out(2)])).toEqual({
      tested: '2025-06-01',
      due: '2028-06-01',
      unknown: false,
    });
    expect(testsOf([one, other, out(5)])).toBeUndefined();
  });

  it.each([
    ['some without a date', [one, came('2026-11-02 09:00', 1, null)], '2027-03-15'],
    ['all without a date', [came('2026-11-02 09:00', 1, null)], null],
    ['a gas that nobody knows', [came('2026-11-02 09:00', 1, '2024-03-15', named(null, '无名', null))], null],
    [
      'pieces of a gas that nobody called cylinders',
      [received({ ...OXYGEN, quantity: { value: 1, unit: 'piece' } })],
      null,
    ],
    [
      'more than the ledger knows',
      [one, make('2026-11-03 09:00', 'stock.counted', { ...OXYGEN, quantity: { value: 3, unit: 'piece' } })],
      '2027-03-15',
    ],
  ] as const)('are told to be looked at: %s', (_, events, due) => {
    expect(testsOf(events)).toMatchObject({ due, unknown: true });
  });

  it('are none in bottles, in a tank, or when empty', () => {
    expect(testsOf([received({ ...ACETONE, quantity: { value: 1, unit: 'piece' } })])).toBeNull();
    expect(
      testsOf([received({ ...named('7782-44-7', '液氧', null), quantity: { value: 1, unit: 't' } })]),
    ).toBeNull();
    expect(testsOf([came('2026-11-02 09:00', 1, null, named('7782-44-7', '氧气', null, true))])).toBeNull();
  });
});

describe('what stands in a store', () => {
  it('is nothing where nothing was recorded', () =>
    expect(storeOf([])).toEqual({ store: STORE, items: [], troubles: [] }));

  // Densities: acetone 0.791 kg/l, oxygen 1.354 kg/m³ and acetylene 1.10 kg/m³ at 15 °C, sulphuric acid 1.84 kg/l.
  it.each([
    ['10 l of acetone', { ...ACETONE, quantity: { value: 10, unit: 'l' } }, [7.91, 10, null]],
    ['7.91 kg of acetone', { ...ACETONE, quantity: { value: 7.91, unit: 'kg' } }, [7.91, 10, null]],
    [
      'four bottles of sulphuric acid',
      {
        ...named('7664-93-9', '硫酸', 98),
        quantity: { value: 4, unit: 'piece' },
        container: { form: 'bottle', holds: { value: 2.5, unit: 'l' } },
      },
      [18.4, 10, null],
    ],
    [
      'bottles of nobody knows how much',
      { ...ACETONE, quantity: { value: 4, unit: 'piece' }, container: { form: 'bottle', holds: null } },
      [null, null, null],
    ],
    ['pieces without a container', { ...ACETONE, quantity: { value: 4, unit: 'piece' } }, [null, null, null]],
    [
      'two cylinders of oxygen',
      {
        ...OXYGEN,
        quantity: { value: 2, unit: 'piece' },
        container: { form: 'cylinder', holds: { value: 6, unit: 'm3' } },
      },
      [16.25, null, 12],
    ],
    [
      'three empty cylinders',
      {
        ...named('7782-44-7', '氧气', null, true),
        quantity: { value: 3, unit: 'piece' },
        container: { form: 'cylinder', holds: { value: 6, unit: 'm3' } },
      },
      [0, null, 0],
    ],
    [
      'a ton of what nobody knows',
      { ...named(null, '无名', null), quantity: { value: 1, unit: 't' } },
      [1000, null, null],
    ],
    [
      'a litre of what nobody knows',
      { ...named(null, '无名', null), quantity: { value: 1, unit: 'l' } },
      [null, null, null],
    ],
    [
      'a cubic metre of carbon dioxide: as what, nobody said',
      { ...named('124-38-9', '二氧化碳', null), quantity: { value: 1, unit: 'm3' } },
      [null, null, null],
    ],
  ] as const)('weighs and measures %s', (_, body, [kilograms, litres, gasVolume]) => {
    const item = itemOf([received(body)]);
    const close = (value: number | null | undefined, expected: number | null) =>
      expected === null ? expect(value).toBeNull() : expect(value).toBeCloseTo(expected, 1);
    close(item?.kilograms, kilograms);
    close(item?.litres, litres);
    close(item?.gasVolume, gasVolume);
  });

  it('is what a count found where it found more, with the difference; what no ledger knows is told', () => {
    const litres = (value: number) => ({ ...ACETONE, quantity: { value, unit: 'l' } as const });
    const came = received(litres(3));
    expect(itemOf([came, make('2026-11-02 09:00', 'stock.counted', litres(5))])).toMatchObject({
      amount: 5e6,
      difference: 2e6,
      inLedger: true,
    });
    expect(itemOf([came, make('2026-11-02 09:00', 'stock.counted', litres(2))])).toMatchObject({
      amount: 3e6,
      difference: -1e6,
    });
    expect(itemOf([make('2026-11-02 09:00', 'stock.counted', litres(1))])).toMatchObject({
      amount: 1e6,
      inLedger: false,
    });
  });

  it('is no more what was used up', () => {
    const quantity = { value: 3, unit: 'l' } as const;
    const events = [
      received({ ...ACETONE, quantity }),
      make('2026-11-02 09:00', 'stock.wasted', { ...ACETONE, quantity }),
    ];
    expect(storeOf(events)?.items).toEqual([]);
    // On the day before it was there.
    expect(itemOf(events, china('2026-11-01 23:00'))?.amount).toBe(3e6);
  });

  it('is expired from the day after its last', () => {
    const last = { ...ACETONE, expires: '2026-11-22' } as Partial<BodyOf<'stock.received'>>;
    expect(itemOf([received(last)], china('2026-11-22 23:59'))?.expired).toBeNull();
    expect(itemOf([received(last)], china('2026-11-23 00:01'))?.expired).toEqual({
      amount: 5e6,
      since: '2026-11-22',
    });
  });
});

describe('what the hospital says of a substance', () => {
  const own = {
    ...BODIES['substance.described'],
    cas: null,
    zh: '自配液',
    en: null,
    strength: null,
    density: 1.2,
  };
  const about = substanceId({ cas: null, name: '自配液', strength: null });
  const stock = received(named(null, '自配液', null));

  it('makes it known, with its sheet', () => {
    expect(itemOf([stock])).toMatchObject({ facts: null, sheet: false, kilograms: null });
    const described = make('2026-11-01 08:00', 'substance.described', own, about);
    expect(itemOf([stock, described])).toMatchObject({
      facts: { source: 'described', zh: '自配液', classes: own.classes },
      sheet: true,
      kilograms: 6,
    });
    const without = make('2026-11-01 08:00', 'substance.described', { ...own, sheet: null }, about);
    expect(itemOf([stock, without])?.sheet).toBe(false);
  });

  it('is told of its name where the ledger has no number, but not where two go by that name', () => {
    const [one, two] = ['7664-93-9', '7664-38-2'].map((cas) =>
      make(
        '2026-11-01 08:00',
        'substance.described',
        { ...own, cas },
        substanceId({ cas, name: '', strength: null }),
      ),
    ) as [RecordEvent, RecordEvent];
    expect(itemOf([stock, one])?.facts?.cas).toBe('7664-93-9');
    expect(itemOf([stock, one, two])?.facts).toBeNull();
  });

  it('at no strength answers for strengths that nobody else knows, and says that it may be weaker', () => {
    const of = (strength: number | null, cas: string | null, name: string) =>
      received({ ...named(cas, name, strength), quantity: { value: 1, unit: 'l' } });
    const tell = (strength: number | null, cas: string | null, name: string, zh: string) =>
      make(
        '2026-11-01 08:00',
        'substance.described',
        { ...own, cas, zh, strength },
        substanceId({ cas, name, strength }),
      );
    const loose = tell(null, null, '自配液', '自配液');
    expect(itemOf([of(12, null, '自配液'), loose])?.facts).toMatchObject({ zh: '自配液', strictest: true });
    const exact = tell(12, null, '自配液', '自配液十二');
    expect(itemOf([of(12, null, '自配液'), loose, exact])?.facts).toMatchObject({
      zh: '自配液十二',
      strictest: false,
    });
    const ethanol = tell(null, '64-17-5', '乙醇', '我院乙醇');
    expect(itemOf([of(75, '64-17-5', '乙醇'), ethanol])?.facts).toMatchObject({ source: 'built-in' });
  });

  it('holds from when it was written', () => {
    const later = make('2026-11-24 08:00', 'substance.described', own, about);
    expect(itemOf([stock, later])?.facts).toBeNull();
    expect(itemOf([stock, later], china('2026-11-24 09:00'))?.sheet).toBe(true);
  });

  it('leaves what the table knows of the same substance', () => {
    const formaldehyde = named('50-00-0', '甲醛', 37);
    const built = itemOf([received(formaldehyde)])?.facts;
    const body = { ...own, cas: '50-00-0', strength: 37, classes: built?.classes ?? [], flashPoint: null };
    const described = make(
      '2026-11-01 08:00',
      'substance.described',
      body,
      substanceId(formaldehyde.substance),
    );
    const { stored, fireClasses, groups, source } = itemOf([received(formaldehyde), described])?.facts ?? {};
    expect({ stored, fireClasses, groups }).toEqual({
      stored: built?.stored,
      fireClasses: built?.fireClasses,
      groups: built?.groups,
    });
    expect([built?.stored, source]).toEqual(['B', 'described']);
  });
});

describe('troubles of a store', () => {
  const litres = (value: number) => ({ quantity: { value, unit: 'l' } as const });
  const came = received({ ...ACETONE, ...litres(3), voucher: null });

  it('are movements out of more than there is, with the one before', () => {
    const taken = make('2026-11-02 09:00', 'stock.issued', { ...ACETONE, ...litres(4) });
    expect(storeOf([came, taken])?.troubles).toEqual([
      {
        kind: 'negative',
        events: [came.id, taken.id],
        key: 'volume/67-64-1/',
        substance: ACETONE.substance,
        at: '2026-11-02',
      },
    ]);
  });

  it('are movements written twice, until one is withdrawn', () => {
    const again = make(
      '2026-11-01 09:30',
      'stock.received',
      { ...ACETONE, ...litres(3), voucher: null },
      STORE,
      'person_z',
    );
    expect(storeOf([came, again])?.troubles).toMatchObject([
      { kind: 'doubled', events: [came.id, again.id] },
    ]);
    const back = device.make('record.withdrawn', STORE, { reason: 'twice' }, 'person_a', {
      supersedes: again.id,
    }) as RecordEvent;
    expect(storeOf([came, again, back])?.troubles).toEqual([]);
    expect(itemOf([came, again, back])?.amount).toBe(3e6);
  });

  it('are what one person did alone where two are asked for', () => {
    const morphine = { ...named('57-27-2', '吗啡', null), quantity: { value: 5, unit: 'piece' } as const };
    const alone = received({ ...morphine, second: null, voucher: 'V-1' });
    const pair = received({ ...morphine, second: 'person_b', voucher: 'V-2' }, '2026-11-02 09:00');
    expect(storeOf([alone, pair])?.troubles).toMatchObject([{ kind: 'alone', events: [alone.id] }]);
    expect(storeOf([received({ ...ACETONE, second: null })])?.troubles).toEqual([]);
  });
});

describe('tests that the law asks for', () => {
  const boiler = Object.values(demo.assets).find(
    (asset) => asset.kind === 'special-equipment' && asset.form === 'boiler',
  );
  const id = boiler?.id ?? '';
  const withMonths = (testMonths: number | null, form: string | null = 'boiler'): CampusDocument => ({
    ...demo,
    // Only its interval and its form are changed.
    assets: { [id]: { ...boiler, testMonths, form } } as unknown as CampusDocument['assets'],
  });
  const tested = make('2025-12-01 09:00', 'asset.serviced', {}, id);
  const testOf = (document: CampusDocument, events: readonly RecordEvent[]) =>
    recordsOf(events, NOW, document).tests;

  it.each([
    ['by the interval of the plan', 24, 'boiler', '2027-12-01'],
    ['by that of its kind where the plan tells none', null, 'boiler', '2026-12-01'],
    ['on no day where nobody knows its kind', null, null, null],
  ] as const)('are due %s', (_, months, form, due) =>
    expect(testOf(withMonths(months, form), [tested])).toEqual([{ asset: id, tested: '2025-12-01', due }]),
  );

  it('are told of as never done, and what is done after the day asked about is not', () => {
    expect(testOf(withMonths(12), [])).toEqual([{ asset: id, tested: null, due: null }]);
    const later = make('2026-11-24 09:00', 'asset.serviced', {}, id);
    expect(testOf(withMonths(12), [tested, later])[0]?.tested).toBe('2025-12-01');
  });

  it('are asked of stores of sealed sources each year, and of no other store', () => {
    const source = received({
      ...named('10045-97-3', '铯-137', null),
      quantity: { value: 1, unit: 'piece' },
    });
    const leak = make('2025-06-01 09:00', 'asset.serviced', {});
    expect(recordsOf([source, leak]).tests).toEqual([
      { asset: STORE, tested: '2025-06-01', due: '2026-06-01' },
    ]);
    expect(recordsOf([received(ACETONE), leak]).tests).toEqual([]);
  });
});

describe('a store at a time', () => {
  it('folds no more than one store between two pauses, and tells the same', () => {
    const book = new RecordBook();
    for (const event of events) book.add(parseEvent(event));
    const clock = { now: DEMO_NOW, zone: CHINA_ZONE };
    const folded: string[] = [];
    const { stock, substances } = book;
    const watched = {
      stock: {
        get: (id: string) => {
          folded.push(id);
          return stock.get(id);
        },
        all: () => stock.all(),
        asOf: (id: string, at: IsoTime) => stock.asOf(id, at),
        eventsOf: (id: string) => stock.eventsOf(id),
      },
      substances,
      facts: (id: string) => book.facts(id),
      factEvents: (id: string) => book.factEvents(id),
    };
    const steps = chemicalRecordSteps(watched, demo, clock);
    let most = 0;
    for (let step = steps.next(); ; step = steps.next()) {
      most = Math.max(most, folded.length);
      folded.length = 0;
      if (step.done !== true) continue;
      expect(step.value).toEqual(chemicalRecords(demoBook, demo, clock));
      break;
    }
    expect(most).toBe(1);
  });
});

describe('the demonstration', () => {
  const { stores, tests, today } = chemicalRecords(demoBook, demo, { now: DEMO_NOW, zone: CHINA_ZONE });
  const items = stores.flatMap(({ store, items: held }) => held.map((item) => ({ store, item })));

  it('has everything known, weighed and with its sheet, but the azide of the story and sources, which are counted', () => {
    expect(items.filter(({ item }) => item.facts === null)).toEqual([]);
    expect(items.filter(({ item }) => !item.sheet).map(({ item }) => item.substance.name)).toEqual([
      '叠氮化钠',
    ]);
    const unweighed = items.filter(({ item }) => item.kilograms === null);
    expect(unweighed.map(({ item }) => item.substance.name).sort()).toEqual(
      ['碘-125 籽源', '铯-137 检查源'].sort(),
    );
  });

  it('has nothing expired, and differences and what no ledger knows only where stories say so', () => {
    expect(items.filter(({ item }) => item.expired !== null)).toEqual([]);
    expect(items.filter(({ item }) => item.difference !== 0).map(({ item }) => item.substance.name)).toEqual([
      '叠氮化钠',
      '硫酸',
    ]);
    expect(items.filter(({ item }) => !item.inLedger).map(({ item }) => item.substance.name)).toEqual([
      '叠氮化钠',
    ]);
  });

  it('has every cylinder tested in time, and knows its liquid oxygen for a liquid', () => {
    const cylinders = items.flatMap(({ item }) => (item.cylinders === null ? [] : [item]));
    expect(new Set(cylinders.map(({ substance }) => substance.name))).toEqual(
      new Set(['氧气', '氧化亚氮', '二氧化碳', '乙炔']),
    );
    for (const { cylinders: tests } of cylinders) {
      expect(tests?.unknown).toBe(false);
      expect((tests?.due ?? '') > today).toBe(true);
    }
    const liquid = items.filter(({ item }) => item.substance.name === '液氧');
    expect(liquid.map(({ item }) => [item.facts?.state, item.sheet])).toEqual([
      ['liquid', true],
      ['liquid', true],
    ]);
  });

  it('has no trouble but what one person alone took from the safe with one key', () => {
    const troubles = stores.flatMap(({ store, troubles: own }) =>
      own.map(({ kind, at }) => ({ store, kind, at })),
    );
    expect(new Set(troubles.map(({ store, kind }) => `${store} ${kind}`))).toEqual(
      new Set(['asset_A-L01.CH2 alone']),
    );
    expect(troubles).toHaveLength(12);
    expect(troubles.every(({ at }) => at >= '2025-10-01')).toBe(true);
  });

  it('has five tests overdue: four machines and the sources', () => {
    const late = tests
      .filter(({ due }) => due !== null && due < today)
      .map(({ asset, due }) => `${asset} ${due}`);
    expect(late).toEqual([
      'asset_B-L02.CH7 2025-11-12',
      'asset_B-L03.SE4 2025-10-12',
      'asset_C-L01.SE6 2025-11-30',
      'asset_D-L01.SE1 2025-11-21',
      'asset_F-L01.SE2 2025-12-05',
    ]);
    expect(tests.filter(({ due }) => due === null)).toEqual([]);
  });
});
