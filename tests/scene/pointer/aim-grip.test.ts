import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { present } from '../../../src/base/assert';
import { seededRandom } from '../../../src/base/random';
import type { Camera } from '../../../src/model/schema/assets/asset-registry';
import { followSession } from '../../../src/scene/camera/follow-session';
import { project } from '../../../src/scene/camera/plan-view';
import { followAim } from '../../../src/scene/camera-coverage/follow-aim';
import { floorPoint } from '../../../src/scene/pointer/pick';
import { PointerInput } from '../../../src/scene/pointer/pointer-input';
import { Stage } from '../../../src/scene/stage';
import type { Cameras } from '../../../src/session/cameras/cameras';
import { createCameras } from '../../../src/session/cameras/create-cameras';
import { camerasIn, wardWithCameras } from '../../analyses/cameras/seen/ward';
import { nodeSession, type NodeSession } from '../../session/support/node-session';

const { document: ward, storey } = wardWithCameras(seededRandom(21), 6);
/** One that neither hangs all round nor looks straight down, so that both its turn and its tilt are aimed. */
const one = present(
  camerasIn(ward, storey).find(({ tilt }) => tilt > 0.2 && tilt < 0.9),
  'one that is tilted',
).id;

/** What the pointer code needs of an element; the events are real ones of Node. */
class Host extends EventTarget {
  readonly dataset: Record<string, string> = {};
  getBoundingClientRect() {
    return { left: 0, top: 0 };
  }
  setPointerCapture(): void {}
  closest(): null {
    return null;
  }
}

let node: NodeSession;
let stage: Stage;
let cameras: Cameras;
let host: Host;
let stops: readonly (() => void)[];

beforeEach(async () => {
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('Element', Host);
  node = nodeSession(null, null, () => ward);
  await node.session.openSample('small-ward');
  await node.until(() => node.session.coverage.getState().status === 'ready');
  node.session.showStorey(storey);
  node.session.setMode('2d');
  node.session.setSubject('cameras');
  stage = new Stage(node.session);
  const unfollow = followSession(stage);
  stage.resize({ width: 1200, height: 800 });
  stage.drew();
  cameras = node.session.part(createCameras);
  host = new Host();
  // It has all of an element that is asked for.
  const input = new PointerInput(stage, host as unknown as HTMLElement);
  stops = [cameras.watch(), followAim(stage, cameras), () => input.dispose(), unfollow];
  node.session.select(one);
});
afterEach(() => {
  stops.forEach((stop) => stop());
  node.session.dispose();
  vi.unstubAllGlobals();
});

const cameraNow = (): Camera => {
  const asset = node.session.plan.getState().document?.assets[one];
  if (asset?.kind !== 'camera') throw new Error('it is gone');
  return asset;
};
const handle = (): readonly [number, number] => {
  const place = present(stage.grip?.place(), 'a handle');
  const { px, py } = project(stage.rig.view, stage.viewport, place.x, place.y, place.z);
  return [px, py];
};

function send(type: string, [x, y]: readonly [number, number], more: object = {}): void {
  const event = Object.assign(new Event(type, { cancelable: true }), {
    clientX: x,
    clientY: y,
    pointerId: 1,
    pointerType: 'mouse',
    button: 0,
    buttons: type === 'pointerup' ? 0 : 1,
    ...more,
  });
  host.dispatchEvent(event);
}
const key = (name: string): void => {
  window.dispatchEvent(Object.assign(new Event('keydown'), { key: name, code: name }));
};

/** Drags the handle by pixels and says where the pointer ends. */
function drag(by: readonly [number, number], more: object = {}): readonly [number, number] {
  const from = handle();
  send('pointerdown', from, more);
  const to = [from[0] + by[0], from[1] + by[1]] as const;
  send('pointermove', [from[0] + by[0] / 2, from[1] + by[1] / 2], more);
  send('pointermove', to, more);
  return to;
}

