import type { Box } from '../../../drafting/boxes';

/** Mesh of the floor that is looked at, and how far from anything somebody's middle stays, metres. */
const STEP = 0.15;
const BODY = 0.25;

/**
 * Does the floor that boxes tile stay in one piece when others stand on it: can a body that leaves 0.25 m to everything
 * walk from any place where it can stand to any other? O(cells · (boxes + pieces)).
 */
export function isWhole(floor: readonly Box[], pieces: readonly Box[]): boolean {
  // One row and column more all round, which stay empty.
  const x0 = Math.min(...floor.map((box) => box[0])) - STEP;
  const y0 = Math.min(...floor.map((box) => box[1])) - STEP;
  const columns = Math.ceil((Math.max(...floor.map((box) => box[2])) - x0) / STEP) + 1;
  const rows = Math.ceil((Math.max(...floor.map((box) => box[3])) - y0) / STEP) + 1;
  const free = new Uint8Array(columns * rows);
  const fill = (box: Box, grow: number, value: 0 | 1): void => {
    const first = (at: number, from: number): number => Math.max(0, Math.ceil((at - from) / STEP - 0.5));
    const [i0, j0] = [first(box[0] - grow, x0), first(box[1] - grow, y0)];
    for (let i = i0; i < columns && x0 + (i + 0.5) * STEP <= box[2] + grow; i++) {
      for (let j = j0; j < rows && y0 + (j + 0.5) * STEP <= box[3] + grow; j++) free[i * rows + j] = value;
    }
  };
  for (const box of floor) fill(box, -BODY, 1);
  bridge(floor, (box) => fill(box, 0, 1));
  for (const piece of pieces) fill(piece, BODY, 0);
  return components(free, rows) <= 1;
}

/** Where two boxes of one floor meet there is no wall to stay off. */
function bridge(floor: readonly Box[], fill: (box: Box) => void): void {
  floor.forEach((a, i) => {
    for (const b of floor.slice(i + 1)) {
      const [x0, y0] = [Math.max(a[0], b[0]), Math.max(a[1], b[1])];
      const [x1, y1] = [Math.min(a[2], b[2]), Math.min(a[3], b[3])];
      if (x0 === x1 && y1 - y0 > 2 * BODY) fill([x0 - BODY, y0 + BODY, x0 + BODY, y1 - BODY]);
      if (y0 === y1 && x1 - x0 > 2 * BODY) fill([x0 + BODY, y0 - BODY, x1 - BODY, y0 + BODY]);
    }
  });
}

/** Of free cells joined by sides; the cells are used up. The outermost ones aren't free. */
function components(free: Uint8Array, rows: number): number {
  const around = [-1, 1, -rows, rows];
  const stack: number[] = [];
  let count = 0;
  for (let start = 0; start < free.length; start++) {
    if (free[start] === 0) continue;
    count++;
    free[start] = 0;
    stack.push(start);
    for (let cell = stack.pop(); cell !== undefined; cell = stack.pop()) {
      for (const step of around) {
        if (free[cell + step] === 0) continue;
        free[cell + step] = 0;
        stack.push(cell + step);
      }
    }
  }
  return count;
}
