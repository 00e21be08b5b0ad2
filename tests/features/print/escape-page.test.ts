import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import type { Bounds } from '../../../src/geometry/plane/bounds';
import { meet, type Box, type DrawnLine } from '../../../src/features/print/boxes';
import {
  AIR,
  ESCAPE_SCALES,
  escapePages,
  HEADER_SHARE,
  LEAST_SCALE,
  layEscape,
  LETTERS,
  SIGN,
  type EscapePage,
  type Rect,
} from '../../../src/features/print/escape/escape-page';
import { placeYou } from '../../../src/features/print/escape/place-you';
import { stripLayout, type StripParts } from '../../../src/features/print/escape/strip-layout';
import { textWidth } from '../../../src/features/print/sheet-labels';
import { crosses, liesIn } from '../../../src/features/print/boxes';

/** Wide and low at the foot, narrow and high beside. */
const strip = (width: number, isStacked: boolean): number => (isStacked ? 12_000 / width : 50);

const boxOf = ({ x, y, width, height }: Rect): Box => ({
  x: x + width / 2,
  y: y + height / 2,
  wide: width / 2,
  high: height / 2,
});

describe.each(['A4', 'A3'] as const)('the pages of %s', (paper) => {
  const pages = escapePages(paper, strip);

  it('are landscape and upright, the strip at the foot or beside the plan', () => {
    const kinds = pages.map(({ landscape, isStacked }) => `${landscape} ${isStacked}`);
    expect(new Set(kinds).size).toBe(4);
    // What is longer than the paper is high stands at the foot alone.
    expect(
      escapePages(paper, (_, isStacked) => (isStacked ? 500 : 50)).every((page) => !page.isStacked),
    ).toBe(true);
    // Even a strip that leaves hardly a plan is on some page.
    expect(escapePages(paper, () => 500).length).toBe(1);
  });

  it('have header, signs and letters of the least sizes, no part over another, all of them on the paper', () => {
    for (const page of pages) {
      expect(page.header.height).toBeGreaterThanOrEqual(Math.min(page.width, page.height) * HEADER_SHARE);
      const parts = [page.header, page.plan, page.strip].map(boxOf);
      const whole: Box = {
        x: page.width / 2,
        y: page.height / 2,
        wide: page.width / 2,
        high: page.height / 2,
      };
      for (const [i, part] of parts.entries()) {
        expect(liesIn(part, whole)).toBe(true);
        for (const other of parts.slice(i + 1)) expect(meet(part, other)).toBe(false);
      }
      expect(page.strip.height).toBeGreaterThanOrEqual(strip(page.strip.width, page.isStacked));
    }
    expect(SIGN[paper]).toBeGreaterThanOrEqual(7);
    // Of Noto Sans and its like capitals are 0.714 of the size.
    expect(LETTERS * 0.714).toBeGreaterThanOrEqual(1.99);
  });

  /** Millimetres that bounds take, against what a page has for its plan. */
  const hasRoom = ({ plan }: EscapePage, { minX, maxX, minY, maxY }: Bounds, scale: number): boolean =>
    (maxX - minX) * (1000 / scale) <= plan.width - 2 * AIR &&
    (maxY - minY) * (1000 / scale) <= plan.height - 2 * AIR;

  it('show all that is needed, true to scale, as large as any of them can', () => {
    const random = seededRandom(paper === 'A4' ? 5 : 6);
    const found = { whole: 0, part: 0, small: 0, upright: 0 };
    for (let i = 0; i < 400; i++) {
      const [wide, high] = [random.between(5, 300), random.between(5, 300)];
      const whole = { minX: 40, minY: -20, maxX: 40 + wide, maxY: -20 + high };
      const xs = [random.between(0, wide), random.between(0, wide)].toSorted((a, b) => a - b);
      const ys = [random.between(0, high), random.between(0, high)].toSorted((a, b) => a - b);
      const need = { minX: 40 + xs[0]!, maxX: 40 + xs[1]!, minY: -20 + ys[0]!, maxY: -20 + ys[1]! };
      const { layout, page, isWhole, isSmall, shown } = layEscape(whole, need, pages);
      expect((layout.x(50) - layout.x(40)) / 10).toBeCloseTo(1000 / layout.scale, 9);
      expect(layout.scale > LEAST_SCALE[paper]).toBe(isSmall);
      const all = isWhole ? whole : need;
      expect(layout.x(all.minX)).toBeGreaterThanOrEqual(page.plan.x + AIR - 1e-9);
      expect(layout.x(all.maxX)).toBeLessThanOrEqual(page.plan.x + page.plan.width - AIR + 1e-9);
      expect(layout.y(all.maxY)).toBeGreaterThanOrEqual(page.plan.y + AIR - 1e-9);
      expect(layout.y(all.minY)).toBeLessThanOrEqual(page.plan.y + page.plan.height - AIR + 1e-9);
      expect(layout.x(shown.minX)).toBeCloseTo(page.plan.x, 6);
      expect(layout.y(shown.minY)).toBeCloseTo(page.plan.y + page.plan.height, 6);
      // No other page, landscape or upright, has it larger.
      for (const scale of ESCAPE_SCALES.filter((each) => each < layout.scale)) {
        if (isWhole || scale <= 350) expect(pages.some((each) => hasRoom(each, whole, scale))).toBe(false);
        if (scale >= 250 && layout.scale > 350)
          expect(pages.some((each) => hasRoom(each, need, scale))).toBe(false);
        if (!isWhole && scale >= 250) expect(pages.some((each) => hasRoom(each, need, scale))).toBe(false);
      }
      found.whole += Number(isWhole);
      found.part += Number(!isWhole);
      found.small += Number(isSmall);
      found.upright += Number(!page.landscape);
    }
    for (const count of Object.values(found)) expect(count).toBeGreaterThan(20);
  });

  it('turn with a storey that is longer than wide', () => {
    const bounds = (x: number, y: number): Bounds => ({ minX: 0, minY: 0, maxX: x, maxY: y });
    expect(layEscape(bounds(60, 15), bounds(10, 10), pages).page.landscape).toBe(true);
    expect(layEscape(bounds(15, 60), bounds(10, 10), pages).page.landscape).toBe(false);
  });

  it('show ways that lead beyond the storey, too', () => {
    const { shown } = layEscape(
      { minX: 0, minY: 0, maxX: 20, maxY: 10 },
      { minX: -12, minY: 4, maxX: 10, maxY: 9 },
      pages,
    );
    expect(shown.minX).toBeLessThan(-12);
    expect(shown.maxX).toBeGreaterThan(20);
  });
});

