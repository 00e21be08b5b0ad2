import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { coverProblem, ofRows } from '../../../src/geometry/cover/cover-problem';
import { RowClasses } from '../../../src/geometry/cover/row-classes';
import { cases } from '../../support/cases';
import { randomLists } from './random-covers';

/** Rows of a random problem told by what they ask and where they are. */
function told(seed: number) {
  const random = seededRandom(seed);
  const rows = random.index(30);
  const asked = Int32Array.from({ length: rows }, () => 1 + random.index(2));
  const share = random.next();
  const columns = Array.from({ length: random.index(8) }, () =>
    Array.from({ length: rows }, (_, r) => r).filter(() => random.next() < share),
  );
  return { asked, columns };
}

describe('rows that are the same', () => {
  it('are those that ask alike and are in the same columns, in the order of the first of each', () => {
    for (let seed = 1; seed <= cases(400); seed++) {
      const { asked, columns } = told(seed);
      const classes = new RowClasses(asked);
      for (const rows of columns) classes.part(rows.slice(0, 3), rows.slice(3).reverse());
      const { classOf, first } = classes.numbered();
      const names = [...asked].map(
        (demand, r) => `${demand} ${columns.map((rows) => (rows.includes(r) ? 1 : 0)).join('')}`,
      );
      const kinds = [...new Set(names)];
      expect([...classOf]).toEqual(names.map((name) => kinds.indexOf(name)));
      expect([...first]).toEqual(kinds.map((kind) => names.indexOf(kind)));
    }
  });
});

describe('some rows of a problem', () => {
  it('are the problem that is made of their lists alone', () => {
    for (let seed = 1; seed <= cases(200); seed++) {
      const lists = randomLists(seed);
      const rows = Int32Array.from({ length: lists.rowCount }, (_, r) => r).filter((r) => (r + seed) % 3 > 0);
      const columns = lists.weight;
      const starts = [0];
      const columnRows: number[] = [];
      for (let c = 0; c < columns.length; c++) {
        for (let i = lists.columnStart[c]!; i < lists.columnStart[c + 1]!; i++) {
          const at = rows.indexOf(lists.columnRows[i]!);
          if (at >= 0) columnRows.push(at);
        }
        starts.push(columnRows.length);
      }
      const demand = Array.from(rows, (r) => lists.demand[r]!);
      const alone = coverProblem({
        ...lists,
        rowCount: rows.length,
        columnStart: starts,
        columnRows,
        demand,
      });
      expect(ofRows(coverProblem(lists), rows)).toEqual(alone);
    }
  });
});