describe('the handle of a camera', () => {
  it('turns and tilts it so that its axis goes where the pointer lets go, as one undo step', () => {
    // So near that the handle stands clear of the sign where the axis goes.
    const { x: atX, y: atY } = cameraNow();
    stage.look({ ...stage.rig.view, x: atX, y: atY, span: 10 });
    const before = cameraNow();
    const to = drag([60, -45]);
    expect(cameraNow()).toEqual(before);
    expect(cameras.state.getState().held?.id).toBe(one);
    expect(host.dataset['grip']).toBe('held');
    send('pointerup', to);
    const { heading, tilt, x, y, z } = cameraNow();
    expect(cameras.state.getState().held).toBeNull();
    const { height } = cameras.state.getState().choice;
    const elevation = node.session.plan.getState().document?.storeys[storey]?.elevation ?? 0;
    const meant = present(floorPoint(stage.rig.view, stage.viewport, to, elevation + height), 'floor');
    const away = Math.hypot(meant[0] - x, meant[1] - y);
    // A tenth of a degree is as fine as axes are kept.
    expect(Math.abs(Math.atan2(meant[1] - y, meant[0] - x) - heading) % (2 * Math.PI)).toBeLessThan(0.002);
    expect(Math.abs(Math.atan2(z - height, away) - tilt)).toBeLessThan(0.002);
    // Places are kept to the millimetre.
    expect(Math.hypot(x - before.x, y - before.y, z - before.z)).toBeLessThan(0.001);
    node.session.undo();
    expect(cameraNow()).toEqual(before);
  });

  it('keeps its place to the pointer: taken beside its middle it jumps nowhere', () => {
    const before = present(stage.grip?.place(), 'a handle');
    const [x, y] = handle();
    send('pointerdown', [x + 9, y + 6]);
    send('pointermove', [x + 19, y + 6]);
    send('pointermove', [x + 9, y + 6]);
    const after = present(stage.grip?.place(), 'a handle');
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(0.05);
    send('pointercancel', [x, y]);
  });

  it.each([
    ['Esc', () => key('Escape')],
    ['a pointer that is lost', () => send('pointercancel', handle())],
    ['a second finger', () => send('pointerdown', [20, 20], { pointerId: 2, pointerType: 'touch' })],
    ['letting go outside the picture', () => send('pointerup', [-5, 10])],
  ])('%s puts everything back', (_, end) => {
    const before = cameraNow();
    const to = drag([70, 30], { pointerType: 'touch' });
    expect(cameras.state.getState().held).not.toBeNull();
    end();
    send('pointermove', [to[0] + 20, to[1]], { pointerType: 'touch' });
    send('pointerup', to, { pointerType: 'touch' });
    expect(cameras.state.getState().held).toBeNull();
    expect(cameraNow()).toEqual(before);
    expect(node.session.selection.getState().asset).toBe(one);
  });

  it('is reached by a finger at 22 pixels and by a mouse at less, and a click on it changes nothing', () => {
    const [x, y] = handle();
    send('pointermove', [x + 14, y], { buttons: 0 });
    expect(host.dataset['grip']).toBe('over');
    send('pointermove', [x + 20, y], { buttons: 0 });
    expect(host.dataset['grip']).toBe('none');
    const before = cameraNow();
    send('pointerdown', [x + 22, y], { pointerType: 'touch' });
    send('pointermove', [x + 62, y], { pointerType: 'touch' });
    expect(cameras.state.getState().held).not.toBeNull();
    send('pointercancel', [x, y]);
    send('pointerdown', [x, y]);
    send('pointerup', [x, y]);
    expect(cameraNow()).toEqual(before);
    expect(node.session.selection.getState().asset).toBe(one);
  });

  it('is drawn for one selected camera only, with its axis and the edge of its view, and goes with it', async () => {
    const drawn = () => node.session.sketches.getState().sketches.get('camera-aim');
    expect(drawn()?.marks).toHaveLength(1);
    await node.until(() => cameras.state.getState().outline?.camera === one);
    const rings = cameras.state.getState().outline?.parts.flatMap(({ outer, holes }) => [outer, ...holes]);
    expect(rings?.length).toBeGreaterThan(0);
    expect(drawn()?.lines).toHaveLength(1 + rings!.length);
    const { sketches } = node.session.sketches.getState();
    node.session.hover(null);
    node.session.setTheme('dark', false);
    expect(node.session.sketches.getState().sketches).toBe(sketches);
    node.session.selectAll(camerasIn(ward, storey).map(({ id }) => id));
    expect(drawn()).toBeUndefined();
    expect(stage.grip?.place()).toBeNull();
    node.session.select(one);
    expect(drawn()?.marks).toHaveLength(1);
    node.session.select(null);
    expect(drawn()).toBeUndefined();
  });
});
