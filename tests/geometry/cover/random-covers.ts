import { seededRandom, type Random } from '../../../src/base/random';
import { coverProblem, type CoverLists, type CoverProblem } from '../../../src/geometry/cover/cover-problem';

/** Weights as equipment has them, and such as doubles find hard. */
const WEIGHTS: readonly ((random: Random) => number)[] = [
  () => 1,
  () => 0.3,
  (random) => 1 + random.index(5),
  (random) => 50 * (2 + random.index(4)),
  (random) => random.between(0.5, 4),
  (random) => 10 ** random.between(-9, 9),
];

/**
 * A small problem of this seed: up to 9 rows and 11 columns; empty, equal and repeated ones, demands above 1 (some
 * that can't be met) and fixed columns among them.
 */
export function randomLists(seed: number): Required<CoverLists> {
  const random = seededRandom(seed);
  const rowCount = random.index(10);
  const columnCount = random.index(12);
  const density = random.between(0.1, 0.7);
  const weigh = WEIGHTS[seed % WEIGHTS.length]!;
  const mostDemand = 1 + random.index(3);
  const fixedShare = random.next() < 0.3 ? 0.2 : 0;
  const columnStart = [0];
  const columnRows: number[] = [];
  for (let c = 0; c < columnCount; c++) {
    const from = random.index(c + 1);
    if (c > 0 && random.next() < 0.1) {
      columnRows.push(
        ...columnRows.slice(columnStart[Math.min(from, c - 1)], columnStart[Math.min(from, c - 1) + 1]),
      );
    } else {
      for (let r = rowCount - 1; r >= 0; r--) if (random.next() < density) columnRows.push(r);
    }
    if (random.next() < 0.1 && rowCount > 0) columnRows.push(0, 0);
    columnStart.push(columnRows.length);
  }
  return {
    rowCount,
    columnStart,
    columnRows,
    weight: Array.from({ length: columnCount }, () => weigh(random)),
    demand: Array.from({ length: rowCount }, () => 1 + random.index(mostDemand)),
    fixed: Array.from({ length: columnCount }, () => (random.next() < fixedShare ? 1 : 0)),
  };
}

export const randomCover = (seed: number): CoverProblem => coverProblem(randomLists(seed));

/** The same problem with rows and columns in another order. */
export function shuffled(problem: CoverProblem, seed: number): CoverProblem {
  const random = seededRandom(seed);
  const rows = order(problem.rowCount, random);
  const columns = order(problem.columnCount, random);
  const place = new Int32Array(problem.rowCount);
  rows.forEach((r, i) => (place[r] = i));
  const lists = columns.map((c) =>
    Array.from(
      problem.columnRows.subarray(problem.columnStart[c]!, problem.columnStart[c + 1]!),
      (r) => place[r]!,
    ),
  );
  const columnStart = [0];
  for (const list of lists) columnStart.push(columnStart.at(-1)! + list.length);
  return coverProblem({
    rowCount: problem.rowCount,
    columnStart,
    columnRows: lists.flat(),
    weight: columns.map((c) => problem.weight[c]!),
    demand: rows.map((r) => problem.demand[r]!),
    fixed: columns.map((c) => problem.fixed[c]!),
  });
}

function order(count: number, random: Random): number[] {
  const all = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const k = random.index(i + 1);
    [all[i], all[k]] = [all[k]!, all[i]!];
  }
  return all;
}

/** Places of a floor (rows) and discs over it (columns): what real candidates look like. Metres. */
export function discs(
  seed: number,
  { side = 40, rows = 600, columns = 900, radius = 6, demand = 1, dearest = 1 } = {},
): CoverProblem {
  const random = seededRandom(seed);
  const places = Array.from(
    { length: rows },
    () => [random.between(0, side), random.between(0, side)] as const,
  );
  const columnStart = [0];
  const columnRows: number[] = [];
  for (let c = 0; c < columns; c++) {
    const [x, y] = [random.between(0, side), random.between(0, side)];
    const reach = radius * random.between(0.7, 1.3);
    places.forEach(([px, py], r) => {
      if (Math.hypot(px - x, py - y) <= reach) columnRows.push(r);
    });
    columnStart.push(columnRows.length);
  }
  return coverProblem({
    rowCount: rows,
    columnStart,
    columnRows,
    weight: Array.from({ length: columns }, () => 1 + random.index(dearest)),
    demand: Array.from({ length: rows }, () => 1 + random.index(demand)),
  });
}

/** All answers of a generator but the last one are left aside. */
export function last<T>(steps: Generator<unknown, T, void>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}
