import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { setFields } from '../../../src/model/edit/set-fields';
import { updateEntities } from '../../../src/model/edit/update-entities';
import { parseDocument } from '../../../src/model/schema/parse-document';
import { cases } from '../../support/cases';
import { twoRooms } from './two-rooms';

const document = twoRooms('line');

const codeOf = (made: ReturnType<typeof setFields>): string => (made.ok ? 'ok' : made.error.code);

describe('setFields', () => {
  it('does what updateEntities does where that is legal', () => {
    expect(setFields(document, 'spaces', 'space_a', { number: 'B7' })).toEqual({
      ok: true,
      value: updateEntities(document, 'spaces', ['space_a'], { number: 'B7' }),
    });
  });

  it('says why it is refused, and where', () => {
    const thick = (thickness: number) =>
      setFields(document, 'walls', 'wall_1', {
        body: { form: 'line', line: [[4, 0], [4, 3]], thickness }, // prettier-ignore
      });
    expect(thick(11)).toMatchObject({
      ok: false,
      error: { code: 'mend.value-too-large', place: 'wall_1', params: { max: 10 } },
    });
    expect(codeOf(thick(-1))).toBe('mend.value-too-small');
    expect(codeOf(thick(Number.NaN))).toBe('mend.value-not-legal');
    expect(codeOf(setFields(document, 'walls', 'wall_1', { height: 0 }))).toBe('mend.value-too-small');
    const long = 'a'.repeat(10_000);
    expect(codeOf(setFields(document, 'spaces', 'space_a', { number: long }))).toBe('mend.text-not-legal');
    expect(codeOf(setFields(document, 'spaces', 'space_a', { department: 'department_none' }))).toBe(
      'mend.gone',
    );
    expect(codeOf(setFields(document, 'spaces', 'space_none', { number: '1' }))).toBe('mend.gone');
    expect(codeOf(setFields(document, 'openings', 'opening_1', { keyHolders: ['person_none'] }))).toBe(
      'mend.gone',
    );
    const span = { lockSchedule: [{ from: '25:00', to: '06:00' }] };
    expect(codeOf(setFields(document, 'openings', 'opening_1', span))).toMatch(/^mend\./);
  });

  it('never throws, and what it lets through is a legal document (seeded)', () => {
    const value = fc.oneof(
      fc.double(),
      fc.integer({ min: -20, max: 20 }),
      fc.string(),
      fc.constantFrom(null, true, [], {}, 'department_none'),
    );
    const field = fc.constantFrom(
      'height',
      'base',
      'fireRating',
      'transparent',
      'storey',
      'name',
      'body',
      'other',
    );
    fc.assert(
      fc.property(field, value, (name, given) => {
        // What a form might hand over by a mistake of ours, too.
        const made = setFields(document, 'walls', 'wall_1', { [name]: given } as never);
        if (!made.ok) return;
        expect(parseDocument(JSON.parse(JSON.stringify(applyPatch(document, made.value)))).ok).toBe(true);
      }),
      { numRuns: cases(1000), seed: 3 },
    );
  });
});
