import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DescribedSubstances } from '../../../src/analyses/chemicals/described-substances';
import { parseEvent } from '../../../src/records/event/parse-event';
import { RecordBook } from '../../../src/records/fold/record-book';
import { substanceId } from '../../../src/records/substance/substance-id';
import { knownHere } from '../../../src/session/stock/known-substance';
import { BODIES, testDevice } from '../../records/support/sample-events';
import { china } from '../../records/support/sample-facts';

const LATER = china('2027-11-23 12:00');

const cas = fc.constantFrom(null, null, '64-17-5', '7664-93-9');
const name = fc.constantFrom('自配液', '乙醇', '氰化钾', 'Own mix');
const strength = fc.constantFrom(null, 12, 75);
const named = fc.record({ cas, name, strength });
const told = fc.record({
  cas,
  zh: name,
  en: fc.option(name, { nil: null }),
  strength,
  classes: fc.constantFrom(['skin-corr-1' as const], ['acute-tox-1' as const]),
  sheet: fc.constantFrom(null, BODIES['substance.described'].sheet),
});

function bookOf(descriptions: readonly Partial<(typeof BODIES)['substance.described']>[]): RecordBook {
  const device = testDevice('device_1', 91);
  const book = new RecordBook();
  for (const body of descriptions) {
    const whole = { ...BODIES['substance.described'], ...body };
    const about = substanceId({ cas: whole.cas, name: whole.zh ?? '', strength: whole.strength });
    book.add(parseEvent(device.make('substance.described', about, whole, 'person_a')));
  }
  return book;
}

describe('what is known of a substance', () => {
  it('is the same on its page and in the checks of its store (seeded)', () => {
    let byDescription = 0;
    fc.assert(
      fc.property(fc.array(told, { maxLength: 5 }), fc.array(named, { maxLength: 6 }), (all, substances) => {
        const book = bookOf(all);
        const checks = new DescribedSubstances(book, LATER);
        for (const substance of substances) {
          const { facts, described } = knownHere(book, substance);
          const { facts: judged, sheet } = checks.of(substance);
          expect(facts).toEqual(judged);
          expect((described?.body.sheet ?? null) !== null).toBe(sheet);
          if (described !== null) byDescription += 1;
        }
      }),
      { numRuns: 300, seed: 21 },
    );
    expect(byDescription).toBeGreaterThan(100);
  });

  it('is told of its name where the ledger has no number, but not where two go by that name', () => {
    const acid = { cas: '7664-93-9', zh: '自配液', strength: null };
    const substance = { cas: null, name: '自配液', strength: null };
    expect(knownHere(bookOf([acid]), substance).facts).toMatchObject({
      source: 'described',
      cas: '7664-93-9',
    });
    const other = { ...acid, cas: '7664-38-2' };
    expect(knownHere(bookOf([acid, other]), substance)).toEqual({ facts: null, described: null });
  });

  it('has the sheet of a description that answers for any strength', () => {
    const loose = { cas: null, zh: '自配液', strength: null };
    const { facts, described } = knownHere(bookOf([loose]), { cas: null, name: '自配液', strength: 12 });
    expect(facts?.strictest).toBe(true);
    expect(described?.body.zh).toBe('自配液');
  });
});
