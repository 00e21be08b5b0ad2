import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Sha256, sha256 } from '../../src/storage/sha256';
import { cases } from '../support/cases';

const oracle = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

it('sums like the platform, whatever the length', () => {
  for (let length = 0; length < 200; length++) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 37 + length) & 255);
    expect(sha256(bytes)).toBe(oracle(bytes));
  }
});

it('sums the same in any pieces', () => {
  const pieces = fc.array(fc.uint8Array({ maxLength: 150 }), { maxLength: 8 });
  fc.assert(
    fc.property(pieces, (parts) => {
      const sum = new Sha256();
      for (const part of parts) sum.add(part);
      return sum.hex() === oracle(Buffer.concat(parts));
    }),
    { seed: 11, numRuns: cases(200) },
  );
});

it('sums a megabyte', () => {
  const bytes = new Uint8Array(1 << 20).map((_, i) => (i * i) & 255);
  expect(sha256(bytes)).toBe(oracle(bytes));
});
