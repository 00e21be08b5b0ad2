import { describe, expect, it } from 'vitest';
import { msToIso } from '../../../src/base/time/iso-time';
import { CHINA_ZONE } from '../../../src/base/time/zone';
import { finished } from '../../../src/base/steps';
import { cameraSteps } from '../../../src/analyses/cameras/compute';
import { USUAL_QUESTION, type CameraCode, type CameraQuestion } from '../../../src/analyses/cameras/result';
import { viewsOf } from '../../../src/analyses/cameras/views-of';
import { present } from '../../../src/base/assert';
import { pixelsAt } from '../../../src/geometry/viewing/sight-line';
import { buildViewScene } from '../../../src/geometry/viewing/view-scene';
import { deriveScreens } from '../../../src/model/derive/derive-screens';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { setCameraDesign } from '../../../src/model/edit/set-camera-design';
import { assetsOf } from '../../../src/model/query/assets-of';
import type { Campus } from '../../../src/model/schema/campus';
import type { CampusDocument } from '../../../src/model/schema/document';
import { makeId } from '../../../src/model/schema/ids';
import { RecordBook } from '../../../src/records/fold/record-book';
import { boxFeature, lineFeature } from '../../model/derive/read-plan';
import { T0, testDevice } from '../../records/support/sample-events';
import { around, asked, planWith, roomOf, space, STOREY, wall, WIDE } from './support';

const DAY = 86_400_000;
const HALL = [...around(0, 0, 12, 6), space('H', [0, 0, 12, 6], 'hall')];
const screen = (x: number, height: number) =>
  lineFeature(
    'wall',
    [
      [x, 0],
      [x, 6],
    ],
    { thickness: 0, height },
  );

const NOTHING_TOLD = {
  overview: null,
  outline: null,
  discern: null,
  perceive: null,
  characterise: null,
  validate: null,
  scrutinise: null,
};
const designed = (plan: CampusDocument, fields: Partial<Campus['cameraDesign']>): CampusDocument =>
  applyPatch(plan, setCameraDesign(plan, fields));

const codes = (findings: readonly { readonly code: CameraCode }[]): CameraCode[] =>
  findings.map(({ code }) => code);

