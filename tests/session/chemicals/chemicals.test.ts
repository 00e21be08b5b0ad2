import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { present } from '../../../src/base/assert';
import { msToIso } from '../../../src/base/time/iso-time';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { pole } from '../../../src/geometry/plane/pole';
import { addEntities } from '../../../src/model/edit/add-entities';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { entitiesIn } from '../../../src/model/schema/dictionary';
import type { CampusDocument } from '../../../src/model/schema/document';
import { makeId } from '../../../src/model/schema/ids';
import type { BodyOf, RecordEvent } from '../../../src/records/event/record-event';
import { createChemicals, type Chemicals } from '../../../src/session/chemicals/create-chemicals';
import { createStorePlacer, type StorePlacer } from '../../../src/session/chemicals/store-placer';
import { BODIES, testDevice } from '../../records/support/sample-events';
import { nodeSession, T0, type NodeSession } from '../support/node-session';

const [ONE, OTHER] = [makeId('asset', 'solvents'), makeId('asset', 'acids')];

/** The ward with two cabinets side by side in its largest bedroom. */
function wardWithStores(): CampusDocument {
  const ward = smallWard();
  const room = present(
    entitiesIn(ward.spaces).find(({ use }) => use === 'ward'),
    'a ward of the small ward',
  );
  const { x, y } = pole([room.outline.outer], 0.05);
  const stores = [ONE, OTHER].map((id, i) => ({
    id,
    kind: 'chemical-store' as const,
    storey: room.storey,
    x: x + i,
    y,
    number: `CH${i + 1}`,
  }));
  return applyPatch(ward, addEntities(ward, 'assets', stores));
}

const device = testDevice('device_1', 7);
function received(about: string, cas: string, name: string, litres: number): RecordEvent {
  const body: BodyOf<'stock.received'> = {
    ...BODIES['stock.received'],
    substance: { cas, name, strength: null },
    quantity: { value: litres, unit: 'l' },
  };
  return device.make('stock.received', about, body, 'person_a');
}

const EVENTS = [
  received(ONE, '64-17-5', '乙醇', 30),
  received(ONE, '7664-93-9', '硫酸', 5),
  received(OTHER, '1310-73-2', '氢氧化钠', 10),
];

async function* texts(): AsyncIterable<readonly string[]> {
  yield await Promise.resolve(EVENTS.map((event) => JSON.stringify(event)));
}

let node: NodeSession;
let part: Chemicals;
let placer: StorePlacer;
beforeEach(async () => {
  node = nodeSession(null, null, wardWithStores, {
    sampleRecords: () => Promise.resolve({ now: msToIso(T0), count: EVENTS.length, texts: texts() }),
  });
  await node.session.openSample('small-ward');
  await node.until(() => node.session.coverage.getState().status === 'ready');
  await node.session.openRecords();
  part = node.session.part(createChemicals);
  placer = node.session.part(createStorePlacer);
});
afterEach(() => node.session.dispose());

const state = () => part.state.getState();
const fresh = () => node.until(() => state().status === 'ready' && !state().stale);
const sketch = (owner: string) => node.session.sketches.getState().sketches.get(owner);
const told = () => node.until(() => state().zone?.status === 'ready');

describe('what is known of chemicals', () => {
  it('is asked for only while something shows it', async () => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(state()).toMatchObject({ status: 'idle', result: null });
    const stop = part.watch();
    await fresh();
    expect(state().result?.stores.map(({ store, items }) => [store, items])).toEqual([
      [OTHER, 1],
      [ONE, 2],
    ]);
    expect(state().records?.stores).toHaveLength(2);
    stop();
    stop();
    expect(state().status).toBe('idle');
    const { result } = state();
    node.session.moveTo(ONE, 1, 1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(state().result).toBe(result);
  });

  it('is marked as stale with an edit until the plan as it is now is checked', async () => {
    part.watch();
    await fresh();
    const before = present(state().result, 'a result');
    const place = present(node.session.plan.getState().document?.assets[ONE], 'the store');
    node.session.moveTo(ONE, place.x, place.y + 0.5);
    expect(state()).toMatchObject({ stale: true, result: before });
    expect(part.asked()).toBeNull();
    await fresh();
    expect(state().result?.stores.find(({ store }) => store === ONE)?.place.y).toBeCloseTo(place.y + 0.5, 3);
    expect(part.asked()).not.toBeNull();
  });

  it('of another plan is not shown for this one', async () => {
    part.watch();
    await fresh();
    await node.session.openSample('small-ward');
    expect(state().result).toBeNull();
    await fresh();
    expect(state().result?.stores).toHaveLength(2);
  });
});

