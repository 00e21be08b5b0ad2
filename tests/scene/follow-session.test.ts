import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