describe('the floor that cameras see', () => {
  it('is hidden behind a partition as far as the closed form says', () => {
    // H 3, w 1.5, d 4, h 1.0: hidden from 4 to 4 · 2 / 1.5 m (CCTV, "Optics").
    const plan = planWith([...HALL, screen(4.5, 1.5)], {
      V: { x: 0.5, y: 3, z: 3, heading: 0, tilt: 0.6, ...WIDE },
    });
    const { floors } = roomOf(asked(plan), 'H');
    const spot = present(
      floors[0]?.blindSpots.find(({ x }) => x > 4),
      'a spot behind the partition',
    );
    expect(spot.area).toBeCloseTo(6 * (4 * (2 / 1.5) - 4), 6);
  });

  it.each([0.3, 1.1, 2.2])('agrees with the exact line of sight on a fine lattice, heading %d', (heading) => {
    const plan = planWith(
      [...HALL, boxFeature('obstacle', [5, 2, 6, 4], { height: 1.3 }), wall(8, 0, 8.2, 3.5)],
      {
        V: {
          x: 1,
          y: 1,
          z: 2.8,
          heading,
          tilt: 0.5,
          horizontalView: 1.8,
          pixelsAcross: 3840,
          pixelsDown: 2160,
        },
        W: {
          x: 11,
          y: 5,
          z: 2.6,
          heading: heading + 3,
          tilt: 0.4,
          horizontalView: 1.2,
          pixelsAcross: 1280,
          pixelsDown: 720,
        },
      },
    );
    const [floor] = roomOf(asked(plan), 'H').floors;
    const { duty, density, area, blind, below } = present(floor, 'a duty');
    const scene = buildViewScene(deriveScreens(plan, STOREY, 'closed').screens, 4);
    const views = assetsOf(plan, 'camera', STOREY).flatMap(viewsOf);
    let [free, unseen, poor] = [0, 0, 0];
    const PITCH = 0.06;
    for (let x = PITCH / 2; x < 12; x += PITCH) {
      for (let y = PITCH / 2; y < 6; y += PITCH) {
        if (x > 5 && x < 6 && y > 2 && y < 4) continue;
        free++;
        const most = Math.max(
          0,
          ...views.map((view) => pixelsAt(scene, view, x, y, duty.height)?.across ?? 0),
        );
        if (most < 20) unseen++;
        else if (most < density) poor++;
      }
    }
    expect(area).toBeCloseTo(70, 6);
    expect(Math.abs(free * PITCH ** 2 - area)).toBeLessThan(0.5);
    expect(Math.abs(unseen * PITCH ** 2 - blind)).toBeLessThan(0.5);
    expect(Math.abs(poor * PITCH ** 2 - below)).toBeLessThan(0.5);
    expect(blind + below).toBeGreaterThan(1);
  });

  it('is a smaller room’s where one is drawn within another, and counted once', () => {
    const far = { ...WIDE, x: 40, y: 40, z: 2.5, heading: 0, tilt: 1 };
    const drawn = (inner: string) =>
      planWith(
        [...around(0, 0, 10, 8), space('O', [0, 0, 10, 8], 'lobby'), space('I', [2, 2, 6, 6.1], inner)],
        { E: far },
      );
    for (const inner of ['lobby', 'office'] as const) {
      const plan = drawn(inner);
      const [outer] = roomOf(asked(plan), 'O').floors;
      const within = roomOf(asked(plan), 'O').heights;
      expect(present(outer, 'a duty').area).toBeCloseTo(80 - 16.4, 9);
      expect(outer!.blind).toBeCloseTo(80 - 16.4, 9);
      expect(Math.abs(within[0]!.free - 63.6)).toBeLessThan(1);
    }
    const [own] = roomOf(asked(drawn('lobby')), 'I').floors;
    expect(present(own, 'a duty').blind).toBeCloseTo(16.4, 9);
  });

  it.each([0.31, 1.2, 2.9, 5.5])('is as large in a building that is turned by %d', (angle) => {
    const camera = {
      x: 1,
      y: 1,
      z: 2.8,
      heading: 0.4,
      tilt: 0.5,
      horizontalView: 1.8,
      pixelsAcross: 3840,
      pixelsDown: 2160,
    };
    const features = [...HALL, boxFeature('obstacle', [5, 2, 6, 4], { height: 1.3 }), wall(8, 0, 8.2, 3.5)];
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const turned = (value: unknown): unknown => {
      if (!Array.isArray(value)) return value;
      const [x, y] = value as readonly unknown[];
      return typeof x === 'number' && typeof y === 'number'
        ? [c * x - s * y, s * x + c * y]
        : value.map(turned);
    };
    const turnedFeatures = features.map((each) => {
      // Features are made by the helpers of the test.
      const feature = each as { readonly geometry: { readonly coordinates: unknown } };
      return {
        ...feature,
        geometry: { ...feature.geometry, coordinates: turned(feature.geometry.coordinates) },
      };
    });
    const [x, y] = [c * camera.x - s * camera.y, s * camera.x + c * camera.y];
    const plan = planWith(turnedFeatures, { V: { ...camera, x, y, heading: camera.heading + angle } });
    const figures = (document: CampusDocument): number[] =>
      roomOf(asked(document), 'H').floors.flatMap(({ area, blind, below }) => [area, blind, below]);
    const [area, blind, below] = figures(planWith(features, { V: camera }));
    expect(blind).toBeGreaterThan(5);
    const found = figures(plan);
    expect(found[0]).toBeCloseTo(area ?? 0, 5);
    expect(found[1]).toBeCloseTo(blind ?? 0, 5);
    expect(found[2]).toBeCloseTo(below ?? 0, 5);
  });

  it('needs as many discs though a camera fails or is out of order: it is to record again', () => {
    const lens = { horizontalView: 1.8, pixelsAcross: 2688, pixelsDown: 1520, tilt: 0.5 };
    const plan = planWith(HALL, {
      A: { x: 1, y: 1, z: 2.8, heading: 0.5, ...lens },
      B: { x: 11, y: 5, z: 2.8, heading: 3.5, ...lens },
    });
    const all = present(asked(plan).storage, 'a rule');
    expect(all.bytes).toBeGreaterThan(0);
    expect(asked(plan, { away: [makeId('asset', 'A')] }).storage).toEqual(all);
  });

  it('is lost with the camera that alone sees it', () => {
    const cameras = {
      V: { x: 0.5, y: 3, z: 3, heading: 0, tilt: 0.6, ...WIDE },
      W: { x: 11.5, y: 3, z: 3, heading: Math.PI, tilt: 0.6, ...WIDE },
    };
    const plan = planWith([...HALL, wall(6, 0, 6.2, 6)], cameras);
    const whole = asked(plan);
    const [v] = whole.storeys.flatMap((storey) => storey.cameras);
    expect(v?.alone).toBeGreaterThan(30);
    expect(v?.alone).toBe(v?.seen);
    const without = roomOf(asked(plan, { away: [makeId('asset', 'V')] }), 'H').floors[0];
    const blind = (without?.blind ?? 0) - (roomOf(whole, 'H').floors[0]?.blind ?? 0);
    expect(Math.abs(blind - (v?.alone ?? 0))).toBeLessThan(1);
  });

  it('counts a camera until the day on which the records say that it is dead', () => {
    const plan = planWith(HALL, { V: { x: 0.5, y: 3, heading: 0, tilt: 0.6, ...WIDE } });
    const device = testDevice('device_1', 7);
    device.setClock(T0 + DAY);
    const dead = device.make('asset.condition', makeId('asset', 'V'), {
      condition: 'faulty',
      note: '',
      evidence: [],
    });
    const book = new RecordBook();
    book.add({ readable: true, event: dead });
    const on = (days: number) =>
      asked(plan, { asOf: { at: msToIso(T0 + days * DAY), zone: CHINA_ZONE, book, rules: [] } });
    expect([on(0).absent, on(2).absent]).toEqual([[], [makeId('asset', 'V')]]);
    expect(roomOf(on(0), 'H').floors[0]?.blind).toBeLessThan(20);
    expect(roomOf(on(2), 'H').floors[0]?.blind).toBeCloseTo(72, 6);
  });

  it('answers the same in steps, in one go, and asked again', () => {
    const plan = planWith(HALL, { V: { x: 0.5, y: 3, heading: 0, tilt: 0.4, ...WIDE } });
    const once = asked(plan);
    expect(finished(cameraSteps(plan, USUAL_QUESTION))).toEqual(once);
  });
});

