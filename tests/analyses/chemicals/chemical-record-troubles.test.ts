import { describe, expect, it } from 'vitest';
import type { CampusDocument } from '../../../src/model/schema/document';
import type { RecordEvent } from '../../../src/records/event/record-event';
import { document as demo } from '../../demo/support/year-book';
import {
  ACETONE,
  device,
  itemOf,
  make,
  named,
  NOW,
  received,
  recordsOf,
  STORE,
  storeOf,
} from './support/store-records';

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
