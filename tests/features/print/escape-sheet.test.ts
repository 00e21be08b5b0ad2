import { describe, expect, it } from 'vitest';
import type { EgressWay } from '../../../src/analyses/egress/ways';
import { seededRandom } from '../../../src/base/random';
import { placeInRings } from '../../../src/geometry/plane/place-in-rings';
import { storeyPlans } from '../../../src/model/derive/storey-plan';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { levelWays } from '../../../src/analyses/egress/travel/level-ways';
import { egressWays } from '../../../src/analyses/egress/ways';
import { walkingPlan } from '../../../src/analyses/walking/walking-plan';
import type { Point } from '../../../src/model/schema/polygon';
import { translator } from '../../../src/i18n/translator';
import { speakBoth } from '../../../src/i18n/speak-both';
import { crosses, liesIn, meet, type Box, type DrawnLine } from '../../../src/features/print/boxes';
import { labelPlate } from '../../../src/features/print/escape/escape-content';
import { escapeStorey } from '../../../src/features/print/escape/escape-storey';
import type { Texts } from '../../../src/features/print/escape/escape-text';
import { compassOf, facingOf, turnedOn } from '../../../src/features/print/escape/facing-choice';
import { madeSheet } from '../../../src/features/print/escape/made-sheet';
import {
  holdingSpans,
  openingSpans,
  waysThen,
  wayThen,
  type ThenWay,
} from '../../../src/features/print/escape/other-hours';
import { gatheringCode, gatheringName } from '../../../src/features/print/escape/gathering-name';
import { paragraph } from '../../../src/features/print/escape/paragraph';
import { placeSigns } from '../../../src/features/print/escape/place-signs';
import { roomStands, spotStand, standOnWay, touches } from '../../../src/features/print/escape/stands';
import { turner } from '../../../src/features/print/escape/turner';
import { turning } from '../../../src/features/print/escape/turning';
import { textWidth } from '../../../src/features/print/sheet-labels';

speakBoth();

describe('a plan turned as a reader stands', () => {
  it.each([
    ['east', 0, [1, 0]],
    ['north', Math.PI / 2, [0, 1]],
    ['west', Math.PI, [-1, 0]],
    ['south', -Math.PI / 2, [0, -1]],
  ] as const)('has what lies to the %s up, to the last bit', (_, facing, ahead) => {
    const { point, north } = turning(facing);
    expect(point(ahead)).toEqual([0, 1]);
    const [x, y] = point([0, 1]);
    expect(north[0]).toBeCloseTo(x, 12);
    expect(north[1]).toBeCloseTo(y, 12);
  });

  it('keeps lengths and comes back, whatever the direction', () => {
    const random = seededRandom(11);
    for (let i = 0; i < 200; i++) {
      const { point, back } = turning(random.between(-4, 4));
      const [a, b]: Point[] = [
        [random.between(-300, 300), random.between(-300, 300)],
        [random.between(-300, 300), random.between(-300, 300)],
      ];
      const [p, q] = [point(a!), point(b!)];
      expect(Math.hypot(p[0] - q[0], p[1] - q[1])).toBeCloseTo(Math.hypot(a![0] - b![0], a![1] - b![1]), 9);
      const [x, y] = back(p);
      expect(x).toBeCloseTo(a![0], 9);
      expect(y).toBeCloseTo(a![1], 9);
    }
  });

  it('is told by the compass, and turned on by a quarter of it', () => {
    const { t } = translator('en');
    expect(compassOf(Math.PI / 2, t)).toBe('North');
    expect(compassOf(0, t)).toBe('East');
    expect(compassOf(-2.5 * Math.PI, t)).toBe('South');
    expect(compassOf(Math.PI / 4, t)).toBe('45°');
    expect(turnedOn(Math.PI / 2)).toEqual({ up: 'east', degrees: 90 });
    expect(turnedOn(Math.PI)).toEqual({ up: 'north', degrees: 0 });
    expect(turnedOn(Math.PI / 4)).toEqual({ up: 'own', degrees: 135 });
    for (let i = 0; i < 40; i++) {
      const facing = (i * Math.PI) / 20 - Math.PI;
      const turned = facingOf(turnedOn(facing), 0);
      expect(Math.cos(turned - facing + Math.PI / 2)).toBeCloseTo(1, 3);
    }
  });

  it('is turned by the compass where somebody says so', () => {
    const at = (up: Parameters<typeof facingOf>[0]['up'], degrees = 0) => facingOf({ up, degrees }, 0.3);
    expect(at('auto')).toBe(0.3);
    expect(at('north')).toBeCloseTo(Math.PI / 2, 12);
    expect(at('east')).toBeCloseTo(0, 12);
    expect(at('south')).toBeCloseTo(-Math.PI / 2, 12);
    expect(at('own', 270)).toBeCloseTo(at('west'), 12);
  });
});

