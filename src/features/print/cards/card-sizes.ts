import { PAPERS } from '../paper';

/** A sign beside the extinguisher to be seen from afar; a card that tells who checks it and when. */
export const CARD_KINDS = ['point', 'sign'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** Millimetres of a card, and how many lie on a sheet of A4, upright. */
export const CARD_SIZES: Readonly<
  Record<
    CardKind,
    { readonly width: number; readonly height: number; readonly columns: number; readonly lines: number }
  >
> = {
  point: { width: 92, height: 66, columns: 2, lines: 4 },
  sign: { width: 184, height: 132, columns: 1, lines: 2 },
};

/** Length of a cut mark, millimetres. */
const MARK = 5;

/** Where a sheet is to be cut: lines beside the cards, never on them. Millimetres. */
export function cutMarks(
  kind: CardKind,
): readonly (readonly [x1: number, y1: number, x2: number, y2: number])[] {
  const { width, height, columns, lines } = CARD_SIZES[kind];
  const [left, top] = originOf(kind);
  const [right, bottom] = [left + columns * width, top + lines * height];
  const upright = Array.from({ length: columns + 1 }, (_, i) => left + i * width).flatMap((x) => [
    [x, top - MARK - 1, x, top - 1] as const,
    [x, bottom + 1, x, bottom + MARK + 1] as const,
  ]);
  const level = Array.from({ length: lines + 1 }, (_, i) => top + i * height).flatMap((y) => [
    [left - MARK - 1, y, left - 1, y] as const,
    [right + 1, y, right + MARK + 1, y] as const,
  ]);
  return [...upright, ...level];
}

/** The corner of the first card, so that all lie in the middle of the sheet. Millimetres. */
export function originOf(kind: CardKind): readonly [x: number, y: number] {
  const { width, height, columns, lines } = CARD_SIZES[kind];
  return [(PAPERS.A4.width - columns * width) / 2, (PAPERS.A4.height - lines * height) / 2];
}
