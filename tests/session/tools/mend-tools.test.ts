import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { floorArea } from '../../../src/model/query/floor-area';
import type { CampusDocument } from '../../../src/model/schema/document';
import type { Session } from '../../../src/session/session';
import { createMender, type Mender } from '../../../src/session/use-cases/mend';
import type { ToolPointer } from '../../../src/session/tools/tool';
import { twoRooms } from '../../model/edit/two-rooms';
import { nodeSession, type NodeSession } from '../support/node-session';

const at = (x: number, y: number, more: Partial<ToolPointer> = {}): ToolPointer => ({
  storey: 'storey_1',
  x,
  y,
  reach: 0.15,
  shift: false,
  alt: false,
  mod: false,
  touch: false,
  asset: null,
  ...more, // prettier-ignore
});
const stroke = (key: string) => ({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false });

let node: NodeSession;
let session: Session;
let mender: Mender;
let end: () => void;
const document = (): CampusDocument => session.plan.getState().document!;
const undo = (): number => session.plan.getState().undo.length;
const trouble = (): string | null => {
  const tool = session.tool.getState();
  return 'trouble' in tool ? (tool.trouble?.code ?? null) : null;
};
const area = (id: `space_${string}`): number => floorArea(document().spaces[id]!.outline);
/** How far north its two jambs are, metres to the centimetre. */
const ends = (id: `opening_${string}`): number[] =>
  document().openings[id]!.line.map(([, y]) => Math.round(y * 100) / 100);
const click = (x: number, y: number, more: Partial<ToolPointer> = {}): void => {
  session.tools.hover(at(x, y, more));
  session.tools.click(at(x, y, more));
};

async function begin(form: 'line' | 'area'): Promise<void> {
  node = nodeSession(null, null, () => twoRooms(form));
  session = node.session;
  await session.openSample('small-ward');
  // Which rooms records speak of.
  await session.openRecords();
  session.setRole('editor');
  mender = session.part(createMender);
  end = mender.begin();
}

beforeEach(() => begin('line'));
afterEach(() => session.dispose());

describe('drawing walls', () => {
  it('clicks snap, Enter builds the chain as one step, the room that it crosses is two', () => {
    mender.drawWalls();
    click(2.03, 0.04);
    click(2.02, 2.97, { shift: true });
    expect(undo()).toBe(0);
    expect(session.sketches.getState().sketches.get('draw-wall')?.labels?.[0]?.text).toMatch(/3\.00/);
    session.tools.key(stroke('Enter'));
    expect(undo()).toBe(1);
    const wall = document().walls.wall_new1;
    expect(wall?.body).toEqual({ form: 'line', line: [[2.03, 0], [2.03, 3]], thickness: 0.2 }); // prettier-ignore
    expect(area('space_a') + floorArea(document().spaces['space_new1-s0']!.outline)).toBeCloseTo(12, 9);
    session.undo();
    expect(document()).toEqual(twoRooms('line'));
  });

  it('a length that is typed is kept to, towards the pointer', () => {
    mender.drawWalls();
    click(1, 1);
    session.tools.hover(at(3.3, 1, { shift: true }));
    for (const key of ['1', '.', '2', '5', 'Enter', 'Enter']) session.tools.key(stroke(key));
    expect(document().walls.wall_new1?.body).toMatchObject({ line: [[1, 1], [2.25, 1]] }); // prettier-ignore
  });

  it('the switch for square lines stays for the next line; numbers add a point by length and direction', () => {
    mender.drawWalls();
    mender.setSquare(true);
    click(1, 1);
    click(2, 1.3);
    mender.addPointAt(1.5, 135);
    const label = session.sketches.getState().sketches.get('draw-wall')?.labels?.at(-1)?.text;
    expect(label?.replaceAll(/\s/g, ' ')).toBe('1.50 m · 135°');
    session.tools.key(stroke('Enter'));
    const line = [[1, 1], [2, 1], [0.939, 2.061]]; // prettier-ignore
    expect(document().walls.wall_new1?.body).toMatchObject({ line });
    mender.cutSpaces(null);
    expect(session.tool.getState()).toMatchObject({ kind: 'split-space', square: true });
    mender.addPointAt(1, 0);
    expect(session.tool.getState()).toMatchObject({ chain: { points: [] } });
  });

  it('Esc drops the chain, then the tool; Backspace takes a point back', () => {
    mender.drawWalls();
    click(1, 1);
    click(2, 1);
    session.tools.key(stroke('Backspace'));
    session.tools.key(stroke('Enter'));
    expect(trouble()).toBe('mend.wall-too-short');
    session.cancel();
    expect(session.tool.getState()).toMatchObject({ kind: 'draw-wall', chain: { points: [] } });
    session.cancel();
    expect(session.tool.getState().kind).toBe('pick-thing');
    expect(session.sketches.getState().sketches.has('draw-wall')).toBe(false);
    expect(undo()).toBe(0);
  });

  it('a stub does not part the room', () => {
    mender.drawWalls();
    click(2, 0);
    click(2, 1.5);
    session.tools.doubleClick(at(2, 1.5));
    expect(Object.keys(document().spaces)).toEqual(['space_a', 'space_b']);
    expect(Object.keys(document().walls)).toHaveLength(2);
  });
});

