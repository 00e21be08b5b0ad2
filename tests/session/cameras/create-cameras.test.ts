import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Absence } from '../../../src/analyses/as-of';
import { computeCameras } from '../../../src/analyses/cameras/compute';
import { USUAL_QUESTION } from '../../../src/analyses/cameras/result';
import { seenOf } from '../../../src/analyses/cameras/seen/seen-of';
import { present } from '../../../src/base/assert';
import { seededRandom } from '../../../src/base/random';
import type { Camera } from '../../../src/model/schema/assets/asset-registry';
import type { AssetId, StoreyId } from '../../../src/model/schema/ids';
import { makeId } from '../../../src/model/schema/ids';
import { createCameraViews } from '../../../src/session/cameras/camera-views';
import type { Cameras } from '../../../src/session/cameras/cameras';
import { createCameras } from '../../../src/session/cameras/create-cameras';
import { camerasIn, wardWithCameras } from '../../analyses/cameras/seen/ward';
import { nodeSession, type NodeSession } from '../support/node-session';

const { document: ward, storey } = wardWithCameras(seededRandom(21), 6);
const [one, other] = camerasIn(ward, storey).map(({ id }) => id) as [AssetId, AssetId];

const DEAD: Absence = { reason: 'faulty', since: null, cite: null };

let node: NodeSession;
let part: Cameras;
beforeEach(async () => {
  node = nodeSession(null, null, () => ward);
  await node.session.openSample('small-ward');
  await node.until(() => node.session.coverage.getState().status === 'ready');
  part = node.session.part(createCameras);
});
afterEach(() => node.session.dispose());

const state = () => part.state.getState();
const document = () => present(node.session.plan.getState().document, 'it is there');
const cameraOf = (id: AssetId): Camera => {
  const asset = document().assets[id];
  if (asset?.kind !== 'camera') throw new Error(id);
  return asset;
};
const fresh = () => node.until(() => state().status === 'ready' && !state().stale);
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What is on show is what these cameras see, reckoned here. */
async function shows(of: StoreyId, held: readonly Camera[], away: readonly AssetId[] = []): Promise<void> {
  const { doors, height, scale } = state().choice;
  const told = state().held?.id ?? node.session.selection.getState().asset;
  const question = { storey: of, doors, height, away, held, told, scale };
  const wanted = present(seenOf(document(), question), 'it is there');
  await node.until(() => {
    const { seen } = state();
    const own = seen?.told?.camera === wanted.told?.camera;
    return seen !== null && own && seen.densest.every((density, cell) => density === wanted.densest[cell]);
  });
  expect(state().seen).toEqual(wanted);
}

