import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { smallWard } from '../../src/demo/small-ward/small-ward';
import { writeWardtwinJson } from '../../src/formats/wardtwin-json/write-wardtwin-json';
import { makeId } from '../../src/model/schema/ids';
import type { Session } from '../../src/session/session';
import type { Services } from '../../src/session/services';
import { hasUnkeptEdits } from '../../src/session/state/plan-state';
import { nodeSession, type NodeSession } from './support/node-session';
import { deviceOf } from './support/record-session';

const A = makeId('asset', 'XF-101');
const open: Session[] = [];
afterEach(() => open.splice(0).forEach((session) => session.dispose()));

/** A tab of a device: what it remembers outlives it when `tab` is given to the next one. */
const tabOf = (): Services['tab'] => {
  let id: string | null = null;
  return {
    plan: () => id,
    setPlan: (next) => {
      id = next;
    },
  };
};
function page(name: string, tab: Services['tab'] = tabOf()): NodeSession {
  const node = nodeSession(null, null, smallWard, { storage: deviceOf(name), tab });
  open.push(node.session);
  return node;
}
const whole = ({ session }: NodeSession): string => {
  const { document } = session.plan.getState();
  return document === null ? '' : writeWardtwinJson(document);
};

it('the edited plan comes back, with its steps back and forth', async () => {
  const one = page('auto-1');
  await one.session.openFirst('small-ward');
  expect(one.session.plan.getState()).toMatchObject({ sample: 'small-ward', keptId: null });
  const first = whole(one);
  for (let i = 0; i < 5; i++) one.session.moveTo(A, 8 + i, 9.2);
  const fourth = whole(one);
  one.session.moveTo(A, 20, 9.2);
  one.session.undo();
  await one.session.kept();
  expect(hasUnkeptEdits(one.session.plan.getState())).toBe(false);

  const two = page('auto-1');
  await two.session.openFirst(null);
  expect(whole(two)).toBe(fourth);
  const { undo, redo, sample, keptId } = two.session.plan.getState();
  expect([undo.length, redo.length, sample]).toEqual([5, 1, 'small-ward']);
  expect(keptId).toBe(one.session.plan.getState().keptId);
  for (let i = 0; i < 5; i++) two.session.undo();
  expect(whole(two)).toBe(first);
  await two.session.kept();
  const three = page('auto-1');
  await three.session.openFirst(null);
  expect(whole(three)).toBe(first);
  expect(three.session.plan.getState().redo).toHaveLength(6);
});

it('50 steps undone and redone, before and after a new start, give equal bytes', async () => {
  const one = page('auto-2');
  await one.session.openFirst('small-ward');
  const states = [whole(one)];
  for (let i = 0; i < 50; i++) {
    if (i % 10 === 9) one.session.placeAt(makeId('storey', 'L1'), 7 + i / 10, 9.2);
    else one.session.moveTo(A, 6 + i / 5, 9.2 + (i % 3) / 10);
    states.push(whole(one));
  }
  await one.session.kept();
  for (const node of [one, page('auto-2')]) {
    if (node !== one) await node.session.openFirst(null);
    expect(whole(node)).toBe(states[50]);
    for (let i = 49; i >= 0; i--) {
      node.session.undo();
      expect(whole(node)).toBe(states[i]);
    }
    for (let i = 1; i <= 50; i++) {
      node.session.redo();
      expect(whole(node)).toBe(states[i]);
    }
    await node.session.kept();
  }
});

it('a run of nudges comes back as the one step that it was', async () => {
  const one = page('auto-3');
  await one.session.openFirst('small-ward');
  one.session.select(A);
  for (let i = 0; i < 6; i++) one.session.nudge(0.1, 0);
  await one.session.kept();
  const two = page('auto-3');
  await two.session.openFirst(null);
  expect(two.session.plan.getState().undo).toHaveLength(1);
  expect(whole(two)).toBe(whole(one));
  two.session.undo();
  expect(two.session.plan.getState().document).toEqual(smallWard());
});

it('a file is kept from its opening, and comes back without the file', async () => {
  const one = page('auto-4');
  await one.session.openFirst(null);
  await one.session.openFile('病房.wardtwin.json', new TextEncoder().encode(writeWardtwinJson(smallWard())));
  await one.until(() => one.session.plan.getState().keptId !== null);
  const two = page('auto-4');
  await two.session.openFirst(null);
  expect(two.session.plan.getState()).toMatchObject({ fileName: '病房.wardtwin.json', sample: null });
  two.session.moveTo(A, 9, 9);
  await two.session.kept();
  const three = page('auto-4');
  await three.session.openFirst(null);
  expect(whole(three)).toBe(whole(two));
});

it('a built-in plan opened anew is as it came, also after a reload of the tab', async () => {
  const tab = tabOf();
  const one = page('auto-5', tab);
  await one.session.openFirst('small-ward');
  one.session.moveTo(A, 9, 9);
  await one.session.kept();
  await one.session.openSample('small-ward');
  const two = page('auto-5', tab);
  await two.session.openFirst('small-ward');
  expect(two.session.plan.getState().document).toEqual(smallWard());
});

it('an address that names another plan opens that one', async () => {
  const one = page('auto-6');
  await one.session.openFirst('small-ward');
  one.session.moveTo(A, 9, 9);
  await one.session.kept();
  const two = page('auto-6');
  await two.session.openFirst('demo');
  expect(two.session.plan.getState()).toMatchObject({ sample: 'demo', keptId: null });
});

it('where nothing can be kept, the page says so, and leaving would lose edits', async () => {
  const node = nodeSession();
  open.push(node.session);
  await node.session.openFirst('small-ward');
  node.session.moveTo(A, 9, 9);
  await node.session.kept();
  expect(node.session.plan.getState().keepTrouble?.code).toBe('storage.unavailable');
  expect(hasUnkeptEdits(node.session.plan.getState())).toBe(true);
});

it('what keeps plans did not load: the page says so, and the next edit keeps all of them', async () => {
  const real = deviceOf('auto-late');
  let there = false;
  const storage: Services['storage'] = {
    ...real,
    open: (onGate) => (there ? real.open(onGate) : Promise.reject(new Error('no script'))),
  };
  const node = nodeSession(null, null, smallWard, { storage });
  open.push(node.session);
  await node.session.openSample('small-ward');
  node.session.moveTo(A, 9, 9);
  await node.session.kept();
  expect(node.session.plan.getState().keepTrouble?.code).toBe('storage.failed');
  there = true;
  node.session.moveTo(A, 10, 9);
  await node.session.kept();
  expect(node.session.plan.getState().keepTrouble).toBeNull();
  expect(hasUnkeptEdits(node.session.plan.getState())).toBe(false);
  const two = page('auto-late');
  await two.session.openFirst(null);
  expect(whole(two)).toBe(whole(node));
});
