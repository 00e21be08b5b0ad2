import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assetsOf } from '../../src/model/query/assets-of';
import { ACTIONS } from '../../src/session/actions/actions';
import { nudgeOf } from '../../src/session/actions/nudge';
import { runShortcut } from '../../src/session/actions/run-shortcut';
import { shortcutText, type Stroke } from '../../src/session/actions/shortcut';
import { createCameras } from '../../src/session/cameras/create-cameras';
import { SUBJECTS } from '../../src/session/state/view-state';
import { makeId } from '../../src/model/schema/ids';
import { openedWard, type NodeSession } from './support/node-session';

const stroke = (key: string, more: Partial<Stroke> = {}): Stroke => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
});

let node: NodeSession;
beforeEach(async () => {
  node = await openedWard();
});
afterEach(() => node.session.dispose());

describe('actions', () => {
  it('gives every key one meaning', () => {
    const all = ACTIONS.flatMap((action) =>
      action.keys.map((key) => ({ key: shortcutText(key, false), action })),
    );
    const shared = new Set(all.map(({ key }) => key).filter((key, i, keys) => keys.indexOf(key) < i));
    expect([...shared]).toEqual(['F']);
    for (const subject of SUBJECTS) {
      node.session.setSubject(subject);
      for (const one of shared) {
        const able = all.filter(({ key, action }) => key === one && action.when(node.session));
        expect(able.length).toBeLessThan(2);
      }
    }
  });

  it('F leads to what matters most of what is asked: the farthest point, the largest blind spot', async () => {
    const { session } = node;
    const press = (): boolean => runShortcut(session, stroke('f'), 'plan');
    await node.until(() => session.coverage.getState().total?.farthest != null);
    session.setRole('planner');
    session.setSubject('chemicals');
    expect(press()).toBe(false);
    session.setSubject('cameras');
    // Nobody looks yet.
    expect(press()).toBe(false);
    const cameras = session.part(createCameras);
    const stop = cameras.watch();
    await node.until(() => cameras.state.getState().status === 'ready');
    const { storey } = session.view.getState();
    const spots = cameras.state
      .getState()
      .result!.storeys.find((each) => each.storey === storey)!
      .rooms.flatMap(({ floors }) => floors.flatMap(({ blindSpots }) => blindSpots));
    const most = Math.max(...spots.map(({ area }) => area));
    expect(spots.length).toBeGreaterThan(1);
    expect(press()).toBe(true);
    const { focus } = session.view.getState();
    expect(focus?.storey).toBe(storey);
    expect(spots.find(({ x, y }) => x === focus?.x && y === focus.y)?.area).toBe(most);
    stop();
    expect(press()).toBe(false);
    session.setSubject('extinguishers');
    expect(press()).toBe(true);
    const { farthest } = session.coverage.getState().total!;
    expect(session.view.getState().focus).toMatchObject({ x: farthest!.x, y: farthest!.y });
  });

  it('V selects and H moves the picture, whatever is in hand', () => {
    const { session } = node;
    const press = (key: string): boolean => runShortcut(session, stroke(key), 'plan');
    session.startPlacing();
    expect(press('h')).toBe(true);
    expect(session.tool.getState()).toEqual({ kind: 'hand' });
    session.cancel();
    expect(session.tool.getState()).toEqual({ kind: 'select' });
    session.startPlacing();
    expect(press('v')).toBe(true);
    expect(session.tool.getState()).toEqual({ kind: 'select' });
    expect(runShortcut(session, stroke('h'), 'text')).toBe(false);
  });

  it('P places the kind that the button says: what was taken in hand last', () => {
    const { session } = node;
    const press = (key: string, more?: Partial<Stroke>): boolean =>
      runShortcut(session, stroke(key, more), 'plan');
    expect(session.lastKinds.usual()).toBe('extinguisher');
    session.startPlacing('camera');
    session.tools.putAway();
    expect(session.lastKinds.kinds()).toEqual(['camera', 'extinguisher']);
    expect(press('p')).toBe(true);
    expect(session.tool.getState()).toEqual({ kind: 'place', assetKind: 'camera' });
    session.tools.putAway();
    expect(press('P', { shiftKey: true })).toBe(true);
    const { asset } = session.selection.getState();
    expect(asset && session.plan.getState().document?.assets[asset]?.kind).toBe('camera');
  });

  it('does the main job by keys: place, nudge, undo, redo, remove, leave', () => {
    const { session } = node;
    const press = (key: string, more?: Partial<Stroke>): boolean =>
      runShortcut(session, stroke(key, more), 'plan');
    const count = (): number => {
      const { document } = session.plan.getState();
      return document === null ? 0 : assetsOf(document, 'extinguisher', null).length;
    };
    expect(press('p')).toBe(true);
    expect(press('P')).toBe(true);
    expect(count()).toBe(5);
    expect(press('z', { ctrlKey: true })).toBe(true);
    expect(count()).toBe(4);
    expect(press('Z', { metaKey: true, shiftKey: true })).toBe(true);
    expect(count()).toBe(5);
    expect(press('Delete')).toBe(false);
    session.select(makeId('asset', 'XF-101'));
    expect(press('Delete')).toBe(true);
    expect(count()).toBe(4);
    expect(press('PageUp')).toBe(true);
    expect(session.view.getState().storey).toBe('storey_L2');
    expect(press('Escape')).toBe(false);
  });

  it('leaves text fields and buttons alone', () => {
    const { session } = node;
    expect(runShortcut(session, stroke('p'), 'control')).toBe(false);
    expect(runShortcut(session, stroke('p'), 'text')).toBe(false);
    session.moveTo(makeId('asset', 'XF-101'), 9, 9);
    expect(runShortcut(session, stroke('z', { ctrlKey: true }), 'text')).toBe(false);
    expect(runShortcut(session, stroke('z', { ctrlKey: true }), 'control')).toBe(true);
    expect(runShortcut(session, stroke('p', { altKey: true }), 'plan')).toBe(false);
  });

  it('nudges by a tenth of a metre, by one with Shift', () => {
    expect(nudgeOf(stroke('ArrowUp'))).toEqual([0, 0.1]);
    expect(nudgeOf(stroke('ArrowLeft', { shiftKey: true }))).toEqual([-1, 0]);
    expect(nudgeOf(stroke('ArrowLeft', { ctrlKey: true }))).toBeNull();
    expect(nudgeOf(stroke('a'))).toBeNull();
  });

  it('writes shortcuts as each keyboard has them', () => {
    expect(shortcutText({ key: 'z', mod: true, shift: true }, false)).toBe('Ctrl+Shift+Z');
    expect(shortcutText({ key: 'z', mod: true, shift: true }, true)).toBe('⇧⌘Z');
    expect(shortcutText({ key: 'PageUp' }, false)).toBe('PageUp');
  });
});
