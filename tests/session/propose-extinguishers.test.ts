import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Proposal } from '../../src/analyses/extinguishers/proposals/proposal';
import { removeAssets } from '../../src/model/edit/remove-assets';
import { applyPatch } from '../../src/model/edit/apply-patch';
import { assetsOf } from '../../src/model/query/assets-of';
import { smallWard } from '../../src/demo/small-ward/small-ward';
import { createProposer, type Proposer } from '../../src/session/use-cases/propose-extinguishers';
import { proposalsOf, proposedTotal } from '../../src/session/use-cases/propose-state';
import type { CampusDocument } from '../../src/model/schema/document';
import { nodeSession, type NodeSession } from './support/node-session';

let node: NodeSession;
let proposer: Proposer;
afterEach(() => node.session.dispose());

const document = () => node.session.plan.getState().document!;
const coverage = () => node.session.coverage.getState();
const state = () => proposer.state.getState();
const bytes = () => JSON.stringify(document());
const settled = () =>
  node.until(() => {
    const { status, revision } = coverage();
    return status === 'ready' && revision === node.session.plan.getState().revision;
  });
const found = () => node.until(() => state().status !== 'working');
const sketch = () => node.session.sketches.getState().sketches.get('proposals');
const everyId = () => new Set(proposalsOf(state()).map(({ id }) => id));

/** The ward with bare walls. */
function bareWard(): CampusDocument {
  const ward = smallWard();
  const ids = assetsOf(ward, 'extinguisher', null).map(({ id }) => id);
  return applyPatch(ward, removeAssets(ward, ids, new Set()));
}

async function open(plan: () => CampusDocument): Promise<void> {
  node = nodeSession(null, null, plan);
  await node.session.openSample('small-ward');
  await settled();
  proposer = node.session.part(createProposer);
}

/** Findings, of any kind, that one of the proposals said it cures. */
const saidCured = (proposals: readonly Proposal[]) => {
  const spaces = new Set<string>(proposals.flatMap(({ cures }) => [...cures.spaces, ...cures.rooms]));
  const units = new Set(proposals.flatMap(({ cures }) => cures.units));
  const assets = new Set<string>(proposals.flatMap(({ cures }) => cures.assets));
  return coverage().findings.filter(
    ({ severity, place, params }) =>
      severity !== 'info' &&
      (spaces.has(String(place.space)) ||
        units.has(String(params['unit'])) ||
        assets.has(String(params['asset']))),
  );
};

