export type ViewAxis = 'horizontal' | 'vertical' | 'diagonal';

/** An angle, or a range of them, as a datasheet's text has it. Degrees. */
export interface ViewWord {
  readonly most: number;
  /** The other end of a range; null for one angle. */
  readonly least: number | null;
  readonly axis: ViewAxis | null;
  /** Millimetres of the lens that it is told of; null where it isn't told. */
  readonly focal: number | null;
}

interface Growing {
  first: number;
  second: number | null;
  axis: ViewAxis | null;
  focal: number | null;
  /** Of the other, thermal sensor. */
  thermal: boolean;
}

/** Longest text that is looked at; the longest that there is has some hundred characters. */
export const LONGEST = 500;

const TOKEN =
  /(?<mm>\d+(?:\.\d+)?)\s*mm|(?<![a-z.\d])(?<angle>\d+(?:\.\d+)?)(?!\.?\d|\s*(?:k|mp|x)(?![a-z]))|(?<![a-z])(?<axis>horiz(?:ontal)?|vert(?:ical)?|diag(?:onal)?|[hvd](?:fov)?)(?![a-z])|(?<range>\bto\b|[-–~])|(?<end>[;,/])|(?<open>\()|(?<close>\))|(?<label>:)|(?<thermal>thermal)/g;

const AXES: Readonly<Record<string, ViewAxis>> = { h: 'horizontal', v: 'vertical', d: 'diagonal' };

/**
 * The angles in a text such as `2.8mm: 102.4 horizontal, 55 vertical; 4mm: 82.3 horizontal`, `101-49 horizontal / 54-29 vertical`
 * or `103h`, in their order; those of a thermal sensor left out. In brackets only lenses count (`(2.8mm)`), numbers of models
 * don't. O(length).
 */
export function viewWords(text: string): ViewWord[] {
  const words: Growing[] = [];
  let current: Growing | null = null;
  let range = false;
  let bracket = false;
  /** Told before the number that it is of. */
  let [axis, focal]: [ViewAxis | null, number | null] = [null, null];
  let lastLens: number | null = null;
  const plain = text
    .slice(0, LONGEST)
    .toLowerCase()
    .replaceAll(/°|degrees?|\bdeg\b/g, ' ');
  for (const { groups } of plain.matchAll(TOKEN)) {
    const { mm, angle, axis: named, end, open, close, label, thermal } = groups!;
    if (groups!['range'] !== undefined) {
      range = true;
      continue;
    }
    if (mm !== undefined) {
      // `2.8-12mm`: what looked like an angle was the first of two focal lengths.
      if (range && current && current.axis === null && !bracket) words.pop();
      else if (current) current.focal = Number(mm);
      lastLens = Number(mm);
    } else if (label !== undefined) {
      // `2.8mm:` tells the lens of all that follows, `horizontal:` the axis of the next.
      if (lastLens !== null) focal = lastLens;
      current = null;
    } else if (angle !== undefined && !bracket) {
      if (range && current?.second === null) current.second = Number(angle);
      else {
        current = { first: Number(angle), second: null, axis, focal, thermal: false };
        words.push(current);
        axis = null;
      }
      lastLens = null;
    } else if (named !== undefined) {
      const which = AXES[named[0]!]!;
      if (current?.axis === null) current.axis = which;
      else if (!bracket) axis = which;
    } else if (thermal !== undefined) {
      const last = words.at(-1);
      if (last) last.thermal = true;
    } else if (open !== undefined) bracket = true;
    else if (close !== undefined) bracket = false;
    else if (end !== undefined && !bracket) {
      current = null;
      axis = null;
      if (end === ';') focal = null;
    }
    range = false;
  }
  return words.filter((word) => !word.thermal).map(finished);
}

function finished({ first, second, axis, focal }: Growing): ViewWord {
  if (second === null) return { most: first, least: null, axis, focal };
  return { most: Math.max(first, second), least: Math.min(first, second), axis, focal };
}
