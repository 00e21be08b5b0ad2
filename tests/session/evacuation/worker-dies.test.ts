import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Connection } from '../../../src/compute/connection';
import { createComputeClient } from '../../../src/compute/compute-client';
import { inProcessConnection } from '../../../src/compute/in-process-connection';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { makeId } from '../../../src/model/schema/ids';
import { createEvacuation } from '../../../src/session/evacuation/create-evacuation';
import type { Evacuation } from '../../../src/session/evacuation/evacuation';
import type { EvacuationState } from '../../../src/session/evacuation/evacuation-state';
import { plannerHandlers } from '../../../workers/planner-handlers';
import { readerHandlers } from '../../../workers/reader-handlers';
import { nodeSession, type NodeSession } from '../support/node-session';

const ROOM = makeId('space', 'L1.S1');

/** A planner whose worker can be made to die: the next job finds another one, which knows nothing. */
function mortal(): { readonly connect: () => Connection; die(): void } {
  let die = (): void => undefined;
  return {
    connect: () => {
      const connection = inProcessConnection(plannerHandlers());
      return {
        ...connection,
        onDeath: (listener) => {
          die = () => listener('killed');
        },
      };
    },
    die: () => die(),
  };
}

let node: NodeSession;
let evacuation: Evacuation;
let planner: ReturnType<typeof mortal>;
const state = (): EvacuationState => evacuation.store.getState();
const bytes = (): Buffer => Buffer.concat((evacuation.playback as unknown as { bytes: Uint8Array[] }).bytes);

beforeEach(async () => {
  planner = mortal();
  const compute = createComputeClient({
    reader: () => inProcessConnection(readerHandlers()),
    planner: planner.connect,
  });
  node = nodeSession(null, null, smallWard, { compute });
  await node.session.openSample('small-ward');
  evacuation = node.session.part(createEvacuation);
  evacuation.setGroup(ROOM, { count: 6 });
});
afterEach(() => node.session.dispose());

async function runWhole(): Promise<void> {
  evacuation.start();
  await node.until(() => state().run.status === 'over');
  await node.until(() => state().reportStatus === 'ready');
}

it('a run whose worker dies goes on as if nothing were, byte for byte', async () => {
  // Long enough for many parts.
  evacuation.changeGroups({ premovement: { distribution: 'constant', value: 900 } });
  await runWhole();
  const [before, { run, report }] = [bytes(), state()];
  let killed = 0;
  const stop = evacuation.playback.watch(() => {
    if (killed > 0 || evacuation.playback.recorded < 5) return;
    killed++;
    planner.die();
  });
  await runWhole();
  stop();
  expect(killed).toBe(1);
  expect(bytes().equals(before)).toBe(true);
  expect(state().run).toMatchObject({ status: 'over', simulated: run.simulated, left: run.left });
  expect(state().report).toEqual(report);
});

it('what an ended run amounts to is there after its worker died, and it isn’t run again', async () => {
  await runWhole();
  const { report } = state();
  planner.die();
  evacuation.findReport();
  expect(state().reportStatus).toBe('working');
  await node.until(() => state().reportStatus !== 'working');
  expect(state()).toMatchObject({ reportStatus: 'ready', problem: null });
  expect(state().report).toEqual(report);

  planner.die();
  evacuation.tint('usage');
  evacuation.findReport();
  await node.until(() => state().map !== null && state().reportStatus === 'ready');
  planner.die();
  // Another scenario since: the recording is that of the one it was begun with.
  evacuation.change({ seed: 9 });
  evacuation.saveTrajectories();
  await node.until(() => node.savedBlobs.length > 0);
  expect(await node.savedBlobs[0]!.blob.text()).toContain('geometry: small-ward');
  expect(state()).toMatchObject({ problem: null, run: { status: 'over' } });
});

it('after its worker died what it amounts to in a plan that was edited since is told not to be had', async () => {
  await runWhole();
  const before = node.session.plan.getState().document!;
  node.session.select(Object.values(before.assets)[0]!.id);
  node.session.removeSelected();
  await node.until(() => node.session.plan.getState().document !== before);
  planner.die();
  evacuation.tint('density');
  await node.until(() => state().problem !== null);
  expect(state().problem).toEqual({ of: 'map', detail: 'the run was lost' });
  evacuation.saveTrajectories();
  await node.until(() => state().problem?.of === 'trajectories');
  evacuation.findReport();
  await node.until(() => state().reportStatus === 'failed');
  expect(state().problem?.of).toBe('report');
});

it('people are placed by the plan though the worker dies meanwhile', async () => {
  evacuation.fillByOccupancy(10, false);
  let killed = false;
  const timer = setInterval(() => {
    if (!killed) planner.die();
    killed = true;
  }, 20);
  await node.until(() => !state().filling);
  clearInterval(timer);
  expect(killed).toBe(true);
  expect([state().filled !== null, state().problem]).toEqual([true, null]);
});