describe('placing openings', () => {
  it('is done by key in the wall at the middle of the picture, and says where there is none', () => {
    mender.placeOpenings('door');
    mender.setOpeningWidth(0.6);
    session.view.setState({ centre: { x: 4, y: 2.55 } });
    expect(session.tools.key(stroke('Enter'))).toBe(true);
    expect(document().openings.opening_new1?.kind).toBe('door');
    expect(ends('opening_new1')).toEqual([2.25, 2.85]);
    session.view.setState({ centre: { x: 2, y: 1.5 } });
    mender.placeOpenings('door');
    mender.placeOpeningAtCentre();
    expect(trouble()).toBe('mend.no-wall-here');
    expect(undo()).toBe(1);
  });

  it('shows where in the nearest wall, with what is left and right; a click places and selects it', () => {
    mender.placeOpenings('window');
    session.tools.hover(at(4.3, 2.61));
    const sketch = session.sketches.getState().sketches.get('place-opening');
    expect(sketch?.labels?.map(({ text }) => text.replace(/\s/, ' '))).toEqual(['1.50 m']);
    mender.setOpeningWidth(0.6);
    click(4.3, 2.61);
    expect(document().openings.opening_new1?.kind).toBe('window');
    expect(ends('opening_new1')).toEqual([2.3, 2.9]);
    expect(session.selection.getState().thing).toEqual({ kind: 'opening', id: 'opening_new1' });
  });

  it('says why it can not', () => {
    mender.placeOpenings('door');
    click(1, 1.5);
    expect(trouble()).toBe('mend.no-wall-here');
    mender.setOpeningWidth(1.1);
    click(4.1, 0.5);
    expect(trouble()).toBe('mend.opening-off-wall');
    expect(undo()).toBe(0);
  });
});

describe('cutting rooms', () => {
  it('two clicks and Enter, with a wall when asked for', () => {
    mender.setCutWall(0.1);
    mender.cutSpaces(null);
    click(3, 0);
    click(3, 3);
    session.tools.key(stroke('Enter'));
    expect([area('space_a'), area('space_new1')]).toEqual([9, 3]);
    expect(document().walls.wall_new1?.body).toMatchObject({ thickness: 0.1 });
    expect(undo()).toBe(1);
  });

  it('says that a line beside the room parts nothing', () => {
    mender.cutSpaces('space_b');
    click(1, 0);
    click(1, 3);
    session.tools.doubleClick(at(1, 3));
    expect(trouble()).toBe('mend.split-misses');
  });
});

