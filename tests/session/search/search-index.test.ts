import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finished } from '../../../src/base/steps';
import { translator } from '../../../src/i18n/translator';
import { lookUp } from '../../../src/model/schema/dictionary';
import type { Space } from '../../../src/model/schema/space';
import type { FoundGroup, FoundItem, FoundKind } from '../../../src/session/search/found';
import { foldText } from '../../../src/session/search/fold-text';
import { indexDocument } from '../../../src/session/search/index-document';
import { withinEdits } from '../../../src/session/search/term-score';
import { placeMarks } from '../../../src/widgets/labels';
import { costly } from '../../support/cases';
import { toldHospital } from '../../demo/support/hospitals';

const document = toldHospital();
const { index, steps } = indexDocument(document, placeMarks(document, translator('zh')));
finished(steps);

const find = (text: string, kind: FoundKind | null = null, most = 5): readonly FoundGroup[] =>
  index.find({ text, kind, most, storey: null });

/** What a person would call an item. */
function nameOf({ kind, id }: FoundItem): string {
  if (kind === 'command') return id;
  interface Named {
    readonly name: { readonly zh: string | null };
    readonly number?: string | null;
  }
  const tables: Readonly<Record<string, Readonly<Record<string, Named>>>> = {
    building: document.buildings,
    storey: document.storeys,
    room: document.spaces,
    asset: document.assets,
    person: document.people,
    department: document.departments,
  };
  const entity = tables[kind]?.[id];
  return `${entity?.number ?? ''} ${entity?.name.zh ?? ''}`.trim();
}

const first = (text: string, kind: FoundKind): string => {
  const item = find(text, kind)[0]?.items[0];
  return item ? nameOf(item) : '';
};

