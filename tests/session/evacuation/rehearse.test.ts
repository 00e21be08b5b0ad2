import { beforeAll, describe, expect, it } from 'vitest';
import { personsSteps } from '../../../src/analyses/egress/rooms/persons';
import { walkingPlan } from '../../../src/analyses/walking/walking-plan';
import { seededRandom } from '../../../src/base/random';
import { finished } from '../../../src/base/steps';
import { makeId } from '../../../src/model/schema/ids';
import { createEvacuation } from '../../../src/session/evacuation/create-evacuation';
import type { Evacuation } from '../../../src/session/evacuation/evacuation';
import type { EvacuationState } from '../../../src/session/evacuation/evacuation-state';
import { peopleIn } from '../../../src/session/evacuation/scenario-edits';
import { openedWard, type NodeSession } from '../support/node-session';

const L1 = makeId('storey', 'L1');

describe('a rehearsal', () => {
  let node: NodeSession;
  let evacuation: Evacuation;
  const state = (): EvacuationState => evacuation.store.getState();
  beforeAll(async () => {
    node = await openedWard();
    evacuation = node.session.part(createEvacuation);
    evacuation.watch();
  });

  it('is filled with all whom the plan tells of at the hour, in their rooms, but for those who can’t walk', async () => {
    evacuation.fillByOccupancy(10, false);
    await node.until(() => state().filled !== null && state().placed !== null);
    const { filled, placed, scenario, trouble } = state();
    const document = node.session.plan.getState().document!;
    // Nobody has told its populations: they are reckoned as the checks of ways out do.
    const personsOf = finished(personsSteps(walkingPlan(document), document.campus.profile, '10:00'));
    const there = Object.values(document.spaces).map((space) => ({ ...space, ...personsOf(space) }));
    expect(filled!.people + filled!.cannotWalk).toBe(there.reduce((sum, { persons }) => sum + persons, 0));
    expect(filled!.cannotWalk).toBe(there.reduce((sum, { beds }) => sum + (beds ?? 0), 0));
    expect([filled!.noRoom, filled!.noWay, trouble]).toEqual([0, 0, null]);
    expect([placed!.length, peopleIn(scenario)]).toEqual([filled!.people, filled!.people]);
    for (const { id, persons } of there) {
      const inGroups = scenario.groups.filter((group) => makeId('space', group.space) === id);
      const left = filled!.leftOut.filter(({ space }) => space === id);
      const told = [...inGroups.map(({ count }) => count), ...left.map(({ people }) => people)];
      expect(told.reduce((sum, people) => sum + people, 0)).toBe(persons);
    }
  });

  it('is recorded into the playback while it runs, and its report comes when it has ended', async () => {
    let growing = 0;
    let last = 0;
    const stop = evacuation.playback.watch(() => {
      const { recorded } = evacuation.playback;
      expect(recorded).toBeGreaterThanOrEqual(last);
      growing += recorded > last && state().run.status === 'running' ? 1 : 0;
      last = recorded;
    });
    evacuation.start();
    expect(state().run.status).toBe('preparing');
    await node.until(() => state().reportStatus === 'ready');
    stop();
    expect(growing).toBeGreaterThan(1);
    const { run, report, names } = state();
    expect(run).toMatchObject({ status: 'over', people: state().filled!.people, left: run.people });
    expect(evacuation.playback.recorded).toBe(run.simulated);
    expect(names!.people).toHaveLength(run.people);
    expect(report!.figures.last).toBe(run.simulated);
    expect(report!.curves.reduce((sum, { left }) => sum + (left.at(-1) ?? 0), 0)).toBe(run.people);
  });

  it('is told to be outdated by another hour and by an edit of its scenario', async () => {
    expect(state().run.outdated).toBe(false);
    node.session.setHour('03:00');
    expect(state().run.outdated).toBe(true);
    node.session.setHour(null);
    evacuation.start();
    expect(state().run.outdated).toBe(false);
    evacuation.change({ seed: 2 });
    expect(state().run.outdated).toBe(true);
    await node.until(() => state().run.status === 'over');
    expect(state().run).toMatchObject({ scenario: { seed: 1 }, outdated: true });
    evacuation.change({ seed: 1 });
  });

  it('is stopped where it is, and what is recorded until then amounts to something', async () => {
    evacuation.change({ maxTime: 86_000 });
    // Somebody who doesn't begin for a day.
    evacuation.changeGroups({ premovement: { distribution: 'constant', value: 85_000 } });
    evacuation.start();
    await node.until(() => state().run.status === 'running' && evacuation.playback.recorded > 20);
    evacuation.stop();
    expect(state().run.status).toBe('stopped');
    await node.until(() => state().reportStatus === 'ready');
    const { report, run } = state();
    expect(report!.figures).toMatchObject({ agents: run.people, left: 0, remaining: run.people });
    // The worker has as much of it as the page.
    expect(report!.figures.steps).toBe(evacuation.playback.recording!.lastStep);
  });

  it('tells how long the file of trajectories is going to be, how far it is, and is called off', async () => {
    const about = evacuation.trajectoryBytes()!;
    evacuation.saveTrajectories();
    expect(state().saving).toMatchObject({ done: 0, total: evacuation.playback.recording!.frames });
    evacuation.stopSaving();
    expect(state().saving).toBeNull();
    evacuation.saveTrajectories();
    await node.until(() => state().saving === null);
    expect(node.savedBlobs.map(({ name }) => name)).toEqual(['small-ward.trajectories.txt']);
    expect(Math.abs(about / node.savedBlobs[0]!.blob.size - 1)).toBeLessThan(0.03);
  });

  it('tints the shown storey when a run has ended, and another one when that is shown', async () => {
    evacuation.fillByOccupancy(10, false);
    await node.until(() => !state().filling);
    evacuation.change({ maxTime: 600 });
    evacuation.tint('usage');
    evacuation.start();
    expect(state().map).toBeNull();
    await node.until(() => state().map !== null);
    const shown = node.session.view.getState().storey!;
    expect(state().map).toMatchObject({ storey: shown, measure: 'usage' });
    const other = shown === L1 ? makeId('storey', 'L2') : L1;
    node.session.showStorey(other);
    expect(state().map).toBeNull();
    await node.until(() => state().map?.storey === other);
    evacuation.tint(null);
    expect(state().map).toBeNull();
  });

  it('runs several seeds one after the other, and tells each', async () => {
    const told: EvacuationState['spreadProgress'][] = [];
    const stop = evacuation.store.subscribe(({ spreadProgress }) => told.push(spreadProgress));
    evacuation.startSpread(3);
    await node.until(() => state().spreadRuns.length === 3);
    stop();
    // The time left is told as soon as one run is done, and not before.
    const progress = told.filter((each) => each !== null);
    expect(progress.every(({ done, left }) => (done === 0) === (left === null))).toBe(true);
    expect(new Set(progress.map(({ done }) => done))).toEqual(new Set([0, 1, 2]));
    const { spread, spreadRuns, spreadProgress, scenario } = state();
    expect(spreadProgress).toBeNull();
    expect(spreadRuns.map(({ seed }) => seed)).toEqual([0, 1, 2].map((k) => scenario.seed + k));
    expect(spread!.last!.mean).toBeCloseTo(spreadRuns.reduce((sum, { last }) => sum + last!, 0) / 3, 9);
    expect(spreadRuns[0]!.last).toBe(state().report!.figures.last);
    evacuation.change({ seed: 5 });
    expect(state()).toMatchObject({ spread: null, spreadRuns: [] });
    evacuation.change({ seed: 1 });
  });

  it('puts people by hand: not into walls, things or one another, and out again where there is no floor', async () => {
    evacuation.clear();
    const { spaces, flights } = node.session.plan.getState().document!;
    const onL1 = Object.values(spaces).filter(({ storey }) => storey === L1);
    const rooms = onL1.filter(({ use }) => use === 'ward' || use === 'corridor');
    const random = seededRandom(5);
    let refused = 0;
    while (state().scenario.agents.length < 30) {
      const { outer } = rooms[random.index(rooms.length)]!.outline;
      const [xs, ys] = [0, 1].map((axis) => outer.map((point) => point[axis]!)) as [number[], number[]];
      const place = {
        storey: L1,
        x: random.between(Math.min(...xs), Math.max(...xs)),
        y: random.between(Math.min(...ys), Math.max(...ys)),
      };
      if (!evacuation.putPerson(place)) refused++;
      else expect(evacuation.putPerson({ ...place, x: place.x + 0.3 })).toBe(false);
    }
    expect(refused).toBeGreaterThan(3);
    expect(evacuation.putPerson({ storey: L1, x: -1e4, y: 0 })).toBe(false);
    // All whom the page let stand there the worker lets, too: it tells their places in the order of their ids.
    const ids = state().scenario.agents.map(({ id }) => id);
    await node.until(() => state().placed?.[1]?.id === ids.toSorted()[1]);
    expect([state().placed!.length, state().trouble]).toEqual([30, null]);

    // The hole in the upper floor that the stairs come up through: only the walking surface knows of it.
    const { outer } = Object.values(flights)[0]!.outline;
    const middle = (axis: 0 | 1): number => outer.reduce((sum, point) => sum + point[axis], 0) / outer.length;
    const hole = { storey: makeId('storey', 'L2'), x: middle(0), y: middle(1) };
    expect(evacuation.putPerson(hole)).toBe(true);
    await node.until(() => state().scenario.agents.length === 30);
    expect(state().trouble?.code).toBe('evacuation.off-floor');
    await node.until(() => state().placed?.length === 30);
    expect(state().trouble?.code).toBe('evacuation.off-floor');
    evacuation.removePerson(state().scenario.agents[0]!.id);
    expect([state().scenario.agents.length, state().trouble]).toEqual([29, null]);
  });
});
