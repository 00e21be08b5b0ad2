/** What people leave out, or type otherwise, between the parts of a number. */
const BETWEEN = '[\\s\\-_.·/()]*';
/** Numbers of storeys: `C-L07` is said as C 7. */
const STOREY = `(?:l${BETWEEN})?`;
/** Between two counts the kind of thing is left out: `C07-12` of `C-L07.X12`. */
const KIND = `(?:\\p{L}{1,2}${BETWEEN})?`;

/** A count as it is written, leading zeros aside, and no longer one. */
const wholeCount = (run: string): string => `0*${run.replace(/^0+(?=\d)/, '')}(?!\\d)`;

/**
 * What a number looks like that somebody means by `folded`: separators, leading zeros and the letter of the storey are
 * not told apart, and the last part may be going to be typed on. Null for what has no letter before a digit: counts alone
 * are in every number. O(length).
 */
export function numberPattern(folded: string): RegExp | null {
  const runs = folded.match(/\d+|\p{L}+/gu) ?? [];
  if (runs.length < 2 || !/^\p{L}/u.test(folded)) return null;
  let pattern = '^';
  let counts = 0;
  for (const [i, run] of runs.entries()) {
    if (i > 0) pattern += BETWEEN;
    if (!/^\d/.test(run)) {
      pattern += Array.from(run).join(BETWEEN);
      continue;
    }
    if (i > 0) pattern += counts === 0 ? STOREY : KIND;
    counts++;
    const count = wholeCount(run);
    pattern += i === runs.length - 1 ? `(?:${count}|${run})` : count;
  }
  return new RegExp(pattern, 'u');
}

const HAN_COUNT = '零〇一二三四五六七八九十百千两';
/** Separators, but not the end of one text of several. */
const WITHIN = '[ \\t\\-_.·/()]*';
/** A storey by its number: nobody goes on typing one, `B1` is not `B12`. */
const STOREY_NUMBER = /^[bfl]\d+$/u;

/**
 * Where a text has what is typed with its counts as whole ones: `三层` is not in `十三层`, nor `3f` in `13F`, while `l3` is in `L03`. A count at
 * the end may be going to be typed on. Of several texts each has a line. Null for what has no count. O(length).
 */
export function numberWithin(folded: string): RegExp | null {
  const runs = folded.match(/\d+|[\p{L}\p{N}]|[^\s\-_.·/()]/gu) ?? [];
  if (!runs.some((run) => /^\d/.test(run)) && !HAN_COUNT.includes(runs[0] ?? ' ')) return null;
  const parts = runs.map((run, i) => {
    if (!/^\d/.test(run)) return run.replace(/[\\^$.*+?()[\]{}|]/u, '\\$&');
    const count = wholeCount(run);
    return i < runs.length - 1 || STOREY_NUMBER.test(folded) ? count : `(?:${count}|${run})`;
  });
  // What stands before a count would make it another one; zeros don't.
  const first = runs[0] ?? '';
  const begins = /^\d/.test(first)
    ? '(?<![1-9]\\d*)'
    : HAN_COUNT.includes(first)
      ? `(?<![${HAN_COUNT}])`
      : '';
  return new RegExp(begins + parts.join(WITHIN), 'u');
}
