import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFilter, writeFilter } from '../../../src/features/inspector/ledger/filter-link';
import { EVERYBODY, NO_FILTER, NOBODY } from '../../../src/features/inspector/ledger/owner';
import { tryId } from '../../../src/model/schema/ids';
import { cases } from '../../support/cases';

it('an address says any filter, whatever the ids, and reads it back; no filter needs no word', () => {
  const owner = (prefix: 'department' | 'person') =>
    fc.oneof(
      fc.constantFrom(EVERYBODY, NOBODY),
      fc.string({ minLength: 1, maxLength: 12 }).map((local) => tryId(prefix, local) ?? NOBODY),
    );
  const filter = fc.record({
    department: owner('department'),
    responsible: owner('person'),
    group: fc.constantFrom('none' as const, 'department' as const, 'responsible' as const),
  });
  fc.assert(
    fc.property(filter, (given) => {
      expect(readFilter(writeFilter(given) ?? undefined)).toEqual(given);
    }),
    { seed: 11, numRuns: cases(300) },
  );
  expect(writeFilter(NO_FILTER)).toBeNull();
  expect(readFilter(undefined)).toBe(NO_FILTER);
});

it.each(['', 'a,b,c', '*,*,none', 'person_1,department_1,none', 'department_1,*,none,', '*,*,storey'])(
  'an address that can’t be meant asks for everybody’s: %s',
  (text) => {
    expect(readFilter(text)).toBe(NO_FILTER);
  },
);
