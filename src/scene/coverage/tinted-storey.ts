import type { SampleGrid } from '../../analyses/extinguishers/result';
import type { Fill } from '../../model/derive/drawing/floor-fills';
import type { StoreyId } from '../../model/schema/ids';

/** A storey whose floor is tinted by how far it is to walk. */
export interface TintedStorey {
  readonly id: StoreyId;
  /** Where there is something to tell of, relative to the storey's frame. */
  readonly toCover: Fill;
  /** Where its distances are sampled, relative to the frame as well. */
  readonly grid: SampleGrid;
  /** Where the frame is put, as three has it. */
  readonly at: readonly [number, number, number];
  /** It is the shown one, and may be worked on: its tint is not joined with others. */
  readonly alone: boolean;
}

/** Storeys that are tinted in one call: few enough that a change of one is quickly written. */
const MOST = 6;
/** Rows of texels that any graphics card takes. */
const MOST_ROWS = 4096;

/**
 * Which storeys are tinted together: in their order, so that sheets stay as storeys are added; one that isn't known
 * yet (null) keeps its seat. O(storeys).
 */
export function tintSheets(storeys: readonly (TintedStorey | null)[]): readonly (readonly TintedStorey[])[] {
  const sheets: TintedStorey[][] = [];
  const together = storeys.filter((each) => !each?.alone);
  for (const each of storeys) if (each?.alone) sheets.push([each]);
  for (let i = 0; i < together.length; i += MOST) {
    let sheet: TintedStorey[] = [];
    let rows = 0;
    for (const each of together.slice(i, i + MOST)) {
      if (!each) continue;
      rows += each.grid.ny;
      if (rows > MOST_ROWS && sheet.length > 0) {
        sheets.push(sheet);
        sheet = [];
        rows = each.grid.ny;
      }
      sheet.push(each);
    }
    if (sheet.length > 0) sheets.push(sheet);
  }
  return sheets;
}

const isSame = (a: TintedStorey, b: TintedStorey | undefined): boolean =>
  a.id === b?.id &&
  a.toCover === b.toCover &&
  a.at.every((value, k) => value === b.at[k]) &&
  a.grid.x0 === b.grid.x0 &&
  a.grid.y0 === b.grid.y0 &&
  a.grid.nx === b.grid.nx &&
  a.grid.ny === b.grid.ny &&
  a.grid.cell === b.grid.cell;

type Sheets = readonly (readonly TintedStorey[])[];

/** Remembers sheets, so that one whose storeys are the same stays the same object and isn't made anew. */
export class SheetKeeper {
  #known: Sheets = [];

  next(sheets: Sheets): Sheets {
    const next = sheets.map(
      (sheet) =>
        this.#known.find(
          (known) => known.length === sheet.length && known.every((each, i) => isSame(each, sheet[i])),
        ) ?? sheet,
    );
    const changed = next.length !== this.#known.length || next.some((sheet, i) => sheet !== this.#known[i]);
    if (changed) this.#known = next;
    return this.#known;
  }
}
