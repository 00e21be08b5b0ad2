import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/model/migrate/read-document';
import { smallJson } from '../small-document';
import { cases } from '../../support/cases';

type Container = Record<string, unknown> | unknown[];

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

/** Every place of a JSON value: which container, under which key. */
function places(value: unknown): (readonly [Container, string])[] {
  if (!isContainer(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => [[value, key] as const, ...places(child)]);
}

const JUNK: readonly unknown[] = [
  null,
  Number.NaN,
  Infinity,
  -1e9,
  1e9,
  1e308,
  -0,
  0.5,
  '',
  'space_1',
  '__proto__',
  '\u0000',
  '\ud800',
  'x'.repeat(500),
  [],
  {},
  [[]],
  [null],
  [[0, 0]],
  { __proto__: null },
  { kind: 'extinguisher' },
  true,
  [1, 2, 3, 4],
  Array.from({ length: 50 }, (_, i) => [i % 7, i % 5]),
];

describe('a damaged document', () => {
  it('is read or refused with one code and place; nothing throws', () => {
    const hits = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 });
    const codes = new Set<string>();
    fc.assert(
      fc.property(hits, (hits) => {
        const json: unknown = JSON.parse(JSON.stringify(smallJson()));
        for (const [at, what] of hits) {
          const all = places(json);
          const [container, key] = all[at % all.length]!;
          const choice = what % (JUNK.length + 2);
          const target = container as Record<string, unknown>;
          if (choice === JUNK.length) delete target[key];
          else if (choice === JUNK.length + 1) target[`${key}x`] = target[key];
          else target[key] = structuredClone(JUNK[choice]);
        }
        const read = readDocument(json);
        if (read.ok) {
          const again = readDocument(JSON.parse(JSON.stringify(read.value)));
          expect(again.ok && JSON.stringify(again.value)).toBe(JSON.stringify(read.value));
        } else {
          codes.add(read.error.code);
          expect(read.error.code).toMatch(/^document\.[a-z-]+$/);
          expect(typeof read.error.place).toBe('string');
          for (const value of Object.values(read.error.params)) expect(Object(value)).not.toBe(value);
        }
      }),
      { seed: 11, numRuns: cases(3000) },
    );
    expect(codes.size).toBeGreaterThan(12);
  });

  it('what lies on the prototype of everything stays as it was', () => {
    const text = JSON.stringify(smallJson()).replaceAll('"name"', '"__proto__"');
    expect(readDocument(JSON.parse(text)).ok).toBe(false);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
