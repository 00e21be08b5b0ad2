import { beforeAll, describe, expect, it } from 'vitest';
import { finalExits } from './final-exits';
import { createDrill, type Drill } from '../../../src/session/drill/create-drill';
import { makeId, type OpeningId } from '../../../src/model/schema/ids';
import { setLock } from '../../../src/model/edit/set-lock';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { EMPTY_URL } from '../../../src/session/url/url-state';
import { doorUnder } from '../../../src/session/tools/shut-door-tool';
import { nodeSession, openedWard, type NodeSession } from '../support/node-session';
import { pointerAt } from '../support/pointer-at';

const L1 = makeId('storey', 'L1');
const L2 = makeId('storey', 'L2');

const ready = (node: NodeSession, drill: Drill): Promise<void> =>
  node.until(() => {
    const { status, found, effects } = drill.store.getState();
    return status === 'ready' && (found?.kind !== 'way' || effects !== null);
  });

const lengthOf = (drill: Drill): number => {
  const { found } = drill.store.getState();
  return found?.kind === 'way' ? found.way.length : Infinity;
};

describe('a way out', () => {
  let node: NodeSession;
  let drill: Drill;
  beforeAll(async () => {
    node = await openedWard();
    drill = node.session.part(createDrill);
  });

  it('is asked for by a click with its tool, and the last click wins', async () => {
    drill.takeTool('way-out');
    const document = node.session.plan.getState().document!;
    const rooms = Object.values(document.spaces).filter(({ storey, use }) => storey === L2 && use !== 'void');
    for (const { outline } of rooms.slice(0, 5)) {
      const [x, y] = outline.outer[0]!;
      node.session.tools.click(pointerAt(L2, x + 0.5, y + 0.5));
    }
    const last = drill.store.getState().from;
    await ready(node, drill);
    const { found } = drill.store.getState();
    expect(found?.kind).toBe('way');
    if (found?.kind !== 'way') return;
    expect(Math.hypot(found.start.x - last!.x, found.start.y - last!.y)).toBeLessThanOrEqual(1);
    expect(found.way.legs.some(({ kind }) => kind === 'stairs-down')).toBe(true);
  });

  it('changes when a door of it is shut, and is in the address; neither is an edit', async () => {
    const { revision } = node.session.plan.getState();
    const before = lengthOf(drill);
    const { effects } = drill.store.getState();
    const costly = effects!.effects.find(({ extra }) => (extra ?? 0) > 0.5)!;
    drill.toggleShut(costly.id);
    await ready(node, drill);
    expect(lengthOf(drill) - before).toBeCloseTo(costly.extra!, 6);
    const { link } = node.session.view.getState();
    expect(link.way).toMatch(/^L2:/);
    expect(link.shut).toBe(costly.id.slice('opening_'.length));
    drill.openAll();
    await ready(node, drill);
    expect(lengthOf(drill)).toBeCloseTo(before, 9);
    expect(node.session.view.getState().link.shut).toBeUndefined();
    expect(node.session.plan.getState().revision).toBe(revision);
    expect(node.session.plan.getState().undo).toEqual([]);
  });

  it('has a door shut or opened by a click near it', async () => {
    drill.takeTool('shut-door');
    const document = node.session.plan.getState().document!;
    const door = Object.values(document.openings).find(
      ({ storey, kind }) => storey === L1 && kind === 'door',
    )!;
    const [[ax, ay], [bx, by]] = door.line;
    const at = pointerAt(L1, (ax + bx) / 2, (ay + by) / 2, { reach: 0.3 });
    expect(doorUnder(document, at)?.id).toBe(door.id);
    node.session.tools.hover(at);
    expect(node.session.sketches.getState().sketches.get('shut-door')?.lines).toHaveLength(1);
    node.session.tools.click(at);
    expect(drill.store.getState().shut).toEqual([door.id]);
    node.session.tools.click(at);
    expect(drill.store.getState().shut).toEqual([]);
    node.session.cancel();
    expect(node.session.tool.getState().kind).toBe('select');
    expect(node.session.sketches.getState().sketches.has('shut-door')).toBe(false);
    await ready(node, drill);
  });

  it('begins in the middle of a room, or of the picture', async () => {
    const document = node.session.plan.getState().document!;
    const room = Object.values(document.spaces).find(({ storey, use }) => storey === L1 && use === 'ward')!;
    drill.startIn(room.id);
    await ready(node, drill);
    expect(drill.store.getState().from?.storey).toBe(L1);
    expect(node.session.view.getState().storey).toBe(L1);
    node.session.setCentre(6, 6);
    drill.startAtCentre();
    expect(drill.store.getState().from).toEqual({ storey: L1, x: 6, y: 6 });
    await ready(node, drill);
    drill.clear();
    expect(drill.store.getState()).toMatchObject({ from: null, found: null, status: 'idle' });
    expect(node.session.view.getState().link).toEqual({});
  });

  it('tells the worst place of each storey, and leads there', async () => {
    drill.findWorst();
    await node.until(() => drill.store.getState().worstStatus === 'done');
    const { worst } = drill.store.getState();
    expect(worst.map(({ id }) => id)).toEqual([L1, L2]);
    drill.startShown(worst[1]!.worst!.place);
    await ready(node, drill);
    expect(lengthOf(drill)).toBeCloseTo(worst[1]!.worst!.length, 6);
    expect(node.session.view.getState().storey).toBe(L2);
  });

  it('is asked anew when an edit changes the plan, and forgets doors that are gone', async () => {
    const document = node.session.plan.getState().document!;
    const door = Object.values(document.openings).find(({ kind }) => kind === 'door')!;
    drill.toggleShut(door.id);
    await ready(node, drill);
    await node.session.openSample('small-ward');
    expect(drill.store.getState()).toMatchObject({ from: null, shut: [], found: null });
    expect(node.session.view.getState().link).toEqual({});
  });
});