describe('selecting and dragging', () => {
  const grab = (x: number, y: number, ...to: readonly (readonly [number, number])[]): void => {
    expect(session.tools.press(at(x, y))).toBe(true);
    for (const [toX, toY] of to) session.tools.drag(at(toX, toY));
    session.tools.release(at(...to.at(-1)!));
  };

  it('an opening before its wall, a wall before the room', () => {
    const picked: unknown[] = [];
    for (const [x, y] of [
      [4.1, 1.5],
      [4.1, 2.6],
      [1, 1],
      [20, 20],
    ] as const) {
      // prettier-ignore
      click(x, y);
      picked.push(session.selection.getState().thing?.id ?? null);
    }
    expect(picked).toEqual(['opening_1', 'wall_1', 'space_a', null]);
  });

  it('a wall goes across with its rooms and its door: one step', () => {
    click(4.1, 2.7);
    grab(4.1, 1.5, [4.3, 1.6], [4.62, 1.7]);
    expect(document().walls.wall_1?.body).toMatchObject({ line: [[4.6, 0], [4.6, 3]] }); // prettier-ignore
    expect(area('space_a')).toBeCloseTo(13.5, 9);
    expect(undo()).toBe(1);
  });

  it('a door slides along its wall; a jamb makes it wider; where it does not fit the last place holds', () => {
    click(4.1, 1.5);
    grab(4.1, 1.5, [4.1, 2.02]);
    expect(ends('opening_1')).toEqual([1.5, 2.5]);
    grab(4.1, 2.5, [4.1, 2.8], [4.1, 3.4]);
    expect(ends('opening_1')).toEqual([1.5, 2.8]);
    expect(undo()).toBe(2);
  });

  it('Delete takes the selected wall or opening out, never a room', () => {
    click(1, 1);
    expect(session.tools.key(stroke('Delete'))).toBe(false);
    click(4.1, 1.5);
    expect(session.tools.key(stroke('Delete'))).toBe(true);
    expect(document().openings).toEqual({});
    expect(session.selection.getState().thing).toBeNull();
  });

  it('a lost pointer and Esc leave nothing behind', () => {
    click(4.1, 2.7);
    session.tools.press(at(4.1, 1.5));
    session.tools.drag(at(5, 1.5));
    session.tools.release(null);
    session.tools.press(at(4.1, 1.5));
    session.tools.drag(at(5, 1.5));
    session.cancel();
    expect(undo()).toBe(0);
    expect(session.sketches.getState().sketches.has('mend-drag')).toBe(false);
  });
});

describe('the job', () => {
  it('ends with nothing drawn and nothing in hand', () => {
    click(1, 1);
    expect(session.sketches.getState().sketches.size).toBe(1);
    session.setRole('planner');
    end();
    expect(session.sketches.getState().sketches.size).toBe(0);
    expect(session.tool.getState().kind).toBe('select');
  });

  it('openings found are accepted and rejected, and the floor follows', async () => {
    expect(mender.mergeSpaces('space_a', 'space_b')).toBeNull();
    expect(mender.cutSpace('space_a', [[2, 0], [2, 3]])).toBeNull(); // prettier-ignore
    const [found] = (await mender.doubts('storey_1'))!.derived;
    expect(found?.spaces).toEqual(['space_a', 'space_new1'].toSorted());
    mender.decide([found!], false);
    expect((await mender.doubts('storey_1'))?.derived).toEqual([]);
    expect(document().openings[found!.id]?.rejected).toBe(true);
    mender.decide([document().openings[found!.id]!], true);
    expect(document().openings[found!.id]).toMatchObject({ rejected: false, origin: 'derived' });
  });

  it('numbers do what the pointer does', () => {
    expect(mender.seatOpening('opening_1', { from: 0.2 })).toBeNull();
    expect(mender.seatOpening('opening_1', { width: 1.4 })).toBeNull();
    expect(ends('opening_1')).toEqual([0.2, 1.6]);
    expect(mender.seatOpening('opening_1', { from: 2 })?.code).toBe('mend.opening-off-wall');
    expect(mender.addWall('storey_1', [[1, 1], [1, 1]])?.code).toBe('mend.wall-too-short'); // prettier-ignore
    expect(mender.setFinalExit('opening_1', true)).toBeNull();
    expect(document().openings.opening_1?.finalExit).toBe(true);
    mender.remove({ kind: 'wall', id: 'wall_1' });
    expect(document().openings).toEqual({});
  });
});
