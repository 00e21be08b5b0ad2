import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { parseScenario } from '../../../src/model/scenario/parse-scenario';
import { newGroup } from '../../../src/model/scenario/new-group';
import { entitiesIn } from '../../../src/model/schema/dictionary';
import { makeId } from '../../../src/model/schema/ids';
import { createEvacuation } from '../../../src/session/evacuation/create-evacuation';
import type { Evacuation } from '../../../src/session/evacuation/evacuation';
import { EMPTY_SCENARIO, peopleIn, withPerson } from '../../../src/session/evacuation/scenario-edits';
import type { Session } from '../../../src/session/session';
import { EMPTY_URL } from '../../../src/session/url/url-state';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import type { RecordStorage } from '../../../src/storage/record-storage';
import { nodeSession, type NodeSession } from '../support/node-session';
import { deviceOf } from '../support/record-session';

const open: Session[] = [];
afterEach(() => open.splice(0).forEach((session) => session.dispose()));

async function storageOf(name: string): Promise<RecordStorage> {
  const opened = await deviceOf(name).open(() => undefined);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

const ROOM = makeId('space', 'L1.S1');
const STATION = makeId('space', 'L1.N1');

function page(
  storage: string | null,
  rehearse: string | null = null,
  picked: string | null = null,
): NodeSession & { readonly evacuation: Evacuation } {
  const restore =
    rehearse === null ? null : { ...EMPTY_URL, plan: 'small-ward' as const, link: { rehearse } };
  const outside = storage === null ? {} : { storage: deviceOf(storage) };
  const node = nodeSession(restore, picked, smallWard, outside);
  open.push(node.session);
  return { ...node, evacuation: node.session.part(createEvacuation) };
}

it('what scenarios and their parts leave out is what their schema fills in', () => {
  const bare = parseScenario({ format: 'evacuation-scenario', version: 1 });
  expect(bare).toEqual({ ok: true, value: EMPTY_SCENARIO });
  const place = { storey: makeId('storey', 'L1'), x: 1, y: 2 };
  const { agents } = withPerson(withPerson(EMPTY_SCENARIO, place), place);
  expect(agents.map(({ id }) => id)).toEqual(['P1', 'P2']);
  const told = agents.map(({ id, storey, x, y }) => ({ id, storey, x, y }));
  const read = parseScenario({ ...EMPTY_SCENARIO, agents: told, groups: [{ space: 'R', count: 3 }] });
  expect(read).toEqual({ ok: true, value: { ...EMPTY_SCENARIO, agents, groups: [newGroup('R', 3)] } });
});

it('a page that is loaded again has the rehearsal that was being prepared, run as the address says', async () => {
  const one = page('draft-1');
  await one.session.openSample('small-ward');
  one.evacuation.setGroup(ROOM, { count: 3, profile: 'patient' });
  one.evacuation.setGroup(STATION, { count: 2 });
  one.evacuation.setGroup(STATION, { count: 4 });
  const { scenario } = one.evacuation.store.getState();
  expect(peopleIn(scenario)).toBe(7);
  await one.evacuation.kept();
  expect(one.evacuation.store.getState().kept).toBe(true);

  const two = page('draft-1', 'experimental,9');
  await two.session.openSample('small-ward');
  const state = (): ReturnType<typeof two.evacuation.store.getState> => two.evacuation.store.getState();
  await two.evacuation.kept();
  expect(state().shown).toBe(true);
  expect(state().scenario).toEqual({ ...scenario, model: { preset: 'experimental' }, seed: 9 });
  // What it is emptied to is kept as well.
  two.evacuation.clear();
  await two.evacuation.kept();
  const three = page('draft-1');
  await three.session.openSample('small-ward');
  await three.evacuation.kept();
  expect(peopleIn(three.evacuation.store.getState().scenario)).toBe(0);
});

it('two pages that keep rehearsals of two campuses at once keep both', async () => {
  const { meta } = await storageOf('draft-both');
  await Promise.all(['a', 'b'].map((campus) => meta.keepRehearsal(campus, `of ${campus}`)));
  expect(await Promise.all(['a', 'b', 'c'].map((campus) => meta.rehearsal(campus)))).toEqual([
    { text: 'of a', ran: false },
    { text: 'of b', ran: false },
    null,
  ]);
});

it('what is read while another page writes is of one writing', async () => {
  const [mine, other] = [await storageOf('draft-between'), await storageOf('draft-between')];
  await other.meta.keepRehearsal('a', '0', false);
  const writings = Array.from({ length: 20 }, (_, i) => other.meta.keepRehearsal('a', `${i}`, i % 2 === 1));
  const read = await Promise.all(Array.from({ length: 20 }, () => mine.meta.rehearsal('a')));
  await Promise.all(writings);
  expect(read.map((one) => Number(one?.text) % 2 === 1)).toEqual(read.map((one) => one?.ran));
});

it('what could not be kept is said', async () => {
  const node = page(null);
  await node.session.openSample('small-ward');
  node.evacuation.setGroup(ROOM, { count: 1 });
  await node.until(() => !node.evacuation.store.getState().kept);
});

it('the address says that it is on show and how it is run, and is followed', async () => {
  const node = page(null);
  await node.session.openSample('small-ward');
  const link = (): string | undefined => node.session.view.getState().link.rehearse;
  expect(link()).toBeUndefined();
  node.evacuation.show(true);
  expect(link()).toBe('default');
  node.evacuation.change({ model: { preset: 'conservative' }, seed: 12 });
  expect(link()).toBe('conservative,12');
  node.session.setLink({ rehearse: 'jupedsim' });
  expect(node.evacuation.store.getState().scenario).toMatchObject({ model: { preset: 'jupedsim' }, seed: 1 });
  node.session.setLink({ rehearse: 'nonsense,99999999999' });
  expect(node.evacuation.store.getState()).toMatchObject({ shown: true, scenario: { seed: 1 } });
  node.session.setLink({ rehearse: null });
  expect(node.evacuation.store.getState().shown).toBe(false);
});

it.each([
  ['{"format":"evacuation-scenario","version":1,"seed":-1}', 'document.too-small', 'seed'],
  ['{"format":"evacuation-scenario","version":1,"extra":1}', 'document.unknown-field', 'extra'],
  ['no json', 'document.not-a-document', ''],
])('a file that is no scenario is told with its place: %s', async (picked, code, place) => {
  const node = page(null, null, picked);
  await node.session.openSample('small-ward');
  node.evacuation.setGroup(ROOM, { count: 1 });
  const before = node.evacuation.store.getState().scenario;
  await node.evacuation.openScenario();
  const { trouble, scenario } = node.evacuation.store.getState();
  expect([trouble?.code, trouble?.place]).toEqual([code, place]);
  expect(scenario).toBe(before);
});

it('a file that is too long, or can’t be had, is told, and one that was picked for another plan isn’t taken', async () => {
  const file = JSON.stringify({ ...EMPTY_SCENARIO, seed: 4, groups: [{ space: 'L1.S1', count: 2 }] });
  const node = page(null, null, file + ' '.repeat(16_000_000));
  await node.session.openSample('small-ward');
  const state = (): ReturnType<typeof node.evacuation.store.getState> => node.evacuation.store.getState();
  await node.evacuation.openScenario();
  expect(state()).toMatchObject({ problem: { of: 'file-long' }, scenario: EMPTY_SCENARIO });

  const files = {
    pick: () => Promise.reject(new Error('no picker')),
    save: () => undefined,
    saveBlob: () => undefined,
  };
  const none = nodeSession(null, null, smallWard, { files });
  open.push(none.session);
  await none.session.openSample('small-ward');
  const without = none.session.part(createEvacuation);
  await without.openScenario();
  expect(without.store.getState().problem).toEqual({ of: 'file', detail: 'no picker' });

  const other = page(null, null, file);
  await other.session.openSample('small-ward');
  const opening = other.evacuation.openScenario();
  const { planKey } = other.session.plan.getState();
  other.session.plan.setState({ planKey: 'another' });
  await opening;
  expect(planKey).not.toBe('another');
  expect(other.evacuation.store.getState().scenario).toBe(EMPTY_SCENARIO);
});

it('a scenario comes from a file and goes into one as the command line reads it', async () => {
  const file = JSON.stringify({ ...EMPTY_SCENARIO, seed: 4, groups: [{ space: 'L1.S1', count: 2 }] });
  const node = page(null, null, file);
  await node.session.openSample('small-ward');
  await node.evacuation.openScenario();
  node.evacuation.saveScenario();
  const [saved] = node.saved;
  expect(saved!.name).toBe('small-ward.evacuation.json');
  const read = parseScenario(JSON.parse(new TextDecoder().decode(saved!.bytes)));
  const asked = parseScenario(JSON.parse(file));
  // With the plan that it is for.
  expect(read).toEqual(asked.ok && { ok: true, value: { ...asked.value, plan: '示例康复病区' } });
});

it('a page that is loaded again says that what a run came to is gone, until the scenario is another or is run', async () => {
  const one = page('draft-ran');
  await one.session.openSample('small-ward');
  one.evacuation.setGroup(ROOM, { count: 2 });
  one.evacuation.start();
  await one.until(() => one.evacuation.store.getState().run.status === 'over');
  await one.evacuation.kept();
  const again = async (rehearse: string | null = null): Promise<ReturnType<typeof page>> => {
    const next = page('draft-ran', rehearse);
    await next.session.openSample('small-ward');
    await next.evacuation.kept();
    return next;
  };
  expect((await again()).evacuation.store.getState().runLost).toBe(true);
  // The address says the same as was run.
  expect((await again('default')).evacuation.store.getState().runLost).toBe(true);
  // Looking at it doesn't take the mark away.
  const two = await again();
  expect(two.evacuation.store.getState().runLost).toBe(true);
  two.evacuation.change({ maxTime: 900 });
  expect(two.evacuation.store.getState().runLost).toBe(false);
  await two.evacuation.kept();
  const three = await again();
  expect(three.evacuation.store.getState()).toMatchObject({ runLost: false, scenario: { maxTime: 900 } });
});

it('who can’t be put where was pressed is counted by why, until the tool is taken again', async () => {
  const { session, evacuation } = page(null);
  await session.openSample('small-ward');
  const document = session.plan.getState().document!;
  const room = document.spaces[ROOM]!;
  const [[x0, y0]] = room.outline.outer as [[number, number]];
  const corners = room.outline.outer;
  const mean = (axis: 0 | 1): number => corners.reduce((sum, at) => sum + at[axis], 0) / corners.length;
  const probe = page(null);
  await probe.session.openSample('small-ward');
  const around = Array.from({ length: 400 }, (_, k) => ({
    storey: room.storey,
    x: mean(0) + 0.2 * ((k % 20) - 10),
    y: mean(1) + 0.2 * (Math.floor(k / 20) - 10),
  }));
  const inside = around.find((place) => probe.evacuation.putPerson(place))!;
  evacuation.takeTool('put-people');
  expect(evacuation.putPerson({ ...inside, x: x0 - 900 })).toBe(false);
  expect(evacuation.putPerson({ ...inside, x: x0 + 0.01, y: y0 + 0.01 })).toBe(false);
  expect(evacuation.putPerson(inside)).toBe(true);
  expect(evacuation.putPerson(inside)).toBe(false);
  expect(evacuation.store.getState().refusals).toEqual({ floor: 1, wall: 1, near: 1 });
  evacuation.takeTool('select');
  evacuation.takeTool('put-people');
  expect(evacuation.store.getState().refusals).toEqual({ floor: 0, wall: 0, near: 0 });
});

it('the mark of a run goes with the plan that it was of: another plan gives other results', async () => {
  const one = page('draft-edited');
  await one.session.openSample('small-ward');
  one.evacuation.setGroup(ROOM, { count: 2 });
  one.evacuation.start();
  await one.until(() => one.evacuation.store.getState().run.status === 'over');
  await one.evacuation.kept();
  const { document } = one.session.plan.getState();
  one.session.select(entitiesIn(document!.assets)[0]!.id);
  one.session.removeSelected();
  expect(one.session.plan.getState().document).not.toBe(document);
  await one.evacuation.kept();
  const two = page('draft-edited');
  await two.session.openSample('small-ward');
  await two.evacuation.kept();
  expect(two.evacuation.store.getState()).toMatchObject({
    runLost: false,
    scenario: { groups: [{ count: 2 }] },
  });
});