describe('signs on the plan', () => {
  const within: Box = { x: 100, y: 60, wide: 100, high: 60 };

  it('never lie over each other, nor over what is there, nor beyond the drawing', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const random = seededRandom(seed);
      const wanted = Array.from({ length: 60 }, () => ({
        x: random.between(0, 200),
        y: random.between(0, 120),
        wide: 3.5,
        high: 3.5,
      }));
      const taken: Box[] = [{ x: 60, y: 40, wide: 20, high: 6 }];
      const line: DrawnLine = [
        [10, 60],
        [190, 70],
      ];
      const stood = placeSigns(wanted, taken, [line], within);
      const boxes = stood.flatMap((each) => (each === null ? [] : [each]));
      expect(boxes.length).toBe(60);
      for (const [i, a] of boxes.entries()) {
        expect(liesIn(a, within)).toBe(true);
        expect(meet(a, taken[0]!)).toBe(false);
        for (const b of boxes.slice(i + 1)) expect(meet(a, b)).toBe(false);
        if (a.leader !== null) expect(a.leader).toEqual([wanted[i]!.x, wanted[i]!.y]);
      }
    }
  });

  it('keep off ways where there is room beside them', () => {
    const line: DrawnLine = [
      [0, 60],
      [200, 60],
    ];
    const [sign] = placeSigns([{ x: 100, y: 60, wide: 3.5, high: 3.5 }], [], [line], within);
    expect(crosses(line, sign!)).toBe(false);
    expect(sign!.leader).toEqual([100, 60]);
  });

  it('have none where there is no room at all', () => {
    expect(placeSigns([{ x: 100, y: 60, wide: 3.5, high: 3.5 }], [within], [], within)).toEqual([null]);
    expect(placeSigns([{ x: 0, y: 0, wide: 300, high: 3 }], [], [], within)).toEqual([null]);
  });
});

it('words are broken into lines that fit, with all of their letters', () => {
  for (const text of [
    '门把手发烫时不开门，堵住门缝，到窗口呼救。',
    'If the door is hot keep it shut, seal the gaps, call from the window.',
    '到AP3 应急集合点（2400人）集合清点，未经允许不返回。',
  ]) {
    for (const width of [20, 34, 60, 400]) {
      const lines = paragraph(text, 2.8, width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) {
        const isOneWord = !line.includes(' ') && /^[\x20-\x7e]+$/.test(line);
        // What may not begin a line hangs beyond the end of the one before.
        if (!isOneWord) expect(textWidth(line) * 2.8).toBeLessThanOrEqual(width + 2 * 2.8);
        expect(line).not.toMatch(/^[，。、）]/);
      }
    }
  }
  expect(paragraph('', 2.8, 50)).toEqual([]);
});