describe('the words at the dot', () => {
  const within: Box = { x: 100, y: 60, wide: 100, high: 60 };
  const size = { wide: 9, high: 2.7 };

  it('lie on no way, on nothing that is there, within the drawing, for any of them', () => {
    const random = seededRandom(31);
    for (let i = 0; i < 100; i++) {
      const dot = [random.between(10, 190), random.between(10, 110)] as const;
      const taken: Box[] = Array.from({ length: 6 }, () => ({
        x: random.between(0, 200),
        y: random.between(0, 120),
        wide: random.between(2, 14),
        high: random.between(2, 10),
      }));
      const way: DrawnLine = [dot, [random.between(0, 200), random.between(0, 120)]];
      const stood = placeYou(dot, size, taken, [way], { names: [], lines: [] }, within);
      expect(stood).not.toBeNull();
      expect(liesIn(stood!, within)).toBe(true);
      expect(crosses(way, stood!)).toBe(false);
      for (const each of taken) expect(meet(each, stood!)).toBe(false);
      expect(stood!.leader).toEqual(dot);
    }
  });

  it('leave the room that one stands in free, and doors and walls where blank paper is near', () => {
    const room: DrawnLine[] = [
      [
        [80, 50],
        [120, 50],
      ],
      [
        [120, 50],
        [120, 70],
      ],
      [
        [120, 70],
        [80, 70],
      ],
      [
        [80, 70],
        [80, 50],
      ],
    ];
    const own: Box = { x: 100, y: 63, wide: 8, high: 2 };
    const stood = placeYou([100, 58], size, [], [], { names: [own], lines: room }, within)!;
    expect(meet(own, stood)).toBe(false);
    for (const line of room) expect(crosses(line, stood)).toBe(false);
  });

  it('stand on the side of a way that their line need not cross', () => {
    const way: DrawnLine = [
      [0, 50],
      [200, 50],
    ];
    // Blank paper is nearer beyond the way than on this side of it.
    const names: Box[] = [{ x: 100, y: 62, wide: 100, high: 6 }];
    const stood = placeYou([100, 57], size, [], [way], { names, lines: [] }, within)!;
    expect(stood.y).toBeGreaterThan(50);
  });

  it('are left out where there is no room at all', () => {
    expect(placeYou([100, 60], size, [within], [], { names: [], lines: [] }, within)).toBeNull();
  });
});

