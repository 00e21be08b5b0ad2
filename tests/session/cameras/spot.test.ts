import { afterEach, describe, expect, it } from 'vitest';
import { atSpot } from '../../../src/analyses/cameras/at-spot';
import { present } from '../../../src/base/assert';
import type { CampusDocument } from '../../../src/model/schema/document';
import { makeId } from '../../../src/model/schema/ids';
import { createCameras } from '../../../src/session/cameras/create-cameras';
import { createSpot, type Spot } from '../../../src/session/cameras/create-spot';
import { boxFeature } from '../../model/derive/read-plan';
import { around, planWith, space, STOREY } from '../../analyses/cameras/support';
import { nodeSession, type NodeSession } from '../support/node-session';
import { pointerAt } from '../support/pointer-at';

const LENS = { horizontalView: 1.8, verticalView: 1, pixelsAcross: 2688, pixelsDown: 1520, z: 2.8 } as const;
const hall = (): CampusDocument =>
  planWith(
    [
      ...around(0, 0, 12, 6),
      space('H', [0, 0, 12, 6], 'hall'),
      boxFeature('obstacle', [5, 2, 6, 4], { height: 2.2 }),
    ],
    {
      V: { x: 0.1, y: 3, heading: 0, tilt: 0.4, ...LENS },
      N: { x: 11.9, y: 3, heading: Math.PI, tilt: 0.4, ...LENS },
    },
  );
const V = makeId('asset', 'V');
const N = makeId('asset', 'N');

let node: NodeSession;
afterEach(() => node.session.dispose());

async function opened(): Promise<{ readonly spot: Spot; readonly document: CampusDocument }> {
  const document = hall();
  node = nodeSession(null, null, () => document);
  await node.session.openSample('small-ward');
  const spot = node.session.part(createSpot);
  spot.watch(node.session.part(createCameras));
  return { spot, document };
}
const ready = (spot: Spot): Promise<void> => node.until(() => spot.state.getState().status === 'ready');
const label = (): string | undefined =>
  node.session.sketches.getState().sketches.get('camera-spot')?.labels?.[0]?.text;