describe('doors', () => {
  const rooms = [
    space('C', [0, 0, 12, 3], 'corridor'),
    space('R', [0, 3.2, 12, 6], 'hall'),
    ...around(0, 0, 12, 6),
    wall(0, 3, 5, 3.2),
    wall(7, 3, 12, 3.2),
    lineFeature(
      'door',
      [
        [5, 3.1],
        [7, 3.1],
      ],
      { id: 'D' },
    ),
  ];
  it('hide what is behind them, the less the farther they are open', () => {
    const plan = planWith(rooms, { V: { x: 6, y: 0.2, z: 3, heading: Math.PI / 2, tilt: 0.6, ...WIDE } });
    const blind = (['closed', 'half', 'open'] as const).map(
      (doors) => roomOf(asked(plan, { doors }), 'R').floors[0]?.blind ?? 0,
    );
    expect(blind[0]).toBeCloseTo(12 * 2.8, 6);
    expect(blind[1]).toBeLessThan(blind[0]! - 1);
    expect(blind[2]).toBeLessThan(blind[1]! - 1);
  });
});

describe('places that nobody may film', () => {
  const beside = (transparent: boolean) => [
    space('C', [0, 0, 6, 3], 'corridor'),
    space('T', [0, 3.2, 6, 6], 'toilet'),
    ...around(0, 0, 6, 6),
    wall(0, 3, 6, 3.2, { transparent }),
  ];
  const looking = { x: 3, y: 0.2, z: 2.6, heading: Math.PI / 2, tilt: 0.5, ...WIDE };

  it('are a violation where a camera hangs, by the article that names them', () => {
    const { findings } = asked(planWith(beside(false), { V: { ...looking, y: 4 } }));
    expect(findings[0]).toMatchObject({
      code: 'camera.forbidden-place',
      severity: 'critical',
      place: { space: 'space_T' },
      cite: { standard: '公共安全视频图像信息系统管理条例', clause: '8(3)', confidence: 'V1' },
    });
  });

  it('are told where a glazed wall shows them, and hidden by the masks that are told', () => {
    expect(codes(asked(planWith(beside(false), { V: looking })).findings)).not.toContain(
      'camera.sees-forbidden',
    );
    const shown = asked(planWith(beside(true), { V: looking }));
    expect(codes(shown.findings)).toContain('camera.sees-forbidden');
    const [camera] = shown.storeys.flatMap(({ cameras }) => cameras);
    const masks = [...present(camera?.forbidden[0], 'what it shows').masks];
    expect(masks).toHaveLength(1);
    const masked = asked(planWith(beside(true), { V: { ...looking, masks } }));
    expect(codes(masked.findings)).not.toContain('camera.sees-forbidden');
  });
});

describe('cameras that show nothing', () => {
  const fine = {
    x: 6,
    y: 3,
    z: 2.6,
    heading: 0,
    tilt: 0.5,
    horizontalView: 1.5,
    pixelsAcross: 2000,
    pixelsDown: 1500,
  };
  it.each([
    ['nothing', {}, null],
    ['no lens', { horizontalView: null }, 'optics-unknown'],
    ['no pixels told', { pixelsAcross: null }, 'optics-unknown'],
    ['a flat lens of 360°', { horizontalView: 6.28, projection: 'rectilinear' as const }, 'too-wide'],
    ['far outside', { x: 500 }, 'outside'],
    ['in a wall', { x: 12.1 }, 'in-wall'],
    ['above the ceiling', { z: 5 }, 'above-ceiling'],
    ['at the ceiling', { tilt: -1.2 }, 'sees-nothing'],
  ])('%s is told', (_, fields, fault) => {
    const result = asked(planWith(HALL, { V: { ...fine, ...fields } }));
    expect(result.storeys.flatMap(({ cameras }) => cameras).map((camera) => camera.fault)).toEqual([fault]);
    expect(
      JSON.stringify(result, (_key, value: unknown) => (Number.isNaN(value) ? 'NaN' : value)),
    ).not.toContain('NaN');
  });
});