describe('a link and an hour', () => {
  it('restores where a way begins and what is shut, and leaves out what the plan does not have', async () => {
    const ward = smallWard();
    const door = Object.values(ward.openings).find(({ kind }) => kind === 'door')!;
    const shut = `${door.id.slice('opening_'.length)} nothing %`;
    const node = nodeSession({
      ...EMPTY_URL,
      plan: 'small-ward',
      role: 'drill',
      link: { way: 'L2:10,8', shut },
    });
    await node.session.openSample('small-ward');
    const drill = node.session.part(createDrill);
    expect(drill.store.getState()).toMatchObject({ from: { storey: L2, x: 10, y: 8 }, shut: [door.id] });
    await ready(node, drill);
    expect(drill.store.getState().found?.kind).toBe('way');
  });

  it.each(['way=nowhere', 'L2:x,1', 'L9:1,1', ':1,1', 'L2:1'])('takes %j for no place', async (way) => {
    const node = nodeSession({ ...EMPTY_URL, plan: 'small-ward', link: { way } });
    await node.session.openSample('small-ward');
    expect(node.session.part(createDrill).store.getState().from).toBeNull();
  });

  it('follows the hour: what is locked then is shut', async () => {
    const ward = smallWard();
    const exits: OpeningId[] = finalExits(ward);
    const night = [{ from: '22:00', to: '06:00' }];
    const locked = applyPatch(ward, setLock(ward, exits, { lockSchedule: night }));
    const node = nodeSession(null, null, () => locked);
    await node.session.openSample('small-ward');
    const drill = node.session.part(createDrill);
    drill.startAt({ storey: L2, x: 10, y: 8 });
    await ready(node, drill);
    expect(drill.store.getState().found?.kind).toBe('way');
    node.session.view.setState({ hour: '23:00' });
    await ready(node, drill);
    const { found } = drill.store.getState();
    expect(found?.kind).toBe('no-way');
    if (found?.kind === 'no-way') expect(exits).toContain(found.barred[0]?.id);
  });
});