describe('what is known of cameras', () => {
  it('is asked for only while something shows it', async () => {
    await wait(200);
    expect(state()).toMatchObject({ status: 'idle', result: null, seen: null });
    const stop = part.watch();
    const again = part.watch();
    await fresh();
    await shows(storey, []);
    stop();
    stop();
    expect(state().status).toBe('ready');
    again();
    expect(state()).toMatchObject({ status: 'idle', seen: null });
    node.session.moveTo(one, 1, 1);
    await wait(300);
    expect(state()).toMatchObject({ status: 'idle', seen: null });
  });

  it('is what the analysis says of the plan: the shown storey first, then all', async () => {
    const told: [StoreyId | null, boolean, number][] = [];
    part.state.subscribe(({ ahead, whole, result }) => {
      if (result) told.push([ahead, whole, result.storeys.length]);
    });
    part.watch();
    await fresh();
    expect(state()).toMatchObject({ whole: true, ahead: null, error: null, absent: [] });
    expect(state().result).toEqual(computeCameras(document(), USUAL_QUESTION));
    expect(told[0]).toEqual([storey, false, 1]);
    expect(part.asked()).toEqual({ profile: null, scale: null, doors: 'closed', away: [], keyTarget: null });
  });

  it('is stale with an edit, true of the shown storey next, and follows undo', async () => {
    part.watch();
    await fresh();
    const before = state().result;
    node.session.moveTo(one, cameraOf(one).x + 0.5, cameraOf(one).y);
    expect(state()).toMatchObject({ stale: true, result: before });
    expect(part.asked()).toBeNull();
    await fresh();
    expect(state().result).toEqual(computeCameras(document(), USUAL_QUESTION));
    await shows(storey, []);
    node.session.undo();
    await fresh();
    expect(state().result).toEqual(before);
    await shows(storey, []);
  });

  it('goes by doors, scale and cameras that fail', async () => {
    part.watch();
    await fresh();
    part.choose({ doors: 'open', scale: 'dori-2014', height: 1.6 });
    part.toggleFailed(one);
    await fresh();
    expect(state().result).toEqual(
      computeCameras(document(), { ...USUAL_QUESTION, doors: 'open', scale: 'dori-2014', away: [one] }),
    );
    await shows(storey, [], [one]);
    expect(state().seen?.height).toBe(1.6);
    part.toggleFailed(one);
    await shows(storey, []);
  });

  it('leaves out what can’t be counted on as of the day that is looked at', async () => {
    part.watch();
    await fresh();
    node.session.setAsOf('today');
    await node.until(() => node.session.asOf.getState().choice === 'today');
    await fresh();
    expect(state().absent).toEqual([]);
    // As the records would have it: one camera, and one thing that is none.
    const absent = new Map([one, makeId('asset', 'nothing')].map((id) => [id, DEAD]));
    node.session.asOf.setState({ absent });
    expect(state().stale).toBe(true);
    await fresh();
    expect(state().absent).toEqual([one]);
    const { absent: told, ...rest } = computeCameras(document(), { ...USUAL_QUESTION, away: [one] });
    expect(told).toEqual([]);
    expect(state().result).toEqual({ ...rest, absent: [one] });
    await shows(storey, [], [one]);
    expect(part.asked()?.away).toEqual([one]);
    node.session.setAsOf('designed');
    await fresh();
    expect(state().absent).toEqual([]);
  });

  it('keeps its choice in the address and takes it from there', async () => {
    part.choose({ look: 'counts', height: 0 });
    part.toggleFailed(other);
    const { link } = node.session.view.getState();
    expect(link.cameras).toBe(`look:counts height:0 failed:${other.slice('asset_'.length)}`);
    // A step back brings the address that was before.
    node.session.setLink({ cameras: 'look:density' });
    expect(state().choice).toMatchObject({ look: 'density', height: 1, failed: [] });
    part.choose({ look: 'bands' });
    expect(node.session.view.getState().link.cameras).toBeUndefined();
  });

  it('stops when it is told to, and goes on when it is told to', async () => {
    part.watch();
    expect(state().status).toBe('working');
    part.stop();
    expect(state().status).toBe('stopped');
    await wait(300);
    expect(state()).toMatchObject({ status: 'stopped', result: null });
    part.retry();
    await fresh();
    part.stop();
    expect(state().status).toBe('ready');
  });

  it('shows the floor as of the day that is looked at though no check goes on', async () => {
    part.watch();
    part.stop();
    await shows(storey, []);
    node.session.setAsOf('today');
    await node.until(() => {
      const { choice, status } = node.session.asOf.getState();
      return choice === 'today' && status === 'ready';
    });
    node.session.asOf.setState({ absent: new Map([[one, DEAD]]) });
    await node.until(() => state().absent.length > 0);
    await shows(storey, [], [one]);
    expect(state()).toMatchObject({ status: 'stopped', result: null, absent: [one] });
    node.session.setAsOf('designed');
    await shows(storey, []);
    expect(state()).toMatchObject({ status: 'stopped', result: null, absent: [] });
  });

  it('forgets another plan’s', async () => {
    part.watch();
    await fresh();
    part.remember();
    part.hold(one, { heading: 1 });
    await node.session.openSample('small-ward');
    expect(state()).toMatchObject({ result: null, before: null, held: null, seen: null });
    await fresh();
    await shows(storey, []);
  });

  it('is held against what somebody remembered', async () => {
    part.watch();
    await fresh();
    const { result } = state();
    part.remember();
    node.session.moveTo(one, cameraOf(one).x + 1, cameraOf(one).y);
    await fresh();
    expect(state().before).toBe(result);
    expect(state().result).not.toBe(result);
    part.forget();
    expect(state().before).toBeNull();
  });

  it('is held against nothing that was true of one storey alone, or of what was before an edit', async () => {
    const parts: unknown[] = [];
    const stop = part.state.subscribe((now) => {
      if (now.result === null || now.missed) return;
      stop();
      part.remember();
      parts.push(state());
    });
    part.watch();
    await fresh();
    expect(parts).toMatchObject([{ whole: false, before: null, missed: true }]);
    part.remember();
    const { result } = state();
    expect(state()).toMatchObject({ before: result, missed: false });
    node.session.moveTo(one, cameraOf(one).x + 1, cameraOf(one).y);
    part.remember();
    expect(state()).toMatchObject({ before: null, missed: true });
    part.forget();
    expect(state().missed).toBe(false);
  });
});

