import { describe, expect, it } from 'vitest';
import { floorAt, findPath } from '../../../src/analyses/walking/find-path';
import { walkingPlan, walkWith } from '../../../src/analyses/walking/walking-plan';
import { facadeWindows } from '../../../src/demo/drafting/facade';
import { ringArea } from '../../../src/geometry/plane/ring-area';
import { schedule } from '../../../src/demo/drafting/room-schedule';
import { addAll } from '../../../src/demo/drafting/entity-lists';
import { storeyEntities } from '../../../src/demo/drafting/storey-entities';
import type { StoreyPlan } from '../../../src/demo/drafting/storey-plan';
import { rectangle } from '../../../src/demo/drafting/rectilinear';
import { addEntities } from '../../../src/model/edit/add-entities';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { emptyDocument } from '../../../src/model/schema/document';
import { makeId } from '../../../src/model/schema/ids';

/** Twelve by ten metres, three storeys, one stair: small enough to check by hand. */
const ROOMS = `
  MC | 走道   | Corridor | corridor | 0,4,12,6.8
  W1 | 病房   | Ward     | ward 2   | 0,0,4.2,4 + 4.2,0,6,2 | MC@3,4 1.2M
  W1t| 卫生间 | Toilet   | toilet   | 4.2,2,6,4             | W1@4.2,3 0.8S
  W2 | 病房   | Ward     | ward 3   | 6,0,12,4              | MC@8,4 1.2M
  ST | 楼梯间 | Stair    | stair    | 0,6.8,3.9,14          | MC@1.5,6.8 1.4FB
  OF | 办公室 | Office   | office   | 3.9,6.8,12,14         | MC@6,6.8 0.9S; OUT@8,14 1.4D
`;

const storey = (level: number): StoreyPlan => {
  const { rooms, doors } = schedule(ROOMS);
  const bare: StoreyPlan = {
    code: `T-L0${level}`,
    building: 'T',
    zh: '试',
    en: 'Test',
    elevation: (level - 1) * 3.9,
    height: 3.9,
    origin: [100, 50],
    footprint: rectangle(0, 0, 12, 14),
    department: null,
    rooms,
    doors: level === 1 ? doors : doors.filter(({ to }) => to !== null),
    windows: [],
    furniture: [],
    zones: [{ code: 'F1', zh: '分区', en: 'Compartment', type: 'fire', rooms: ['OF'] }],
    stairs: level < 3 ? [{ room: 'ST', along: 'y', landing: 'low', flights: 2 }] : [],
    assets: [{ kind: 'extinguisher', code: `T${level}-1`, x: 6, y: 4.2, count: 2 }],
  };
  return { ...bare, windows: facadeWindows(bare) };
};

const steps = addAll([1, 2, 3].map((level) => storeyEntities(storey(level), new Map())));
const start = applyPatch(
  emptyDocument(),
  addEntities(emptyDocument(), 'buildings', [{ id: makeId('building', 'T'), name: { zh: '试', en: 'T' } }]),
);
const document = steps.reduce((current, step) => applyPatch(current, step(current)), start);

describe('a storey drawn of its plan', () => {
  it('leaves every room its floor between the faces of its walls', () => {
    const { outer } = document.spaces['space_T-L01.W2']!.outline;
    // 6 … 12 less half an inner and a whole outer wall, 0 … 4 likewise.
    expect(ringArea(outer)).toBeCloseTo((6 - 0.1 - 0.3) * (4 - 0.3 - 0.1), 9);
    expect(Math.min(...outer.map(([x]) => x))).toBeCloseTo(106.1, 9);
  });

  it('joins every room with all doors open, and every storey by the stair, without an assumption', () => {
    const plan = walkingPlan(document);
    const from = floorAt(plan, { storey: makeId('storey', 'T-L01'), x: 110, y: 52 })!;
    for (const level of ['T-L01', 'T-L02', 'T-L03']) {
      for (const space of Object.values(document.spaces).filter((s) => s.storey === `storey_${level}`)) {
        const [x, y] = space.use === 'stair' ? [102, 57.4] : space.outline.outer[0]!;
        const to = floorAt(plan, { storey: space.storey, x: x + 0.05, y: y + 0.05 })!;
        expect(to.gap, space.id).toBeLessThan(0.2);
        expect(findPath({ plan, walk: walkWith(plan, []) }, from, to).length, space.id).not.toBeNull();
      }
    }
    expect(plan.derived.warnings).toEqual([]);
  });

  it('says of its flights the way up that the shortest walk would take', () => {
    const silent = Object.entries(document.flights).map(([id, flight]) => [id, { ...flight, climbs: null }]);
    const { derived } = walkingPlan({ ...document, flights: Object.fromEntries(silent) });
    expect(derived.warnings.map(({ code }) => code)).toEqual(
      silent.map(() => 'plan.flight-direction-assumed'),
    );
    expect(walkingPlan(document).derived.input.flights).toEqual(derived.input.flights);
  });
});

describe('a stair that is left under its half landing', () => {
  const ROOMS = `
    ST | 楼梯间 | Stair | stair | 0,0,3.9,8.4 | MC@1.9,0 1.4FB
    MC | 走道   | Corridor | corridor | 0,-3,3.9,0
  `;
  const level = (number: number, rest: Partial<StoreyPlan>): StoreyPlan => ({
    ...storey(1),
    ...schedule(number === 1 ? ROOMS.replace('1.4FB', '1.4FB; OUT@1.9,8.4 1.4D') : ROOMS),
    code: `U-L0${number}`,
    elevation: (number - 1) * 4.8,
    height: 4.8,
    footprint: rectangle(0, -3, 3.9, 8.4),
    windows: [],
    zones: [],
    assets: [],
    ...rest,
  });
  const up = { room: 'ST', along: 'y', landing: 'low', flights: 2 } as const;
  const made = addAll(
    [
      level(1, { stairs: [{ ...up, wayUnder: true }] }),
      level(2, { stairs: [{ ...up, overWay: 4.8 }] }),
      level(3, { stairs: [] }),
    ].map((one) => storeyEntities(one, new Map())),
  ).reduce((current, step) => applyPatch(current, step(current)), start);
  const plan = walkingPlan(made);
  const at = (number: number, x: number, y: number) => {
    const place = floorAt(plan, { storey: makeId('storey', `U-L0${number}`), x: 100 + x, y: 50 + y })!;
    expect(place.gap).toBeLessThan(0.01);
    return place;
  };

  it('has floor under its last flight, from the foot of the stair to the door', () => {
    const { length } = findPath({ plan, walk: walkWith(plan, []) }, at(1, 1.9, -1), at(1, 3, 7.9));
    expect(length).toBeGreaterThan(8.9);
    expect(length).toBeLessThan(9.5);
  });

  it('joins all storeys as it would otherwise', () => {
    // Two flights of 16 risers: 15 treads of 0.28 m over 2.4 m each.
    const slopes = 2 * Math.hypot(15 * 0.28, 2.4);
    for (const [from, to] of [
      [1, 2],
      [2, 3],
    ] as const) {
      const { length } = findPath({ plan, walk: walkWith(plan, []) }, at(from, 1.9, -1), at(to, 1.9, -1));
      expect(length).toBeGreaterThan(slopes + 4);
      expect(length).toBeLessThan(slopes + 11);
    }
    expect(plan.derived.warnings).toEqual([]);
    expect(plan.nav.unjoined).toEqual([]);
  });
});
