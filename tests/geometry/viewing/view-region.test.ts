import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import type { Face } from '../../../src/geometry/plane/polygons-of-faces';
import { placeInRings } from '../../../src/geometry/plane/place-in-rings';
import type { View } from '../../../src/geometry/viewing/lens';
import { ScreensBuilder, type Screens } from '../../../src/geometry/viewing/screens';
import { pixelsAt } from '../../../src/geometry/viewing/sight-line';
import { unseen } from '../../../src/geometry/viewing/unseen-region';
import { viewRegion } from '../../../src/geometry/viewing/view-region';
import { buildViewScene, type ViewScene } from '../../../src/geometry/viewing/view-scene';
import { viewSamples } from '../../../src/geometry/viewing/view-samples';
import { costly, QUICK } from '../../support/cases';
import { EXACT_CASES, movedPoint } from '../visibility/scenes';
import { wallsOf } from '../visibility/oracle';
import { randomStorey, SIZE } from './random-storey';
import { viewOf } from './views';
import { wardStorey } from './ward-storey';

type FaceNumbers = readonly [number, number, number, number, number, number];
type Move = readonly [angle: number, dx: number, dy: number];

const STAYS: Move = [0, 0, 0];
const MOVES: readonly Move[] = [
  STAYS,
  [0.1, 0, 0],
  [1, 3, -2],
  [Math.PI / 4, 0, 0],
  [2.345, 500_000, 4_000_000],
  [-3, 500_000, 4_000_000],
];
/** Map-sized coordinates are stored to 0.5 nm, so the faces themselves move by that. */
const closeness = ([, dx]: Move): number => (Math.abs(dx) > 1000 ? 1e-6 : 1e-9);

const areaOf = (faces: readonly Face[]): number => faces.reduce((sum, { area }) => sum + area, 0);

function sceneOf(faces: readonly FaceNumbers[], crown = 3, [angle, dx, dy]: Move = STAYS): ViewScene {
  const builder = new ScreensBuilder();
  faces.forEach(([ax, ay, bx, by, bottom, top], i) => {
    builder.add(movedPoint(ax, ay, angle, dx, dy), movedPoint(bx, by, angle, dx, dy), bottom, top, i);
  });
  return buildViewScene(builder.build(), crown);
}

function movedView(view: View, [angle, dx, dy]: Move): View {
  const [x, y] = movedPoint(view.pose.x, view.pose.y, angle, dx, dy);
  return { ...view, pose: { ...view.pose, x, y, heading: view.pose.heading + angle } };
}

const hall = (half: number): FaceNumbers[] => [
  [-half, -half, half, -half, 0, 3],
  [half, -half, half, half, 0, 3],
  [half, half, -half, half, 0, 3],
  [-half, half, -half, -half, 0, 3],
];

/** Area between two distances on the axis of the picture's width, H 3 and tilt 30°: ∫ 2 tan(HFOV/2) (3 sin t + g cos t) dg. */
function trapezoid(from: number, to: number, horizontal: number): number {
  const tilt = Math.PI / 6;
  const whole = (g: number): number => 3 * Math.sin(tilt) * g + (Math.cos(tilt) * g * g) / 2;
  return 2 * Math.tan((horizontal * Math.PI) / 360) * (whole(to) - whole(from));
}

const near = (tilt: number, half: number): number => 3 / Math.tan(((tilt + half) * Math.PI) / 180);

describe('areas by closed forms, anywhere and turned', () => {
  const check = (
    name: string,
    faces: readonly FaceNumbers[],
    view: View,
    ask: readonly [number, number],
    area: number,
  ) => {
    it.each(MOVES)(`${name}, turned by %d and moved by (%d, %d)`, (...move) => {
      const seen = viewRegion(sceneOf(faces, 3, move), movedView(view, move), ...ask);
      expect(Math.abs(areaOf(seen) - area) / area).toBeLessThan(closeness(move));
    });
  };
  const tilted = viewOf({ z: 3, tilt: 30, vertical: 40, horizontal: 60 });
  const [g0, g1] = [near(30, 20), near(30, -20)] as const;

  check('the footprint of a frustum', hall(40), tilted, [0, 0], trapezoid(g0, g1, 60));
  const deep = 1920 / (2 * Math.tan(Math.PI / 6)) / 200;
  const until = (deep - 1.5) / Math.cos(Math.PI / 6);
  check('near enough for 200 px/m', hall(40), tilted, [0, 200], trapezoid(g0, until, 60));
  check(
    'behind a partition as far as CCTV.md says',
    [...hall(40), [4, -30, 4, 30, 0, 1.5]],
    tilted,
    [0, 0],
    trapezoid(g0, 4, 60) + trapezoid(8, g1, 60),
  );
  const lintel = 4 * (3 / (3 - 2.1));
  check('under a lintel', [...hall(40), [4, -30, 4, 30, 2.1, 3]], tilted, [0, 0], trapezoid(g0, lintel, 60));
  const masks = [{ left: 0, top: 0, right: 0.5, bottom: 1 }];
  check('half of it masked', hall(40), { ...tilted, masks }, [0, 0], trapezoid(g0, g1, 60) / 2);
  check('a wedge up to the walls', hall(10), viewOf({ z: 1.6, horizontal: 90 }), [1.6, 0], 100);
  check(
    'straight down',
    hall(40),
    viewOf({ z: 3, tilt: 90, horizontal: 90, vertical: 60 }),
    [0, 0],
    6 * 6 * Math.tan(Math.PI / 6),
  );
});

