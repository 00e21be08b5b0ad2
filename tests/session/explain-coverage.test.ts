import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createExplainer, type Explainer } from '../../src/session/use-cases/explain-coverage';
import { createPlaceSuggester, type PlaceSuggester } from '../../src/session/use-cases/suggest-place';
import { openedWard, type NodeSession } from './support/node-session';

let node: NodeSession;
let explainer: Explainer;
let suggester: PlaceSuggester;
beforeEach(async () => {
  node = await openedWard();
  explainer = node.session.part(createExplainer);
  suggester = node.session.part(createPlaceSuggester);
});
afterEach(() => node.session.dispose());

const coverage = () => node.session.coverage.getState();
const sketch = (owner: string) => node.session.sketches.getState().sketches.get(owner);
const farthest = () => coverage().total!.farthest!;
const answered = () => node.until(() => explainer.state.getState().status === 'ready');

describe('why a place is uncovered', () => {
  it('is told by the walk to the nearest extinguisher, drawn and framed', async () => {
    explainer.explain('farthest', farthest());
    await answered();
    const { found, of } = explainer.state.getState();
    expect(of).toBe('farthest');
    expect(found?.walk?.length).toBeCloseTo(farthest().length, 6);
    const [line] = sketch('nearest')?.lines ?? [];
    const drawn = line!.points.slice(1).reduce((sum, p, i) => {
      const q = line!.points[i]!;
      return sum + Math.hypot(p.x - q.x, p.y - q.y);
    }, 0);
    expect(drawn).toBeCloseTo(farthest().length, 6);
    expect(sketch('nearest')?.marks).toHaveLength(1 + found!.walk!.doors.length);
    const { focus } = node.session.view.getState();
    expect(focus?.storey).toBe(farthest().storey);
    for (const { x, y } of line!.points) {
      expect(Math.abs(x - focus!.x)).toBeLessThan((focus?.span ?? 0) / 2);
      expect(Math.abs(y - focus!.y)).toBeLessThan((focus?.span ?? 0) / 2);
    }
  });

  it('is asked again for another limit or hour, and let go with an edit or another job', async () => {
    const { session } = node;
    explainer.explain('farthest', farthest());
    await answered();
    const stamp = session.view.getState().focus?.stamp;
    session.setLimit(40);
    expect(explainer.state.getState().status).toBe('working');
    await answered();
    expect(sketch('nearest')?.lines?.[0]?.tone).toBe('way');
    expect(session.view.getState().focus?.stamp).toBe(stamp);
    session.placeAt(farthest().storey, 10, 9, 'camera');
    expect(explainer.state.getState().status).toBe('idle');
    expect(sketch('nearest')).toBeUndefined();
    explainer.explain('farthest', farthest());
    session.setRole('drill');
    expect(explainer.state.getState().of).toBeNull();
  });
});

describe('a suggested place', () => {
  const ask = async (): Promise<void> => {
    suggester.ask('far', farthest());
    await node.until(() => suggester.state.getState().status === 'ready');
    await node.until(() => coverage().status === 'preview');
  };

  it('is shown as it would be; taken, it is one undo step, and covers what was said', async () => {
    const { session } = node;
    const before = coverage().total!.uncovered;
    await ask();
    const { gained, place } = suggester.state.getState().found!;
    expect(gained).toBeGreaterThan(0);
    expect(coverage().total!.uncovered).toBeCloseTo(before - gained, 6);
    expect(sketch('suggest')?.marks?.[0]).toMatchObject({ x: place.x, y: place.y });
    const steps = session.plan.getState().undo.length;
    suggester.take();
    expect(session.plan.getState().undo).toHaveLength(steps + 1);
    await node.until(() => coverage().status === 'ready');
    expect(coverage().total!.uncovered).toBeCloseTo(before - gained, 6);
    const { asset } = session.selection.getState();
    expect(session.plan.getState().document!.assets[asset!]).toMatchObject({ kind: 'extinguisher' });
    expect(sketch('suggest')).toBeUndefined();
    session.undo();
    await node.until(() => coverage().status === 'ready');
    expect(coverage().total!.uncovered).toBeCloseTo(before, 9);
  });

  it('let go, leaves everything as it was', async () => {
    const { session } = node;
    const before = coverage();
    const { document } = session.plan.getState();
    await ask();
    suggester.drop();
    expect(coverage().status).toBe('ready');
    expect(coverage().total).toBe(before.total);
    expect(session.plan.getState().document).toBe(document);
    expect(sketch('suggest')).toBeUndefined();
    suggester.ask('far', farthest());
    suggester.drop();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(suggester.state.getState().status).toBe('idle');
    expect(coverage().status).toBe('ready');
  });
});
