import { textWidth } from '../sheet-labels';
import type { Rect } from './escape-page';
import { paragraph } from './paragraph';

/** What the strip at the foot of a sheet tells. */
export interface StripParts {
  /** Of letters and of the legend's signs, millimetres. */
  readonly letters: number;
  readonly sign: number;
  /** Of the legend: the lines of each entry, one a language. */
  readonly keys: readonly (readonly string[])[];
  readonly title: readonly string[];
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
  readonly keys: readonly { readonly x: number; readonly y: number }[];
  readonly orders: readonly {
    readonly x: number;
    readonly title: number;
    readonly lines: readonly { readonly y: number; readonly number: string; readonly text: string }[];
  }[];
  readonly warning: (Rect & { readonly lines: readonly string[] }) | null;
  readonly facts: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  readonly bar: { readonly x: number; readonly y: number; readonly width: number };
  readonly checked: { readonly x: number; readonly y: number; readonly width: number };
  readonly insets: readonly Rect[];
}

/** Shares of the width: legend, what to do in each language, facts. Chinese says the same on less paper. */
const SHARES = { one: [0.4, 0.33, 0.27], both: [0.32, 0.19, 0.27, 0.22] } as const;
const GAP = 4;
const PAD = 1.5;
/** From line to line in heights of letters. */
const LEADING = 1.34;
/** For the number of an order, in heights of letters. */
const NUMBER = 1.4;
const INSET = 25;
const BAR = 8;
const CHECKED = 9;

/** O(letters). */
export function stripLayout(parts: StripParts, { x, y, width }: Omit<Rect, 'height'>): StripLayout {
  const { letters, sign, keys, orders } = parts;
  const line = letters * LEADING;
  const shares = orders.length > 1 ? SHARES.both : SHARES.one;
  const widths = shares.map((share) => share * (width - (shares.length - 1) * GAP));
  const left = (column: number): number =>
    x + widths.slice(0, column).reduce((sum, each) => sum + each + GAP, 0);
  const top = y + PAD;

  const cell = Math.max(...keys.flat().map(textWidth), 1) * letters + sign + 2.5;
  const columns = Math.max(1, Math.floor((widths[0]! + 1) / cell));
  const rows = Math.ceil(keys.length / columns);
  const step = Math.max(sign + 0.8, Math.max(...keys.map((each) => each.length), 1) * letters * 1.2 + 0.8);
  const placed = keys.map((_, i) => ({
    x: left(0) + Math.floor(i / rows) * (widths[0]! / columns),
    y: top + (i % rows) * step,
  }));

  const told = orders.map((each, i) => {
    let next = top + letters * 1.3 + line * 1.25;
    const lines = each.flatMap((order, k) =>
      paragraph(order, letters, widths[i + 1]! - NUMBER * letters).map((text, n) => {
        const at = next;
        next += line;
        return { y: at, number: n === 0 ? String(k + 1) : '', text };
      }),
    );
    return { x: left(i + 1), title: top + letters * 1.3, lines, end: next };
  });

  const [at, room] = [left(widths.length - 1), widths.at(-1)!];
  let next = top;
  const warned = parts.warnings.flatMap((each) => paragraph(each, letters, room - 2 * PAD));
  const warning =
    warned.length === 0
      ? null
      : { x: at, y: next, width: room, height: warned.length * line + 2 * PAD, lines: warned };
  if (warning !== null) next += warning.height + PAD;
  const facts = parts.facts
    .flatMap((each) => paragraph(each, letters, room))
    .map((text) => {
      next += line;
      return { x: at, y: next - line * 0.25, text };
    });
  const bar = { x: at, y: next + BAR, width: room };
  const checked = { x: at, y: next + BAR + CHECKED, width: room };
  next += BAR + CHECKED + 2;
  const wide = (room - GAP * (parts.insets - 1)) / Math.max(1, parts.insets);
  const insets = Array.from({ length: parts.insets }, (_, i) => ({
    x: at + i * (wide + GAP),
    y: next,
    width: wide,
    height: INSET,
  }));
  if (parts.insets > 0) next += INSET + line;
  const end = Math.max(top + rows * step, ...told.map((each) => each.end), next);
  return { height: end + PAD - y, keys: placed, orders: told, warning, facts, bar, checked, insets };
}
