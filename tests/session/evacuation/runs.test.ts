import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { RUNS_KEPT } from '../../../src/model/scenario/runs-kept';
import { entitiesIn } from '../../../src/model/schema/dictionary';
import { localId, makeId } from '../../../src/model/schema/ids';
import { createEvacuation } from '../../../src/session/evacuation/create-evacuation';
import type { Evacuation } from '../../../src/session/evacuation/evacuation';
import type { RunsState } from '../../../src/session/evacuation/runs/run-list';
import type { Session } from '../../../src/session/session';
import { openStorage } from '../../../src/storage/open-storage';
import { nodeSession, type NodeSession } from '../support/node-session';
import { deviceOf } from '../support/record-session';

const open: Session[] = [];
afterEach(() => open.splice(0).forEach((session) => session.dispose()));

const ROOM = makeId('space', 'L1.S1');
const EXIT = entitiesIn(smallWard().openings).find(({ finalExit }) => finalExit === true)!;

interface Page extends NodeSession {
  readonly evacuation: Evacuation;
  runs(): RunsState;
  /** Runs what is prepared to its end, and waits until that is kept. */
  run(): Promise<void>;
}

async function page(storage: string | null): Promise<Page> {
  const node = nodeSession(null, null, smallWard, storage === null ? {} : { storage: deviceOf(storage) });
  open.push(node.session);
  await node.session.openSample('small-ward');
  const evacuation = node.session.part(createEvacuation);
  await evacuation.kept();
  const runs = (): RunsState => evacuation.runs.store.getState();
  return {
    ...node,
    evacuation,
    runs,
    run: async () => {
      node.tick(1000);
      evacuation.start();
      await node.until(() => runs().present !== null);
      await evacuation.kept();
    },
  };
}

/** Heads without what hangs on when they were made. */
const namesOf = ({ heads }: RunsState): readonly (string | null)[] => heads.map(({ name }) => name);

it('each run that ended is kept over reloads, the newest first, beside the one before it', async () => {
  const one = await page('runs-1');
  one.evacuation.setGroup(ROOM, { count: 6 });
  await one.run();
  expect(one.runs().heads.map(({ facts, before }) => [facts.people, before])).toEqual([[6, null]]);
  expect(one.runs().comparison).toBeNull();
  const [first] = one.runs().heads;
  one.evacuation.change({ closed: [localId(EXIT.id)] });
  await one.run();
  const { heads, comparison, present, kept } = one.runs();
  expect(heads.map(({ facts }) => facts.closed)).toEqual([[localId(EXIT.id)], []]);
  expect([kept, present, comparison!.now.head.id]).toEqual([true, heads[0]!.id, heads[0]!.id]);
  expect(heads[0]!.before).toEqual(first!.facts);
  expect(comparison!.before.head).toEqual(first);
  // What came of it is that of the report.
  const { figures } = one.evacuation.store.getState().report!;
  expect(comparison!.now.digest).toMatchObject({ agents: 6, last: figures.last, t50: figures.t50 });
  expect(comparison!.now.digest.exits.map(({ id, times }) => [id, times.length])).toEqual(
    figures.exits.map(({ id, count }) => [id, count]),
  );

  const two = await page('runs-1');
  expect(two.runs().heads).toEqual(heads);
  expect(two.runs()).toMatchObject({ present: null, comparison: null });
  two.evacuation.runs.compare(heads[1]!.id, heads[0]!.id);
  await two.evacuation.kept();
  expect(two.runs().comparison).toEqual(comparison);
});

it('a run is named, taken away and brought back, and set up again with the same outcome', async () => {
  const one = await page('runs-2');
  one.evacuation.setGroup(ROOM, { count: 5 });
  await one.run();
  const { scenario } = one.evacuation.store.getState();
  const [head] = one.runs().heads;
  one.evacuation.runs.rename(head!.id, '  As is ');
  await one.evacuation.kept();
  expect(namesOf(one.runs())).toEqual(['As is']);
  one.evacuation.runs.remove(head!.id);
  await one.evacuation.kept();
  expect([one.runs().heads, one.runs().removed?.head.name]).toEqual([[], 'As is']);
  expect((await page('runs-2')).runs().heads).toEqual([]);
  one.evacuation.runs.bringBack();
  await one.evacuation.kept();
  expect([namesOf(one.runs()), one.runs().removed]).toEqual([['As is'], null]);

  const two = await page('runs-2');
  expect(namesOf(two.runs())).toEqual(['As is']);
  two.evacuation.clear();
  two.evacuation.change({ seed: 8 });
  const before = two.evacuation.store.getState().scenario;
  two.evacuation.runs.setUpAs(head!.id);
  await two.evacuation.kept();
  expect(two.evacuation.store.getState().scenario).toEqual(scenario);
  expect(two.runs().replaced).toBe(before);
  await two.run();
  expect(two.runs().heads[0]).toMatchObject({ last: head!.last, facts: head!.facts, before: head!.facts });
  two.evacuation.runs.setUpBefore();
  expect(two.evacuation.store.getState().scenario).toEqual(before);
  expect(two.runs().replaced).toBeNull();
  two.evacuation.runs.rename(head!.id, ' ');
  await two.evacuation.kept();
  expect(namesOf(two.runs())).toEqual([null, null]);
});