describe('a ward with bare walls', () => {
  beforeEach(() => open(bareWard));

  it('is put right by all that is proposed, in one undo step; undo gives the same bytes', async () => {
    expect(coverage().findings.some(({ severity }) => severity !== 'info')).toBe(true);
    proposer.ask('campus');
    await found();
    expect(state().status).toBe('ready');
    const all = proposalsOf(state());
    expect(all.length).toBeGreaterThan(0);
    const before = bytes();
    const steps = node.session.plan.getState().undo.length;
    await proposer.accept(everyId());
    expect(node.session.plan.getState().undo).toHaveLength(steps + 1);
    expect(state().accepted?.count).toBe(all.length);
    expect(proposalsOf(state())).toEqual([]);
    await settled();
    expect(saidCured(all)).toEqual([]);
    expect(coverage().findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    node.session.undo();
    expect(bytes()).toBe(before);
    expect(state().accepted).toBeNull();
  });

  it('asks about the same scope again, until another is chosen', async () => {
    expect(state().scope).toBe('storey');
    proposer.choose('campus');
    expect(state()).toMatchObject({ scope: 'campus', status: 'idle' });
    proposer.ask('campus');
    expect(state().scope).toBe('campus');
    await found();
    expect(state().scope).toBe('campus');
    await proposer.accept(everyId());
    expect(state().scope).toBe('campus');
    proposer.choose('storey');
    expect(state()).toMatchObject({ scope: 'storey', status: 'ready' });
  });

  it('offers again what undo took back, and redo does it again without asking', async () => {
    proposer.ask('campus');
    await found();
    const all = proposalsOf(state());
    const total = proposedTotal(state());
    const [first] = all;
    await proposer.accept(new Set([first!.id]));
    const rest = proposalsOf(state());
    await proposer.accept(everyId());
    await settled();
    const { undo, redo } = node.session;
    // With coverage still at work from the step before, and with it done.
    undo();
    expect(proposalsOf(state())).toEqual(rest);
    undo();
    await settled();
    expect(state()).toMatchObject({ stale: false, taken: 0, status: 'ready' });
    expect(proposalsOf(state())).toEqual(all);
    expect(proposedTotal(state())).toEqual(total);
    expect(sketch()).toBeDefined();
    redo();
    await settled();
    expect(state()).toMatchObject({ stale: false, taken: 1 });
    expect(proposalsOf(state())).toEqual(rest);
    undo();
    await proposer.accept(everyId());
    await settled();
    expect(coverage().findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('goes stale with an edit that matters, and no more so once that is undone', async () => {
    proposer.ask('campus');
    await found();
    const all = proposalsOf(state());
    await proposer.accept(new Set([all[0]!.id]));
    await settled();
    const rest = proposalsOf(state());
    const { place } = all[0]!;
    node.session.placeAt(place.storey, place.x + 1, place.y, 'extinguisher');
    await settled();
    expect(state().stale).toBe(true);
    node.session.undo();
    await settled();
    expect(state().stale).toBe(false);
    expect(proposalsOf(state())).toEqual(rest);
    // At another hour what was found before may be wrong.
    node.session.setHour('03:00');
    await settled();
    expect(state().stale).toBe(true);
    node.session.undo();
    await settled();
    expect(state().stale).toBe(true);
  });

  it('goes stale with an edit that comes while coverage is still at work', async () => {
    proposer.ask('campus');
    await found();
    const all = proposalsOf(state());
    await proposer.accept(new Set([all[0]!.id]));
    expect(coverage().status).toBe('working');
    expect(state().stale).toBe(false);
    const { place } = all[0]!;
    node.session.placeAt(place.storey, place.x + 1, place.y, 'extinguisher');
    expect(coverage().status).toBe('working');
    expect(state().stale).toBe(true);
    await settled();
    expect(state().stale).toBe(true);
  });

  it('takes what is ticked alone, and the rest still cures the rest', async () => {
    proposer.ask('campus');
    await found();
    const all = proposalsOf(state());
    const total = proposedTotal(state());
    const [first] = all;
    proposer.tick([first!.id], true);
    expect([...state().ticked]).toEqual([first!.id]);
    await proposer.accept(state().ticked);
    expect(state().ticked.size).toBe(0);
    expect(state().stale).toBe(false);
    expect(proposalsOf(state())).toEqual(all.slice(1));
    const rest = proposedTotal(state());
    expect(rest.units).toBe(total.units - first!.count);
    expect(rest.least).toBeLessThanOrEqual(rest.points);
    await settled();
    expect(state().stale).toBe(false);
    await proposer.accept(everyId());
    await settled();
    expect(coverage().findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('is put right once by two presses, and not at all where the plan was edited in between', async () => {
    proposer.ask('campus');
    await found();
    const steps = (): number => node.session.plan.getState().undo.length;
    const before = steps();
    const [first] = proposalsOf(state());
    const pressed = [proposer.accept(new Set([first!.id])), proposer.accept(new Set([first!.id]))];
    await Promise.all(pressed);
    expect(steps()).toBe(before + 1);
    await settled();
    const late = proposer.accept(everyId());
    node.session.undo();
    const undone = bytes();
    await late;
    expect(bytes()).toBe(undone);
  });

  it('shows one with what it would cover, and lets that go', async () => {
    proposer.ask('storey');
    await found();
    const [first] = proposalsOf(state());
    expect(sketch()?.marks).toHaveLength(proposalsOf(state()).length);
    const before = coverage().total!.uncovered;
    proposer.show(first!.id, true);
    expect(sketch()?.marks).toHaveLength(proposalsOf(state()).length + 1);
    expect(node.session.view.getState().focus).toMatchObject({ x: first!.place.x, y: first!.place.y });
    await node.until(() => coverage().status === 'preview');
    expect(coverage().total!.uncovered).toBeLessThan(before);
    proposer.show(null);
    expect(coverage().status).toBe('ready');
    expect(coverage().total!.uncovered).toBe(before);
    node.session.setRole('drill');
    expect(sketch()).toBeUndefined();
  });

  it('goes stale with an edit that matters, not with a name; a stale one is not taken', async () => {
    proposer.ask('campus');
    await found();
    const ids = everyId();
    node.session.setTheme('dark', true);
    expect(state().stale).toBe(false);
    const [first] = proposalsOf(state());
    node.session.placeAt(first!.place.storey, first!.place.x, first!.place.y, 'extinguisher');
    expect(state().stale).toBe(true);
    expect(sketch()).toBeUndefined();
    const before = bytes();
    await proposer.accept(ids);
    expect(bytes()).toBe(before);
    proposer.ask('campus');
    expect(state().stale).toBe(false);
    await found();
    expect(proposalsOf(state()).length).toBeLessThanOrEqual(ids.size);
  });

  it('keeps the best until then when it is stopped, and lets all go with another plan', async () => {
    proposer.ask('campus');
    await node.until(() => state().found.size > 0 || state().status !== 'working');
    proposer.stop();
    const kept = proposalsOf(state());
    expect(['stopped', 'ready']).toContain(state().status);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(proposalsOf(state())).toEqual(kept);
    await node.session.openSample('small-ward');
    expect(state().status).toBe('idle');
  });
});

describe('two storeys', () => {
  it('are put right together: what a proposal says that it cures is gone', async () => {
    await open(smallWard);
    const file = readFileSync(new URL('../fixtures/two-storeys.plan.geojson', import.meta.url));
    await node.session.openFile('two-storeys.plan.geojson', new Uint8Array(file));
    await settled();
    proposer.ask('campus');
    await found();
    const all = proposalsOf(state());
    expect(all.length).toBeGreaterThan(0);
    const before = bytes();
    expect(saidCured(all).length).toBeGreaterThan(0);
    await proposer.accept(everyId());
    await settled();
    expect(saidCured(all)).toEqual([]);
    node.session.undo();
    expect(bytes()).toBe(before);
  });
});

describe('with what hangs there already', () => {
  it('nothing is bought and no more floor is out of reach than before', async () => {
    await open(smallWard);
    const count = assetsOf(document(), 'extinguisher', null).length;
    const before = coverage().total!.uncovered;
    proposer.ask('campus', 'move');
    await found();
    expect(state().status).toBe('ready');
    const all = proposalsOf(state());
    expect(all.every(({ kind, unit }) => kind === 'move' && unit === null)).toBe(true);
    const total = proposedTotal(state());
    expect(total.units).toBe(0);
    expect(total.before.area).toBeCloseTo(before, 6);
    expect(total.after.area).toBeLessThanOrEqual(total.before.area);
    expect(total.after.rooms).toBeLessThanOrEqual(total.before.rooms);
    await proposer.accept(everyId());
    await settled();
    expect(assetsOf(document(), 'extinguisher', null)).toHaveLength(count);
    expect(coverage().total!.uncovered).toBeCloseTo(total.after.area, 1);
    if (all.length > 0) expect(coverage().total!.uncovered).toBeLessThan(before);
  });
});
