import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import type { IsoTime } from '../../src/base/time/iso-time';
import { smallWard } from '../../src/demo/small-ward/small-ward';
import { writeWardtwinJson } from '../../src/formats/wardtwin-json/write-wardtwin-json';
import { makeId } from '../../src/model/schema/ids';
import { createKeptPlans, type KeptPlans } from '../../src/session/autosave/kept-plans';
import type { Session } from '../../src/session/session';
import { openStorage } from '../../src/storage/open-storage';
import { takenIn } from '../storage/support/taken-in';
import { nodeSession, type NodeSession } from './support/node-session';
import { deviceOf } from './support/record-session';

const A = makeId('asset', 'XF-101');
const FILE = '病房.wardtwin.json';
const sessions: Session[] = [];
afterEach(() => sessions.splice(0).forEach((session) => session.dispose()));

function page(name: string): NodeSession & { readonly plans: KeptPlans } {
  const node = nodeSession(null, null, smallWard, { storage: deviceOf(name) });
  sessions.push(node.session);
  return { ...node, plans: node.session.part(createKeptPlans) };
}
const listed = ({ plans }: { plans: KeptPlans }) => plans.state.getState().plans ?? [];
const whole = ({ session }: NodeSession): string => {
  const { document } = session.plan.getState();
  return document === null ? '' : writeWardtwinJson(document);
};
const bytes = (): Uint8Array => new TextEncoder().encode(writeWardtwinJson(smallWard()));

/** An edited built-in plan that was put aside by beginning it anew, then an edited file. */
async function two(name: string) {
  const node = page(name);
  await node.session.openSample('small-ward');
  node.session.moveTo(A, 9, 9);
  node.session.moveTo(A, 10, 9);
  const edited = whole(node);
  await node.session.kept();
  await node.session.openSample('small-ward');
  node.tick(1000);
  await node.session.openFile(FILE, bytes());
  await node.until(() => node.session.plan.getState().keptId !== null);
  node.session.moveTo(A, 11, 9);
  await node.session.kept();
  await node.plans.refresh();
  return { ...node, edited };
}

it('lists what is kept, with source, steps and time; what was put aside as well', async () => {
  const node = await two('plans-1');
  expect(listed(node)).toMatchObject([
    { fileName: FILE, sample: null, aside: false, steps: 1, trouble: null, at: '2026-11-23T01:00:01.000Z' },
    { fileName: null, sample: 'small-ward', aside: true, steps: 2, at: '2026-11-23T01:00:00.000Z' },
  ]);
  for (const { bytes: size } of listed(node)) expect(size).toBeGreaterThan(10);
});

it('a plan that was put aside is opened as it was left, and comes back by itself from then on', async () => {
  const node = await two('plans-2');
  const id = listed(node)[1]?.id ?? '';
  expect(await node.session.openRead(() => node.plans.read(id))).toBe(true);
  expect(whole(node)).toBe(node.edited);
  expect(node.session.plan.getState()).toMatchObject({ keptId: id, sample: 'small-ward' });
  node.session.undo();
  node.session.undo();
  expect(node.session.plan.getState().document).toEqual(smallWard());
  node.session.moveTo(A, 12, 9);
  await node.session.kept();
  const next = page('plans-2');
  await next.session.openFirst('small-ward');
  expect(whole(next)).toBe(whole(node));
});

