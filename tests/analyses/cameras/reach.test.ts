import { describe, expect, it } from 'vitest';
import { reachOf } from '../../../src/analyses/cameras/reach/reach-of';
import type { CameraReach, ReachQuestion } from '../../../src/analyses/cameras/reach/storey-reach';
import { viewsOf } from '../../../src/analyses/cameras/views-of';
import { present } from '../../../src/base/assert';
import { pixelsAt } from '../../../src/geometry/viewing/sight-line';
import { buildViewScene } from '../../../src/geometry/viewing/view-scene';
import { deriveScreens } from '../../../src/model/derive/derive-screens';
import { assetsOf } from '../../../src/model/query/assets-of';
import type { CampusDocument } from '../../../src/model/schema/document';
import { makeId } from '../../../src/model/schema/ids';
import { lineFeature } from '../../model/derive/read-plan';
import { around, planWith, space, STOREY, wall, WIDE } from './support';

const ASKED: ReachQuestion = { storey: STOREY, doors: 'closed', profile: 'cn', least: 20, away: [] };
const LENS = { horizontalView: 1.8, pixelsAcross: 2688, pixelsDown: 1520 } as const;

/** A hall and a store beside it, a wall with a door between. */
const HOUSE = [
  ...around(0, 0, 18, 6),
  wall(12, 0, 12.2, 2),
  wall(12, 3, 12.2, 6),
  lineFeature(
    'door',
    [
      [12.1, 2],
      [12.1, 3],
    ],
    { height: 2.1 },
  ),
  space('H', [0, 0, 12, 6], 'hall'),
  space('S', [12.2, 0, 18, 6], 'storage'),
];

const one = (plan: CampusDocument, name: string, question: Partial<ReachQuestion> = {}): CameraReach =>
  present(
    reachOf(plan, { ...ASKED, ...question })?.cameras.find(({ camera }) => camera === makeId('asset', name)),
    name,
  );

describe('what a camera does by itself', () => {
  it.each([0.2, 0.7, -0.5])(
    'has the best and the farthest that the exact line of sight finds, heading %d',
    (heading) => {
      const plan = planWith(HOUSE, { V: { x: 0.4, y: 2.2, z: 2.8, heading, tilt: 0.4, ...LENS } });
      const [camera] = assetsOf(plan, 'camera', STOREY);
      const [view] = viewsOf(camera!);
      const scene = buildViewScene(deriveScreens(plan, STOREY, 'closed').screens, 4);
      const { heights, serves, hangsIn } = one(plan, 'V');
      expect([serves, hangsIn]).toEqual([makeId('space', 'H'), makeId('space', 'H')]);
      expect(heights.map(({ height }) => height)).toEqual([0, 1, 1.6]);
      for (const { height, best, farthest } of heights) {
        let [most, far, there] = [0, 0, 0];
        for (let x = 0.125; x < 12; x += 0.25) {
          for (let y = 0.125; y < 6; y += 0.25) {
            const across = pixelsAt(scene, view!, x, y, height)?.across ?? 0;
            if (across <= 0) continue;
            most = Math.max(most, across);
            const metres = Math.hypot(x - 0.4, y - 2.2);
            if (metres > far) [far, there] = [metres, across];
          }
        }
        expect(best / most).toBeCloseTo(1, 4);
        expect(farthest!.metres).toBeCloseTo(far, 6);
        expect(farthest!.density / there).toBeCloseTo(1, 4);
      }
    },
  );

  it('looks at the room where its axis comes down to 1 m, or the last before a wall', () => {
    const at = (heading: number, tilt: number, doors: ReachQuestion['doors'] = 'closed') => {
      const camera = { x: 0.4, y: 2.5, z: 2, heading, tilt, ...WIDE };
      return one(planWith(HOUSE, { V: camera }), 'V', { doors }).looksAt;
    };
    const [hall, store] = [makeId('space', 'H'), makeId('space', 'S')];
    expect(at(0, 0.3)).toBe(hall);
    // Level, it ends at the shut door, goes on through the open one, and ends at the lintel when it looks up.
    expect(at(0, 0)).toBe(hall);
    expect(at(0, 0, 'open')).toBe(store);
    expect(at(0, -0.05, 'open')).toBe(hall);
    // Comes down at 0.4 + 1 / tan t: before the wall, behind it.
    expect(at(0, Math.atan(1 / 11.4), 'open')).toBe(hall);
    expect(at(0, Math.atan(1 / 12.4), 'open')).toBe(store);
    expect(at(0, Math.PI / 2)).toBe(hall);
    expect(at(Math.PI, -0.2)).toBe(hall);
  });

  it('tells rooms with those who show most of them first, and nothing of who isn’t counted on', () => {
    const plan = planWith(HOUSE, {
      FAR: { x: 0.4, y: 2.5, z: 2.8, heading: 0, tilt: 0.3, ...WIDE },
      IN: { x: 17.8, y: 3, z: 2.8, heading: Math.PI, tilt: 0.5, ...WIDE },
      BLIND: { x: 6, y: 3, z: 2.8, heading: 0, tilt: 0.3 },
    });
    const open = reachOf(plan, { ...ASKED, doors: 'open' });
    const by = new Map(open?.rooms.map(({ space: id, cameras }) => [id, cameras]));
    expect(by.get(makeId('space', 'S'))).toEqual([makeId('asset', 'IN'), makeId('asset', 'FAR')]);
    expect(by.get(makeId('space', 'H'))?.[0]).toBe(makeId('asset', 'FAR'));
    expect(one(plan, 'BLIND')).toMatchObject({ serves: null, heights: [], hangsIn: makeId('space', 'H') });
    const away = one(plan, 'IN', { away: [makeId('asset', 'IN')] });
    expect(away).toMatchObject({ serves: null, heights: [], looksAt: makeId('space', 'S') });
    expect(away.walls.map(({ metres }) => Number(metres.toFixed(6)))).toEqual([0.2, 3]);
    expect(reachOf(plan, { ...ASKED, storey: makeId('storey', 'none') })).toBeNull();
  });
});
