import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assetFields } from '../../src/model/query/asset-fields';
import { assetsOf } from '../../src/model/query/assets-of';
import { createArranger } from '../../src/session/use-cases/arrange-assets';
import { openedWard, type NodeSession } from './support/node-session';

let node: NodeSession;
beforeEach(async () => {
  node = await openedWard();
});
afterEach(() => node.session.dispose());

const coverage = () => node.session.coverage.getState();
const first = () => assetsOf(node.session.plan.getState().document!, 'extinguisher', null)[0]!;

describe('an edit that coverage does not go by', () => {
  it('leaves what is known, at once, for the plan as it is now', () => {
    const { session } = node;
    const number = assetFields('extinguisher').find(({ name }) => name === 'number')!;
    const before = coverage();
    session.select(first().id);
    expect(session.part(createArranger).setField(number, 'X-1')).toBeNull();
    const expectKept = (): void => {
      expect(coverage().status).toBe('ready');
      expect(coverage().storeys).toBe(before.storeys);
      expect(coverage().revision).toBe(session.plan.getState().revision);
    };
    expectKept();
    session.placeAt(first().storey, 10, 9, 'camera');
    expectKept();
    session.undo();
    session.undo();
    expectKept();
    session.redo();
    expect(first().number).toBe('X-1');
    expectKept();
  });

  it('leaves a drag after it as exact as one before', async () => {
    const { session } = node;
    const number = assetFields('extinguisher').find(({ name }) => name === 'number')!;
    const { id, x, y } = first();
    session.select(id);
    session.part(createArranger).setField(number, 'X-1');
    session.beginMove(id);
    session.dragTo(x + 2, y);
    await node.until(() => coverage().status === 'preview');
    const shown = coverage().total!.uncovered;
    session.drop();
    expect(coverage().status).toBe('working');
    await node.until(() => coverage().status === 'ready');
    expect(coverage().total!.uncovered).toBeCloseTo(shown, 6);
    expect(coverage().revision).toBe(session.plan.getState().revision);
  });

  it('made while coverage is measured is what the answer stands for', async () => {
    const { session } = node;
    session.nudge(0, 0);
    session.select(first().id);
    session.nudge(0.5, 0);
    expect(coverage().status).toBe('working');
    session.placeAt(first().storey, 10, 9, 'camera');
    await node.until(() => coverage().status === 'ready');
    expect(coverage().revision).toBe(session.plan.getState().revision);
  });
});
