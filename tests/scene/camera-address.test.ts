import { afterEach, describe, expect, it } from 'vitest';
import { followSession } from '../../src/scene/camera/follow-session';
import { Stage } from '../../src/scene/stage';
import { EMPTY_URL } from '../../src/session/url/url-state';
import { openedWard, type NodeSession } from '../session/support/node-session';

const SIZE = { width: 1200, height: 600 };
const CAMERA = '12,8,9.5,30,50';

let node: NodeSession;
let stop: () => void = () => undefined;
afterEach(() => {
  stop();
  node.session.dispose();
});

async function opened(): Promise<Stage> {
  node = await openedWard();
  const stage = new Stage(node.session, () => true);
  stop = followSession(stage);
  stage.resize(SIZE);
  return stage;
}

/** Longer than the camera has to rest before it is told of. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));

describe('the camera of an address', () => {
  it('is told once somebody has moved it, and not before', async () => {
    const stage = await opened();
    await rest();
    expect(node.session.view.getState().camera).toBeNull();
    stage.rig.jump({ ...stage.rig.view, x: 12, y: 8, span: 9.5 });
    await rest();
    expect(node.session.view.getState().camera).toMatch(/^12,8,9.5,0,/);
  });

  it('is gone to, and back to the whole where an address says nothing', async () => {
    const stage = await opened();
    const whole = stage.rig.view;
    await rest();
    const { storey } = node.session.view.getState();
    node.session.applyUrl({ ...EMPTY_URL, storey, camera: CAMERA });
    expect(stage.rig.view).toMatchObject({ x: 12, y: 8, span: 9.5 });
    await rest();
    expect(node.session.view.getState().camera).toBe(CAMERA);
    node.session.applyUrl({ ...EMPTY_URL, storey });
    expect(stage.rig.view).toEqual(whole);
  });

  it('is where a plan opens', async () => {
    node = await openedWard();
    node.session.setCamera(CAMERA);
    const stage = new Stage(node.session, () => true);
    stop = followSession(stage);
    stage.resize(SIZE);
    expect(stage.rig.view).toMatchObject({ x: 12, y: 8, span: 9.5 });
    stage.reframe();
    expect(stage.rig.view).toMatchObject({ x: 12, y: 8, span: 9.5 });
  });
});
