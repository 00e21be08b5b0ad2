import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { addEntities } from '../../../src/model/edit/add-entities';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import {
  countOf,
  numberSeries,
  numberText,
  othersNumbered,
  sameNumbers,
} from '../../../src/model/query/asset-numbers';
import { rowOrder } from '../../../src/model/query/row-order';
import type { AssetInput } from '../../../src/model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../src/model/schema/document';
import { makeId } from '../../../src/model/schema/ids';
import { smallDocument } from '../small-document';

type Row = readonly [id: string, storey: string, number: string | null, retired?: boolean, kind?: 'camera'];

const storeys = ['A-L05', 'A-L06', 'G'] as const;

function withAssets(rows: readonly Row[]): CampusDocument {
  const empty = smallDocument();
  const level = Object.values(empty.storeys)[0]!;
  const stacked = applyPatch(
    empty,
    addEntities(
      empty,
      'storeys',
      storeys.map((name, i) => ({ ...level, id: makeId('storey', name), elevation: 100 + 4 * i })),
    ),
  );
  return applyPatch(
    stacked,
    addEntities(
      stacked,
      'assets',
      rows.map(([id, storey, number, retired = false, kind = 'extinguisher']) => {
        const asset = {
          id: makeId('asset', id),
          storey: makeId('storey', storey),
          x: 0,
          y: 0,
          number,
          retired,
          kind,
        };
        // Every kind has these fields.
        return asset as AssetInput;
      }),
    ),
  );
}

const next = (rows: readonly Row[], storey: string, kind: 'extinguisher' | 'camera' = 'extinguisher') => {
  const series = numberSeries(withAssets(rows), makeId('storey', storey), kind);
  return series && numberText(series, series.next);
};

describe('the next number of a kind on a storey', () => {
  it('goes on after the highest one there, what is retired and what another kind has included', () => {
    const rows: Row[] = [
      ['a', 'A-L05', 'A-L05.X01'],
      ['b', 'A-L05', 'A-L05.X07'],
      ['c', 'A-L05', 'SPARE'],
      ['d', 'A-L05', 'OLD-99'],
    ];
    expect(next(rows, 'A-L05')).toBe('A-L05.X08');
    expect(next([...rows, ['e', 'A-L05', 'A-L05.X11', true]], 'A-L05')).toBe('A-L05.X12');
    expect(next([...rows, ['e', 'A-L05', 'A-L05.X20', false, 'camera']], 'A-L05')).toBe('A-L05.X21');
  });

  it('takes the storey for the other where only another is numbered', () => {
    const rows: Row[] = [['a', 'A-L05', 'A-L05.X09']];
    expect(next(rows, 'A-L06')).toBe('A-L06.X01');
    expect(next([...rows, ['b', 'A-L06', 'A-L06.X04', true]], 'A-L06')).toBe('A-L06.X05');
    expect(next(rows, 'A-L05', 'camera')).toBeNull();
    // A storey's code within a word is no code.
    expect(next([['a', 'G', 'GATE-3']], 'A-L06')).toBeNull();
  });

  it('counts on through the plan where numbers name no storey, and says nothing of what is used on one alone', () => {
    expect(
      next(
        [
          ['a', 'A-L05', 'XF-9'],
          ['b', 'A-L06', 'XF-10'],
        ],
        'G',
      ),
    ).toBe('XF-11');
    expect(
      next(
        [
          ['a', 'A-L05', 'five-1'],
          ['b', 'A-L05', 'five-2'],
        ],
        'G',
      ),
    ).toBeNull();
    expect(
      next(
        [
          ['a', 'A-L05', null],
          ['b', 'A-L05', 'none'],
        ],
        'A-L05',
      ),
    ).toBeNull();
  });

  it('is never one that is taken, whatever the numbers are', () => {
    const random = seededRandom(11);
    const pick = <T>(of: readonly T[]): T => of[random.index(of.length)]!;
    for (let round = 0; round < 60; round++) {
      const rows = Array.from({ length: 12 }, (_, i): Row => {
        const storey = pick(storeys);
        const number =
          pick([`${storey}.X`, 'XF-', '']) + String(random.index(40)).padStart(pick([1, 2]), '0');
        return [`r${i}`, storey, number, random.next() < 0.2];
      });
      for (const storey of storeys) {
        const found = next(rows, storey);
        if (found === null) continue;
        // Leading zeros don't make another number of it.
        const same = countOf(found)!;
        const taken = rows.map(([, , number]) => countOf(number!)!);
        expect(taken.some((each) => each.prefix === same.prefix && each.count === same.count)).toBe(false);
      }
    }
  });
});

describe('one number on two things', () => {
  it('is found among things of a kind in use, however it is typed', () => {
    const document = withAssets([
      ['a', 'A-L05', 'A-L05.X21'],
      ['b', 'A-L06', 'ａ-l05.x21 '],
      ['c', 'A-L05', 'A-L05.X21', true],
      ['d', 'A-L05', 'A-L05.X21', false, 'camera'],
      ['e', 'A-L05', null],
      ['f', 'A-L05', null],
    ]);
    expect(sameNumbers(document).map((group) => group.map(({ id }) => id))).toEqual([
      [makeId('asset', 'a'), makeId('asset', 'b')],
    ]);
    const a = makeId('asset', 'a');
    expect(othersNumbered(document, 'extinguisher', 'A-L05.X21', a).map(({ id }) => id)).toEqual([
      makeId('asset', 'b'),
    ]);
    expect(othersNumbered(document, 'camera', 'A-L05.X21', makeId('asset', 'd'))).toEqual([]);
  });
});

describe('things in a row', () => {
  const at = (id: string, x: number, y: number) => ({ id, x, y });
  const ids = (things: readonly { readonly id: string }[]): string => things.map(({ id }) => id).join('');

  it('run from west to east, from north to south, or along the slant', () => {
    expect(ids(rowOrder([at('c', 9, 0.2), at('a', 1, 0), at('b', 5, -0.3)]))).toBe('abc');
    expect(ids(rowOrder([at('c', 0, 1), at('a', 0, 9), at('b', 0, 5)]))).toBe('abc');
    expect(ids(rowOrder([at('c', 8, -8), at('a', 0, 0), at('b', 4, -4)]))).toBe('abc');
    expect(ids(rowOrder([at('b', 3, 3), at('a', 3, 3)]))).toBe('ab');
    expect(rowOrder([])).toEqual([]);
  });
});
