import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EgressFinding, EgressResult, RoomEgress } from '../../../src/analyses/egress/result';
import type { EgressWay } from '../../../src/analyses/egress/ways';
import { present } from '../../../src/base/assert';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { spaceAt } from '../../../src/model/query/space-at';
import { makeId, type OpeningId, type StoreyId } from '../../../src/model/schema/ids';
import { runShortcut } from '../../../src/session/actions/run-shortcut';
import { createEgress } from '../../../src/session/egress/create-egress';
import type { Egress } from '../../../src/session/egress/egress';
import { egressSketch } from '../../../src/session/egress/egress-sketch';
import { nodeSession, type NodeSession } from '../support/node-session';
import { pointerAt } from '../support/pointer-at';
import { fakeEgress, resultOf, whole } from './fake-egress';

const document = smallWard();
const L1 = makeId('storey', 'L1');
const L2 = makeId('storey', 'L2');
const rooms = (storey: StoreyId) => Object.values(document.spaces).filter((space) => space.storey === storey);
const room = present(rooms(L1)[0], 'a room on the first storey');
const above = present(rooms(L2)[0], 'a room above');
const door = present(
  Object.values(document.openings).find(({ kind }) => kind === 'door'),
  'a door',
).id as OpeningId;

const wayTo = (x: number, y: number, storey = L1): EgressWay => ({
  exit: { kind: 'opening', id: door },
  kind: 'final',
  length: 10,
  lengths: { level: 10, stairsDown: 0, stairsUp: 0, ramp: 0 },
  points: [
    { storey, x: 1, y: 1 },
    { storey, x, y },
  ],
  walked: [
    { storey, x: 1, y: 1 },
    { storey, x, y },
  ],
  beyond: null,
});
const roomOf = (part: Partial<RoomEgress>): RoomEgress => ({
  space: room.id,
  storey: L1,
  doors: [],
  persons: 1,
  personsBy: 'use',
  inRoom: 1,
  farthest: null,
  ...part,
});
const findingOf = (id: string, code: EgressFinding['code'], storey: StoreyId, x: number): EgressFinding => ({
  id,
  code,
  severity: 'major',
  cite: { standard: 'GB 50016', edition: '2014', clause: '5.5.17', confidence: 'V1' },
  place: { storey, space: room.id, x, y: 2 },
  params: {},
});

let fake: ReturnType<typeof fakeEgress>;
let node: NodeSession;
let part: Egress;
let stop: () => void;
beforeEach(async () => {
  fake = fakeEgress();
  node = nodeSession(null, null, () => document, { compute: fake.compute });
  await node.session.openSample('small-ward');
  node.session.showStorey(L1);
  node.session.setSubject('egress');
  part = node.session.part(createEgress);
  stop = part.watch();
}, 60_000);
afterEach(() => node.session.dispose());

const state = () => part.state.getState();
const ways = () => fake.of('egress.ways');
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const asked = (count: number) => node.until(() => ways().length === count);
const focus = () => node.session.view.getState().focus;
const press = (key: string): boolean =>
  runShortcut(node.session, { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }, 'plan');
async function answer(found: readonly EgressWay[]): Promise<void> {
  present(ways().at(-1), 'asked').answer(found);
  await node.until(() => state().place?.status === 'ready');
}
async function resultIs(part: Partial<EgressResult>): Promise<EgressResult> {
  await node.until(() => fake.of('egress.check').length > 0);
  const result = resultOf(part);
  fake.of('egress.check').at(-1)?.answer(whole(result));
  await node.until(() => state().result === result);
  return result;
}
const storeyOf = (found: RoomEgress): EgressResult['storeys'][number] =>
  // Of a storey only its rooms are read.
  ({ storey: L1, exits: [], rooms: [found] }) as unknown as EgressResult['storeys'][number];