describe('the strip', () => {
  const parts: StripParts = {
    letters: LETTERS,
    sign: 7,
    keys: [
      ['您在此处', 'You are here'],
      ['过防火门后继续', 'On from the next fire compartment'],
      ...Array.from({ length: 13 }, () => ['消火栓', 'Fire hose']),
    ],
    orders: [
      ['按下手动报警按钮，大声呼喊，拨打 119。', '不要乘坐电梯。'],
      ['Press the alarm button, shout, call 119.', 'Do not use the lifts.'],
    ],
    warnings: ['注意：20:30–06:30 此路线有门上锁，须走别的路线！'],
    facts: ['昼夜适用', '制图 2026年11月27日'],
    insets: 2,
  };

  it.each([
    [283, false],
    [196, false],
    [60, true],
    [82, true],
  ] as const)(
    'of %d mm (stacked: %s) says every word, within its own width and height',
    (width, isStacked) => {
      const place = { x: 10, y: 20, width };
      const { keys, orders, facts, warning, height, insets } = stripLayout(parts, place, isStacked);
      for (const [i, { lines }] of keys.entries()) {
        expect(lines.join('').replaceAll(' ', '')).toBe(parts.keys[i]!.join('').replaceAll(' ', ''));
      }
      const ends = [
        ...keys.flatMap(({ x, y, lines }) =>
          lines.map((line) => [x + 8.5 + textWidth(line) * LETTERS, y] as const),
        ),
        ...orders.flatMap(({ x, lines }) =>
          lines.map(({ y, text }) => [x + (1.4 + textWidth(text)) * LETTERS, y] as const),
        ),
        ...facts.map(({ x, y, text }) => [x + textWidth(text) * LETTERS, y] as const),
        ...insets.map((each) => [each.x + each.width, each.y + each.height] as const),
        [warning!.x + warning!.width, warning!.y + warning!.height] as const,
      ];
      for (const [right, bottom] of ends) {
        // What may not begin a line hangs beyond the end of the one before.
        expect(right).toBeLessThanOrEqual(place.x + width + LETTERS);
        expect(bottom).toBeLessThanOrEqual(place.y + height);
      }
      const boxes = keys.map(({ x, y }): Box => ({ x: x + 3.5, y: y + 3.5, wide: 3.5, high: 3.5 }));
      for (const [i, a] of boxes.entries()) {
        for (const b of boxes.slice(i + 1)) expect(meet(a, b)).toBe(false);
      }
    },
  );

  it('has a legend of several columns though one entry is long', () => {
    const { keys, height } = stripLayout(parts, { x: 0, y: 0, width: 283 }, false);
    expect(new Set(keys.map(({ x }) => x)).size).toBeGreaterThan(1);
    expect(height).toBeLessThan(90);
  });
});
