import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberPattern } from '../../../src/session/search/number-pattern';
import { cases } from '../../support/cases';

/** Letters one by one, counts as numbers; what stands between is nothing. */
type Part = string | number;
interface Parts {
  readonly parts: readonly Part[];
  /** The last count as it is written, and whether nothing stands after it. */
  readonly written: string;
}

function partsOf(text: string): Parts {
  const parts: Part[] = [];
  let digits = '';
  const end = (): void => {
    if (digits !== '') parts.push(Number(digits));
    digits = '';
  };
  for (const character of text) {
    if (character >= '0' && character <= '9') {
      digits += character;
      continue;
    }
    end();
    if (/[a-z]/.test(character)) parts.push(character);
  }
  const written = digits;
  end();
  return { parts, written };
}

/** The definition, tried out part by part: which letters of the number may be passed over, and what the last count may be. */
function isMeant(query: string, number: string): boolean {
  const asked = partsOf(query);
  const had = partsOf(number);
  const counts = number.match(/\d+/g) ?? [];
  const fits = (q: number, n: number): boolean => {
    if (q === asked.parts.length) return true;
    if (n === had.parts.length) return false;
    const [want, have] = [asked.parts[q], had.parts[n]];
    if (want === have && fits(q + 1, n + 1)) return true;
    if (typeof want !== 'number') return false;
    const nth = had.parts.slice(0, n).filter((part) => typeof part === 'number').length;
    const last = q === asked.parts.length - 1 && asked.written !== '';
    if (last && typeof have === 'number' && counts[nth]?.startsWith(asked.written)) return true;
    const first = asked.parts.slice(0, q).every((part) => typeof part !== 'number');
    const after = typeof asked.parts[q - 1] === 'string' || typeof asked.parts[q - 1] === 'number';
    if (!after) return false;
    if (first) return have === 'l' && had.parts[n + 1] !== undefined && fitsCount(q, n + 1);
    for (const skipped of [1, 2]) {
      const letters = had.parts.slice(n, n + skipped);
      if (letters.length === skipped && letters.every((part) => typeof part === 'string')) {
        if (fitsCount(q, n + skipped)) return true;
      }
    }
    return false;
  };
  /** The count itself, with nothing more passed over. */
  const fitsCount = (q: number, n: number): boolean => {
    const [want, have] = [asked.parts[q], had.parts[n]];
    if (typeof have !== 'number') return false;
    if (want === have) return fits(q + 1, n + 1);
    const nth = had.parts.slice(0, n).filter((part) => typeof part === 'number').length;
    return q === asked.parts.length - 1 && asked.written !== '' && counts[nth]!.startsWith(asked.written);
  };
  return fits(0, 0);
}

describe('a number that is meant', () => {
  it.each([
    ['c07', 'c-l07.x1', true],
    ['c7', 'c-l07.x12', true],
    ['c7x12', 'c-l07.x12', true],
    ['c07-12', 'c-l07.x12', true],
    ['cl7', 'c-l07', true],
    ['a109', 'a0109', true],
    ['xf101', 'xf-101', true],
    ['c07', 'c-l70.x1', false],
    ['c7x1', 'c-l17.x1', false],
    ['c07x2', 'c-l07.x12', false],
    ['c07', 'b-l07.x1', false],
    ['c', 'c-l07', false],
    ['07', 'c-l07', false],
  ])('%s for %s: %s', (query, number, meant) => {
    expect(numberPattern(query)?.test(number) ?? false).toBe(meant);
  });

  it('is told as its definition tells it', () => {
    const letters = fc.constantFrom('c', 'l', 'x', 'cl', 'lx');
    const count = fc.constantFrom('0', '1', '7', '07', '12', '012', '70', '1070');
    const between = fc.constantFrom('', '-', '.', ' ', '-.');
    const pair = fc.tuple(letters, between, count, between);
    const number = fc.array(pair, { minLength: 1, maxLength: 3 }).map((pairs) =>
      pairs
        .map((each) => each.join(''))
        .join('')
        .replace(/[-. ]+$/, ''),
    );
    const counts = fc
      .tuple(letters, between, count, fc.constantFrom('-', '.'), count)
      .map((each) => each.join(''));
    fc.assert(
      fc.property(fc.oneof(number, counts), number, (query, written) => {
        expect(numberPattern(query)?.test(written), `${query} in ${written}`).toBe(isMeant(query, written));
      }),
      { numRuns: cases(20_000), seed: 12 },
    );
  });

  it('takes signs of patterns for nothing', () => {
    expect(numberPattern('a*1')?.test('aaa1')).toBe(false);
    expect(numberPattern('a(1')?.test('a(1')).toBe(true);
    expect(numberPattern('a[1\\')?.test('a1')).toBe(true);
  });
});
