import { afterEach, beforeEach, expect, it } from 'vitest';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { removeAssets } from '../../../src/model/edit/remove-assets';
import { assetsOf } from '../../../src/model/query/assets-of';
import { makeId } from '../../../src/model/schema/ids';
import type { CampusDocument } from '../../../src/model/schema/document';
import { createCameras } from '../../../src/session/cameras/create-cameras';
import { createLibrary } from '../../../src/session/cameras/create-library';
import { createCameraPlacer, type CameraPlacer } from '../../../src/session/cameras/place-cameras';
import { numberedProposals } from '../../../src/session/cameras/place-state';
import { nodeSession, type NodeSession } from '../support/node-session';

let node: NodeSession;
let placer: CameraPlacer;
afterEach(() => node.session.dispose());

const LOOKED = { scale: null, doors: 'closed', failed: [] } as const;
const document = () => node.session.plan.getState().document!;
const state = () => placer.state.getState();
const bytes = () => JSON.stringify(document());
const found = () => node.until(() => state().status !== 'working');
const everyId = () => new Set(numberedProposals(state()).map(({ proposal }) => proposal.id));
const sketch = () => node.session.sketches.getState().sketches.get('camera-places');

function unseenWard(): CampusDocument {
  const ward = smallWard();
  const ids = assetsOf(ward, 'camera', null).map(({ id }) => id);
  return ids.length === 0 ? ward : applyPatch(ward, removeAssets(ward, ids, new Set()));
}

beforeEach(async () => {
  node = nodeSession(null, null, unseenWard);
  await node.session.openSample('small-ward');
  node.session.setRole('planner');
  node.session.setSubject('cameras');
  placer = node.session.part(createCameraPlacer);
  placer.choose({ offers: ['hikvision-ds-2cd2143g2-i:0'], mounts: ['wall'], should: false });
});

it('what was found is shown over the plan and put up as one undo step; undo gives the same bytes', async () => {
  placer.ask(LOOKED);
  expect(state().status).toBe('working');
  await found();
  expect(state().status).toBe('ready');
  const all = numberedProposals(state());
  expect(all.length).toBeGreaterThan(0);
  expect(sketch()?.labels?.map(({ text }) => text)).toEqual(all.map(({ number }) => String(number)));
  placer.setPreview(true);
  const before = bytes();
  const steps = node.session.plan.getState().undo.length;
  expect(await placer.accept(everyId())).toBe(true);
  expect(assetsOf(document(), 'camera', null)).toHaveLength(all.length);
  expect(node.session.plan.getState().undo).toHaveLength(steps + 1);
  expect(state()).toMatchObject({ stale: false, taken: all.length, preview: false });
  expect(sketch()).toBeUndefined();
  placer.ask(LOOKED);
  await found();
  expect(numberedProposals(state())).toEqual([]);
  node.session.undo();
  expect(bytes()).toBe(before);
});

it('one alone is put up, and the others stay', async () => {
  placer.ask(LOOKED);
  await found();
  const [first, ...rest] = numberedProposals(state());
  expect(await placer.accept(new Set([first!.proposal.id]))).toBe(true);
  expect(numberedProposals(state()).map(({ proposal }) => proposal.id)).toEqual(
    rest.map(({ proposal }) => proposal.id),
  );
});

it('stops when asked to, and an edit makes it stale', async () => {
  placer.ask(LOOKED);
  placer.stop();
  expect(state().status).toBe('stopped');
  placer.ask(LOOKED);
  await found();
  const [first, second] = numberedProposals(state());
  await placer.accept(new Set([first!.proposal.id]));
  placer.show(second!.proposal.id);
  expect(state()).toMatchObject({ stale: false, shown: second!.proposal.id });
  const { id } = assetsOf(document(), 'camera', null)[0]!;
  node.session.moveTo(id, document().assets[id]!.x + 0.5, document().assets[id]!.y);
  expect(state()).toMatchObject({ stale: true, shown: null });
  expect(await placer.accept(everyId())).toBe(false);
});

it('undo of what was accepted brings the proposals back, and doing it again takes them away', async () => {
  placer.ask(LOOKED);
  await found();
  const all = numberedProposals(state());
  await placer.accept(new Set([all[0]!.proposal.id]));
  const rest = numberedProposals(state());
  await placer.accept(everyId());
  expect(state()).toMatchObject({ stale: false, taken: all.length });
  node.session.undo();
  expect(state()).toMatchObject({ stale: false, taken: 1 });
  expect(numberedProposals(state())).toEqual(rest);
  node.session.undo();
  expect(state()).toMatchObject({ stale: false, taken: 0 });
  expect(numberedProposals(state())).toEqual(all);
  node.session.redo();
  expect(state()).toMatchObject({ stale: false, taken: 1 });
  node.session.undo();
  expect(await placer.accept(everyId())).toBe(true);
  expect(assetsOf(document(), 'camera', null)).toHaveLength(all.length);
});

it('is outdated by another scale, other doors, cameras that fail and another day, and no more once all is as it was', async () => {
  placer.ask(LOOKED);
  await found();
  const cameras = node.session.part(createCameras);
  for (const otherwise of [
    { scale: 'dori-2014' },
    { doors: 'open' },
    { failed: [makeId('asset', 'one')] },
  ] as const) {
    cameras.choose(otherwise);
    expect(state().stale).toBe(true);
    expect(await placer.accept(everyId())).toBe(false);
    cameras.choose(LOOKED);
    expect(state().stale).toBe(false);
  }
  cameras.choose({ look: 'counts', height: 0 });
  expect(state().stale).toBe(false);
  node.session.setAsOf('today');
  expect(state().stale).toBe(true);
  node.session.setAsOf('designed');
  expect(state().stale).toBe(false);
  node.session.part(createLibrary).setScale('dori-2014');
  expect(state().stale).toBe(true);
  node.session.undo();
  expect(state().stale).toBe(false);
});

it('a choice without models or mounts is asked all the same, and says what stays unseen', async () => {
  placer.choose({ mounts: [] });
  placer.ask(LOOKED);
  await found();
  expect(numberedProposals(state())).toEqual([]);
  expect([...state().found.values()].flatMap(({ unmet }) => unmet).length).toBeGreaterThan(0);
});
