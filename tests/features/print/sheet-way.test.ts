import { describe, expect, it } from 'vitest';
import { wayOut } from '../../../src/analyses/way-out/compute';
import { doorEffects } from '../../../src/analyses/way-out/door-effects';
import { sheetWay } from '../../../src/features/print/sheet-way';
import { lookUp } from '../../../src/model/schema/dictionary';
import { corridorHouse, door, G, stairHouse, U } from '../../analyses/way-out/houses';

const WORDS = { whole: () => 'whole', onward: () => 'on', exit: () => 'exit', matters: () => 'matters' };

describe('a way out on paper', () => {
  it('is the part that lies on the storey of the sheet', () => {
    const plan = stairHouse('G');
    const found = wayOut(plan, { storey: U, x: 1.5, y: 7 }, []);
    const state = { found, effects: null, derived: new Map(), shut: [] };
    const [upper, lower] = [U, G].map((storey) => sheetWay(plan.document, storey, state, [], WORDS));
    expect(upper?.marks.map(({ look }) => look)).toEqual(['start']);
    expect(upper?.labels.map(({ text }) => text)).toEqual(['whole', 'on']);
    expect(lower?.marks.map(({ look }) => look)).toEqual(['door', 'end']);
    expect(lower?.labels.map(({ text }) => text)).toEqual(['exit']);
    expect(lower?.lines[0]?.points.at(-1)).toEqual([1.5, 0]);
  });

  it('tells the door that matters from those passed, and shut doors from locked ones', () => {
    const plan = corridorHouse();
    const found = wayOut(plan, { storey: G, x: 5, y: 5 }, []);
    if (found.kind !== 'way') throw new Error(found.kind);
    const effects = doorEffects(plan, found.start, [], found.way);
    const locked = [lookUp(plan.document.openings, door('east'))!];
    const state = { found, effects, derived: new Map(), shut: [door('room')] };
    const { marks, lines } = sheetWay(plan.document, G, state, locked, WORDS);
    expect(marks.map(({ look }) => look)).toEqual(['door', 'end', 'start', 'matters', 'shut', 'locked']);
    expect(lines.map(({ tone }) => tone)).toEqual(['other-way', 'way', 'shut', 'shut']);
  });
});
