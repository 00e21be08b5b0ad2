import { afterEach, beforeEach, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { storeysInOrder } from '../../../src/model/query/storeys-in-order';
import { bodyMaterials } from '../../../src/scene/crowd/body-materials';
import { CrowdPicture } from '../../../src/scene/crowd/crowd-picture';
import { paletteOf } from '../../../src/scene/palette';
import { Stage } from '../../../src/scene/stage';
import { createPlayback, type FedPlayback } from '../../../src/session/evacuation/create-playback';
import type { Evacuation } from '../../../src/session/evacuation/evacuation';
import type { EvacuationState } from '../../../src/session/evacuation/evacuation-state';
import { INITIAL_EVACUATION } from '../../../src/session/evacuation/initial-evacuation';
import {
  crowdRun,
  ELEVATIONS,
  recorded,
  rowsOf,
  stairHouse,
} from '../../simulation/recording/recorded-scenes';
import { openedWard, type NodeSession } from '../../session/support/node-session';

const { bytes } = recorded(crowdRun(stairHouse(), rowsOf(40, 6, 2, 1)), 600, ELEVATIONS);

let node: NodeSession;
let stage: Stage;
let playback: FedPlayback;
let evacuation: Evacuation;
let picture: CrowdPicture;
let stop: () => void;
let asked = 0;
/** How many are drawn, of how many, as the picture says. */
let told: readonly number[] = [];

const storeys = () => storeysInOrder(node.session.plan.getState().document!).map(({ id }) => id);
const store = () => evacuation.store;
const frame = (): number => {
  asked = 0;
  picture.frame();
  return picture.rows.count;
};
/** Which of figures, dots behind something, dots and the ring are drawn. */
const drawn = () => picture.meshes.group.children.map(({ visible }) => visible);

beforeEach(async () => {
  node = await openedWard();
  stage = new Stage(node.session, () => true);
  stage.drawWith(() => asked++);
  stage.resize({ width: 800, height: 600 });
  playback = createPlayback();
  // What a picture reads of rehearsals.
  evacuation = {
    store: createStore<EvacuationState>(() => INITIAL_EVACUATION),
    playback,
    tellDrawn: (drawn: number, all: number) => {
      told = [drawn, all];
    },
  } as unknown as Evacuation;
  picture = new CrowdPicture(stage, evacuation);
  picture.setLook(bodyMaterials(paletteOf('light')));
  stop = picture.listen();
});
afterEach(() => {
  stop();
  picture.dispose();
  node.session.dispose();
});

it('has nobody, then those who are placed on the shown storey, and says when that is another picture', () => {
  expect(frame()).toBe(0);
  expect(drawn()).toEqual([false, false, false, false]);
  const [low, high] = storeys();
  const placed = [low!, low!, high!].map((storey, i) => ({ id: String(i), storey, x: i, y: 1, radius: 0.2 }));
  store().setState({ placed });
  expect(asked).toBeGreaterThan(0);
  const shown = node.session.view.getState().storey;
  expect(frame()).toBe(placed.filter(({ storey }) => storey === shown).length);
  store().setState({ paths: true });
  expect(asked).toBe(0);
});

it('has those of the recording once there is one, at the time that is on show; while people are put, those who are placed', () => {
  store().setState({
    placed: [{ id: 'a', storey: node.session.view.getState().storey!, x: 1, y: 1, radius: 0.2 }],
  });
  playback.name(storeys());
  expect(playback.feed(bytes)).toBe(true);
  const on = (): number => {
    const number = storeys().indexOf(node.session.view.getState().storey!);
    const { storey, count, z } = playback.crowd!;
    const [low, high] = storeysInOrder(node.session.plan.getState().document!);
    const half = (low!.elevation + high!.elevation) / 2;
    return [...storey.subarray(0, count)].filter(
      (each, k) => each === number || (each < number && z[k]! >= half),
    ).length;
  };
  expect(frame()).toBe(on());
  const before = picture.rows.numbers.slice();
  playback.seek(9);
  expect(asked).toBeGreaterThan(0);
  expect(frame()).toBe(on());
  expect(picture.rows.numbers).not.toEqual(before);
  node.session.stepStorey(node.session.view.getState().storey === storeys()[0] ? 1 : -1);
  expect(frame()).toBe(on());
  node.session.tools.take({ kind: 'put-people', refused: false });
  expect(picture.isPlacing).toBe(true);
  expect(frame()).toBe(0);
  node.session.tools.putAway();
  expect(frame()).toBe(on());
});

it('draws dots in plan and from afar, figures from near by, and a ring around who is followed', () => {
  playback.name(storeys());
  playback.feed(bytes);
  const { view } = stage.rig;
  const look = (span: number, flat: boolean) => {
    stage.rig.jump({ ...view, span, flat });
    frame();
    return drawn();
  };
  expect(look(10, false)).toEqual([true, false, false, false]);
  expect(look(200, false)).toEqual([false, true, true, false]);
  expect(look(10, true)).toEqual([false, false, true, false]);
  const number = storeys().indexOf(node.session.view.getState().storey!);
  const row = playback.crowd!.storey.indexOf(number);
  store().setState({ followed: playback.crowd!.person[row]! });
  expect(look(10, true)).toEqual([false, false, true, true]);
  const elsewhere = playback.crowd!.storey.findIndex((storey) => storey !== number);
  store().setState({ followed: playback.crowd!.person[elsewhere]! });
  expect(look(10, true)).toEqual([false, false, true, false]);
});

it('says how many of those inside it draws', () => {
  playback.feed(bytes.slice());
  playback.name(storeys());
  playback.seek(1);
  const rows = frame();
  expect(told).toEqual([rows, playback.crowd!.count]);
  expect(playback.crowd!.count).toBeGreaterThan(0);
  const [one, other] = storeys();
  const shown = node.session.view.getState().storey;
  node.session.showStorey(shown === one ? other! : one!);
  frame();
  expect(told[0]).toBe(picture.rows.count);
  expect(told[1]).toBe(playback.crowd!.count);
});
