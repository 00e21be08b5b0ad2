import { afterEach, beforeEach, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { storeysInOrder } from '../../../src/model/query/storeys-in-order';
import { followSession } from '../../../src/scene/camera/follow-session';
import { panned, zoomed } from '../../../src/scene/camera/gestures';
import { CrowdFollower } from '../../../src/scene/crowd/crowd-follower';
import { Stage } from '../../../src/scene/stage';
import type { Evacuation } from '../../../src/session/evacuation/evacuation';
import type { EvacuationState } from '../../../src/session/evacuation/evacuation-state';
import { INITIAL_EVACUATION } from '../../../src/session/evacuation/initial-evacuation';
import { newPlayedCrowd, playAt } from '../../../src/simulation/recording/played-crowd';
import { crowdRun, ELEVATIONS, read, recorded, stairHouse } from '../../simulation/recording/recorded-scenes';
import { openedWard, type NodeSession } from '../../session/support/node-session';

const VIEWPORT = { width: 800, height: 600 };
/** One walks down the stairs of the house, another waits. */
const recording = read(
  recorded(
    crowdRun(stairHouse(), [
      { storey: 1, x: 8, y: 3 },
      { storey: 0, x: 5, y: 3, startsAt: 100_000 },
    ]),
    3000,
    ELEVATIONS,
  ).bytes,
);

let node: NodeSession;
let stage: Stage;
let follower: CrowdFollower;
let evacuation: Evacuation;
let stops: (() => void)[];
const crowd = newPlayedCrowd(2);
let now = 0;

const playTo = (seconds: number): void => playAt(recording, seconds, crowd);
/** A frame each sixtieth of a second until it has caught up. */
function settle(): number {
  let frames = 0;
  do {
    now += 1000 / 60;
    stage.rig.step(now);
    frames++;
  } while ((follower.step() || stage.rig.goal !== stage.rig.view) && frames < 600);
  return frames;
}
const followed = (): number | null => evacuation.store.getState().followed;
const place = (who: number) => {
  const row = crowd.person.subarray(0, crowd.count).indexOf(who);
  return { x: crowd.x[row], y: crowd.y[row] };
};

beforeEach(async () => {
  node = await openedWard();
  const { session } = node;
  session.setRole('drill');
  const storeys = storeysInOrder(session.plan.getState().document!).map(({ id }) => id);
  const store = createStore<EvacuationState>(() => INITIAL_EVACUATION);
  // What a follower asks of rehearsals.
  evacuation = {
    store,
    playback: { crowd, recording, storeys },
    follow: (who: number | null) => store.setState({ followed: who }),
  } as unknown as Evacuation;
  stage = new Stage(session, () => false);
  stops = [followSession(stage)];
  stage.resize(VIEWPORT);
  follower = new CrowdFollower(
    stage,
    evacuation,
    () => false,
    () => now,
  );
  stops.push(follower.listen());
  playTo(0);
});
afterEach(() => {
  stops.forEach((stop) => stop());
  node.session.dispose();
});

it('flies to somebody, on their storey, and rests there', () => {
  evacuation.follow(0);
  settle();
  expect(stage.rig.view).toMatchObject(place(0));
  const { session } = node;
  const storeys = storeysInOrder(session.plan.getState().document!);
  expect(session.view.getState().storey).toBe(storeys[1]!.id);
  expect(stage.rig.view.z).toBe(storeys[1]!.elevation);
  expect(follower.step()).toBe(false);
});

it('goes with them without a jerk, down the stairs and to the other storey', () => {
  evacuation.follow(0);
  settle();
  const storeys = storeysInOrder(node.session.plan.getState().document!);
  const seen = new Set<string | null>();
  let before = stage.rig.view;
  for (let seconds = 0; seconds < recording.lastStep * 0.02 && crowd.count > 1; seconds += 1 / 60) {
    playTo(seconds);
    if (crowd.count < 2) break;
    now += 1000 / 60;
    follower.step();
    const { view } = stage.rig;
    expect(Math.hypot(view.x - place(0).x!, view.y - place(0).y!)).toBeLessThan(1);
    expect(Math.hypot(view.x - before.x, view.y - before.y)).toBeLessThan(0.1);
    seen.add(node.session.view.getState().storey);
    before = view;
  }
  expect([...seen]).toEqual([storeys[1]!.id, storeys[0]!.id]);
  expect(followed()).toBe(0);
  expect(stage.rig.view.z).toBeCloseTo(storeys[0]!.elevation, 1);
});

it('ends with a pan by hand, but neither with zooming nor with turning to 2D', () => {
  evacuation.follow(0);
  settle();
  stage.look(zoomed(stage.rig.view, VIEWPORT, [100, 100], 0.7));
  settle();
  expect(followed()).toBe(0);
  expect(stage.rig.view).toMatchObject(place(0));
  node.session.setMode('2d');
  settle();
  expect(followed()).toBe(0);
  expect(stage.rig.view).toMatchObject({ ...place(0), flat: true });
  stage.look(panned(stage.rig.view, VIEWPORT, [400, 300], [430, 310]));
  expect(followed()).toBeNull();
  const { x } = stage.rig.view;
  settle();
  expect(stage.rig.view.x).toBe(x);
});

it.each([
  ['a place that is asked for', () => node.session.focusOn(upper(), 3, 3)],
  ['the whole storey', () => stage.fit()],
])('ends with %s, which is gone to', (_, ask) => {
  evacuation.follow(0);
  settle();
  ask();
  // The session's own flights begin by the clock of the machine.
  now = performance.now();
  settle();
  expect(followed()).toBeNull();
  expect(stage.led).toBe(false);
  expect(stage.rig.view.x).not.toBe(place(0).x);
});

it('ends with another storey, at whose height the camera is then', () => {
  evacuation.follow(0);
  settle();
  node.session.showStorey(lower());
  settle();
  expect(followed()).toBeNull();
  expect(node.session.view.getState().storey).toBe(lower());
  expect(stage.rig.view).toMatchObject({ ...place(0), z: ordered()[0]!.elevation });
});
const ordered = () => storeysInOrder(node.session.plan.getState().document!);
const lower = () => ordered()[0]!.id;
const upper = () => ordered()[1]!.id;

it('stays where somebody left, and finds them again when time goes back', () => {
  evacuation.follow(0);
  playTo(5);
  settle();
  const end = recording.leftAt[0]! * 0.02;
  playTo(end + 1);
  const { view } = stage.rig;
  expect(settle()).toBe(1);
  expect(stage.rig.view).toBe(view);
  playTo(3);
  settle();
  expect(followed()).toBe(0);
  expect(stage.rig.view).toMatchObject(place(0));
});

it('begins behind who walks, keeps how the hand turned it, and leaves a plan’s north where it is', () => {
  const { session } = node;
  session.setMode('3d');
  // They have set out by then.
  playTo(2);
  const row = crowd.person.subarray(0, crowd.count).indexOf(0);
  expect(crowd.waits[row]).toBe(0);
  evacuation.follow(0);
  settle();
  const { azimuth } = stage.rig.view;
  // Whoever looks along a heading h from east looks along (−sin a, cos a).
  expect(-Math.sin(azimuth)).toBeCloseTo(Math.cos(crowd.heading[row]!), 5);
  expect(Math.cos(azimuth)).toBeCloseTo(Math.sin(crowd.heading[row]!), 5);
  stage.rig.jump({ ...stage.rig.view, azimuth: azimuth + 0.7 });
  settle();
  playTo(3);
  settle();
  expect(stage.rig.view.azimuth).toBeCloseTo(azimuth + 0.7, 9);
  expect(followed()).toBe(0);
  evacuation.follow(null);
  settle();
  session.setMode('2d');
  settle();
  const north = stage.rig.view.azimuth;
  evacuation.follow(0);
  settle();
  expect(stage.rig.view.azimuth).toBe(north);
});
