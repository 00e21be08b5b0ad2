import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { present } from '../../src/base/assert';
import { makeId } from '../../src/model/schema/ids';
import { followSession } from '../../src/scene/camera/follow-session';
import { project } from '../../src/scene/camera/plan-view';
import { Stage } from '../../src/scene/stage';
import { openedWard, type NodeSession } from '../session/support/node-session';

const WIDE = { width: 1200, height: 600 };
const TALL = { width: 600, height: 1200 };

let node: NodeSession;
let stage: Stage;
let stop: () => void;

/** Does the picture show all of the shown storey? */
function showsAll(): boolean {
  const { session, rig, viewport } = stage;
  const { storey } = session.view.getState();
  const geometry = storey === null ? undefined : session.geometry.getState().storeys.get(storey);
  if (!geometry) throw new Error('no storey is drawn');
  const [minX, minY, maxX, maxY] = geometry.bounds;
  return [minX, maxX].every((x) =>
    [minY, maxY].every((y) => {
      const { px, py, depth } = project(rig.view, viewport, x, y, geometry.elevation);
      return depth > 0 && px >= 0 && px <= viewport.width && py >= 0 && py <= viewport.height;
    }),
  );
}

beforeEach(async () => {
  node = await openedWard();
  stage = new Stage(node.session);
  stop = followSession(stage);
});
afterEach(() => {
  stop();
  node.session.dispose();
});

describe('the camera', () => {
  it('frames a plan when its size is known, and anew when that changes', () => {
    stage.resize(WIDE);
    expect(showsAll()).toBe(true);
    const { span } = stage.rig.view;
    stage.resize(TALL);
    expect(showsAll()).toBe(true);
    expect(stage.rig.view.span).toBeGreaterThan(span);
    stage.resize(WIDE);
    expect(stage.rig.view.span).toBeCloseTo(span, 9);
  });

  it('leaves a view alone that somebody chose', () => {
    stage.resize(WIDE);
    const chosen = { ...stage.rig.view, x: stage.rig.view.x + 5, span: 12 };
    stage.rig.jump(chosen);
    stage.resize(TALL);
    expect(stage.rig.view).toBe(chosen);
  });

  it('tells of the origin of a plan once', () => {
    let told = 0;
    const end = stage.onOrigin(() => told++);
    stage.setOrigin('another', [1, 2]);
    stage.setOrigin('another', [3, 4]);
    expect(told).toBe(1);
    expect(stage.origin).toEqual([1, 2]);
    end();
  });
});

describe('after undo and redo', () => {
  const A = makeId('asset', 'XF-101');
  const place = () => present(node.session.plan.getState().document?.assets[A], 'the extinguisher');
  const sees = ({ x, y }: { readonly x: number; readonly y: number }): boolean => {
    const { px, py } = project(stage.rig.goal, WIDE, x, y, stage.rig.goal.z);
    return px >= 0 && px <= WIDE.width && py >= 0 && py <= WIDE.height;
  };
  /** Looks at nothing but a spot of the floor. */
  const lookAt = (x: number, y: number): void => stage.rig.jump({ ...stage.rig.goal, x, y, span: 4 });

  beforeEach(() => {
    // Whoever wants no movement is there at once.
    vi.stubGlobal('window', { matchMedia: () => ({ matches: true }) });
    stage.resize(WIDE);
    node.session.setMode('2d');
  });

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('the picture goes to what was moved, where it can’t be seen, at the same scale', () => {
    const { session } = node;
    session.select(A);
    const from = place();
    session.moveTo(A, from.x + 20, from.y);
    lookAt(from.x + 20, from.y);
    session.undo();
    expect(stage.rig.goal).toMatchObject({ x: from.x, y: from.y, span: 4 });
    expect(session.selection.getState().asset).toBe(A);
    session.redo();
    expect(stage.rig.goal).toMatchObject({ x: from.x + 20, y: from.y, span: 4 });
    expect(session.selection.getState().asset).toBe(A);
  });

  it('it stays as it is where that is seen, and is still anew framed in another size', () => {
    const { session } = node;
    stage.fit();
    const whole = stage.rig.goal;
    session.moveTo(A, place().x + 1, place().y);
    session.undo();
    expect(stage.rig.goal).toBe(whole);
    stage.resize(TALL);
    expect(showsAll()).toBe(true);
  });

  it('the storey of what came back is shown', () => {
    const { session } = node;
    const from = place();
    const { storey } = from;
    session.select(A);
    session.removeSelected();
    session.stepStorey(1);
    expect(session.view.getState().storey).not.toBe(storey);
    lookAt(from.x + 30, from.y);
    session.undo();
    expect(session.view.getState().storey).toBe(storey);
    expect(sees(from)).toBe(true);
  });

  it('nobody is taken to what only has another name, or went away', () => {
    const { session } = node;
    const { x, y } = place();
    lookAt(x + 30, y);
    session.placeAt(place().storey, x, y);
    const there = stage.rig.goal;
    session.undo();
    expect(stage.rig.goal).toBe(there);
  });
});