describe('findings', () => {
  it('tell a key place that no camera shows once, and a plan without any camera once', () => {
    const rooms = [
      space('S', [0, 0, 5, 4], 'server-room'),
      space('O', [5.2, 0, 9, 4], 'office'),
      ...around(0, 0, 9, 4),
      wall(5, 0, 5.2, 4),
    ];
    const inOffice = { V: { x: 7, y: 2, heading: 0, tilt: 0.6, ...WIDE } };
    expect(codes(asked(planWith(rooms, inOffice)).findings)).toEqual(['camera.key-place-unseen']);
    expect(asked(planWith(rooms, {})).findings).toMatchObject([
      { code: 'camera.none', severity: 'minor', params: { rooms: 1, area: 20 } },
    ]);
  });

  it('tell floor that has too few pixels by the scale that is asked', () => {
    const few = {
      x: 0.5,
      y: 3,
      z: 3,
      heading: 0,
      tilt: 0.6,
      horizontalView: 1.8,
      pixelsAcross: 640,
      pixelsDown: 480,
    };
    const plan = planWith(HALL, { V: few });
    const below = (scale: 'oodpcvs-2025' | 'dori-2014'): number =>
      roomOf(asked(plan, { scale }), 'H').floors[0]?.below ?? 0;
    expect(codes(asked(plan).findings)).toContain('camera.below-density');
    // 80 px/m in 2025, 62.5 for the same task in 2014.
    expect(below('dori-2014')).toBeLessThan(below('oodpcvs-2025') - 1);
  });

  it('go by the scale of the plan where none is asked for, and see when it becomes another', () => {
    const few = { x: 0.5, y: 3, z: 3, heading: 0, tilt: 0.6, horizontalView: 1.8, pixelsAcross: 640 };
    const plan = planWith(HALL, { V: { ...few, pixelsDown: 480 } });
    const own = (discern: number): CampusDocument => {
      const densities = { ...NOTHING_TOLD, discern };
      return designed(plan, { scale: 'own', ownScale: { name: 'own', densities } });
    };
    const floor = (document: CampusDocument) => roomOf(asked(document), 'H').floors[0];
    const usual = floor(plan)!;
    expect(usual.density).toBe(80);
    // The scale alone differs between these: what is kept of the one is not the other's.
    expect(floor(own(62.5))).toEqual(roomOf(asked(plan, { scale: 'dori-2014' }), 'H').floors[0]);
    expect(floor(own(100))?.density).toBe(100);
    expect(floor(own(100))!.below).toBeGreaterThan(usual.below + 1);
    expect(floor(own(80))).toMatchObject({ density: 80, below: usual.below, blind: usual.blind });
    const found = asked(own(100)).findings.find(({ code }) => code === 'camera.below-density');
    expect(found?.params).toMatchObject({ density: 100 });
    expect(asked(own(100)).scale).toMatchObject({ id: 'own' });
  });

  it('keep video as long as a key target must where the campus says that it is one', () => {
    const plan = planWith(HALL, { V: { x: 0.5, y: 3, heading: 0, tilt: 0.6, ...WIDE, retentionDays: 45 } });
    const named = designed(plan, { keyTarget: true });
    const days = (document: CampusDocument, question: Partial<CameraQuestion> = {}) =>
      asked(document, question).findings.find(({ code }) => code === 'camera.retention')?.params['days'];
    expect([days(plan), days(named), days(named, { keyTarget: false })]).toEqual([undefined, 90, undefined]);
    expect(asked(named).storage?.days).toBe(90);
  });

  it('tell video that is not kept long enough', () => {
    const plan = planWith(HALL, { V: { x: 0.5, y: 3, heading: 0, tilt: 0.6, ...WIDE, retentionDays: 24 } });
    expect(asked(plan).findings.find(({ code }) => code === 'camera.retention')?.params).toMatchObject({
      kept: 24,
      days: 30,
    });
    expect(codes(asked(plan, { keyTarget: true }).findings)).toContain('camera.retention');
    expect(codes(asked(plan, { profile: 'uk' }).findings)).not.toContain('camera.retention');
  });
});