describe('a store that is looked at', () => {
  it('is told what it endangers, which is drawn, and taken away with the selection or the last who looks', async () => {
    const { session } = node;
    const stop = part.watch();
    await fresh();
    expect(sketch('chemical-zone')).toBeUndefined();
    session.select(ONE);
    await told();
    const zone = present(state().zone?.found, 'a zone');
    expect(zone.store).toBe(ONE);
    expect(zone.spaces.length).toBeGreaterThan(0);
    const inside = zone.spaces.filter((id) => session.plan.getState().document?.spaces[id]);
    expect(sketch('chemical-zone')?.areas).toHaveLength(inside.length);
    const circle = sketch('chemical-zone')?.lines?.find(({ tone }) => tone === 'trouble');
    const radius = present(zone.radius, 'metres of the zone');
    const { x, y } = present(session.plan.getState().document?.assets[ONE], 'the store');
    const corners = present(circle, 'a circle').points;
    expect(corners.length).toBeGreaterThan(30);
    for (const point of corners) expect(Math.hypot(point.x - x, point.y - y)).toBeCloseTo(radius, 6);
    session.select(null);
    expect(state().zone).toBeNull();
    expect(sketch('chemical-zone')).toBeUndefined();
    session.select(ONE);
    await told();
    stop();
    expect(sketch('chemical-zone')).toBeUndefined();
    expect(sketch('chemical-stores')).toBeUndefined();
  });

  it('comes into view when somebody asks for it, and not before', async () => {
    part.watch();
    await fresh();
    const { session } = node;
    const focus = () => session.view.getState().focus;
    const before = focus();
    part.frameZone();
    session.select(ONE);
    await told();
    expect(focus()).toBe(before);
    part.frameZone();
    const store = present(session.plan.getState().document?.assets[ONE], 'the store');
    const radius = present(state().zone?.found?.radius, 'metres of the zone');
    expect(focus()?.storey).toBe(store.storey);
    const [minX, minY, maxX, maxY] = present(focus()?.around, 'a box').bounds;
    const free = [store.x - minX, store.y - minY, maxX - store.x, maxY - store.y];
    expect(Math.min(...free)).toBeGreaterThan(radius);
  });

  it('is told after another was looked at in between, and the same to a panel and to a sheet', async () => {
    part.watch();
    await fresh();
    const { session } = node;
    for (const id of [ONE, OTHER, ONE]) session.select(id);
    await told();
    expect(state().zone?.found?.store).toBe(ONE);
    expect(await part.zoneOf(ONE)).toBe(state().zone?.found);
    const [first, second] = await Promise.all([part.zoneOf(OTHER), part.zoneOf(OTHER)]);
    expect(first?.store).toBe(OTHER);
    expect(second).toBe(first);
  });

  it('shows no rooms of where it stood once it was moved', async () => {
    part.watch();
    await fresh();
    node.session.select(ONE);
    await told();
    node.session.moveTo(ONE, 2, 2);
    expect(state().zone).toMatchObject({ status: 'working', found: null });
    expect(sketch('chemical-zone')).toBeUndefined();
    await fresh();
    await told();
  });

  it('has lines to stores whose contents don’t go with its own; all have where somebody wants them', async () => {
    part.watch();
    await fresh();
    const broken = present(state().result, 'a result').pairs.filter(({ kept }) => !kept);
    expect(broken.map(({ stores }) => [...stores].sort())).toEqual([[OTHER, ONE].sort()]);
    expect(sketch('chemical-stores')?.lines).toEqual([]);
    part.showAll(true);
    const [line] = sketch('chemical-stores')?.lines ?? [];
    expect(line).toMatchObject({ tone: 'trouble' });
    expect(sketch('chemical-stores')?.labels?.some(({ text }) => text.includes('kg'))).toBe(true);
    part.showAll(false);
    node.session.select(ONE);
    expect(sketch('chemical-stores')?.lines).toHaveLength(1);
  });
});

describe('another place for a store', () => {
  const ask = async (): Promise<void> => {
    placer.ask(present(part.asked(), 'a question'), ONE, true);
    await node.until(() => placer.state.getState().status === 'ready');
  };

  it('is shown, and taken in one undo step', async () => {
    const { session } = node;
    part.watch();
    await fresh();
    session.select(ONE);
    await ask();
    const place = present(placer.state.getState().places[0], 'a place');
    placer.show(place);
    expect(sketch('chemical-place')?.marks?.[0]).toMatchObject({ x: place.place.x, y: place.place.y });
    const before = session.plan.getState();
    placer.take(place);
    const after = session.plan.getState();
    expect(after.undo).toHaveLength(before.undo.length + 1);
    const moved = present(after.document?.assets[ONE], 'the store');
    expect(Math.hypot(moved.x - place.place.x, moved.y - place.place.y)).toBeLessThan(0.001);
    expect(moved.storey).toBe(place.place.storey);
    expect(sketch('chemical-place')).toBeUndefined();
    expect(placer.state.getState().status).toBe('idle');
    session.undo();
    expect(session.plan.getState().document?.assets[ONE]).toEqual(before.document?.assets[ONE]);
    const old = present(before.document?.assets[ONE], 'the store');
    expect(session.view.getState().focus).toMatchObject({ storey: old.storey, x: old.x, y: old.y });
    expect(session.view.getState().storey).toBe(old.storey);
    expect(session.selection.getState().asset).toBe(ONE);
  });

  it('is let go with an edit, another selection, and by hand while it is looked for', async () => {
    const { session } = node;
    part.watch();
    await fresh();
    session.select(ONE);
    await ask();
    session.select(OTHER);
    expect(placer.state.getState()).toMatchObject({ status: 'idle', places: [] });
    session.select(ONE);
    await ask();
    session.moveTo(OTHER, 3, 3);
    expect(placer.state.getState().status).toBe('idle');
    await fresh();
    placer.ask(present(part.asked(), 'a question'), ONE, true);
    expect(placer.state.getState().status).toBe('working');
    placer.drop();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(placer.state.getState().status).toBe('idle');
  });
});