it('a place to gather is named without how many it has room for', () => {
  const name = (zh: string | null, en: string | null = null) => ({ zh, en });
  expect(gatheringName(name('AP3 应急集合点（2400人）'), 'zh')).toBe('AP3 应急集合点');
  expect(gatheringName(name(null, 'Assembly point AP3, 2400 people'), 'en')).toBe('Assembly point AP3');
  expect(gatheringName(name('东广场（喷泉旁）'), 'zh')).toBe('东广场（喷泉旁）');
  expect(gatheringName(name(null), 'zh')).toBeNull();
  expect(gatheringCode(name('AP3 应急集合点（2400人）'))).toBe('AP3');
  expect(gatheringCode(name('东广场'))).toBe('东广场');
});

describe('where a sheet hangs', () => {
  const square = [
    [
      [
        [0, 0],
        [10, 0],
        [10, 0.2],
        [0, 0.2],
      ],
    ],
  ] as const;
  it('looks to the nearest wall', () => {
    expect(spotStand([5, 2], square, null).facing).toBeCloseTo(-Math.PI / 2, 12);
    expect(spotStand([5, -2], square, null).facing).toBeCloseTo(Math.PI / 2, 12);
    expect(spotStand([5, 2], [], null).facing).toBeCloseTo(Math.PI / 2, 12);
  });
  it('looks where its reader looked before, as long as a wall is there to hang at', () => {
    const wall = (a: Point, b: Point) => [[a, b, [b[0] + 0.1, b[1] + 0.1] as Point]];
    const north = wall([0, 4], [8, 4]);
    const east = wall([5, 0], [5, 8]);
    const stand = (before: number | null) => spotStand([4, 1], [north, east], before).facing;
    expect(stand(null)).toBeCloseTo(0, 1);
    expect(stand(Math.PI / 2)).toBe(Math.PI / 2);
    expect(stand(0)).toBe(0);
    // Nothing is there to the west, and a wall is not looked at along itself.
    expect(stand(Math.PI)).toBeCloseTo(0, 1);
    expect(stand(-Math.PI / 2)).toBeCloseTo(0, 1);
    // Too far off.
    expect(spotStand([4, -3], [north, east], Math.PI / 2).facing).toBeCloseTo(0, 0);
  });
  it('knows a run that comes to a door', () => {
    const door = [
      [0, 0],
      [1, 0],
    ] as const;
    expect(touches([0.5, 1], [0.5, -1], door)).toBe(true);
    expect(touches([0.5, 1], [0.5, 0.01], door)).toBe(true);
    expect(touches([0.5, 1], [0.5, 0.2], door)).toBe(false);
    expect(touches([2, 1], [2, -1], door)).toBe(false);
  });
});

