import { afterEach, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { followAim } from '../../../src/scene/camera-coverage/follow-aim';
import { Stage } from '../../../src/scene/stage';
import { createCameras } from '../../../src/session/cameras/create-cameras';
import { camerasIn, wardWithCameras } from '../../analyses/cameras/seen/ward';
import { nodeSession, type NodeSession } from '../../session/support/node-session';

let node: NodeSession;
afterEach(() => node.session.dispose());

it('what a camera sees is edged while it is carried as when it is selected, and the handle alone is put away', async () => {
  const { document: ward, storey } = wardWithCameras(seededRandom(21), 6);
  const one = camerasIn(ward, storey)[0]!;
  node = nodeSession(null, null, () => ward);
  await node.session.openSample('small-ward');
  const { session } = node;
  const cameras = session.part(createCameras);
  cameras.watch();
  const stop = followAim(new Stage(session, () => true), cameras);
  const sketch = () => session.sketches.getState().sketches.get('camera-aim');
  const edges = () => sketch()?.lines?.filter(({ closed }) => closed) ?? [];
  session.select(one.id);
  await node.until(() => edges().length > 0);
  expect(sketch()?.marks).toHaveLength(1);
  const before = edges();
  session.beginMove(one.id);
  session.dragTo(one.x + 0.5, one.y + 0.25);
  expect(edges().length).toBeGreaterThan(0);
  expect(sketch()?.marks ?? []).toHaveLength(0);
  await node.until(() => JSON.stringify(edges()) !== JSON.stringify(before));
  expect(edges().length).toBeGreaterThan(0);
  session.cancel();
  await node.until(() => JSON.stringify(edges()) === JSON.stringify(before));
  expect(sketch()?.marks).toHaveLength(1);
  stop();
  expect(sketch()).toBeUndefined();
});
