import { textWidth } from '../sheet-labels';
import type { Rect } from './escape-page';
import { paragraph } from './paragraph';

/** What the strip beside or under a sheet's plan tells. */
export interface StripParts {
  /** Of letters and of the legend's signs, millimetres. */
  readonly letters: number;
  readonly sign: number;
  /** Of the legend: the lines of each entry, one a language. */
  readonly keys: readonly (readonly string[])[];
  /** What to do, one language a column. */
  readonly orders: readonly (readonly string[])[];
  /** The way is another at another hour. */
  readonly warnings: readonly string[];
  readonly facts: readonly string[];
  /** Small maps side by side: of the storey's part, of the site. */
  readonly insets: number;
}

/** Where each part stands, millimetres of the sheet; text lines with their baselines. */
export interface StripLayout {
  readonly height: number;
  readonly keys: readonly StripKey[];
  readonly orders: readonly StripOrders[];
  readonly warning: (Rect & { readonly lines: readonly string[] }) | null;
  readonly facts: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  /** `north`: the baseline of its word. */
  readonly bar: { readonly x: number; readonly y: number; readonly width: number; readonly north: number };
  readonly checked: { readonly x: number; readonly y: number; readonly width: number };
  readonly insets: readonly Rect[];
}

/** An entry of the legend: the upper left corner of its sign, and the words beside that, broken where they must be. */
interface StripKey {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

interface StripOrders {
  readonly x: number;
  readonly title: number;
  readonly lines: readonly { readonly y: number; readonly number: string; readonly text: string }[];
}

/** Where a part begins, and how wide it may be; millimetres. */
type Place = Omit<Rect, 'height'>;
/** How far down a part comes. */
interface Ended {
  readonly end: number;
}

/** Shares of the width: legend, what to do in each language, facts, and where these leave enough the maps. Chinese says the same on less paper. */
const SHARES = { one: [0.4, 0.33, 0.27], both: [0.32, 0.19, 0.27, 0.22] } as const;
const WITH_MAPS = { one: [0.38, 0.26, 0.18, 0.18], both: [0.29, 0.17, 0.22, 0.16, 0.16] } as const;
/** Facts in a column of their own are no narrower, millimetres. */
const LEAST_FACTS = 40;
const GAP = 4;
const PAD = 1.5;
/** From line to line in heights of letters, and from one language of a legend's entry to the next. */
const LEADING = 1.34;
const TIGHT = 1.2;
/** For the number of an order, in heights of letters. */
const NUMBER = 1.4;
const INSET = 25;
const BAR = 8;
/** Narrower than this the north stands above the scale's words instead of beside them, higher by so much. */
const NARROW = 58;
const NORTH = 5.5;
const CHECKED = 9;
/** Columns of a legend, and lines that the words of one language may have in it. */
const MOST_COLUMNS = 5;
const MOST_LINES = 2;
/** A legend is rather so much higher than that one of its entries is broken, millimetres. */
const BREAK = 3;

/**
 * Its parts beside one another at the foot of a sheet, or under one another (`isStacked`) beside the plan. Where more `height` is told
 * than they need the maps take it. O(letters).
 */
export function stripLayout(
  parts: StripParts,
  place: Place & { readonly height?: number },
  isStacked: boolean,
): StripLayout {
  const { x, y, width } = place;
  const top = y + PAD;
  const bottom = place.height === undefined ? 0 : y + place.height - PAD;
  if (isStacked) {
    const keys = legend(parts, { x, y: top, width });
    let next = keys.end + GAP;
    const orders = parts.orders.map((each) => {
      const told = ordersOf(parts, each, { x, y: next, width });
      next = told.end + GAP;
      return told;
    });
    const facts = factsOf(parts, { x, y: next, width });
    const maps = mapsOf(parts, { x, y: facts.end, width }, bottom, false);
    return { ...facts, height: maps.end + PAD - y, keys: keys.entries, orders, insets: maps.insets };
  }
  const languages = parts.orders.length > 1 ? 'both' : 'one';
  const split = WITH_MAPS[languages];
  const isSplit = parts.insets > 0 && split.at(-2)! * width - GAP >= LEAST_FACTS;
  const shares = isSplit ? split : SHARES[languages];
  const widths = shares.map((share) => share * (width - GAP * (shares.length - 1)));
  const column = (i: number): Place => ({
    x: x + widths.slice(0, i).reduce((sum, each) => sum + each + GAP, 0),
    y: top,
    width: widths[i]!,
  });
  const keys = legend(parts, column(0));
  const orders = parts.orders.map((each, i) => ordersOf(parts, each, column(i + 1)));
  const facts = factsOf(parts, column(parts.orders.length + 1));
  const told = Math.max(keys.end, facts.end, ...orders.map((each) => each.end));
  const maps = isSplit
    ? mapsOf(parts, column(widths.length - 1), Math.max(told, bottom), true)
    : mapsOf(parts, { ...column(widths.length - 1), y: facts.end }, Math.max(told, bottom), false);
  const end = Math.max(told, maps.end);
  return { ...facts, height: end + PAD - y, keys: keys.entries, orders, insets: maps.insets };
}

/** Maps side by side, or under one another (`isStacked`), at least of the least height and down to `bottom`; under each its title in each language. */
function mapsOf(
  { letters, orders, insets: count }: StripParts,
  { x, y, width }: Place,
  bottom: number,
  isStacked: boolean,
): Pick<StripLayout, 'insets'> & Ended {
  if (count === 0) return { insets: [], end: y };
  const title = letters * LEADING * Math.max(1, orders.length);
  const rows = isStacked ? count : 1;
  const columns = isStacked ? 1 : count;
  const high = Math.max(INSET, (bottom - y - GAP * (rows - 1)) / rows - title);
  const wide = (width - GAP * (columns - 1)) / columns;
  const insets = Array.from({ length: count }, (_, i) => ({
    x: isStacked ? x : x + i * (wide + GAP),
    y: isStacked ? y + i * (high + title + GAP) : y,
    width: wide,
    height: high,
  }));
  return { insets, end: y + rows * (high + title) + GAP * (rows - 1) };
}

/** In as many columns as make it lowest, its words rather whole. */
function legend(
  { letters, sign, keys }: StripParts,
  { x, y, width }: Place,
): Ended & { readonly entries: readonly StripKey[] } {
  let best: (Ended & { readonly entries: readonly StripKey[]; readonly cost: number }) | null = null;
  for (let columns = 1; columns <= MOST_COLUMNS; columns++) {
    const wide = width / columns;
    const room = wide - sign - 2.5;
    const broken = keys.map((lines) => lines.flatMap((line) => paragraph(line, letters, room)));
    const isTooNarrow = broken.some(
      (lines, i) =>
        lines.length > MOST_LINES * keys[i]!.length ||
        lines.some((line) => textWidth(line) * letters > room + letters),
    );
    if (best !== null && isTooNarrow) break;
    const rows = Math.ceil(keys.length / columns);
    let [next, end] = [y, y];
    const entries = broken.map((lines, i): StripKey => {
      if (i % rows === 0) next = y;
      const high = Math.max(sign, lines.length * letters * TIGHT);
      const at = { x: x + Math.floor(i / rows) * wide, y: next + (high - sign) / 2, lines };
      next += high + 0.8;
      end = Math.max(end, next);
      return at;
    });
    const breaks = broken.reduce((sum, lines, i) => sum + lines.length - keys[i]!.length, 0);
    const cost = end + BREAK * breaks;
    if (best === null || cost < best.cost) best = { entries, end, cost };
  }
  return best ?? { entries: [], end: y };
}

function ordersOf(
  { letters }: StripParts,
  orders: readonly string[],
  { x, y, width }: Place,
): StripOrders & Ended {
  const line = letters * LEADING;
  let next = y + letters * 1.3 + line * 1.25;
  const lines = orders.flatMap((order, k) =>
    paragraph(order, letters, width - NUMBER * letters).map((text, n) => {
      const at = next;
      next += line;
      return { y: at, number: n === 0 ? String(k + 1) : '', text };
    }),
  );
  return { x, title: y + letters * 1.3, lines, end: next };
}

function factsOf(
  { letters, warnings, facts }: StripParts,
  { x, y, width }: Place,
): Pick<StripLayout, 'warning' | 'facts' | 'bar' | 'checked'> & Ended {
  const line = letters * LEADING;
  let next = y;
  const warned = warnings.flatMap((each) => paragraph(each, letters, width - 2 * PAD));
  const warning =
    warned.length === 0 ? null : { x, y: next, width, height: warned.length * line + 2 * PAD, lines: warned };
  if (warning !== null) next += warning.height + PAD;
  const told = facts
    .flatMap((each) => paragraph(each, letters, width))
    .map((text) => {
      next += line;
      return { x, y: next - line * 0.25, text };
    });
  const up = width < NARROW ? NORTH : 0;
  next += up + BAR;
  const bar = { x, y: next, width, north: next - 1 - up };
  next += CHECKED;
  const checked = { x, y: next, width };
  return { warning, facts: told, bar, checked, end: next + 2 };
}
