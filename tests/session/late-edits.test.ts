import { expect, it } from 'vitest';
import { wardtwinJson } from '../../src/formats/wardtwin-json/wardtwin-json';
import { createLateEdits } from '../../src/session/late-edits';
import { smallWard } from '../../src/demo/small-ward/small-ward';
import { nodeSession } from './support/node-session';

it('what is placed before the code of edits has come is in the file that is saved at once', async () => {
  const node = nodeSession(null, null, smallWard, {}, null);
  const { session } = node;
  await session.openSample('small-ward');
  const { storey } = session.view.getState();
  const placed = [20, 22, 24].map((x) => session.placeAt(storey!, x, 9));
  const there = () => placed.map((id) => id !== null && id in session.plan.getState().document!.assets);
  expect(there()).toEqual([false, false, false]);
  await session.exportPlan('wardtwin-json');
  expect(there()).toEqual([true, true, true]);
  const read = wardtwinJson.read(node.saved[0]!.bytes);
  expect(read.ok && placed.every((id) => id !== null && id in read.value.document.assets)).toBe(true);
  expect(session.plan.getState().savedRevision).toBe(session.plan.getState().revision);
  session.dispose();
});

it('is idle once all that waits is done, in the order in which it was begun', async () => {
  const done: number[] = [];
  const edits = createLateEdits(null, () => done.push(-1));
  for (const i of [1, 2, 3]) edits.use(() => done.push(i));
  expect(done).toEqual([]);
  await edits.idle();
  expect(done).toEqual([1, 2, 3]);
});