it('a run that was stopped is kept as such', async () => {
  const one = await page('runs-3');
  one.evacuation.setGroup(ROOM, { count: 4, premovement: { distribution: 'constant', value: 80_000 } });
  one.evacuation.change({ maxTime: 86_000 });
  one.evacuation.start();
  await one.until(() => one.evacuation.playback.recorded > 5);
  one.evacuation.stop();
  await one.until(() => one.runs().present !== null);
  expect(one.runs().heads).toMatchObject([{ ended: 'stopped', remaining: 4, last: null }]);
});

it('on a device that keeps nothing runs stay with the page, and that is said', async () => {
  const one = await page(null);
  one.evacuation.setGroup(ROOM, { count: 3 });
  await one.run();
  await one.run();
  const { heads, kept, comparison } = one.runs();
  expect([heads.length, kept, comparison?.before.head.id]).toEqual([2, false, heads[1]!.id]);
  one.evacuation.runs.compare(null);
  await one.evacuation.kept();
  expect(one.runs().comparison).toBeNull();
  // Whoever wants none beside it isn't given one by the next run.
  await one.run();
  expect([one.runs().heads.length, one.runs().comparison]).toEqual([3, null]);
});

it('the oldest goes when there are too many, by one transaction; what can’t be read counts as not there', async () => {
  const one = await page('runs-5');
  one.evacuation.setGroup(ROOM, { count: 1 });
  await one.run();
  const [head] = one.runs().heads;
  const opened = await openStorage({ name: 'runs-5' });
  if (!opened.ok) throw new Error(opened.error.code);
  const { runs } = opened.value;
  const campus = one.session.plan.getState().document!.campus;
  const key = campus.id === 'campus_1' ? `campus_1/${campus.name.zh ?? campus.name.en ?? ''}` : campus.id;
  const body = (await runs.body(key, head!.id))!;
  expect(body.digest.agents).toBe(1);
  for (let k = 1; k < RUNS_KEPT; k++)
    await runs.keep(key, { ...head!, id: `older${k}`, began: head!.began - k }, body);
  const all = await runs.list(key);
  expect(all.map(({ id }) => id)).toEqual([
    head!.id,
    ...Array.from({ length: RUNS_KEPT - 1 }, (_, k) => `older${k + 1}`),
  ]);
  // One that begins another campus' name has none of its runs.
  expect(await runs.list(key.slice(0, -1))).toEqual([]);
  const two = await page('runs-5');
  await two.run();
  expect(two.runs().heads).toHaveLength(RUNS_KEPT);
  expect(two.runs().dropped?.id).toBe(`older${RUNS_KEPT - 1}`);
  expect(await runs.body(key, `older${RUNS_KEPT - 1}`)).toBeNull();
  // By a clock that was set back it is the last one, and stays.
  const late = await runs.keep(key, { ...head!, id: 'late', began: 5 }, body);
  expect([late.length, late.at(-1)?.id]).toEqual([RUNS_KEPT, 'late']);
  await runs.keep(key, { ...head!, id: 'broken', seconds: -1, began: head!.began + 1e9 }, body);
  expect((await runs.list(key)).some(({ id }) => id === 'broken')).toBe(false);
  opened.value.close();
});

it('a run that is begun again as soon as it ends is kept all the same', async () => {
  const one = await page(null);
  const { store, start } = one.evacuation;
  one.evacuation.setGroup(ROOM, { count: 4 });
  const seen: unknown[] = [];
  store.subscribe(({ reportStatus, run }, before) => {
    if (reportStatus !== 'working' || before.reportStatus === 'working' || seen.length > 0) return;
    start();
    seen.push(store.getState().startsAfterReport, run.status);
  });
  start();
  await one.until(() => one.runs().heads.length === 2);
  expect(seen).toEqual([true, 'over']);
  const [second, first] = one.runs().heads;
  expect([second!.facts, second!.last]).toEqual([first!.facts, first!.last]);
}, 60_000);