describe('sheets of a small ward', () => {
  const document = smallWard();
  const [plan] = storeyPlans(document);
  const level = levelWays(walkingPlan(document), []);
  const rooms = roomStands(plan!, 'cn');
  const from = ([x, y]: Point): readonly EgressWay[] => egressWays(level, { storey: plan!.storey.id, x, y });
  const stands = rooms.map((room) => {
    const [first] = room.stands;
    const way = (from(first!.at)[0]?.points ?? []).map(({ x, y }): Point => [x, y]);
    return standOnWay(room, plan!, way);
  });
  const ways = stands.map(({ at }) => from(at));
  const { exits } = level.exits.find(({ storey: id }) => id === plan!.storey.id)!;
  const storey = escapeStorey(document, plan!, null, ways, exits);
  const languages: Readonly<Record<'zh' | 'en' | 'both', Texts>> = {
    zh: [translator('zh')],
    en: [translator('en')],
    both: [translator('zh'), translator('en')],
  };

  it('have a sign at each exit that can be left by, though the way of no room ends there', () => {
    const alone = escapeStorey(document, plan!, null, [], exits);
    const marks = alone.signs.filter(({ sign }) => ['exit', 'stairs', 'compartment'].includes(sign));
    expect(exits.length).toBeGreaterThan(1);
    // Both stairs of the ground storey have a door out: that has the sign, for who sees one at the inner door goes up.
    const isInner = ({ kind }: (typeof exits)[number]): boolean => kind === 'stair';
    expect(exits.some(isInner)).toBe(true);
    for (const exit of exits) {
      const { place, shut, leadsOn } = exit;
      const near = marks.some(({ at }) => Math.hypot(at[0] - place.x, at[1] - place.y) <= 0.1);
      expect(near).toBe(!shut && leadsOn && !isInner(exit));
    }
    expect(marks.every(({ sign }) => sign === 'exit')).toBe(true);
  });

  it('hang inside each door, and look out through it', () => {
    expect(rooms.length).toBeGreaterThan(3);
    for (const [i, { at, facing, door }] of stands.entries()) {
      const { line } = plan!.openings.find(({ id }) => id === door)!;
      const ahead: Point = [at[0] + 1.5 * Math.cos(facing), at[1] + 1.5 * Math.sin(facing)];
      expect(touches(at, ahead, line), rooms[i]!.space.id).toBe(true);
    }
  });

  it.each(['zh', 'en', 'both'] as const)(
    'tell in %s exactly what they draw, nothing over anything',
    (language) => {
      const texts = languages[language];
      const turned = turner(storey, texts);
      for (const paper of ['A4', 'A3'] as const) {
        for (const [i, { at, facing, space }] of stands.entries()) {
          // Each third room looks to every side as well.
          if (ways[i]!.length === 0 || i % 3 !== 0) continue;
          const day: readonly ThenWay[] = [
            { spans: [{ from: '06:30', to: '20:30' }], way: 'same' },
            { spans: [{ from: '20:30', to: '06:30' }], way: 'locked' },
          ];
          const sheet = madeSheet(
            {
              document,
              storey,
              paper,
              texts,
              made: new Date(2026, 0, 1),
              versions: ['plan', 'plan'],
            },
            turned(facing),
            { at, room: space, ways: ways[i]!, day },
          );
          const { content, strip } = sheet;
          const { page } = content.laid;
          const within: Box = {
            x: page.plan.x + page.plan.width / 2,
            y: page.plan.y + page.plan.height / 2,
            wide: page.plan.width / 2,
            high: page.plan.height / 2,
          };
          const boxes: Box[] = [
            ...content.signs,
            ...content.labels.map(labelPlate),
            ...(content.youLabel === null ? [] : [content.youLabel]),
            { x: content.you[0], y: content.you[1], wide: 3, high: 3 },
          ];
          for (const [k, a] of boxes.entries()) {
            expect(liesIn(a, within)).toBe(true);
            for (const b of boxes.slice(k + 1)) expect(meet(a, b)).toBe(false);
          }
          const { layout } = content.laid;
          const put = ([px, py]: Point): Point => [layout.x(px), layout.y(py)];
          const faces = sheet.turned.sheet.walls
            .flat()
            .flatMap((ring) => ring.map((a, k): DrawnLine => [put(a), put(ring[(k + 1) % ring.length]!)]));
          for (const each of content.labels) {
            expect(faces.some((face) => crosses(face, labelPlate(each)))).toBe(false);
            const rings = sheet.turned.outlines.get(each.key)!.map((ring) => ring.map(put));
            expect(placeInRings(rings, each.x, each.y, 0)).toBe('inside');
          }
          const drawn = new Set<string>(content.signs.map(({ sign }) => sign));
          if (sheet.site !== null) drawn.add('assembly');
          for (const { isAlways } of content.locked) drawn.add(isAlways ? 'locked' : 'locked-by-hour');
          const told = sheet.keys
            .map(({ key }) => key)
            .filter((key) => !['you', 'best', 'second', 'onward', 'routes'].includes(key));
          expect(sheet.keys.some(({ key }) => key === 'onward')).toBe(content.onward.length > 0);
          expect(new Set<string>(told)).toEqual(drawn);
          expect(sheet.keys.some(({ key }) => key === 'second')).toBe(ways[i]!.length > 1);
          for (const { lines } of sheet.keys) expect(lines.length).toBe(texts.length);
          // All of the strip is on the paper.
          expect(strip.height).toBeLessThanOrEqual(page.strip.height + 1e-9);
          expect(strip.warning!.lines.join('')).toContain('20:30–06:30');
          expect(strip.facts.map(({ text }) => text).join('')).toContain('06:30–20:30');
          // Who reads it finds the number of the room.
          const { number } = document.spaces[space!]!;
          const words = [...content.youWords, ...content.labels.flatMap(({ lines }) => lines)];
          if (number !== null) expect(words.some((line) => line.includes(number))).toBe(true);
          // The ends of both ways are on the sheet, nothing of them is cut.
          for (const [px, py] of [...content.best!, ...(content.second ?? [])]) {
            expect(liesIn({ x: px, y: py, wide: 0, high: 0 }, within)).toBe(true);
          }
          // The door that is looked through lies above the dot.
          const best = content.best!;
          const [x, y] = best[0]!;
          expect(Math.hypot(x - content.you[0], y - content.you[1])).toBeLessThan(3);
        }
      }
    },
  );

  it('say that they are not to be hung while it is not known what else is drawn', () => {
    const i = ways.findIndex((each) => each.length > 0);
    const { at, facing, space } = stands[i]!;
    const texts: Texts = [translator('en')];
    const bare = escapeStorey(document, plan!, null, null, exits);
    const { strip, content } = madeSheet(
      { document, storey: bare, paper: 'A4', texts, made: new Date(2026, 0, 1), versions: ['plan'] },
      turner(bare, texts)(facing),
      { at, room: space, ways: ways[i]!, day: null },
    );
    const told = strip.facts.map(({ text }) => text).join(' ');
    expect(told).toContain('not to be hung');
    expect(told).not.toContain('Holds');
    // Its own ways are there, and all that people pass over as such; arrows of others aren't.
    expect(content.best).not.toBeNull();
    expect(content.arrows).toEqual([]);
    const passed = plan!.spaces.filter(({ use }) => use === 'corridor');
    expect(passed.length).toBeGreaterThan(0);
    expect(passed.every(({ id }) => bare.floor.has(id))).toBe(true);
    expect(plan!.spaces.some(({ id, use }) => use === 'stair' && bare.floor.has(id))).toBe(false);
  });

  it('are what another hour makes of them', () => {
    const i = ways.findIndex((each) => each.length > 0);
    const [best] = ways[i]!;
    expect(wayThen(best!, best!, [])).toBe('same');
    expect(wayThen(best!, null, [])).toBe('none');
    expect(wayThen(best!, { ...best!, length: best!.length + 5 }, [])).toBe('locked');
    expect(wayThen(best!, { ...best!, length: best!.length - 5 }, [])).toBe('same');
    expect(wayThen(null, null, [])).toBe('same');
    const door = plan!.openings.find(({ id }) => id === stands[i]!.door)!;
    expect(wayThen(best!, best!, [door])).toBe('locked');
    expect(waysThen([best!, best!], [best!], [])).toBe('second');
    expect(waysThen([best!, best!], [best!, best!], [])).toBe('same');
    expect(waysThen([best!], [], [])).toBe('none');
    expect(waysThen([], [], [])).toBe('same');
    expect(waysThen([], [best!], [])).toBe('opens');
    const night = { from: '20:30', to: '06:30' };
    const day: readonly ThenWay[] = [
      { spans: [night], way: 'same' },
      { spans: [{ from: '06:30', to: '20:30' }], way: 'opens' },
    ];
    expect(openingSpans(day)).toEqual([{ from: '06:30', to: '20:30' }]);
    expect(openingSpans([{ spans: [night], way: 'same' }])).toEqual([]);
    expect(holdingSpans([{ spans: [{ from: '00:00', to: '00:00' }], way: 'same' }])).toBeNull();
  });
});
