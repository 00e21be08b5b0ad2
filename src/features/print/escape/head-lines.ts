import { fitting } from '../fitting';
import { textWidth } from '../sheet-labels';
import { LETTERS, TITLE_SHARE } from './escape-page';
import { paragraph } from './paragraph';

/** A line of the header: its baseline from the header's middle, millimetres. */
export interface HeadLine {
  readonly text: string;
  readonly size: number;
  readonly below: number;
}

export interface Head {
  /** Letters of the title, millimetres. */
  readonly title: number;
  /** The place, from top to bottom. */
  readonly lines: readonly HeadLine[];
}

/** Shares of the header's height that its place's name has letters of, and of what the rest has at most. */
const NAME = [0.46, 0.42, 0.38, 0.34, 0.3, 0.26] as const;
const REST = 0.3;
/** What a title may take of the width; the less where the place has no room beside it. */
const TITLES = [0.62, 0.44] as const;
/** A smaller name is rather written beside a smaller title, share of the header's height. */
const LEAST_NAME = 0.34;
/** Left and right of it, and between title and place, millimetres. */
const AIR = 11;
const LEADING = 1.22;
/** How much of the header's height lines may take. */
const FULL = 0.98;

/**
 * The title of a header and the place that its sheet is of, whose name (the first line) is what is looked for: as large as it can be, the rest smaller, nothing smaller than letters
 * may be, broken where it must. `width`, `height` of the header, millimetres. O(letters).
 */
export function headOf(title: string, place: readonly string[], width: number, height: number): Head {
  const tries = TITLES.map((share): Head & { readonly name: number } => {
    const size = fitting(title, height * TITLE_SHARE, width * share);
    const room = width - textWidth(title) * size - AIR;
    const name = NAME.map((each) => Math.max(LETTERS, each * height)).find((each) => {
      const [first = ''] = place;
      return textWidth(first) * each <= room && highOf(linesAt(place, each, room, height)) <= FULL * height;
    });
    const lines = linesAt(place, name ?? LETTERS, room, height);
    return { title: size, name: name ?? 0, lines: stacked(lines, height) };
  });
  const found = tries.find(({ name }) => name >= LEAST_NAME * height) ?? tries.at(-1)!;
  return { title: found.title, lines: found.lines };
}

type Line = Omit<HeadLine, 'below'>;

function linesAt(place: readonly string[], name: number, room: number, height: number): readonly Line[] {
  return place.flatMap((each, i): Line[] => {
    const most = i === 0 ? name : Math.min(name, REST * height);
    const size = Math.max(LETTERS, Math.min(most, fitting(each, most, room)));
    return paragraph(each, size, room + 1e-9).map((text) => ({ text, size }));
  });
}

const highOf = (lines: readonly Line[]): number => lines.reduce((sum, { size }) => sum + size * LEADING, 0);

/** One under another about the middle; where there are too many they are pressed into the height. */
function stacked(lines: readonly Line[], height: number): readonly HeadLine[] {
  const press = Math.min(1, (FULL * height) / highOf(lines));
  let next = (-highOf(lines) * press) / 2;
  return lines.map(({ text, size }) => {
    const high = size * LEADING * press;
    next += high;
    return { text, size: size * press, below: next - high / 2 + size * press * 0.36 };
  });
}
