/** What people leave out, or type otherwise, between the parts of a number. */
const BETWEEN = '[\\s\\-_.·/()]*';
/** Numbers of storeys: `C-L07` is said as C 7. */
const STOREY = `(?:l${BETWEEN})?`;
/** Between two counts the kind of thing is left out: `C07-12` of `C-L07.X12`. */
const KIND = `(?:\\p{L}{1,2}${BETWEEN})?`;

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
    const count = `0*${run.replace(/^0+(?=\d)/, '')}(?!\\d)`;
    pattern += i === runs.length - 1 ? `(?:${count}|${run})` : count;
  }
  return new RegExp(pattern, 'u');
}
