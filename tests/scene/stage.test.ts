import { afterEach, beforeEach, expect, it } from 'vitest';
import { followSession } from '../../src/scene/camera/follow-session';
import { Stage } from '../../src/scene/stage';
import { openedWard, type NodeSession } from '../session/support/node-session';

let node: NodeSession;
let stage: Stage;
let stop: () => void;
let asked = 0;

beforeEach(async () => {
  node = await openedWard();
  stage = new Stage(node.session);
  stage.drawWith(() => asked++);
  stop = followSession(stage);
  stage.resize({ width: 1200, height: 600 });
});
afterEach(() => {
  stop();
  node.session.dispose();
});

it('what a pixel is asked of is seen once a frame was drawn of it, and one is asked for', () => {
  asked = 0;
  expect(stage.isDrawn()).toBe(false);
  expect(asked).toBe(1);
  stage.drew();
  expect(stage.isDrawn()).toBe(true);
  // A camera that is moved by hand is seen moving.
  stage.look({ ...stage.rig.view, x: stage.rig.view.x + 3 });
  expect(stage.isDrawn()).toBe(true);
  expect(asked).toBe(1);
});

it('what was framed anew is not what is seen until it is drawn', () => {
  stage.drew();
  stage.resize({ width: 600, height: 1200 });
  expect(stage.isDrawn()).toBe(false);
  stage.drew();
  expect(stage.isDrawn()).toBe(true);
});

it('a plan that has just been opened is not what is seen, with and without its first storey', async () => {
  stage.drew();
  const { planKey } = node.session.plan.getState();
  const seen: boolean[] = [];
  const end = node.session.geometry.subscribe(() => {
    if (node.session.plan.getState().planKey !== planKey) seen.push(stage.isDrawn());
  });
  await node.session.openSample('small-ward');
  await node.until(() => node.session.coverage.getState().status === 'ready');
  end();
  expect(stage.isDrawn()).toBe(false);
  expect(new Set(seen)).toEqual(new Set([false]));
  stage.drew();
  expect(stage.isDrawn()).toBe(true);
});

it('nothing is seen of a storey that has no picture yet, whatever is drawn meanwhile', () => {
  node.session.geometry.setState({ storeys: new Map() });
  stage.drew();
  expect(stage.isDrawn()).toBe(false);
});
