import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Sketch } from '../../../src/session/state/sketch-state';
import { createMeasurer, type Measurer } from '../../../src/session/tools/measure/measure-tool';
import { measuredArea, measuredLength } from '../../../src/session/tools/measure/measure-sketch';
import type { ToolPointer } from '../../../src/session/tools/tool';
import { twoRooms } from '../../model/edit/two-rooms';
import { nodeSession, type NodeSession } from '../support/node-session';
import { pointerAt } from '../support/pointer-at';

const at = (x: number, y: number, more: Partial<ToolPointer> = {}): ToolPointer =>
  pointerAt('storey_1', x, y, { reach: 0.15, ...more });
const stroke = (key: string) => ({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false });

let node: NodeSession;
let measurer: Measurer;

beforeEach(async () => {
  node = nodeSession(null, null, () => twoRooms('line'));
  await node.session.openSample('small-ward');
  measurer = node.session.part(createMeasurer);
  measurer.start();
});
afterEach(() => node.session.dispose());

const click = (x: number, y: number, more: Partial<ToolPointer> = {}): void => {
  node.session.tools.hover(at(x, y, more));
  node.session.tools.click(at(x, y, more));
};
const tool = () => {
  const state = node.session.tool.getState();
  if (state.kind !== 'measure') throw new Error('not measuring');
  return state;
};
const sketch = (): Sketch => node.session.sketches.getState().sketches.get('measure') ?? {};
const texts = (): string[] => (sketch().labels ?? []).map(({ text }) => text);

describe('measuring', () => {
  it('along points tells each stretch and the whole, and Enter ends the line', () => {
    click(0.5, 0.5, { alt: true });
    click(3.5, 0.5, { alt: true });
    click(3.5, 2.5, { alt: true });
    expect(texts()).toEqual(expect.arrayContaining(['3.00\u00a0m', '2.00\u00a0m', '共 5.00\u00a0m']));
    node.session.tools.key(stroke('Enter'));
    expect(tool().done).toHaveLength(1);
    expect(tool().chain.points).toEqual([]);
    node.session.setUnits('ft');
    expect(texts()).toEqual(expect.arrayContaining(['9.8\u00a0ft', '6.6\u00a0ft']));
  });

  it('closed on its beginning tells the area', () => {
    for (const [x, y] of [
      [1, 1],
      [2, 1],
      [2, 2],
    ] as const) {
      click(x, y, { alt: true });
    }
    click(1.05, 1.02);
    const [square] = tool().done;
    if (!square) throw new Error('not ended');
    expect(square).toMatchObject({ closed: true });
    expect(measuredArea(square)).toBeCloseTo(0.5, 9);
    expect(measuredLength(square)).toBeCloseTo(2 + Math.SQRT2, 9);
    expect(sketch().areas).toHaveLength(1);
    expect(texts().some((text) => text.startsWith('面积 0.5'))).toBe(true);
  });

  it('takes a typed length towards the pointer, steps back, and Esc ends in two steps', () => {
    click(1, 1, { alt: true });
    node.session.tools.hover(at(2, 1, { alt: true }));
    for (const key of ['1', '.', '2', '5']) node.session.tools.key(stroke(key));
    node.session.tools.key(stroke('Enter'));
    expect(tool().chain.points).toEqual([
      [1, 1],
      [2.25, 1],
    ]);
    measurer.stepBack();
    expect(tool().chain.points).toHaveLength(1);
    node.session.cancel();
    expect(tool().chain.points).toHaveLength(0);
    node.session.cancel();
    expect(node.session.tool.getState().kind).toBe('select');
    expect(node.session.sketches.getState().sketches.has('measure')).toBe(false);
  });

  it('keeps to right angles with Shift', () => {
    click(1, 1, { alt: true });
    click(2.2, 1.3, { shift: true, alt: true });
    expect(tool().chain.points[1]?.[1]).toBeCloseTo(1, 6);
  });
});

describe('what a measured point is drawn to', () => {
  const openings = () => Object.values(node.session.plan.getState().document?.openings ?? {});

  it('is an opening before a wall, a wall before nothing', () => {
    const [door] = openings();
    if (!door) throw new Error('no door');
    const [[x, y]] = door.line;
    node.session.tools.hover(at(x + 0.03, y + 0.03));
    expect(tool()).toMatchObject({ by: 'opening', chain: { at: { x, y } } });
    node.session.tools.hover(at(1.7, 1.3));
    expect(tool().by).toBe('free');
    expect(tool().chain.at).toMatchObject({ x: 1.7, y: 1.3 });
  });

  it('is the right angle on a wall from the point before', () => {
    click(1.2, 1.5, { alt: true });
    node.session.tools.hover(at(1.28, 0.04));
    expect(tool().by).toBe('square');
    expect(tool().chain.at?.x).toBeCloseTo(1.2, 9);
    node.session.tools.hover(at(1.6, 0.04));
    expect(tool().by).toBe('edge');
  });
});