describe('lenses that are not flat', () => {
  it('a fisheye under the ceiling sees a circle, up to a density too', () => {
    const wide = viewOf({
      projection: 'equidistant',
      z: 3,
      tilt: 90,
      horizontal: 150,
      vertical: 150,
      square: true,
    });
    const scene = sceneOf(hall(40));
    const radius = 3 * Math.tan((75 * Math.PI) / 180);
    expect(areaOf(viewRegion(scene, wide, 0, 0)) / (Math.PI * radius ** 2)).toBeCloseTo(1, 3);
    const focal = 1920 / ((150 * Math.PI) / 180);
    let [low, high] = [0, radius];
    for (let i = 0; i < 60; i++) {
      const g = (low + high) / 2;
      if ((focal * Math.atan2(g, 3)) / g >= 150) low = g;
      else high = g;
    }
    expect(areaOf(viewRegion(scene, wide, 0, 150)) / (Math.PI * low ** 2)).toBeCloseTo(1, 3);
  });

  it('turned with what it sees, it sees as much', () => {
    for (const projection of ['equidistant', 'cylindrical'] as const) {
      const view = viewOf({
        projection,
        x: 1,
        y: 2,
        z: 2.7,
        tilt: 35,
        horizontal: 120,
        vertical: 80,
        heading: 20,
      });
      const faces: FaceNumbers[] = [...hall(9), [4, -3, 4, 5, 0, 1.5], [-2, 4, 6, 5, 2, 3]];
      for (const density of [0, 120]) {
        const area = areaOf(viewRegion(sceneOf(faces), view, 0, density));
        expect(area).toBeGreaterThan(1);
        for (const move of MOVES) {
          const there = areaOf(viewRegion(sceneOf(faces, 3, move), movedView(view, move), 0, density));
          expect(Math.abs(there - area) / area).toBeLessThan(1e-6);
        }
      }
    }
  });
});

describe('the exact cases of CCTV.md in plan, through a lens that sees all round', () => {
  for (const { name, walls, eyes } of EXACT_CASES) {
    it.each(eyes)(`${name}, eye (%d, %d): %d m²`, (x, y, area) => {
      const faces = wallsOf(walls).map((w): FaceNumbers => [w.ax, w.ay, w.bx, w.by, 0, 3]);
      const round = viewOf({ projection: 'cylindrical', x, y, z: 1.6, horizontal: 360, vertical: 90 });
      for (const move of MOVES) {
        const seen = viewRegion(sceneOf(faces, 3, move), movedView(round, move), 1.6, 0);
        expect(Math.abs(areaOf(seen) - area) / area).toBeLessThan(closeness(move));
      }
    });
  }
});

