import { afterEach, beforeEach, expect, it } from 'vitest';
import { computeCameras } from '../../../src/analyses/cameras/compute';
import { USUAL_QUESTION } from '../../../src/analyses/cameras/result';
import { seededRandom } from '../../../src/base/random';
import { cameraFigures } from '../../../src/session/cameras/camera-figures';
import type { Cameras } from '../../../src/session/cameras/cameras';
import { createCameras } from '../../../src/session/cameras/create-cameras';
import { createFailureCost, type FailureCost } from '../../../src/session/cameras/failure-cost';
import { camerasIn, wardWithCameras } from '../../analyses/cameras/seen/ward';
import { nodeSession, type NodeSession } from '../support/node-session';

const { document: ward, storey } = wardWithCameras(seededRandom(21), 6);
const one = camerasIn(ward, storey)[0]!.id;

let node: NodeSession;
let cameras: Cameras;
let cost: FailureCost;
beforeEach(async () => {
  node = nodeSession(null, null, () => ward);
  await node.session.openSample('small-ward');
  cameras = node.session.part(createCameras);
  cost = node.session.part(createFailureCost);
  cameras.watch();
  cost.follow(cameras);
});
afterEach(() => node.session.dispose());

const status = () => cost.state.getState().status;

it('what failing cameras cost is the difference of two whole results', async () => {
  expect(status()).toBe('idle');
  cameras.toggleFailed(one);
  expect(status()).toBe('working');
  await node.until(() => status() === 'ready');
  const [with_, without] = [[], [one]].map((away) =>
    cameraFigures(computeCameras(ward, { ...USUAL_QUESTION, away }), null),
  );
  expect(cost.state.getState()).toMatchObject({
    without: with_,
    cost: {
      blind: without!.blind - with_!.blind,
      unmet: without!.unmet - with_!.unmet,
      broken: without!.broken - with_!.broken,
    },
  });
  cameras.toggleFailed(one);
  expect(status()).toBe('idle');
});

it('is not said to be counted while nobody counts: a check that is stopped or failed is waited for', async () => {
  cameras.toggleFailed(one);
  await node.until(() => cameras.state.getState().status === 'working');
  cameras.stop();
  expect(status()).toBe('waiting');
  cameras.retry();
  expect(status()).toBe('working');
  await node.until(() => status() === 'ready');
  cameras.state.setState({ status: 'failed', stale: true });
  expect(status()).toBe('waiting');
});