describe('search over a whole hospital', () => {
  it('holds every room, asset, person, department, building, storey and command', () => {
    const { buildings, storeys, spaces, departments, people, assets } = document;
    const things = [buildings, storeys, spaces, departments, people, assets];
    const count = things.reduce((sum, each) => sum + Object.keys(each).length, 0);
    expect(index.size).toBeGreaterThan(count);
    expect(index.size).toBeLessThan(count + 100);
  });

  it('finds each asset and room first by its number, however it is typed', () => {
    const numbered = [...Object.values(document.assets), ...Object.values(document.spaces)].filter(
      ({ number }) => number !== null,
    );
    const numbers = new Map<string, number>();
    for (const { number } of numbered) numbers.set(number!, (numbers.get(number!) ?? 0) + 1);
    const unique = numbered.filter(({ number }) => numbers.get(number!) === 1);
    fc.assert(
      fc.property(
        fc.constantFrom(...unique),
        fc.constantFrom('as is', 'small', 'compact', 'wide'),
        (thing, how) => {
          const number = thing.number!;
          const typed = {
            'as is': number,
            small: number.toLowerCase(),
            compact: number.replace(/[-.]/g, ''),
            wide: number.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)),
          }[how];
          const groups = find(typed);
          const tops = groups.map(({ items }) => items[0]?.id);
          expect(
            tops,
            `${typed}: ${groups.map(({ items }) => items.map(nameOf).join()).join('; ')}`,
          ).toContain(thing.id);
        },
      ),
      { numRuns: costly(200), seed: 5 },
    );
  });

  it.each([
    ['yf', 'room', /药房/],
    ['yf', 'room', /^A0111 药房二级库$|药房$/],
    ['mzyf', 'room', /门诊药房/],
    ['yaofang', 'room', /药房/],
    ['门诊药房', 'room', /^A0109 门诊药房$/],
    ['outpatient pharmacy', 'room', /门诊药房/],
    ['bwk', 'department', /保卫科/],
    ['hsz', 'person', /./],
    ['zyl', 'building', /住院楼/],
    ['inpatient tower', 'building', /住院楼/],
    ['五层', 'storey', /五层/],
    ['灭火器 药房', 'asset', /X/],
    ['extinguisher pharmacy', 'asset', /X/],
    ['撤销', 'command', /action\.undo/],
    ['undo', 'command', /action\.undo/],
    ['cx', 'command', /action\.undo/],
    ['pharmcy', 'room', /药房/],
    ['住药', 'room', /住院药房/],
  ] as const)('%s finds a %s like %s', (typed, kind, like) => {
    expect(first(typed, kind)).toMatch(like);
  });

  it('finds on one storey what is found anywhere and lies there, in the same order', () => {
    const most = 10_000;
    for (const text of ['yf', '护士', '2', 'wsj', 'corridor']) {
      const all = index.find({ text, kind: 'room', most, storey: null })[0]?.items ?? [];
      const storeyOf = ({ id }: FoundItem) => lookUp<Space>(document.spaces, id)?.storey;
      const storeys = new Set(all.flatMap((item) => storeyOf(item) ?? []));
      expect(storeys.size, text).toBeGreaterThan(1);
      for (const only of storeys) {
        const here = index.find({ text, kind: 'room', most, storey: null, only })[0]?.items ?? [];
        expect(here.map(({ id }) => id)).toEqual(
          all.flatMap((item) => (storeyOf(item) === only ? [item.id] : [])),
        );
      }
    }
  });

  it('finds by every word: each hit of two words is a hit of each of them', () => {
    const words = ['药房', 'c', '五层', 'mhq', 'pharmacy', '护士', 'sd', '保卫科', '2'];
    for (const a of words) {
      for (const b of words) {
        for (const group of find(`${a} ${b}`, null, 20_000)) {
          for (const word of [a, b]) {
            const alone = find(word, group.kind, 20_000)[0]?.items.map(({ id }) => id);
            expect(
              group.items.every(({ id }) => alone?.includes(id)),
              `${a} ${b}`,
            ).toBe(true);
          }
        }
      }
    }
  });

  it('finds what stands on a storey by its building and number, as people say them; the very number first', () => {
    const onSeven = Object.values(document.assets).filter(({ number }) => number?.startsWith('C-L07'));
    expect(onSeven.length).toBeGreaterThan(10);
    for (const typed of ['C07', 'c7', 'C-07', 'CL7']) {
      const found = new Set(find(typed, 'asset', 20_000)[0]?.items.map(({ id }) => id));
      expect(onSeven.filter(({ id }) => !found.has(id)).map(({ number }) => number)).toEqual([]);
    }
    for (const { number } of onSeven.slice(0, 40)) {
      const short = number!.replace('-L0', '').replace('.', '');
      expect(first(short, 'asset'), short).toMatch(new RegExp(`^${number!.replace('.', '\\.')}( |$)`));
    }
  });

  it('takes no number for another that is nearly the same', () => {
    expect(find('A-L01.X99999')).toEqual([]);
    expect(find('A010777')).toEqual([]);
  });

  it('finds what a plain look through all names finds', () => {
    const rooms = Object.values(document.spaces);
    fc.assert(
      fc.property(fc.constantFrom(...rooms), fc.nat(), fc.nat(), ({ name }, from, length) => {
        const characters = Array.from(name.zh ?? '');
        const start = from % Math.max(1, characters.length);
        const part = characters.slice(start, start + 1 + (length % 4)).join('');
        if (foldText(part).trim() === '' || /\s/.test(part) || !/[\u4e00-\u9fff]/.test(part[0] ?? '')) return;
        const found = new Set(find(part, 'room', 5000)[0]?.items.map(({ id }) => id));
        const plain = rooms.filter((room) => foldText(room.name.zh ?? '').includes(foldText(part)));
        expect(plain.filter(({ id }) => !found.has(id)).map(({ id }) => id)).toEqual([]);
      }),
      { numRuns: costly(100), seed: 9 },
    );
  });

  it('shows what lies on the storey in sight first among equals', () => {
    const storey = Object.values(document.storeys).find(({ id }) => id === 'storey_C-L05')!.id;
    const items = index.find({ text: '灭火器', kind: 'asset', most: 5, storey })[0]?.items ?? [];
    const storeys = items.map((item) => item.kind === 'asset' && document.assets[item.id]?.storey);
    expect(storeys).toEqual(Array.from({ length: 5 }, () => storey));
  });

  it('answers nothing to nothing, and to strange texts without an error', () => {
    expect(find('')).toEqual([]);
    expect(find('  \n ')).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 90 }), (text) => Array.isArray(find(text))),
      { numRuns: costly(60), seed: 3 },
    );
  });
});

describe('slips of the fingers', () => {
  it('are counted as the plain recursive definition counts them', () => {
    const distance = (a: string, b: string): number => {
      if (a === '' || b === '') return a.length + b.length;
      const [restA, restB] = [a.slice(1), b.slice(1)];
      let least = Math.min(distance(restA, b) + 1, distance(a, restB) + 1);
      least = Math.min(least, distance(restA, restB) + (a[0] === b[0] ? 0 : 1));
      if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]) {
        least = Math.min(least, distance(a.slice(2), b.slice(2)) + 1);
      }
      return least;
    };
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.nat(3), (a, b, most) => {
        expect(withinEdits(a, b, most)).toBe(distance(a, b) <= most);
      }),
      { numRuns: costly(300), seed: 8 },
    );
  });
});
