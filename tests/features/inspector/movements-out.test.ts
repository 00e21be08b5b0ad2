import { describe, expect, it } from 'vitest';
import { csvText } from '../../../src/base/csv-text';
import { finished } from '../../../src/base/steps';
import { csvSteps, lineSteps } from '../../../src/features/inspector/chemicals/csv-steps';
import { MOST_ON_PAPER, pagesOf } from '../../../src/features/inspector/chemicals/paper-pages';

const HEAD = ['时间', '数量', '备注'];
const lineOf = (i: number) => [`2026-01-01 ${i}`, i / 3, i % 7 === 0 ? '"甲, 乙"\n丙' : null];
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

describe('a long table handed over', () => {
  it.each([0, 1, 99, 100, 101, 1234])(
    'of %i rows is the file that one go makes, byte for byte',
    async (count) => {
      const rows = numbers(count);
      const told: number[] = [];
      const file = finished(csvSteps(HEAD, rows, lineOf, (done) => told.push(done)));
      const bytes = new Uint8Array(await file.arrayBuffer());
      expect(bytes).toEqual(new TextEncoder().encode(csvText([HEAD, ...rows.map(lineOf)])));
      expect(told.at(-1) ?? 0).toBe(count);
      expect(told).toEqual(told.toSorted((a, b) => a - b));
    },
  );

  it('gives way often, and whoever stops asking stops it', () => {
    const made: number[] = [];
    const steps = csvSteps(
      HEAD,
      numbers(200_000),
      (i) => (made.push(i), lineOf(i)),
      () => {},
    );
    for (let i = 0; i < 3; i++) steps.next();
    expect(made).toHaveLength(300);
  });

  it('is on paper line by line what it is in one go', () => {
    for (const count of [0, 1, 100, 250])
      expect(finished(lineSteps(numbers(count), lineOf))).toEqual(numbers(count).map(lineOf));
  });

  it('says how many sheets it takes at most', () => {
    expect([0, 1, 11, 12].map(pagesOf)).toEqual([0, 1, 1, 2]);
    expect(pagesOf(MOST_ON_PAPER)).toBeLessThan(200);
  });
});