describe('the ways of a room', () => {
  it('are those of a bed while beds are looked at, or why it has none, and of somebody on foot again after that', async () => {
    const rolling = () => fake.of('egress.rolling');
    await node.until(() => fake.of('egress.check').length > 0);
    part.choose({ walker: 'bed' });
    part.showRoom(room.id);
    await node.until(() => rolling().length === 1);
    expect(rolling()[0]?.input).toMatchObject({ mover: 'bed', closed: [] });
    rolling()[0]?.answer({ ways: [], moved: 0, bar: { kind: 'stairs' } });
    await node.until(() => state().place?.status === 'ready');
    expect(state().place).toMatchObject({ ways: [], bar: { kind: 'stairs' } });
    part.choose({ walker: 'wheelchair' });
    await node.until(() => rolling().length === 2);
    expect(rolling()[1]?.input.mover).toBe('wheelchair');
    part.choose({ walker: 'patient' });
    await asked(1);
    await answer([wayTo(5, 5)]);
    expect(state().place).toMatchObject({ bar: null, moved: 0 });
    // All on foot have the same ways.
    part.choose({ walker: 'stick' });
    await wait(50);
    expect(ways()).toHaveLength(1);
  });

  it('begin well within it until its farthest point is known, and there from then on', async () => {
    await node.until(() => fake.of('egress.check').length > 0);
    part.showRoom(room.id);
    await asked(1);
    const { from } = present(ways()[0], 'asked').input;
    expect(spaceAt(document, L1, from.x, from.y)?.id).toBe(room.id);
    expect(state().place).toMatchObject({ space: room.id, finding: null, status: 'working', ways: null });
    const farthest = { storey: L1, x: from.x + 0.2, y: from.y + 0.1 };
    await resultIs({ storeys: [storeyOf(roomOf({ farthest }))] });
    await asked(2);
    expect(ways()[1]?.input.from).toEqual(farthest);
    // The answer to the question before is nobody's.
    ways()[0]?.answer([wayTo(99, 99)]);
    await wait(20);
    expect(state().place).toMatchObject({ status: 'working', ways: null, at: farthest });
    const found = [wayTo(20, 1), wayTo(-20, 1)];
    await answer(found);
    expect(state().place?.ways).toBe(found);
  });

  it('are left with its storey, and the room is selected no more; on its own storey it stays', async () => {
    part.showRoom(room.id);
    await asked(1);
    node.session.setHour('02:00');
    expect(node.session.selection.getState().thing?.id).toBe(room.id);
    node.session.showStorey(L2);
    expect(state().place).toBeNull();
    expect(node.session.selection.getState().thing).toBeNull();
    // Who is shown a room of another storey goes there with it.
    part.showRoom(room.id);
    part.showRoom(above.id);
    expect(node.session.selection.getState().thing?.id).toBe(above.id);
    expect(state().place?.space).toBe(above.id);
  });

  it('are shown whole, on their storey, unless somebody moved the picture meanwhile', async () => {
    part.showRoom(above.id);
    expect(node.session.view.getState().storey).toBe(L2);
    await asked(1);
    await answer([wayTo(50, 40, L2)]);
    const { bounds, low } = present(focus()?.around, 'flown');
    const { x, y } = present(state().place, 'shown').at;
    for (const [px, py] of [
      [1, 1],
      [50, 40],
      [x, y],
    ] as const) {
      expect(px > bounds[0] && px < bounds[2] && py > bounds[1] && py < bounds[3]).toBe(true);
    }
    expect(low).toBe(document.storeys[L2]?.elevation);
    part.showRoom(room.id);
    await asked(2);
    node.session.focusOn(L1, 3, 3);
    const there = focus();
    await answer([wayTo(50, 40)]);
    expect(focus()).toBe(there);
  });

  it('come with its selection, without the picture moving, and go with it', async () => {
    const before = focus();
    node.session.selectThing({ kind: 'space', id: room.id });
    await asked(1);
    await answer([]);
    expect(state().place).toMatchObject({ space: room.id, ways: [] });
    expect(focus()).toBe(before);
    node.session.selectThing({ kind: 'space', id: above.id });
    await asked(2);
    expect(state().place?.space).toBe(above.id);
    node.session.selectThing({ kind: 'opening', id: door });
    expect(state().place).toBeNull();
    part.showRoom(room.id);
    expect(node.session.selection.getState().thing).toEqual({ kind: 'space', id: room.id });
    expect(press('Escape')).toBe(true);
    expect(state().place).toBeNull();
    expect(node.session.selection.getState().thing).toBeNull();
    expect(press('Escape')).toBe(false);
  });

  it('go with the last who looks, and come back with the selection', async () => {
    part.showRoom(room.id);
    await asked(1);
    stop();
    expect(state().place).toBeNull();
    await wait(50);
    part.watch();
    await asked(2);
    expect(state().place?.space).toBe(room.id);
  });
});

