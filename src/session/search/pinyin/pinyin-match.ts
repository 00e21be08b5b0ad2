import type { Readings } from './readings';

/** How a text is read, one entry a character: its readings, or the letter or digit itself; empty = passed over. */
export type Spelled = readonly (readonly string[])[];

const PLAIN = /^[a-z0-9]$/;

/** A folded text (`foldText`) as it is typed. Null when it has no Han character that a reading is known of. O(length). */
export function spell(text: string, readings: Readings): Spelled | null {
  let han = false;
  const spelled = Array.from(text, (character): readonly string[] => {
    if (PLAIN.test(character)) return [character];
    const found = readings(character);
    if (found.length > 0) han = true;
    return found;
  });
  return han ? spelled : null;
}

export interface PinyinMatch {
  /** First character that is meant, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** May two letters mean the same? `ü` is typed as v or as u. */
const same = (typed: string, letter: string): boolean =>
  typed === letter || (typed === 'u' && letter === 'v');

/** How many letters from `at` on a reading shares with what was typed. */
function shared(typed: string, at: number, reading: string): number {
  let count = 0;
  while (count < reading.length && at + count < typed.length && same(typed[at + count]!, reading[count]!))
    count++;
  return count;
}

/** Where reading on from character `at` has used up all that was typed from `used` on; −1 when it can't. */
function readOn(spelled: Spelled, at: number, typed: string, used: number): number {
  if (used === typed.length) return at;
  const readings = spelled[at];
  if (readings === undefined) return -1;
  // Spaces and stops within a name are not typed.
  if (readings.length === 0) return used === 0 ? -1 : readOn(spelled, at + 1, typed, used);
  for (const reading of readings) {
    const most = shared(typed, used, reading);
    if (most === 0) continue;
    // The last one may be begun; others are typed whole, by their first letter, or by `zh`, `ch`, `sh`.
    if (used + most === typed.length) return at + 1;
    const lengths = new Set([reading.length, /^[zcs]h/.test(reading) ? 2 : 1, 1]);
    for (const length of lengths) {
      if (length > most) continue;
      const end = readOn(spelled, at + 1, typed, used + length);
      if (end >= 0) return end;
    }
  }
  return -1;
}

/**
 * Where a text is meant by typed initials, syllables, or both mixed (`yf`, `yaofang`, `yaof`: 药房): the first place.
 * `typed` in lower case. O(length), for texts that are not made to be slow: of typed length to the power of two.
 */
export function pinyinMatch(spelled: Spelled, typed: string): PinyinMatch | null {
  for (let from = 0; from < spelled.length; from++) {
    const to = readOn(spelled, from, typed, 0);
    if (to >= 0) return { from, to };
  }
  return null;
}
