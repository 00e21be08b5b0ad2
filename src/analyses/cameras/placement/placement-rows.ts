import { turned, type CoverProblem } from '../../../geometry/cover/cover-problem';
import { CELL } from '../storey-scene';
import type { StoreyDemand } from './storey-demand';
import type { DemandRow } from './trial-cameras';

/** Cells of a block that one row speaks for at first, along each side: people need as much room to stand. */
const BLOCK = 2;
/** Of a cell's eight neighbours so many are demanded too: along walls and corners nobody stands. */
const OPEN = 5;
/** A doorway is worth as much as the least spot of floor that matters, m². */
export const DOOR_WORTH = 1;

/** Rows with the trials that meet each. */
export class PlacementRows {
  readonly rows: DemandRow[] = [];
  readonly #trials: Int32Array[] = [];
  readonly #demand: StoreyDemand;
  readonly #columnCount: number;

  constructor(demand: StoreyDemand, columnCount: number) {
    this.#demand = demand;
    this.#columnCount = columnCount;
  }

  /** Adds rows that some trial meets. */
  add(rows: readonly DemandRow[], trials: readonly (readonly number[])[]): void {
    rows.forEach((row, r) => {
      if (trials[r]!.length === 0) return;
      this.rows.push(row);
      this.#trials.push(Int32Array.from(trials[r]!));
    });
  }

  trialsOf(row: number): Int32Array {
    return this.#trials[row]!;
  }

  /** O(entries). */
  problem(): CoverProblem {
    const rowStart = new Int32Array(this.rows.length + 1);
    this.#trials.forEach((list, r) => (rowStart[r + 1] = rowStart[r]! + list.length));
    const rowColumns = new Int32Array(rowStart.at(-1)!);
    this.#trials.forEach((list, r) => rowColumns.set(list, rowStart[r]));
    const { start: columnStart, items: columnRows } = turned(rowStart, rowColumns, this.#columnCount);
    return {
      rowCount: this.rows.length,
      columnCount: this.#columnCount,
      demand: Int32Array.from(this.rows, (row) => this.#timesOf(row)),
      weight: new Float64Array(this.#columnCount).fill(1),
      fixed: new Uint8Array(this.#columnCount),
      rowStart,
      rowColumns,
      columnStart,
      columnRows,
    };
  }

  /** m² that each row speaks for. */
  worth(): Float64Array {
    return Float64Array.from(this.rows, (row) => (row.kind === 'door' ? DOOR_WORTH : (BLOCK * CELL) ** 2));
  }

  #timesOf(row: DemandRow): number {
    return row.kind === 'door' ? this.#demand.doors[row.door]!.cameras : 1;
  }
}

/** What stands for a demand at first: each doorway, and of each block of floor the cell with most of it around. O(cells). */
export function firstRows({ floors, doors }: StoreyDemand, nx: number): DemandRow[] {
  const cells = floors.flatMap(({ cells: own }, floor): DemandRow[] => {
    const all = new Set(own);
    const best = new Map<number, { cell: number; open: number }>();
    const width = Math.ceil(nx / BLOCK);
    for (const cell of own) {
      const [i, j] = [cell % nx, Math.floor(cell / nx)];
      let open = -1;
      for (const dx of [-1, 0, 1]) for (const dy of [-nx, 0, nx]) if (all.has(cell + dx + dy)) open++;
      const block = Math.floor(j / BLOCK) * width + Math.floor(i / BLOCK);
      if (open >= OPEN && open > (best.get(block)?.open ?? 0)) best.set(block, { cell, open });
    }
    return [...best.values()].map(({ cell }) => ({ kind: 'cell', floor, cell }));
  });
  return [...doors.map((_, door): DemandRow => ({ kind: 'door', door })), ...cells];
}
