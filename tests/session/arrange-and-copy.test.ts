import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addEntities } from '../../src/model/edit/add-entities';
import { applyPatch } from '../../src/model/edit/apply-patch';
import { assetFields } from '../../src/model/query/asset-fields';
import type { Asset } from '../../src/model/schema/assets/asset-registry';
import { makeId, type AssetId } from '../../src/model/schema/ids';
import { smallWard } from '../../src/demo/small-ward/small-ward';
import type { Session } from '../../src/session/session';
import { createArranger, type Arranger } from '../../src/session/use-cases/arrange-assets';
import { createCopier, type Copier } from '../../src/session/use-cases/copy-assets';
import { createAssetSelector, type AssetSelector } from '../../src/session/use-cases/select-assets';
import { nodeSession } from './support/node-session';
import { pointerAt } from './support/pointer-at';

const L1 = makeId('storey', 'L1');
const L2 = makeId('storey', 'L2');
const department = makeId('department', 'D1');
const ids = [0, 1, 2].map((i) => makeId('asset', `S${i}`));

const ward = () => {
  const document = smallWard();
  const named = applyPatch(document, addEntities(document, 'departments', [{ id: department }]));
  return applyPatch(
    named,
    addEntities(
      named,
      'assets',
      ids.map((id, i) => ({
        id,
        kind: 'sensor' as const,
        storey: L1,
        x: 5 + i * i,
        y: 8 + i,
        number: `W-${i}`,
        topic: `ward/${i}`,
        measures: 'temperature' as const,
        department,
      })),
    ),
  );
};

let session: Session;
let arranger: Arranger;
let copier: Copier;
let selector: AssetSelector;
const asset = (id: AssetId): Asset => session.plan.getState().document!.assets[id]!;
const steps = (): number => session.plan.getState().undo.length;

beforeEach(async () => {
  const node = nodeSession(null, null, ward);
  session = node.session;
  await session.openSample('small-ward');
  await session.openRecords();
  await node.until(() => ['ready', 'unavailable'].includes(session.records.getState().status));
  session.setLayers('planner', { sensor: true });
  arranger = session.part(createArranger);
  copier = session.part(createCopier);
  selector = session.part(createAssetSelector);
  session.selectAll(ids);
});
afterEach(() => session.dispose());

describe('several selected', () => {
  it('are aligned, spread and moved, each in one undo step that undo takes back whole', () => {
    const before = session.plan.getState().document;
    arranger.align('south');
    expect(ids.map((id) => asset(id).y)).toEqual([8, 8, 8]);
    arranger.distribute('x');
    expect(ids.map((id) => asset(id).x)).toEqual([5, 7, 9]);
    arranger.moveBy(0.25, -1);
    expect(ids.map((id) => [asset(id).x, asset(id).y])).toEqual([5.25, 7.25, 9.25].map((x) => [x, 7]));
    arranger.moveAllTo('y', 6);
    session.nudge(0.1, 0);
    expect(asset(ids[2]!)).toMatchObject({ x: 9.35, y: 6 });
    expect(steps()).toBe(5);
    for (let i = 0; i < 5; i++) session.undo();
    expect(session.plan.getState().document).toEqual(before);
  });

  it('are dragged together', () => {
    session.beginMove(ids[1]!);
    expect(session.selection.getState().assets).toEqual(ids);
    session.dragTo(7, 10);
    expect(steps()).toBe(0);
    session.drop();
    expect(ids.map((id) => [asset(id).x, asset(id).y])).toEqual([
      [6, 9],
      [7, 10],
      [10, 11],
    ]);
    expect(steps()).toBe(1);
    session.beginMove(ids[0]!);
    session.dragTo(60, 9);
    session.cancel();
    expect(asset(ids[0]!).x).toBe(6);
  });

  it('take one field together, or not at all and with the reason', () => {
    const field = assetFields('sensor').find(({ name }) => name === 'measures')!;
    expect(arranger.setField(field, 'humidity')).toBeNull();
    expect(ids.map((id) => asset(id))).toMatchObject(ids.map(() => ({ measures: 'humidity' })));
    expect(arranger.setField(field, 'luck')).toMatchObject({
      code: 'document.unknown-value',
      place: 'measures',
    });
    const height = assetFields('sensor').find(({ name }) => name === 'z')!;
    expect(arranger.setField(height, 1000)).toMatchObject({
      code: 'document.too-large',
      params: { max: 200 },
    });
    expect(steps()).toBe(1);
  });

  it('are removed together', () => {
    session.removeSelected();
    expect(ids.map((id) => session.plan.getState().document?.assets[id])).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(steps()).toBe(1);
    expect(session.selection.getState().assets).toEqual([]);
  });
});

