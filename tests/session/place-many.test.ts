import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entitiesIn } from '../../src/model/schema/dictionary';
import { ASSET_KINDS } from '../../src/model/schema/assets/asset-kinds';
import { ASSET_SCHEMAS } from '../../src/model/schema/assets/asset-registry';
import { isDefault } from '../../src/model/schema/default-of';
import { isAssumedView, USUAL_VIEW, usualHeading, usualMount } from '../../src/model/query/usual-camera';
import { makeId, type AssetId } from '../../src/model/schema/ids';
import { shownKinds } from '../../src/session/layers';
import type { Session } from '../../src/session/session';
import { createManyPlacer, type ManyPlacer } from '../../src/session/use-cases/place-many';
import { openedWard, type NodeSession } from './support/node-session';
import { pointerAt } from './support/pointer-at';

const L1 = makeId('storey', 'L1');

let node: NodeSession;
let session: Session;
let many: ManyPlacer;
const assets = () => Object.values(session.plan.getState().document?.assets ?? {});
const steps = (): number => session.plan.getState().undo.length;
const sketch = () => session.sketches.getState().sketches.get('place');

beforeEach(async () => {
  node = await openedWard();
  session = node.session;
  many = session.part(createManyPlacer);
});
afterEach(() => session.dispose());

describe('placing one', () => {
  it('of every kind is one undo step, knows its place only, and is selected', () => {
    const before = session.plan.getState().document;
    for (const kind of ASSET_KINDS) {
      session.startPlacing(kind);
      session.tools.click(pointerAt(L1, 12.3456, 9));
      const { asset } = session.selection.getState();
      expect(shownKinds(session.view.getState())).toContain(kind);
      const placed = session.plan.getState().document?.assets[asset!];
      expect(placed).toMatchObject({ kind, storey: L1, x: 12.346, y: 9 });
      for (const field of Object.keys(ASSET_SCHEMAS[kind].shape)) {
        if (['id', 'kind', 'storey', 'x', 'y'].includes(field)) continue;
        // A camera begins with a view, told as assumed.
        if (kind === 'camera' && field in { heading: 0, z: 0, ...USUAL_VIEW }) continue;
        expect(isDefault('assets', placed!, field), `${kind}.${field}`).toBe(true);
      }
    }
    expect(steps()).toBe(ASSET_KINDS.length);
    for (let i = 0; i < ASSET_KINDS.length; i++) session.undo();
    expect(session.plan.getState().document).toEqual(before);
  });
});

describe('a camera', () => {
  it('placed looks from its wall into the room, or along the corridor, with a view that is told as assumed', () => {
    session.startPlacing('camera');
    session.tools.click(pointerAt(L1, 12.3456, 9));
    const { asset } = session.selection.getState();
    const { document } = session.plan.getState();
    const camera = document!.assets[asset!]!;
    if (camera.kind !== 'camera') throw new Error('no camera');
    expect(camera).toMatchObject({
      ...USUAL_VIEW,
      z: usualMount(document!, L1, camera.x, camera.y),
      heading: usualHeading(document!, L1, camera.x, camera.y),
    });
    expect(isAssumedView(camera)).toBe(true);
    expect(isAssumedView({ ...camera, model: 'DS-2CD' })).toBe(false);
    expect(isAssumedView({ ...camera, horizontalView: 1.2 })).toBe(false);
  });
});

describe('a row', () => {
  it('is drawn as it will be placed, and is one undo step', () => {
    const count = assets().length;
    many.startRow('smoke-detector');
    many.setRow({ spacing: 4 });
    session.tools.click(pointerAt(L1, 5, 9));
    session.tools.hover(pointerAt(L1, 13, 9.4, { shift: true }));
    expect(sketch()?.marks).toHaveLength(3);
    session.tools.click(pointerAt(L1, 17, 9.4, { shift: true }));
    const drawn = sketch()?.marks?.map(({ x, y }) => [x, y]);
    expect(drawn).toEqual([5, 9, 13, 17].map((x) => [x === 9 ? 9 : x, 9]));
    session.tools.hover(pointerAt(L1, 40, 40));
    expect(sketch()?.marks?.map(({ x, y }) => [x, y])).toEqual(drawn);
    expect(assets()).toHaveLength(count);
    expect(
      session.tools.key({ key: 'Enter', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }),
    ).toBe(true);
    const chosen = session.selection.getState().assets;
    expect(chosen.map((id) => session.plan.getState().document?.assets[id])).toMatchObject(
      [5, 9, 13, 17].map((x) => ({ kind: 'smoke-detector', x, y: 9, storey: L1 })),
    );
    expect(steps()).toBe(1);
    session.undo();
    expect(assets()).toHaveLength(count);
  });

  it('goes back step by step, and is put away on another storey and on Esc', () => {
    many.startRow('camera');
    many.setRow({ count: 5 });
    session.tools.click(pointerAt(L1, 5, 9));
    session.tools.click(pointerAt(L1, 15, 9));
    expect(many.commit()).toHaveLength(5);
    session.tools.click(pointerAt(L1, 5, 9));
    session.tools.click(pointerAt(L1, 15, 9));
    session.cancel();
    expect(session.tool.getState()).toMatchObject({ kind: 'place-row', ended: false, to: null });
    session.cancel();
    expect(session.tool.getState()).toMatchObject({ from: null });
    expect(many.commit()).toEqual([]);
    session.tools.click(pointerAt(L1, 5, 9));
    session.stepStorey(1);
    expect(session.tool.getState()).toMatchObject({ kind: 'place-row', from: null });
    session.cancel();
    expect(session.tool.getState()).toEqual({ kind: 'select' });
    expect(sketch()).toBeUndefined();
  });
});

describe('along a corridor', () => {
  const corridor = () =>
    entitiesIn(session.plan.getState().document!.spaces).find(
      ({ use, storey }) => use === 'corridor' && storey === L1,
    )!;

  it('takes its spacing from a standard where there is one, else from a person', () => {
    many.startCorridor('smoke-detector');
    expect(session.tool.getState()).toMatchObject({ spacing: 15 });
    many.startCorridor('exit-sign');
    expect(session.tool.getState()).toMatchObject({ spacing: 10 });
    many.setSide('centre');
    expect(session.tool.getState()).toMatchObject({ spacing: 20 });
    many.startCorridor('patrol-point');
    expect(session.tool.getState()).toMatchObject({ spacing: null });
    many.takeCorridor(corridor().id);
    expect(many.commit()).toEqual([]);
    many.setSpacing(7);
    many.startCorridor('patrol-point');
    expect(session.tool.getState()).toMatchObject({ spacing: 7, side: 'centre' });
  });

  it('places what is drawn, within the corridor, as one undo step', () => {
    const space = corridor();
    many.startCorridor('smoke-detector');
    many.setSide('centre');
    many.setSpacing(8);
    const [x, y] = space.outline.outer.reduce(([a, b], [c, d]) => [a + c / 4, b + d / 4], [0, 0]);
    session.tools.click(pointerAt(L1, x, y));
    expect(session.tool.getState()).toMatchObject({ space: space.id });
    const drawn = sketch()?.marks?.map((mark) => [mark.x, mark.y]) ?? [];
    const placed: readonly AssetId[] = many.commit();
    expect(placed.length).toBeGreaterThan(2);
    expect(placed.map((id) => session.plan.getState().document?.assets[id]).map((a) => [a?.x, a?.y])).toEqual(
      drawn,
    );
    expect(steps()).toBe(1);
  });
});
