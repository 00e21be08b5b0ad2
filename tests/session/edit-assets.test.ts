import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeId } from '../../src/model/schema/ids';
import type { Session } from '../../src/session/session';
import { openedWard, type NodeSession } from './support/node-session';

const L1 = makeId('storey', 'L1');
const A = makeId('asset', 'XF-101');

let node: NodeSession;
let session: Session;
const at = (): { x: number; y: number } => {
  const asset = session.plan.getState().document?.assets[A];
  return { x: asset?.x ?? Number.NaN, y: asset?.y ?? Number.NaN };
};
const uncovered = (): number => session.coverage.getState().total?.uncovered ?? Number.NaN;
/** All previews asked for are answered: nothing has changed for a while. */
async function quiet(): Promise<void> {
  let before: unknown = null;
  while (before !== session.coverage.getState()) {
    before = session.coverage.getState();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
const settled = (): Promise<void> => node.until(() => session.coverage.getState().status === 'ready');

beforeEach(async () => {
  node = await openedWard();
  session = node.session;
});
afterEach(() => session.dispose());

describe('dragging', () => {
  it('previews every place, and one drop is one undo step', async () => {
    const before = session.plan.getState().document;
    const start = uncovered();
    session.beginMove(A);
    expect(session.selection.getState().asset).toBe(A);
    for (let x = 6; x <= 38; x += 4) {
      session.dragTo(x, 9.2);
      await node.until(() => session.coverage.getState().status === 'preview');
    }
    await quiet();
    expect(session.plan.getState().document).toBe(before);
    const previewed = uncovered();
    expect(Math.abs(previewed - start)).toBeGreaterThan(1);
    session.drop();
    await settled();
    expect(at()).toEqual({ x: 38, y: 9.2 });
    expect(session.plan.getState().undo).toHaveLength(1);
    expect(uncovered()).toBeCloseTo(previewed, 9);
    session.undo();
    await settled();
    expect(at()).toEqual({ x: 6.2, y: 10.35 });
    expect(uncovered()).toBe(start);
    session.redo();
    await settled();
    expect(uncovered()).toBeCloseTo(previewed, 9);
  });

  it('gives the same as a plan that was opened like that', async () => {
    session.beginMove(A);
    session.dragTo(30, 9);
    session.drop();
    await settled();
    const moved = session.coverage.getState();
    const bytes = new TextEncoder().encode(JSON.stringify(session.plan.getState().document));
    await session.openFile('moved.wardtwin.json', bytes);
    session.setLimit(moved.limit);
    await settled();
    const fresh = session.coverage.getState();
    expect(fresh.total).toEqual(moved.total);
    expect([...fresh.storeys.values()].map((storey) => storey.share)).toEqual(
      [...moved.storeys.values()].map((storey) => storey.share),
    );
  });

  it('puts everything back on Esc, at once', async () => {
    const before = { plan: session.plan.getState(), coverage: session.coverage.getState() };
    session.beginMove(A);
    session.dragTo(30, 9);
    await node.until(() => session.coverage.getState().status === 'preview');
    session.dragTo(31, 9);
    session.cancel();
    expect(session.coverage.getState()).toEqual(before.coverage);
    expect(session.tool.getState()).toEqual({ kind: 'select' });
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(session.coverage.getState()).toEqual(before.coverage);
    expect(session.plan.getState()).toBe(before.plan);
  });

  it('writes nothing for a drag that comes back, or has no place', async () => {
    session.beginMove(A);
    session.dragTo(30, 9);
    session.dragTo(6.2, 10.35);
    session.dragTo(Number.NaN, 3);
    session.drop();
    expect(session.plan.getState().undo).toHaveLength(0);
    await settled();
  });

  it('ends, put back, when its storey leaves the screen', async () => {
    const before = session.coverage.getState();
    session.beginMove(A);
    session.dragTo(30, 9);
    session.stepStorey(1);
    expect(session.tool.getState()).toEqual({ kind: 'select' });
    session.drop();
    expect(session.plan.getState().undo).toHaveLength(0);
    await quiet();
    expect(session.coverage.getState()).toEqual(before);
  });

  it('keeps saying of the others that they stand off all floor', async () => {
    const off = session.placeAt(L1, 500, 500);
    await settled();
    session.beginMove(A);
    session.dragTo(30, 9);
    await node.until(() => session.coverage.getState().status === 'preview');
    expect(session.coverage.getState().findings.map(({ params }) => params['asset'])).toEqual([off]);
    session.dragTo(400, 400);
    await node.until(() => session.coverage.getState().findings.length === 2);
    session.cancel();
  });

  it('ignores what is not there', () => {
    session.beginMove(makeId('asset', 'nobody'));
    expect(session.tool.getState().kind).toBe('select');
    session.dragTo(1, 1);
    session.drop();
    expect(session.plan.getState().undo).toHaveLength(0);
  });
});

describe('keys and numbers', () => {
  it('makes a run of nudges one undo step, and a later nudge another', async () => {
    session.select(A);
    for (let i = 0; i < 5; i++) {
      session.nudge(0.1, 0);
      node.tick(200);
    }
    expect(at().x).toBeCloseTo(6.7, 9);
    expect(session.plan.getState().undo).toHaveLength(1);
    node.tick(5000);
    session.nudge(0, 1);
    expect(session.plan.getState().undo).toHaveLength(2);
    session.undo();
    session.undo();
    expect(at()).toEqual({ x: 6.2, y: 10.35 });
    await settled();
  });

  it('moves to typed coordinates', async () => {
    session.moveTo(A, 12.345_678, 9);
    expect(at()).toEqual({ x: 12.346, y: 9 });
    session.moveTo(A, 12.346, 9);
    expect(session.plan.getState().undo).toHaveLength(1);
    await settled();
  });
});

describe('placing and removing', () => {
  it('places with nothing invented, selects it, and takes it back', async () => {
    const start = uncovered();
    session.startPlacing();
    expect(session.tool.getState().kind).toBe('place');
    const id = session.placeAt(L1, 38, 9.2);
    expect(session.selection.getState().asset).toBe(id);
    expect(session.tool.getState().kind).toBe('place');
    session.cancel();
    expect(session.tool.getState().kind).toBe('select');
    expect(session.selection.getState().asset).toBe(id);
    const asset = id === null ? undefined : session.plan.getState().document?.assets[id];
    expect(asset).toMatchObject({ kind: 'extinguisher', agent: null, rating: null, number: null, count: 1 });
    await settled();
    expect(uncovered()).toBeLessThan(start);
    session.undo();
    expect(session.selection.getState().asset).toBeNull();
    await settled();
    expect(uncovered()).toBe(start);
  });

  it('places at the centre of the view, or of the storey before there is one', () => {
    const first = session.placeAtCentre();
    expect(first && session.plan.getState().document?.assets[first]).toMatchObject({ x: 21, y: 8.825 });
    session.setCentre(3, 9);
    const second = session.placeAtCentre();
    expect(second && session.plan.getState().document?.assets[second]).toMatchObject({ x: 3, y: 9 });
  });

  it('uncovers everything when the last one goes, and says so', async () => {
    for (const id of ['XF-101', 'XF-102', 'XF-201', 'XF-202']) {
      session.select(makeId('asset', id));
      session.removeSelected();
    }
    await settled();
    const { total, owners } = session.coverage.getState();
    expect(owners).toEqual([]);
    expect(total?.covered).toBe(0);
    expect(total?.uncovered).toBeCloseTo(total?.area ?? 0, 6);
    for (let i = 0; i < 4; i++) session.undo();
    await settled();
    expect(session.plan.getState().undo).toHaveLength(0);
    expect(session.coverage.getState().owners).toHaveLength(4);
  });

  it('forgets redo after a new edit', () => {
    session.moveTo(A, 10, 9);
    session.undo();
    expect(session.plan.getState().redo).toHaveLength(1);
    session.moveTo(A, 11, 9);
    expect(session.plan.getState().redo).toHaveLength(0);
  });
});

describe('what is not saved', () => {
  const unsaved = (): boolean => {
    const { revision, savedRevision } = session.plan.getState();
    return revision !== savedRevision;
  };

  it('is nothing once everything is undone, and something again after redo or another edit', () => {
    session.moveTo(A, 10, 9);
    session.moveTo(A, 11, 9);
    expect(unsaved()).toBe(true);
    session.undo();
    expect(unsaved()).toBe(true);
    session.undo();
    expect(unsaved()).toBe(false);
    session.redo();
    expect(unsaved()).toBe(true);
    session.undo();
    session.moveTo(A, 12, 9);
    expect(unsaved()).toBe(true);
  });

  it('is told from the state that was saved, not from the one that was opened', async () => {
    session.moveTo(A, 10, 9);
    await session.exportPlan('wardtwin-json');
    expect(unsaved()).toBe(false);
    session.undo();
    expect(unsaved()).toBe(true);
    session.moveTo(A, 12, 9);
    expect(unsaved()).toBe(true);
    session.undo();
    expect(unsaved()).toBe(true);
  });

  it('never takes another state for the saved one in a plan that came back', async () => {
    for (const x of [10, 11, 12]) session.moveTo(A, x, 9);
    session.undo();
    session.undo();
    await session.openFile(
      'b.wardtwin.json',
      new TextEncoder().encode(JSON.stringify(session.plan.getState().document)),
    );
    await session.returnToReplaced();
    await session.exportPlan('wardtwin-json');
    expect(unsaved()).toBe(false);
    session.redo();
    expect(unsaved()).toBe(true);
    session.redo();
    expect(unsaved()).toBe(true);
  });
});

describe('limit', () => {
  it('is the code of each place until a person chooses one for all, and again for the next plan', async () => {
    expect(session.view.getState().limit).toBeNull();
    session.setLimit(12);
    expect(session.view.getState().limit).toBe(12);
    session.setLimit(null);
    expect(session.view.getState().limit).toBeNull();
    session.setLimit(12);
    await session.openSample('small-ward');
    expect(session.view.getState().limit).toBeNull();
  });

  it('covers more the longer it is, and never less', async () => {
    const found: number[] = [];
    for (const limit of [10, 15, 20, 25, 40]) {
      session.setLimit(limit);
      await settled();
      expect(session.coverage.getState().limit).toBe(limit);
      found.push(uncovered());
    }
    expect(found).toEqual(found.toSorted((a, b) => b - a));
    expect(found.at(-1)).toBe(0);
  });

  it('takes no nonsense', () => {
    for (const limit of [0, -1, Number.NaN, Infinity, 1e6]) session.setLimit(limit);
    expect(session.view.getState().limit).toBeNull();
  });
});

describe('navigation', () => {
  it('steps through storeys and stops at the ends', () => {
    session.stepStorey(1);
    expect(session.view.getState().storey).toBe('storey_L2');
    session.stepStorey(1);
    expect(session.view.getState().storey).toBe('storey_L2');
    session.stepStorey(-5);
    expect(session.view.getState().storey).toBe(L1);
  });

  it('flies to the farthest point, also of a storey that is not shown', () => {
    session.goToFarthest();
    const { total, storeys } = session.coverage.getState();
    expect(session.view.getState().focus).toMatchObject({ x: total?.farthest?.x, y: total?.farthest?.y });
    const stamp = session.view.getState().focus?.stamp ?? 0;
    const upper = makeId('storey', 'L2');
    session.goToFarthest(upper);
    expect(session.view.getState()).toMatchObject({
      storey: upper,
      focus: { x: storeys.get(upper)?.farthest?.x },
    });
    expect(session.view.getState().focus?.stamp).toBeGreaterThan(stamp);
  });
});