describe('a camera in hand', () => {
  beforeEach(async () => {
    part.watch();
    await shows(storey, []);
  });

  it('is seen as it is held, and put back', async () => {
    const { undo } = node.session.plan.getState();
    part.hold(one, { heading: 0.7 });
    part.hold(one, { tilt: 0.4 });
    const held = present(state().held, 'it is there');
    expect(held).toMatchObject({ id: one, heading: 0.7, tilt: 0.4 });
    await shows(storey, [held]);
    await node.until(() => state().outline?.camera === one);
    part.letGo(false);
    expect(state().held).toBeNull();
    await shows(storey, []);
    expect(node.session.plan.getState().undo).toBe(undo);
  });

  it('is put back by Esc, which then drops the selection', () => {
    node.session.select(one);
    part.hold(one, { heading: 0.7 });
    node.session.cancel();
    expect(state().held).toBeNull();
    expect(node.session.selection.getState().asset).toBe(one);
    node.session.cancel();
    expect(node.session.selection.getState().asset).toBeNull();
  });

  it('is kept as one undo step, without a frame of what was before', async () => {
    node.session.select(one);
    part.hold(one, { heading: 0.7, z: 2.5 });
    const held = present(state().held, 'it is there');
    await shows(storey, [held]);
    const { seen } = state();
    const { length } = node.session.plan.getState().undo;
    const frames: unknown[] = [];
    part.state.subscribe((now, before) => {
      if (now.seen !== before.seen) frames.push(now.seen);
    });
    part.letGo(true);
    expect(cameraOf(one)).toMatchObject({ heading: 0.7, z: 2.5 });
    expect(node.session.plan.getState().undo).toHaveLength(length + 1);
    await fresh();
    for (const frame of frames) expect(frame).toEqual(seen);
    node.session.undo();
    expect(cameraOf(one).heading).not.toBe(0.7);
    await shows(storey, []);
  });

  it('is aimed at a place', async () => {
    node.session.select(one);
    const { x, y } = cameraOf(one);
    part.aimAt(x + 3, y);
    expect(present(state().held, 'it is there').heading).toBeCloseTo(0, 9);
    const aim = part.aimPoint();
    expect(aim).toMatchObject({ camera: one, z: 1 });
    part.aimAt(NaN, 3);
    expect(part.aimPoint()).toEqual(aim);
    part.letGo(true);
    expect(cameraOf(one).heading).toBeCloseTo(0, 9);
    node.session.select(null);
    expect(part.aimPoint()).toBeNull();
    part.aimAt(1, 1);
    expect(state().held).toBeNull();
  });

  it('follows the move tool, with those that come along, and its drop', async () => {
    node.session.selectAll([other, one]);
    node.session.beginMove(one);
    const from = cameraOf(one);
    node.session.dragTo(from.x + 0.5, from.y + 0.25);
    expect(state().held).toMatchObject({ id: one, x: expect.closeTo(from.x + 0.5, 3) });
    const along = cameraOf(other);
    await shows(storey, [
      present(state().held, 'it is there'),
      {
        ...along,
        x: Math.round((along.x + present(state().held, 'it is there').x - from.x) * 1000) / 1000,
        y: Math.round((along.y + present(state().held, 'it is there').y - from.y) * 1000) / 1000,
      },
    ]);
    expect(state().carried.map(({ id }) => id)).toEqual([one, other]);
    expect(state().carried[0]).toBe(state().held);
    expect(state().carried[1]?.x).toBeCloseTo(along.x + state().held!.x - from.x, 3);
    node.session.drop();
    expect(state()).toMatchObject({ held: null, carried: [] });
    await shows(storey, []);
    expect(cameraOf(one).x).toBeCloseTo(from.x + 0.5, 3);
  });

  it('lets go of what an edit takes away, and of one that is grabbed', () => {
    part.hold(one, { heading: 0.7 });
    node.session.beginMove(other);
    expect(state().held).not.toMatchObject({ heading: 0.7 });
    node.session.cancel();
    part.hold(one, { heading: 0.7 });
    node.session.select(one);
    node.session.removeSelected();
    expect(state().held).toBeNull();
    part.letGo(true);
    part.hold(makeId('asset', 'nobody'), { heading: 1 });
    expect(state().held).toBeNull();
  });

  it('tells its own figures and those of its storey with each answer, and the selected one’s when it is let go', async () => {
    node.session.select(other);
    await shows(storey, []);
    expect(state().seen?.told?.camera).toBe(other);
    await fresh();
    const view = state()
      .result?.storeys.find((each) => each.storey === storey)
      ?.cameras.find(({ camera }) => camera === other);
    expect(state().seen?.told).toEqual({ camera: other, seen: view?.seen, alone: view?.alone });
    part.hold(one, { heading: cameraOf(one).heading + 1 });
    const turned = present(state().held, 'in hand');
    await shows(storey, [turned]);
    expect(state().seen?.told?.camera).toBe(one);
    part.letGo(false);
    await shows(storey, []);
    expect(state().seen?.told?.camera).toBe(other);
    part.choose({ scale: 'dori-2014' });
    await shows(storey, []);
  });

  it('stands with proposals that are not in the plan', async () => {
    const proposed = { ...cameraOf(one), id: makeId('asset', 'proposed'), heading: 2 };
    part.besides([proposed]);
    expect(state().withProposed).toBe(true);
    await shows(storey, [proposed]);
    part.besides(null);
    expect(state().withProposed).toBe(false);
    await shows(storey, []);
  });

  it('is never NaN and never hangs, however it is held', async () => {
    for (const pose of [
      { x: 1e6, y: 1e6 },
      { horizontalView: 0 },
      { horizontalView: 2 * Math.PI },
      { tilt: -1.6 },
      { tilt: NaN, heading: Infinity },
      { z: 150 },
    ]) {
      part.hold(one, pose);
      const held = present(state().held, 'it is there');
      await shows(storey, [held]);
      expect(state().seen?.densest.some(Number.isNaN)).toBe(false);
      part.letGo(true);
      await fresh();
    }
  });
});

describe('cameras that are looked at', () => {
  it('are outlined where they hang, selected, pointed at or held', async () => {
    const views = node.session.part(createCameraViews);
    const outlined = () => views.getState().outlines.map(({ camera }) => camera);
    expect(views.getState()).toEqual({ storey: null, outlines: [] });
    node.session.select(one);
    await node.until(() => outlined().length === 1);
    expect(outlined()).toEqual([one]);
    node.session.hover(other);
    await node.until(() => outlined().length === 2);
    node.session.select(null);
    await node.until(() => outlined().join() === other);
    node.session.hover(null);
    await node.until(() => outlined().length === 0);
    part.hold(one, { x: cameraOf(one).x + 0.5 });
    await node.until(() => outlined().length === 1);
    expect(views.getState().outlines[0]?.x).toBeCloseTo(cameraOf(one).x + 0.5, 3);
  });
});