describe('a person put on the plan', () => {
  it('is seen as the core says, wherever a click or a drag puts them', async () => {
    const { spot, document } = await opened();
    const { tools } = node.session;
    spot.toggleTool();
    tools.click(pointerAt(STOREY, 3, 3));
    await ready(spot);
    const asked = (x: number, y: number) =>
      atSpot(document, { storey: STOREY, doors: 'closed', away: [], held: [], x, y });
    expect(spot.state.getState().seen).toEqual(asked(3, 3));
    expect(spot.state.getState().seen.map(({ camera }) => camera)).toEqual([V]);
    // A press beside them is the picture's.
    expect(tools.press(pointerAt(STOREY, 8, 3))).toBe(false);
    expect(tools.press(pointerAt(STOREY, 3.1, 3))).toBe(true);
    for (const x of [4, 6, 8, 9.5]) tools.drag(pointerAt(STOREY, x, 5.2));
    tools.release(pointerAt(STOREY, 9.5, 5.2));
    await ready(spot);
    expect(spot.state.getState().seen).toEqual(asked(9.5, 5.2));
    expect(spot.state.getState().seen.map(({ camera }) => camera)).toEqual([N, V]);
    expect(label()).toMatch(/px\/m/);
    // What is written is of the camera with the thick line: the best, or the one that is selected.
    const faces = spot.state.getState().seen.map(({ face }) => face.toFixed(1));
    expect(new Set(faces).size).toBe(2);
    const said = () => label()?.replace(',', '').split(' ')[0];
    const thick = () =>
      node.session.sketches
        .getState()
        .sketches.get('camera-spot')
        ?.lines?.find(({ width }) => width === 3);
    expect(said()).toBe(faces[0]);
    expect(thick()?.points[0]?.x).toBe(11.9);
    node.session.select(V);
    expect(said()).toBe(faces[1]);
    expect(thick()?.points[0]?.x).toBe(0.1);
  });

  it('tells whose picture has the face where the selected camera sees none', async () => {
    const { spot } = await opened();
    const cameras = node.session.part(createCameras);
    const seen = () => spot.state.getState().seen;
    node.session.select(V);
    // Turned down: of who stands here only what is below the face is left in its picture.
    cameras.set(V, { tilt: 1.35 });
    spot.stand({ storey: STOREY, x: 1, y: 5 });
    await ready(spot);
    expect(seen().map(({ camera, face }) => [camera, face > 0])).toEqual([
      [N, true],
      [V, false],
    ]);
    expect(label()).toBe(`这台看不到脸 · 另一台 ${seen()[0]!.face.toFixed(1)} px/m`);
    node.session.select(N);
    expect(label()).toMatch(/^[\d.]+ px\/m · /);
    // Nobody sees the face any more.
    node.session.select(V);
    cameras.toggleFailed(N);
    await node.until(() => seen().length === 1);
    expect(label()).toBe('看不到脸');
  });

  it('goes back to where they stood when a drag is lost, and away with Esc', async () => {
    const { spot } = await opened();
    const { tools } = node.session;
    spot.toggleTool();
    tools.click(pointerAt(STOREY, 3, 3));
    tools.press(pointerAt(STOREY, 3, 3));
    tools.drag(pointerAt(STOREY, 9, 3));
    tools.release(null);
    expect(spot.state.getState().spot).toEqual({ storey: STOREY, x: 3, y: 3 });
    tools.press(pointerAt(STOREY, 3, 3));
    tools.drag(pointerAt(STOREY, 9, 3));
    expect(tools.back()).toBe(true);
    expect(spot.state.getState().spot).toEqual({ storey: STOREY, x: 3, y: 3 });
    expect(node.session.tool.getState().kind).toBe('camera-spot');
    tools.back();
    expect(spot.state.getState()).toMatchObject({ spot: null, seen: [], status: 'idle' });
    expect(node.session.tool.getState().kind).toBe('select');
    expect(label()).toBe(undefined);
  });

  it('stays when the tool is put away, and follows cameras that are held, that failed, and edits', async () => {
    const { spot } = await opened();
    const cameras = node.session.part(createCameras);
    cameras.watch();
    spot.stand({ storey: STOREY, x: 3, y: 3 });
    await ready(spot);
    const before = present(spot.state.getState().seen[0], 'V sees them').face;
    cameras.hold(V, { x: 1.5 });
    await node.until(() => (spot.state.getState().seen[0]?.face ?? 0) > before);
    cameras.letGo(false);
    await node.until(() => spot.state.getState().seen[0]?.face === before);
    cameras.toggleFailed(V);
    await node.until(
      () => spot.state.getState().status === 'ready' && spot.state.getState().seen.length === 0,
    );
    expect(label()).toBe('没有摄像机看到');
    cameras.toggleFailed(V);
    await node.until(() => spot.state.getState().seen.length === 1);
    node.session.select(V);
    node.session.removeSelected();
    await node.until(() => spot.state.getState().seen.length === 0);
    node.session.undo();
    await node.until(() => spot.state.getState().seen[0]?.face === before);
  });

  it('is put in the middle of the picture by key, and is not kept for another plan', async () => {
    const { spot } = await opened();
    spot.toggleTool();
    node.session.setCentre(2, 2);
    expect(
      node.session.tools.key({
        key: 'Enter',
        ctrlKey: false,
        metaKey: false,
        shiftKey: false,
        altKey: false,
      }),
    ).toBe(true);
    expect(spot.state.getState().spot).toEqual({ storey: STOREY, x: 2, y: 2 });
    await ready(spot);
    await node.session.openSample('small-ward');
    expect(spot.state.getState().spot).toBe(null);
  });
});
