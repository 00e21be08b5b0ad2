import { describe, expect, it } from 'vitest';
import { levelWays } from '../../../src/analyses/egress/travel/level-ways';
import { egressWays } from '../../../src/analyses/egress/ways';
import { present } from '../../../src/base/assert';
import { spaceAt } from '../../../src/model/query/space-at';
import { lookUp } from '../../../src/model/schema/dictionary';
import { makeId } from '../../../src/model/schema/ids';
import { egressSketch, type EgressWords } from '../../../src/session/egress/egress-sketch';
import type { EgressPlace } from '../../../src/session/egress/egress-state';
import { corridorHouse, door, G } from '../../analyses/way-out/houses';

const WORDS: EgressWords = {
  whole: ({ length }) => `whole ${length.toFixed(1)}`,
  exit: ({ exit }) => `exit ${exit.id}`,
  noWay: 'no way',
  shut: ({ id }) => `shut ${id}`,
};
const plan = corridorHouse();
const { document } = plan;
const at = { storey: G, x: 5, y: 4 };
const place = (part: Partial<EgressPlace> = {}): EgressPlace => ({
  at,
  space: null,
  finding: null,
  bar: null,
  moved: 0,
  status: 'ready',
  ways: egressWays(levelWays(plan, []), at),
  ...part,
});
const NOTHING_SHUT = { closed: [], locked: [], marked: new Set([]) } as const;
const sketchOf = (of: EgressPlace | null) => egressSketch(document, { place: of, ...NOTHING_SHUT }, WORDS);

describe('the two best ways as they are drawn', () => {
  it('are lines with arrows from a ring, the better one whole and over the other', () => {
    const { lines, marks, labels } = sketchOf(place());
    expect(lines!.map(({ tone, dashed, arrows }) => [tone, dashed ?? false, arrows])).toEqual([
      ['other-way', true, true],
      ['way', false, true],
    ]);
    for (const { points } of lines!) expect(points[0]).toMatchObject({ x: 5, y: 4 });
    expect(marks!.map(({ shape, tone }) => [shape, tone])).toEqual([
      ['dot', 'other-way'],
      ['dot', 'way'],
      ['ring', 'way'],
    ]);
    const [first, second] = present(place().ways, 'asked');
    expect(labels!.map(({ text }) => text)).toEqual([
      WORDS.whole(first!),
      `exit ${door('west')}`,
      WORDS.whole(second!),
      `exit ${door('east')}`,
    ]);
    // The length stands on the way.
    const { walked: points } = first!;
    const label = labels!.find(({ text }) => text === WORDS.whole(first!));
    const onWay = points.slice(1).some((b, i) => {
      const a = points[i]!;
      const [ab, am, mb] = [
        Math.hypot(b.x - a.x, b.y - a.y),
        Math.hypot(label!.x - a.x, label!.y - a.y),
        Math.hypot(b.x - label!.x, b.y - label!.y),
      ];
      return Math.abs(am + mb - ab) < 1e-9;
    });
    expect(onWay).toBe(true);
    // Where something else stands there is another place on the same way for it.
    for (const { text, or } of labels!.filter((each) => each.text.startsWith('whole'))) {
      const way = [first!, second!].find((each) => WORDS.whole(each) === text)!;
      expect(or!.length).toBeGreaterThan(3);
      for (const { x, y } of or!) {
        const away = way.walked.slice(1).map((b, i) => {
          const a = way.walked[i]!;
          return (
            Math.hypot(a.x - x, a.y - y) + Math.hypot(b.x - x, b.y - y) - Math.hypot(a.x - b.x, a.y - b.y)
          );
        });
        expect(Math.min(...away)).toBeLessThan(1e-9);
      }
    }
  });

  it('are one where there is one, none told in words, and nothing is said before the answer', () => {
    const [best] = present(place().ways, 'asked');
    expect(sketchOf(place({ ways: [best!] })).lines).toHaveLength(1);
    const lost = sketchOf(place({ ways: [] }));
    expect(lost.lines).toEqual([]);
    expect(lost.marks!.map(({ shape, tone }) => [shape, tone])).toEqual([['ring', 'trouble']]);
    expect(lost.labels!.map(({ text }) => text)).toEqual(['no way']);
    const asked = sketchOf(place({ status: 'working', ways: null }));
    expect(asked.labels).toEqual([]);
    expect(asked.marks!.map(({ tone }) => tone)).toEqual(['way']);
    expect(sketchOf(null)).toEqual({ lines: [], marks: [], labels: [] });
  });

  it('have the room around which they are, broken where a finding is meant', () => {
    const space = makeId('space', 'R');
    expect(lookUp(document.spaces, space)).not.toBeNull();
    const [own] = sketchOf(place({ space })).lines!;
    expect(own).toMatchObject({ closed: true, dashed: false, tone: 'accent' });
    // The ring leans to the inside of the room; a place of no room has none.
    const ringOf = (of: EgressPlace) => sketchOf(of).marks!.find(({ shape }) => shape === 'ring')!;
    const { towards } = ringOf(place({ space }));
    expect(spaceAt(document, G, towards!.x, towards!.y)?.id).toBe(space);
    expect(ringOf(place())).not.toHaveProperty('towards');
    const { lines, labels, marks } = sketchOf(place({ space, finding: 'f', ways: null }));
    expect(lines).toMatchObject([{ closed: true, dashed: true, tone: 'trouble' }]);
    expect(labels).toEqual([]);
    expect(marks).toHaveLength(1);
    expect(sketchOf(place({ space: makeId('space', 'gone'), ways: null })).lines).toEqual([]);
  });

  it('show doors shut by hand crossed, those of the hour locked, and leave marks to who draws exits', () => {
    const east = lookUp(document.openings, door('east'))!;
    const drawn = {
      place: null,
      closed: [door('room'), door('west'), makeId('opening', 'gone')],
      locked: [east, lookUp(document.openings, door('room'))!],
      marked: new Set([door('west')]),
    };
    const { lines, marks, labels } = egressSketch(document, drawn, WORDS);
    expect(lines!.map(({ tone, dashed }) => [tone, dashed])).toEqual([
      ['shut', false],
      ['shut', false],
      ['shut', true],
    ]);
    expect(marks!.map(({ shape }) => shape)).toEqual(['cross', 'lock']);
    expect(labels!.map(({ text }) => text)).toEqual([`shut ${door('room')}`, `shut ${door('east')}`]);
    // Beside the padlock, and not from so far away that they cover the storey.
    for (const [i, label] of labels!.entries()) {
      expect(label).toMatchObject({ aside: 'around', room: 5, x: marks![i]!.x, y: marks![i]!.y });
    }
  });
});