it('goes to and fro between plans of one tab without making copies', async () => {
  const node = await two('plans-3');
  const ids = listed(node).map(({ id }) => id);
  for (const id of [...ids, ...ids]) {
    expect(await node.session.openRead(() => node.plans.read(id))).toBe(true);
    expect(node.session.plan.getState().keptId).toBe(id);
    node.session.moveTo(A, 8, 9.5);
    node.session.undo();
  }
  await node.session.kept();
  await node.plans.refresh();
  expect(
    listed(node)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(ids.toSorted());
});

it('an unfinished save is part of what is opened again at once', async () => {
  const node = await two('plans-4');
  const [file, ward] = listed(node).map(({ id }) => id);
  node.session.moveTo(A, 13, 9);
  const last = whole(node);
  await node.session.openRead(() => node.plans.read(ward ?? ''));
  await node.session.openRead(() => node.plans.read(file ?? ''));
  expect(whole(node)).toBe(last);
});

it('is written as a file that opens to the same plan', async () => {
  const node = await two('plans-5');
  await node.plans.save(listed(node)[1]?.id ?? '');
  const [file] = node.saved;
  expect(file?.name).toMatch(/\.wardtwin\.json$/);
  expect(new TextDecoder().decode(file?.bytes)).toBe(node.edited);
});

it('is removed, brought back as it was, and removed for good once the list is left', async () => {
  const node = await two('plans-6');
  const id = listed(node)[1]?.id ?? '';
  await node.plans.remove(id);
  expect(listed(node).map((plan) => plan.id)).not.toContain(id);
  expect(node.plans.state.getState().removed.map((plan) => plan.id)).toEqual([id]);
  await node.plans.bringBack(id);
  await node.session.openRead(() => node.plans.read(id));
  expect(whole(node)).toBe(node.edited);
  await node.session.openSample('demo');
  await node.plans.remove(id);
  node.plans.leave();
  await node.plans.refresh();
  await node.plans.bringBack(id);
  expect(listed(node)).toHaveLength(1);
});

it('the plan before the open one, removed meanwhile, is kept anew when it is gone back to', async () => {
  const node = await two('plans-7');
  const id = node.session.plan.getState().keptId ?? '';
  await node.session.openSample('demo');
  expect(node.session.plan.getState().replaced?.keptId).toBe(id);
  await node.plans.remove(id);
  await node.session.returnToReplaced();
  node.session.moveTo(A, 14, 9);
  await node.session.kept();
  const { keptId } = node.session.plan.getState();
  expect(keptId).not.toBeNull();
  expect(keptId).not.toBe(id);
  const last = whole(node);
  const next = page('plans-7');
  await next.session.openFirst(null);
  expect(whole(next)).toBe(last);
});

it('a plan that another tab removed goes on being kept as a plan of its own', async () => {
  const node = await two('plans-8');
  const id = node.session.plan.getState().keptId ?? '';
  const other = await openStorage({ name: 'plans-8' });
  if (!other.ok) throw new Error(other.error.code);
  await other.value.documents.remove(id);
  node.session.moveTo(A, 15, 9);
  await node.session.kept();
  expect(node.session.plan.getState().keepTrouble).toBeNull();
  const last = whole(node);
  const next = page('plans-8');
  await next.session.openFirst(null);
  expect(whole(next)).toBe(last);
  expect(next.session.plan.getState().keptId).not.toBe(id);
});

it('one that can not be read is listed with the reason, saved as it is, and keeps no other from opening', async () => {
  const node = await two('plans-9');
  const [file, ward] = listed(node).map(({ id }) => id);
  const other = await openStorage({ name: 'plans-9' });
  if (!other.ok) throw new Error(other.error.code);
  const kept = await other.value.documents.get(file ?? '');
  if (kept === null) throw new Error('no plan');
  await other.value.documents.put({ ...kept, base: { blob: new Blob(['damaged']), seq: 0 } });
  const open = node.session.plan.getState().planKey;
  expect(await node.session.openRead(() => node.plans.read(file ?? ''))).toBe(false);
  expect(node.session.plan.getState().planKey).toBe(open);
  expect(listed(node)[0]?.trouble?.code).toBe('plan.kept-damaged');
  await node.plans.save(file ?? '');
  expect(node.saved).toEqual([]);
  await node.plans.saveRaw(file ?? '');
  const elsewhere = await openStorage({ name: 'plans-9-else' });
  if (!elsewhere.ok) throw new Error(elsewhere.error.code);
  await takenIn(elsewhere.value, node.savedBlobs[0]?.blob ?? new Blob());
  const raw = await elsewhere.value.documents.get(file ?? '');
  expect(await raw?.base?.blob.text()).toBe('damaged');
  expect(await node.session.openRead(() => node.plans.read(ward ?? ''))).toBe(true);
  expect(whole(node)).toBe(node.edited);
});

it('a gap in the edits is damage: nothing is opened that nobody ever made', async () => {
  const node = await two('plans-10');
  const ward = listed(node)[1]?.id ?? '';
  const other = await openStorage({ name: 'plans-10' });
  if (!other.ok) throw new Error(other.error.code);
  const { documents } = other.value;
  const last = (await documents.get(ward))?.journal.at(-1);
  if (last === undefined) throw new Error('no edits');
  await documents.append(ward, [{ ...last, seq: last.seq + 2 }], '2026-11-23T02:00:00.000Z' as IsoTime);
  await node.plans.refresh();
  expect(listed(node)[1]?.trouble?.code).toBe('plan.kept-incomplete');
  expect(await node.session.openRead(() => node.plans.read(ward))).toBe(false);
});

it('what is edited of a plan from a backup is kept as a copy beside it', async () => {
  const node = await two('plans-11');
  await node.plans.saveRaw(listed(node)[1]?.id ?? '');
  const other = page('plans-11-else');
  const device = await openStorage({ name: 'plans-11-else' });
  if (!device.ok) throw new Error(device.error.code);
  await takenIn(device.value, node.savedBlobs[0]?.blob ?? new Blob());
  await other.plans.refresh();
  const [restored] = listed(other);
  expect(restored).toMatchObject({ fromBackup: true, copied: false, steps: 2 });
  expect(await other.session.openRead(() => other.plans.read(restored?.id ?? ''))).toBe(true);
  expect(whole(other)).toBe(node.edited);
  other.session.moveTo(A, 16, 9);
  await other.session.kept();
  await other.plans.refresh();
  expect(listed(other).map(({ copied, fromBackup }) => [copied, fromBackup])).toEqual(
    expect.arrayContaining([
      [true, false],
      [false, true],
    ]),
  );
  expect(listed(other)).toHaveLength(2);
});

it('where nothing can be kept, the list says why', async () => {
  const node = nodeSession();
  sessions.push(node.session);
  const plans = node.session.part(createKeptPlans);
  await plans.refresh();
  expect(plans.state.getState()).toMatchObject({ plans: [], trouble: { code: 'storage.unavailable' } });
});
