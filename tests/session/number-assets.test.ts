import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assetsOf } from '../../src/model/query/assets-of';
import { createNumberer, type Numberer } from '../../src/session/use-cases/number-assets';
import { openedWard, type NodeSession } from './support/node-session';

let node: NodeSession;
let numberer: Numberer;
beforeEach(async () => {
  node = await openedWard();
  numberer = node.session.part(createNumberer);
});
afterEach(() => node.session.dispose());

const all = () => assetsOf(node.session.plan.getState().document!, 'extinguisher', null);

describe('numbering what is selected', () => {
  it('is one undo step, in the order of the row or of the walk', async () => {
    const { session } = node;
    const ids = all().map(({ id }) => id);
    session.selectAll(ids.toReversed());
    const row = await numberer.inOrder('row');
    const walk = await numberer.inOrder('walk');
    expect(row?.toSorted()).toEqual(ids.toSorted());
    expect(walk?.toSorted()).toEqual(ids.toSorted());
    expect(walk?.[0]).toBe(row?.[0]);
    const steps = session.plan.getState().undo.length;
    const before = session.plan.getState().document;
    expect(numberer.number(row!.map((id, i) => ({ id, number: `X-${i + 1}` })))).toBe(true);
    expect(session.plan.getState().undo).toHaveLength(steps + 1);
    expect(row!.map((id) => session.plan.getState().document!.assets[id]?.number)).toEqual(
      ids.map((_, i) => `X-${i + 1}`),
    );
    session.undo();
    expect(session.plan.getState().document).toEqual(before);
  });

  it('gives none when one of the numbers can not be', () => {
    const [first, second] = all();
    const before = node.session.plan.getState().document;
    const asked = [
      { id: first!.id, number: 'X-1' },
      { id: second!.id, number: 'x'.repeat(500) },
    ];
    expect(numberer.number(asked)).toBe(false);
    expect(numberer.number([])).toBe(false);
    expect(node.session.plan.getState().document).toBe(before);
  });

  it('orders nothing for a plan that changed while it was asked', async () => {
    const { session } = node;
    session.selectAll(all().map(({ id }) => id));
    const asked = numberer.inOrder('walk');
    session.nudge(0.1, 0);
    expect(await asked).toBeNull();
  });
});
