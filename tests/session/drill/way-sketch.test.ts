import { describe, expect, it } from 'vitest';
import { wayOut } from '../../../src/analyses/way-out/compute';
import { doorEffects } from '../../../src/analyses/way-out/door-effects';
import { lookUp } from '../../../src/model/schema/dictionary';
import { waySketch, type WayWords } from '../../../src/session/drill/way-sketch';
import { corridorHouse, door, G, stairHouse, U } from '../../analyses/way-out/houses';

const WORDS: WayWords = {
  whole: ({ length }) => `whole ${length.toFixed(1)}`,
  onward: ({ legs }, leg) => `on ${legs[leg]!.kind}`,
  exit: ({ exit }) => `exit ${exit.id}`,
  matters: ({ id }) => `matters ${id}`,
};

describe('a way out as it is drawn', () => {
  it('is a line with arrows on each storey, over the floor that it walks on', () => {
    const plan = stairHouse('G');
    const found = wayOut(plan, { storey: U, x: 1.5, y: 7 }, []);
    const { lines, labels, marks } = waySketch(
      plan.document,
      { found, effects: null, derived: new Map(), shut: [] },
      [],
      WORDS,
    );
    expect(lines!.map(({ storey, tone, arrows }) => [storey, tone, arrows])).toEqual([
      [U, 'way', true],
      [G, 'way', true],
    ]);
    const [upper, lower] = lines!.map(({ points }) => points);
    for (const { z } of upper!) expect(z).toBeCloseTo(0.06, 6);
    expect(lower![0]!.z).toBeCloseTo(4.06, 6);
    expect(lower!.at(-1)!.z).toBeCloseTo(0.06, 6);
    expect(labels!.map(({ text, storey }) => [text, storey])).toEqual([
      ['whole 8.4', U],
      ['on stairs-down', U],
      ['exit opening_out', G],
    ]);
    expect(marks!.map(({ shape, storey }) => [shape, storey])).toEqual([
      ['dot', G],
      ['ring', U],
    ]);
  });

  it('has the second way dashed, the door that matters ringed, and a cross through what is shut', () => {
    const plan = corridorHouse();
    const found = wayOut(plan, { storey: G, x: 5, y: 1 }, []);
    if (found.kind !== 'way') throw new Error(found.kind);
    const effects = doorEffects(plan, found.start, [], found.way);
    const locked = [lookUp(plan.document.openings, door('east'))!];
    const { lines, marks, labels } = waySketch(
      plan.document,
      { found, effects, derived: new Map(), shut: [door('room')] },
      locked,
      WORDS,
    );
    expect(lines!.map(({ tone, dashed }) => [tone, dashed ?? false])).toEqual([
      ['other-way', true],
      ['way', false],
      ['shut', false],
      ['shut', true],
    ]);
    expect(marks!.filter(({ tone }) => tone === 'shut').map(({ shape, x, y }) => [shape, x, y])).toEqual([
      ['cross', 4.5, 2.1],
      ['lock', 20, 1],
    ]);
    expect(labels!.map(({ text }) => text)).toContain('matters opening_west');
  });

  it('shows where there would be a way with every door open', () => {
    const plan = corridorHouse();
    const shut = [door('east'), door('west')];
    const found = wayOut(plan, { storey: G, x: 5, y: 1 }, shut);
    const { lines, labels } = waySketch(
      plan.document,
      { found, effects: null, derived: new Map(), shut },
      [],
      WORDS,
    );
    expect(lines![0]).toMatchObject({ tone: 'trouble', dashed: true });
    expect(labels!.map(({ text }) => text)).toEqual(['exit opening_west']);
  });

  it('is nothing before anything is asked', () => {
    const plan = corridorHouse();
    const sketch = waySketch(
      plan.document,
      { found: null, effects: null, shut: [], derived: new Map() },
      [],
      WORDS,
    );
    expect(sketch).toEqual({ lines: [], marks: [], labels: [] });
  });
});
