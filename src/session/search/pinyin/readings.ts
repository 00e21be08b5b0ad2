import { ALSO, LEVEL_ONE, STARTS } from './pinyin-table';

/** Readings of a Han character without tones, the commonest first; empty where nothing is known of it. O(log table), then kept. */
export type Readings = (character: string) => readonly string[];

const LETTERS = /[a-z]+/;
const NONE: readonly string[] = [];

/** GB 2312's first level from the browser's own decoder; empty where it has none. */
function levelOne(): ReadonlyMap<string, string> {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    const last = row === 0xd7 ? 0xf9 : 0xfe;
    for (let cell = 0xa1; cell <= last; cell++) bytes.push(row, cell);
  }
  let characters: string[];
  try {
    characters = Array.from(new TextDecoder('gbk').decode(Uint8Array.from(bytes)));
  } catch {
    // A runtime without that encoding: the collation is asked for all.
    return new Map();
  }
  const found = new Map<string, string>();
  let at = 0;
  for (const run of LEVEL_ONE.split(' ')) {
    const reading = LETTERS.exec(run)?.[0] ?? '';
    for (let left = Number(run.slice(reading.length)); left > 0; left--) {
      const character = characters[at++];
      if (character !== undefined) found.set(character, reading);
    }
  }
  return found;
}

/** Reading by place in the collation; null where the runtime sorts Chinese otherwise. */
function byCollation(): ((character: string) => string) | null {
  const { compare } = new Intl.Collator('zh-u-co-pinyin');
  const starts = STARTS.split(' ').map((entry) => [entry.slice(0, 1), entry.slice(1)] as const);
  const inOrder = starts.every(([first], i) => i === 0 || compare(starts[i - 1]![0], first) < 0);
  if (!inOrder) return null;
  return (character) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(starts[middle]![0], character) <= 0) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? '' : starts[low - 1]![1];
  };
}

const HAN = /^[\u3400-\u9fff\uf900-\ufaff]$/;

/** Makes the tables; some milliseconds. */
export function createReadings(): Readings {
  const common = levelOne();
  const others = byCollation();
  const also = new Map<string, string[]>();
  for (const entry of ALSO.split(' ')) {
    also.set(entry.slice(0, 1), [...(also.get(entry.slice(0, 1)) ?? []), entry.slice(1)]);
  }
  const known = new Map<string, readonly string[]>();
  return (character) => {
    const before = known.get(character);
    if (before) return before;
    if (!HAN.test(character)) return NONE;
    const first = common.get(character) ?? others?.(character) ?? '';
    const all = [first, ...(also.get(character) ?? [])].filter((reading) => reading !== '');
    known.set(character, all);
    return all;
  };
}

let made: Readings | null = null;

/** The tables, made when they are first needed. */
export const readings = (): Readings => (made ??= createReadings());
