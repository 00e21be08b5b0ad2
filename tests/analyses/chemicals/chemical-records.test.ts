import { describe, expect, it } from 'vitest';
import type { BodyOf, RecordEvent } from '../../../src/records/event/record-event';
import { substanceId } from '../../../src/records/substance/substance-id';
import { BODIES } from '../../records/support/sample-events';
import { china, day } from '../../records/support/sample-facts';
import { ACETONE, itemOf, make, named, OXYGEN, received, STORE, storeOf } from './support/store-records';

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
    expect(testsOf([one, other])).toEqual({
      tested: '2024-03-15',
      due: '2027-03-15',
      unknown: false,
      assumed: false,
    });
    expect(testsOf([one, other, out(1)])).toMatchObject({ due: '2027-03-15' });
    expect(testsOf([one, other, out(2)])).toEqual({
      tested: '2025-06-01',
      due: '2028-06-01',
      unknown: false,
      // Nobody said that those two were the ones tested first.
      assumed: true,
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
