import { describe, expect, it } from 'vitest';
import { outlinesOf } from '../../../../src/analyses/cameras/seen/outlines-of';
import type { OutlinesQuestion } from '../../../../src/analyses/cameras/seen/seen-storey';
import { storeyScene } from '../../../../src/analyses/cameras/storey-scene';
import { viewsOf } from '../../../../src/analyses/cameras/views-of';
import { present } from '../../../../src/base/assert';
import { seededRandom } from '../../../../src/base/random';
import { placeInRings } from '../../../../src/geometry/plane/place-in-rings';
import { pixelsAt } from '../../../../src/geometry/viewing/sight-line';
import { partsOfPlan } from '../../../../src/model/derive/storey-parts';
import { storeyPlans } from '../../../../src/model/derive/storey-plan';
import type { Camera } from '../../../../src/model/schema/assets/asset-registry';
import { makeId } from '../../../../src/model/schema/ids';
import { camerasIn, wardWithCameras } from './ward';

describe('what a camera of a ward sees by itself', () => {
  it('holds the points that it has in its picture past all walls, and no others', () => {
    const random = seededRandom(11);
    const { document, storey } = wardWithCameras(random, 12);
    const question: OutlinesQuestion = { storey, doors: 'closed', height: 1, held: [], cameras: null };
    const plan = present(
      storeyPlans(document).find((each) => each.storey.id === storey),
      'it is there',
    );
    const { scene } = storeyScene(document, partsOfPlan(plan), 'closed');
    const outlines = outlinesOf(document, question);
    const cameras = camerasIn(document, storey);
    expect(outlines.map(({ camera }) => camera)).toEqual(cameras.map(({ id }) => id));
    let held = 0;
    outlines.forEach(({ x, y, parts }, i) => {
      const camera = cameras[i]!;
      expect([x, y]).toEqual([camera.x, camera.y]);
      const views = viewsOf(camera);
      const sees = (px: number, py: number): boolean =>
        views.some((view) => pixelsAt(scene, view, px, py, 1) !== null);
      const holds = (px: number, py: number): boolean =>
        parts.some(({ outer, holes }) => placeInRings([outer, ...holes], px, py, 0) === 'inside');
      for (let k = 0; k < 300; k++) {
        const [px, py] = [x + (random.next() - 0.5) * 14, y + (random.next() - 0.5) * 14];
        const expected = sees(px, py);
        // Within a finger of a border chords and rounding may say either.
        const off = [
          [0.01, 0],
          [-0.01, 0],
          [0, 0.01],
          [0, -0.01],
        ] as const;
        if (off.some(([dx, dy]) => sees(px + dx, py + dy) !== expected)) continue;
        expect(holds(px, py), `${camera.id} at ${px}, ${py}`).toBe(expected);
        if (expected) held++;
      }
    });
    expect(held).toBeGreaterThan(100);
  });

  it('has each place once, however many sensors see it', () => {
    const { document, storey } = wardWithCameras(seededRandom(2), 4);
    const one = camerasIn(document, storey)[0]!;
    const twice = { ...one, heads: [{ heading: 0, tilt: 0 }] };
    const question = { storey, doors: 'open', height: 0, cameras: [one.id] } as const;
    const area = (held: readonly Camera[]): number =>
      outlinesOf(document, { ...question, held })
        .flatMap(({ parts }) => parts)
        .reduce((sum, face) => sum + face.area, 0);
    expect(area([])).toBeGreaterThan(0);
    expect(area([twice])).toBeCloseTo(area([]), 6);
  });

  it('follows the camera that is held, and is found once for the same pose', () => {
    const { document, storey } = wardWithCameras(seededRandom(5), 4);
    const [one, other] = camerasIn(document, storey);
    const ask = (held: readonly Camera[], height: 0 | 1 = 0) =>
      outlinesOf(document, { storey, doors: 'closed', height, held, cameras: [other!.id, one!.id] });
    const still = ask([]);
    expect(still.map(({ camera }) => camera)).toEqual([other!.id, one!.id]);
    const turned = { ...one!, x: one!.x + 0.5, heading: one!.heading + 1 };
    const moved = ask([structuredClone(turned)]);
    expect(moved[0]).toBe(still[0]);
    expect(moved[1]!.x).toBe(turned.x);
    expect(ask([structuredClone(turned)])[1]).toBe(moved[1]);
    expect(ask([], 1)[0]).not.toBe(still[0]);
    expect(ask([])[0]).toBe(still[0]);
  });

  it('is empty for a camera that shows nothing, and left out for one that is not there', () => {
    const { document, storey } = wardWithCameras(seededRandom(6), 3);
    const one = camerasIn(document, storey)[0]!;
    const odd: readonly Partial<Camera>[] = [
      { horizontalView: null },
      { pixelsAcross: null },
      { form: 'dome', projection: 'rectilinear', horizontalView: 2 * Math.PI },
    ];
    for (const fields of odd) {
      const question = {
        storey,
        doors: 'closed',
        height: 1,
        cameras: [one.id],
        held: [{ ...one, ...fields }],
      } as const;
      expect(outlinesOf(document, question)[0]!.parts).toEqual([]);
    }
    // Outside of everything it sees what it sees, in numbers.
    const far = { ...one, x: 1e6, y: 1e6, horizontalView: 1 };
    const outside = outlinesOf(document, { storey, doors: 'closed', height: 1, cameras: null, held: [far] });
    for (const { parts } of outside) {
      for (const { outer } of parts) expect(outer.flat().every(Number.isFinite)).toBe(true);
    }
    const nobody = [makeId('asset', 'nobody')];
    expect(outlinesOf(document, { storey, doors: 'closed', height: 1, cameras: nobody, held: [] })).toEqual(
      [],
    );
    const nowhere = makeId('storey', 'nowhere');
    expect(
      outlinesOf(document, { storey: nowhere, doors: 'closed', height: 1, cameras: null, held: [] }),
    ).toEqual([]);
  });
});