describe('viewRegion', () => {
  it('holds the points that the line of sight sees, and no others (seeded)', () => {
    let wrong = 0;
    let tried = 0;
    for (let seed = 0; seed < costly(300); seed++) {
      const random = seededRandom(seed + 500);
      const { screens, view } = randomStorey(seed);
      const scene = buildViewScene(screens, 2.8);
      const masks = seed % 3 === 0 ? [{ left: 0.3, top: 0.2, right: 0.6, bottom: 0.7 }] : [];
      const masked = { ...view, masks };
      const height = [0, 1, 1.6][random.index(3)]!;
      const density = [0, 60, 250][random.index(3)]!;
      const faces = viewRegion(scene, masked, height, density);
      for (const { area, outer } of faces) expect(area > 0 && outer.flat().every(Number.isFinite)).toBe(true);
      for (let i = 0; i < 100; i++) {
        const [x, y] = [random.between(-4, SIZE + 4), random.between(-4, SIZE + 4)];
        const truth = (pixelsAt(scene, masked, x, y, height)?.across ?? -1) >= density;
        const inside = faces.some(
          ({ outer, holes }) => placeInRings([outer, ...holes], x, y, 0) !== 'outside',
        );
        tried++;
        if (truth === inside) continue;
        // Within a chord's rise of the edge of what lenses that are not flat see; never with flat ones.
        const rise =
          view.lens.projection === 'rectilinear' ? 1e-6 : 2e-3 * Math.hypot(x - view.pose.x, y - view.pose.y);
        const around = [0, 1, 2, 3, 4, 5, 6, 7].map((k) => {
          const [px, py] = [x + rise * Math.cos((k * Math.PI) / 4), y + rise * Math.sin((k * Math.PI) / 4)];
          return (pixelsAt(scene, masked, px, py, height)?.across ?? -1) >= density;
        });
        expect(new Set([truth, ...around]).size, `seed ${seed}: (${x}, ${y}) at ${height}`).toBe(2);
        wrong++;
      }
    }
    expect(wrong).toBeLessThan(tried / 1000);
  });

  it('a face that runs on far beyond the walls hides what it hides', () => {
    const random = seededRandom(3);
    for (const length of [20, 400, 1e5]) {
      for (const side of [1, -1]) {
        const scene = sceneOf([
          ...hall(10),
          [1, side * 0.5, 1 + length, side * (0.5 + length / 8), 0.5, 3.2],
        ]);
        const view = viewOf({ x: -5, z: 2.9, tilt: 20, vertical: 80, horizontal: 120 });
        const faces = viewRegion(scene, view, 0, 0);
        for (let i = 0; i < 300; i++) {
          const [x, y] = [random.between(-10, 10), random.between(-10, 10)];
          const inside = faces.some(
            ({ outer, holes }) => placeInRings([outer, ...holes], x, y, 0) === 'inside',
          );
          expect(inside, `${x}, ${y}`).toBe(pixelsAt(scene, view, x, y, 0) !== null);
        }
      }
    }
  });

  it('on a ward holds the samples that the raster has, and no others', () => {
    const { screens, views, grid } = wardStorey(1);
    const scene = buildViewScene(screens, 3);
    for (let camera = 0; camera < views.length; camera += QUICK ? 20 : 4) {
      const view = views[camera]!;
      for (const [height, density] of [
        [0, 0],
        [1.6, 125],
      ] as const) {
        const faces = viewRegion(scene, view, height, density);
        const window = viewSamples(scene, grid, view, [height]);
        let differ = 0;
        let seen = 0;
        window.densities[0]!.forEach((d, at) => {
          const x = grid.x0 + (window.column + (at % window.columns) + 0.5) * grid.cell;
          const y = grid.y0 + (window.row + Math.floor(at / window.columns) + 0.5) * grid.cell;
          const raster = d > 0 && d >= density;
          if (raster) seen++;
          const inside = faces.some(
            ({ outer, holes }) => placeInRings([outer, ...holes], x, y, 0) !== 'outside',
          );
          if (raster !== inside) differ++;
        });
        // Some cameras' samples lie on edges of shadows; chords of round lenses leave out a rim.
        expect(differ, `camera ${camera} at ${height}`).toBeLessThanOrEqual(2 + seen / 1000);
      }
    }
  });

  it('is nothing for a lens without a picture, an eye in a wall, a plane that is never in the picture', () => {
    const scene = sceneOf(hall(10));
    for (const view of [
      viewOf({ horizontal: 0 }),
      viewOf({ horizontal: 180 }),
      viewOf({ pixels: 0 }),
      viewOf({ tilt: -80 }),
      viewOf({ z: NaN }),
    ]) {
      expect(viewRegion(scene, view, 0, 0)).toEqual([]);
    }
    expect(viewRegion(scene, viewOf({ tilt: 30 }), NaN, 0)).toEqual([]);
    expect(viewRegion(scene, viewOf({ tilt: 30 }), 0, 1e9)).toEqual([]);
  });

  it('ends beyond the walls where nothing stops sight: above the crown, far out of doors, without walls', () => {
    const above = viewRegion(sceneOf(hall(10), 3), viewOf({ z: 4, tilt: 90, horizontal: 60 }), 0, 0);
    const half = 4 * Math.tan(Math.PI / 6);
    expect(areaOf(above)).toBeCloseTo(4 * half * half, 9);
    const away = viewRegion(sceneOf(hall(10)), viewOf({ x: -500, z: 3, horizontal: 20 }), 0, 0);
    expect(areaOf(away)).toBeGreaterThan(1000);
    expect(areaOf(viewRegion(sceneOf([]), viewOf({ tilt: 90 }), 0, 0))).toBeCloseTo(
      6 * 6 * Math.tan(Math.PI / 6),
      9,
    );
  });
});

describe('unseen', () => {
  const room = (screens: Screens, view: View) => {
    const outline = [
      [-10, -10],
      [10, -10],
      [10, 10],
      [-10, 10],
    ] as const;
    return unseen([outline], viewRegion(buildViewScene(screens, 3), view, 0, 0));
  };

  it('is the room less what is seen, the largest part first; all of it without cameras', () => {
    const builder = new ScreensBuilder();
    for (const [ax, ay, bx, by, bottom, top] of hall(10)) builder.add([ax, ay], [bx, by], bottom, top, 0);
    builder.add([4, -10], [4, 10], 0, 1.5, 1);
    const view = viewOf({ x: -10, z: 3, tilt: 30, vertical: 59, horizontal: 120 });
    const left = room(builder.build(), view);
    const seen = areaOf(viewRegion(buildViewScene(builder.build(), 3), view, 0, 0));
    expect(areaOf(left)).toBeCloseTo(400 - seen, 6);
    expect(left.map(({ area }) => area)).toEqual(left.map(({ area }) => area).toSorted((a, b) => b - a));
    expect(left.length).toBeGreaterThan(1);
    expect(
      areaOf(
        unseen(
          [
            [
              [0, 0],
              [2, 0],
              [2, 2],
              [0, 2],
            ],
          ],
          [],
        ),
      ),
    ).toBe(4);
    expect(unseen([], [])).toEqual([]);
  });
});
