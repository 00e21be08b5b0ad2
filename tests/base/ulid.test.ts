import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/base/random';
import { isUlid, ulidSource, ulidTime } from '../../src/base/ulid';
import type { Ulid } from '../../src/base/ulid';

describe('ulid', () => {
  it('encodes time as the specification does', () => {
    // The specification's own example: 1469918176385 is 01ARYZ6S41.
    const id = ulidSource(() => 1469918176385, seededRandom(1)).next();
    expect(id.slice(0, 10)).toBe('01ARYZ6S41');
    expect(id).toHaveLength(26);
    expect(ulidTime(id)).toBe(1469918176385);
  });

  it('accepts the canonical form only', () => {
    expect(isUlid('01ARZ3NDEKTSV4RRFFQ69G5FAV')).toBe(true);
    for (const bad of [
      '',
      '01arz3ndektsv4rrffq69g5fav',
      '81ARZ3NDEKTSV4RRFFQ69G5FAV',
      '01ARZ3NDEKTSV4RRFFQ69G5FAU',
      7,
    ]) {
      expect(isUlid(bad)).toBe(false);
    }
  });

  it('only grows, whatever the clock does and whatever it saw', () => {
    const step = fc.oneof(
      fc.record({ clock: fc.integer({ min: 0, max: 2_000 }) }),
      fc.record({ seen: fc.integer({ min: 0, max: 3_000 }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.integer(), (steps, seed) => {
        let clock = 0;
        const source = ulidSource(() => clock, seededRandom(seed));
        let last = '';
        for (const each of steps) {
          if ('clock' in each) clock = each.clock;
          else {
            const other = ulidSource(() => each.seen, seededRandom(seed + 1)).next();
            source.saw(other);
            if (other > last) last = other;
          }
          const id = source.next();
          expect(isUlid(id)).toBe(true);
          expect(id > last).toBe(true);
          last = id;
        }
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });

  it('never meets another device that saw the same id', () => {
    const seen = ulidSource(() => 9, seededRandom(1)).next();
    const made = [2, 3, 4].flatMap((seed) => {
      const source = ulidSource(() => 5, seededRandom(seed));
      source.saw(seen);
      return [source.next(), source.next(), source.next()];
    });
    expect(new Set(made).size).toBe(9);
    expect(made.every((id) => id > seen)).toBe(true);
  });

  it('counts past a full random part and does not follow an unbelievable id', () => {
    // Every digit drawn is the last one, so the second id of a millisecond overflows.
    const full = { ...seededRandom(1), index: () => 31 };
    const source = ulidSource(() => 5, full);
    expect([source.next(), source.next()].map(ulidTime)).toEqual([5, 6]);
    // The greatest id that there is.
    source.saw('7ZZZZZZZZZZZZZZZZZZZZZZZZZ' as Ulid);
    expect(ulidTime(source.next())).toBe(7);
  });
});
