import { frameOf, PAPERS, type Beside, type PaperName } from '../paper';

/** Millimetres of the table's columns: number on the sheet, camera, height, aim, tilt, both walls. */
export const COLUMNS = [7, 25, 11, 12, 11, 19, 19] as const;
export const TABLE = COLUMNS.reduce((sum, width) => sum + width, 0);
export const ROW = 3.6;
export const HEAD = 7;
/** Between tables side by side, and around them. */
export const GAP = 3;

/** A stretch of the table on the sheet: millimetres of its corner, and which rows it has. */
export interface TableBlock {
  readonly x: number;
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

const sized = (paper: PaperName, landscape: boolean) => {
  const { width, height } = PAPERS[paper];
  return landscape ? { width: height, height: width } : { width, height };
};

const rowsIn = (height: number): number => Math.max(1, Math.floor((height - HEAD - 2 * GAP) / ROW));

/** Of each block below a drawing: as many blocks as there is room for, all alike. */
const rowsBelow = (width: number, count: number): number =>
  Math.ceil(count / Math.max(1, Math.floor((width - GAP) / (TABLE + GAP))));

/** What the table of so many cameras takes of a sheet: at the right of a lying drawing, below an upright one. O(1). */
export const tableBeside =
  (paper: PaperName, count: number): Beside =>
  (landscape) => {
    if (count === 0) return { right: 0, below: 0 };
    const frame = frameOf(sized(paper, landscape));
    if (landscape) {
      const blocks = Math.ceil(count / rowsIn(frame.height));
      return { right: blocks * (TABLE + GAP) + GAP, below: 0 };
    }
    return { right: 0, below: HEAD + 2 * GAP + rowsBelow(frame.width, count) * ROW };
  };

/** Where the table stands on a sheet beside its drawing. O(blocks). */
export function tableBlocks(paper: PaperName, landscape: boolean, count: number): readonly TableBlock[] {
  if (count === 0) return [];
  const frame = frameOf(sized(paper, landscape));
  const { right, below } = tableBeside(paper, count)(landscape);
  const left = landscape ? frame.x + frame.width - right + GAP : frame.x + GAP;
  const top = landscape ? frame.y + GAP : frame.y + frame.height - below + GAP;
  const rows = landscape ? rowsIn(frame.height) : rowsBelow(frame.width, count);
  return Array.from({ length: Math.ceil(count / rows) }, (_, i) => ({
    x: left + i * (TABLE + GAP),
    y: top,
    from: i * rows,
    to: Math.min(count, (i + 1) * rows),
  }));
}

/** The table on sheets of its own: its blocks sheet by sheet. O(blocks). */
export function tableSheets(
  paper: PaperName,
  landscape: boolean,
  count: number,
): readonly (readonly TableBlock[])[] {
  const frame = frameOf(sized(paper, landscape));
  const side = Math.max(1, Math.floor((frame.width - GAP) / (TABLE + GAP)));
  const rows = rowsIn(frame.height);
  const blocks = Array.from({ length: Math.ceil(count / rows) }, (_, i) => ({
    x: frame.x + GAP + (i % side) * (TABLE + GAP),
    y: frame.y + GAP,
    from: i * rows,
    to: Math.min(count, (i + 1) * rows),
  }));
  return Array.from({ length: Math.ceil(blocks.length / side) }, (_, i) =>
    blocks.slice(i * side, (i + 1) * side),
  );
}
