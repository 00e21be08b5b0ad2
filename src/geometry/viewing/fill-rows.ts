/** Samples of a raster, one at each whole number: value `raster[row · columns + column]`. */
export interface Raster {
  readonly columns: number;
  readonly rows: number;
  readonly values: Uint8Array;
}

let first = new Int32Array(256);
let next = new Int32Array(256);
let cuts = new Float64Array(1024);

/**
 * Sets the samples inside a polygon (`count` corners x, y, …, in samples; even-odd) to `value`. Of a sample on its edge
 * the half-open rule decides: edges of polygons that touch give it to one of them. O(corners + rows + cuts).
 */
export function fillRows(
  { columns, rows, values }: Raster,
  points: Float64Array,
  count: number,
  value: number,
): void {
  let low = Infinity;
  let high = -Infinity;
  let west = Infinity;
  let east = -Infinity;
  for (let i = 0; i < 2 * count; i += 2) {
    const px = points[i]!;
    const py = points[i + 1]!;
    if (py < low) low = py;
    if (py > high) high = py;
    if (px < west) west = px;
    if (px > east) east = px;
  }
  const begin = Math.max(0, Math.ceil(low));
  const end = Math.min(rows, Math.ceil(high));
  if (begin >= end || east < 0 || west > columns - 1) return;
  const size = end - begin;
  if (first.length < size + 1) {
    first = new Int32Array(2 * size + 2);
    next = new Int32Array(2 * size + 2);
  }
  first.fill(0, 0, size + 1);
  let [px, py] = [points[2 * count - 2]!, points[2 * count - 1]!];
  for (let i = 0; i < 2 * count; i += 2) {
    const qy = points[i + 1]!;
    const from = Math.max(begin, Math.ceil(Math.min(py, qy)));
    const to = Math.min(end, Math.ceil(Math.max(py, qy)));
    for (let row = from; row < to; row++) first[row - begin + 1]!++;
    py = qy;
  }
  for (let k = 0; k < size; k++) {
    first[k + 1]! += first[k]!;
    next[k] = first[k]!;
  }
  if (cuts.length < first[size]!) cuts = new Float64Array(2 * first[size]!);
  py = points[2 * count - 1]!;
  for (let i = 0; i < 2 * count; i += 2) {
    const qx = points[i]!;
    const qy = points[i + 1]!;
    const from = Math.max(begin, Math.ceil(Math.min(py, qy)));
    const to = Math.min(end, Math.ceil(Math.max(py, qy)));
    const slope = (qx - px) / (qy - py);
    for (let row = from; row < to; row++) {
      const cut = px + (row - py) * slope;
      let at = next[row - begin]!++;
      while (at > first[row - begin]! && cuts[at - 1]! > cut) {
        cuts[at] = cuts[at - 1]!;
        at--;
      }
      cuts[at] = cut;
    }
    px = qx;
    py = qy;
  }
  for (let k = 0; k < size; k++) {
    const row = (begin + k) * columns;
    for (let i = first[k]!; i + 1 < first[k + 1]!; i += 2) {
      const from = Math.max(0, Math.ceil(cuts[i]!));
      const to = Math.min(columns, Math.ceil(cuts[i + 1]!));
      if (from < to) values.fill(value, row + from, row + to);
    }
  }
}
