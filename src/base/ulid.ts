import { assert } from './assert';
import type { Random } from './random';

declare const ulidBrand: unique symbol;

/** 26 characters of Crockford base 32: 48 bits of milliseconds, 80 random bits. Text order is time order. */
export type Ulid = string & { readonly [ulidBrand]: true };

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SHAPE = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
const TIME_DIGITS = 10;
const RANDOM_DIGITS = 16;
const MAX_TIME = 2 ** 48 - 1;
/** An id seen from further ahead than this is damage, not a fast clock, and must not drag ours along. */
const BELIEVABLE_LEAD_MS = 100 * 365.25 * 86_400_000;

/** Whether `text` is a ULID in its one canonical (upper-case) form. Cost O(1). */
export function isUlid(text: unknown): text is Ulid {
  return typeof text === 'string' && SHAPE.test(text);
}

/** Milliseconds since 1970 that the id carries. Cost O(1). */
export function ulidTime(id: Ulid): number {
  let time = 0;
  for (let i = 0; i < TIME_DIGITS; i++) time = time * 32 + DIGITS.indexOf(id.charAt(i));
  return time;
}

export interface UlidSource {
  /** A new id, greater than every id that this source made or saw. Cost O(1). */
  next(): Ulid;
  /** Tells the source of an id made elsewhere, so that what follows it also sorts after it. Cost O(1). */
  saw(id: Ulid): void;
}

/**
 * Makes ids that only ever grow: when the clock stands still or is set back, the last id is counted up
 * instead (a hybrid logical clock, Kulkarni et al. 2014). So an id's order is the order of recording even
 * where its time is not. `now` gives milliseconds since 1970; `random` must differ between devices.
 * Follows the ULID specification (github.com/ulid/spec), monotonic variant; overflow moves to the next millisecond.
 */
export function ulidSource(now: () => number, random: Random): UlidSource {
  let time = -1;
  let digits: number[] = [];
  /** Whether `time` comes from an id made elsewhere: counting that one up could meet another device doing the same. */
  let foreign = false;

  const countUp = (): void => {
    for (let i = RANDOM_DIGITS - 1; i >= 0; i--) {
      const digit = digits[i] ?? 0;
      if (digit < 31) {
        digits[i] = digit + 1;
        return;
      }
      digits[i] = 0;
    }
    moveTo(time + 1);
  };
  const moveTo = (ms: number): void => {
    time = ms;
    foreign = false;
    digits = Array.from({ length: RANDOM_DIGITS }, () => random.index(32));
  };

  return {
    next() {
      const clock = Math.max(0, Math.floor(now()));
      if (clock > time) moveTo(clock);
      else if (foreign) moveTo(time + 1);
      else countUp();
      assert(time <= MAX_TIME, 'ULID time beyond 48 bits', time);
      return encode(time, digits);
    },
    saw(id) {
      const seen = ulidTime(id);
      if (seen > now() + BELIEVABLE_LEAD_MS) return;
      if (seen < time) return;
      time = seen;
      foreign = true;
    },
  };
}

function encode(time: number, digits: readonly number[]): Ulid {
  let head = '';
  for (let rest = time, i = 0; i < TIME_DIGITS; i++, rest = Math.floor(rest / 32)) {
    head = DIGITS.charAt(rest % 32) + head;
  }
  let tail = '';
  for (const digit of digits) tail += DIGITS.charAt(digit);
  // Built from the alphabet, 10 + 16 digits, time below 2^48: canonical by construction.
  return (head + tail) as Ulid;
}