describe('copies', () => {
  it('in place have what they are, not what is of one thing', () => {
    const [copy] = copier.duplicate();
    expect(asset(copy!)).toMatchObject({
      x: 6,
      y: 8,
      number: null,
      topic: null,
      measures: 'temperature',
      department,
    });
    expect(session.selection.getState().assets).toHaveLength(3);
    expect(steps()).toBe(1);
  });

  it('are pasted around the middle of the picture, also after the originals are gone', () => {
    expect(copier.paste()).toEqual([]);
    expect(copier.copy()).toBe(3);
    session.removeSelected();
    session.showStorey(L2);
    session.setCentre(20, 9);
    const pasted = copier.paste();
    expect(pasted.map((id) => [asset(id).storey, asset(id).x, asset(id).y])).toEqual([
      [L2, 18, 8],
      [L2, 19, 9],
      [L2, 22, 10],
    ]);
    expect(asset(pasted[0]!)).toMatchObject({ department: null, topic: null });
  });

  it('to other storeys keep their places; what is off the floor there is told, and skipped unless asked', () => {
    arranger.moveAllTo('x', 5);
    session.plan.getState();
    session.select(ids[2]!);
    session.moveTo(ids[2]!, -40, 9);
    session.selectAll(ids);
    expect(copier.storeyCopies([L2, L1])).toEqual([
      { storey: L2, onFloor: [ids[0], ids[1]], offFloor: [ids[2]], off: { open: 0, wall: 0, nothing: 1 } },
      { storey: L1, onFloor: [], offFloor: [], off: { open: 0, wall: 0, nothing: 0 } },
    ]);
    const before = steps();
    expect(copier.toStoreys([L2], false)).toBe(2);
    expect(steps()).toBe(before + 1);
    const copies = session.selection.getState().assets;
    expect(copies.map((id) => asset(id).storey)).toEqual([L2, L2]);
    expect(copier.state.getState().copied).toMatchObject({ count: 2, storeys: 1 });
    session.undo();
    expect(copier.state.getState().copied).toBeNull();
    session.selectAll(ids);
    expect(copier.toStoreys([L2], true)).toBe(3);
  });
});

describe('selecting', () => {
  it('draws a rectangle with Shift while selecting, and adds what stands in it', () => {
    session.selectAll([]);
    expect(session.tools.press(pointerAt(L1, 4, 7))).toBe(false);
    session.select(ids[2]!);
    expect(session.tools.press(pointerAt(L1, 4, 7, { shift: true }))).toBe(true);
    session.tools.drag(pointerAt(L1, 6.5, 9.5, { shift: true }));
    expect(session.sketches.getState().sketches.has('select')).toBe(true);
    session.tools.release(pointerAt(L1, 6.5, 9.5));
    const chosen = session.selection.getState().assets;
    expect(chosen).toEqual(expect.arrayContaining([...ids]));
    expect(session.tool.getState()).toEqual({ kind: 'select' });
    expect(session.sketches.getState().sketches.has('select')).toBe(false);
  });

  it('with the tool in hand goes on; a lost pointer selects nothing', () => {
    session.selectAll([]);
    selector.startArea();
    session.tools.press(pointerAt(L1, 4, 7));
    session.tools.drag(pointerAt(L1, 9.5, 10.5));
    session.tools.release(null);
    expect(session.selection.getState().assets).toEqual([]);
    session.tools.press(pointerAt(L1, 4, 7));
    session.tools.drag(pointerAt(L1, 9.5, 10.5));
    session.tools.release(pointerAt(L1, 9.5, 10.5));
    expect(session.selection.getState().assets).toEqual(expect.arrayContaining([...ids]));
    expect(session.tool.getState()).toMatchObject({ kind: 'select-area', from: null });
  });

  it('takes all of a kind on the shown storey', () => {
    session.showStorey(L1);
    selector.selectOnStorey(['sensor']);
    expect(session.selection.getState().assets).toEqual(ids);
    session.showStorey(L2);
    selector.selectOnStorey(['sensor']);
    expect(session.selection.getState().assets).toEqual([]);
  });
});