describe('the ways of a place', () => {
  const at = { storey: L1, x: 5, y: 4 };

  it('are asked for by the tool: each click, Enter for the middle, Esc takes them away', async () => {
    expect(press('w')).toBe(true);
    expect(node.session.tool.getState().kind).toBe('egress-place');
    node.session.tools.click(pointerAt(L1, 5, 4));
    await asked(1);
    expect(ways()[0]?.input).toEqual({
      plan: node.session.plan.getState().planKey,
      from: at,
      hour: null,
      closed: [],
    });
    node.session.setCentre(7, 8);
    const stroke = { key: 'Enter', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
    expect(node.session.tools.key(stroke)).toBe(true);
    await asked(2);
    expect(ways()[1]?.input.from).toEqual({ storey: L1, x: 7, y: 8 });
    ways()[0]?.answer([wayTo(1, 2)]);
    await wait(20);
    expect(state().place?.ways).toBeNull();
    await answer([wayTo(3, 4)]);
    expect(press('Escape')).toBe(true);
    expect(state().place).toBeNull();
    expect(node.session.tool.getState().kind).toBe('select');
    press('w');
    press('w');
    expect(node.session.tool.getState().kind).toBe('select');
    press('w');
    stop();
    expect(node.session.tool.getState().kind).toBe('select');
    expect(press('w')).toBe(false);
  });

  it('are asked anew for another hour or a shut door, and stay until the answer', async () => {
    part.showPlace(at);
    await asked(1);
    const found = [wayTo(1, 2)];
    await answer(found);
    part.toggleClosed(door);
    await asked(2);
    expect(ways()[1]?.input.closed).toEqual([door]);
    expect(state().place).toMatchObject({ status: 'working', ways: found });
    node.session.setHour('02:00');
    await asked(3);
    await answer([]);
    expect(state().place).toMatchObject({ status: 'ready', ways: [] });
    part.choose({ look: 'seconds', walker: 'stick' });
    await wait(50);
    expect(ways()).toHaveLength(3);
  });

  it('tell of a failure, and are asked again', async () => {
    part.showPlace(at);
    await asked(1);
    ways()[0]?.fail('broken');
    await node.until(() => state().place?.status === 'failed');
    expect(state().place?.ways).toBeNull();
    part.retry();
    await asked(2);
    await answer([]);
  });

  it('go with another plan', async () => {
    part.showPlace(at);
    await asked(1);
    await node.session.openSample('small-ward');
    expect(state().place).toBeNull();
    ways()[0]?.answer([wayTo(1, 2)]);
    await wait(20);
    expect(state().place).toBeNull();
  });

  it('are drawn while somebody looks', async () => {
    const sketch = () => node.session.sketches.getState().sketches.get('egress');
    part.showPlace(at);
    await asked(1);
    await answer([wayTo(1, 2)]);
    const words = { whole: () => '10 m', exit: () => 'out', noWay: 'none', shut: () => 'shut' };
    const drawn = { place: state().place, closed: [], locked: [], marked: new Set([]) } as const;
    part.draw(egressSketch(document, drawn, words));
    expect(sketch()?.labels?.map(({ text }) => text)).toEqual(['10 m', 'out']);
    stop();
    expect(sketch()).toBeUndefined();
    part.draw(egressSketch(document, drawn, words));
    expect(sketch()).toBeUndefined();
  });
});

describe('what a finding speaks of', () => {
  const long = findingOf('long', 'egress.travel-long', L1, 3);
  const narrow = findingOf('narrow', 'egress.door-narrow', L1, 6);
  const upper = findingOf('upper', 'egress.sign-missing', L2, 9);

  it('is the way from its place where it is about one, else the place alone', async () => {
    await resultIs({ findings: [long, narrow] });
    part.showFinding('long');
    await asked(1);
    expect(ways()[0]?.input.from).toEqual({ storey: L1, x: 3, y: 2 });
    await answer([wayTo(30, 1)]);
    expect(present(focus()?.around, 'flown').bounds[2]).toBeGreaterThan(30);
    part.showFinding('narrow');
    expect(state().place).toMatchObject({
      at: { storey: L1, x: 6, y: 2 },
      finding: 'narrow',
      status: 'ready',
      ways: null,
    });
    const [minX, , maxX] = present(focus()?.around, 'flown').bounds;
    expect(minX < 6 && maxX > 6).toBe(true);
    part.showFinding('nowhere');
    expect(state().place?.finding).toBe('narrow');
    await wait(50);
    expect(ways()).toHaveLength(1);
  });

  it('is taken away with the finding: what a newer result no longer tells is not drawn', async () => {
    await resultIs({ findings: [long, narrow] });
    part.showFinding('narrow');
    const again = async (findings: EgressResult['findings'], hour: string): Promise<void> => {
      const before = fake.of('egress.check').length;
      node.session.setHour(hour);
      await node.until(() => fake.of('egress.check').length > before);
      expect(state().place?.finding).toBe('narrow');
      await resultIs({ findings });
    };
    await again([narrow], '02:00');
    expect(state().place?.finding).toBe('narrow');
    await again([long], '10:00');
    expect(state().place).toBeNull();
  });

  it('is gone through by a key: those of the shown storey round and round, else all', async () => {
    expect(press('f')).toBe(false);
    await resultIs({ findings: [upper, long, narrow] });
    const shown: (string | null | undefined)[] = [];
    for (let i = 0; i < 3; i++) {
      expect(press('f')).toBe(true);
      shown.push(state().place?.finding);
    }
    expect(shown).toEqual(['long', 'narrow', 'long']);
    part.showFinding('upper');
    expect(node.session.view.getState().storey).toBe(L2);
    press('f');
    expect(state().place?.finding).toBe('upper');
    node.session.setSubject('cameras');
    expect(press('f')).toBe(false);
  });
});
