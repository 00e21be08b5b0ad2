import { describe, expect, it } from 'vitest';
import { findPath, floorAt } from '../../../src/analyses/walking/find-path';
import { walkingPlan, walkWith } from '../../../src/analyses/walking/walking-plan';
import { addAll } from '../../../src/demo/drafting/entity-lists';
import { storeyEntities } from '../../../src/demo/drafting/storey-entities';
import { basement } from '../../../src/demo/hospital/basement/basement';
import { buildingEntities } from '../../../src/demo/hospital/building-plan';
import { ebikeShed } from '../../../src/demo/hospital/ebikes/ebike-shed';
import { energyCentre } from '../../../src/demo/hospital/energy/energy';
import { gatehouses } from '../../../src/demo/hospital/gatehouses/gatehouses';
import { hazardousStore } from '../../../src/demo/hospital/hazardous-store/hazardous-store';
import { BUILDINGS } from '../../../src/demo/hospital/hospital';
import { logistics } from '../../../src/demo/hospital/logistics/logistics';
import { oldInpatient } from '../../../src/demo/hospital/old/old-inpatient';
import { oxygenStation } from '../../../src/demo/hospital/oxygen/oxygen-station';
import { HEADS } from '../../../src/demo/hospital/people/departments';
import { peopleEdits } from '../../../src/demo/hospital/people/people-edits';
import { PATROL_STOPS } from '../../../src/demo/hospital/site/patrol-route';
import { site } from '../../../src/demo/hospital/site/site';
import { ASSEMBLY, BUILT, SITE } from '../../../src/demo/hospital/site/site-map';
import { wasteHouse } from '../../../src/demo/hospital/waste/waste-house';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { emptyDocument } from '../../../src/model/schema/document';
import { makeId } from '../../../src/model/schema/ids';
import type { Box } from '../../../src/demo/drafting/boxes';
import { areaOf, inside, unreached } from '../support/storey-checks';

const AROUND = [
  basement,
  oldInpatient,
  logistics,
  energyCentre,
  hazardousStore,
  oxygenStation,
  ebikeShed,
  wasteHouse,
  ...gatehouses,
].map((plan) => plan());

const document = [
  ...peopleEdits,
  ...addAll([storeyEntities(site(), HEADS), ...AROUND.flatMap((plan) => buildingEntities(plan, HEADS))]),
].reduce((current, step) => applyPatch(current, step(current)), emptyDocument());

const ground = makeId('storey', 'SITE');
const middleOf = ([x0, y0, x1, y1]: Box): [number, number] => [(x0 + x1) / 2, (y0 + y1) / 2];
const sizeOf = ([x0, y0, x1, y1]: Box): number => (x1 - x0) * (y1 - y0);

const DRAWN = BUILDINGS.map((make) => make());
const AT_GROUND = new Map(
  DRAWN.map(({ code, storeys }) => [code, storeys.find(({ elevation }) => elevation === 0)]),
);

/** Extent on the campus of what is drawn at ground of a building. */
function extentOf(code: string): Box {
  const storey = AT_GROUND.get(code)!;
  const [dx, dy] = storey.origin;
  const xs = storey.footprint!.map(([x]) => x + dx);
  const ys = storey.footprint!.map(([, y]) => y + dy);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

const apart = (a: Box, b: Box): number =>
  Math.hypot(Math.max(0, a[0] - b[2], b[0] - a[2]), Math.max(0, a[1] - b[3], b[1] - a[3]));

describe('the ground of the campus', () => {
  const plan = walkingPlan(document);
  const outdoors = Object.values(document.outdoors).filter(({ storey }) => storey === ground);

  it('shows every place once: all of the site but what is built', () => {
    const paved = outdoors.reduce((sum, { outline }) => sum + areaOf(outline), 0);
    // K1 … K4 and all others lie apart, so their areas add up.
    const built = Object.values(BUILT).reduce((sum, box) => sum + sizeOf(box), 0);
    expect(paved).toBeCloseTo(sizeOf(SITE) - built, 6);
    for (const [code, box] of Object.entries(BUILT)) {
      const [x, y] = middleOf(box);
      expect(
        outdoors.some(({ outline }) => inside(outline, x, y)),
        code,
      ).toBe(false);
    }
  });

  it('leaves out just the buildings as they are drawn', () => {
    for (const [code, storey] of AT_GROUND) {
      if (storey === undefined) continue;
      extentOf(code).forEach((side, i) => expect(side, code).toBeCloseTo(BUILT[code]![i]!, 6));
    }
  });

  it('is walked from each assembly point to all the others, into every building and down both ramps', () => {
    const [first, ...others] = ASSEMBLY.map(([, , box]) => {
      const [x, y] = middleOf(box);
      return { storey: ground, x, y };
    });
    const from = floorAt(plan, first!)!;
    for (const other of others)
      expect(findPath({ plan, walk: walkWith(plan, []) }, from, floorAt(plan, other)!).length).not.toBeNull();
    expect(unreached(document, plan, first!)).toEqual([]);
    // The short way from the middle of garage south to the ground is up a ramp, for there is no tower here.
    const garage = floorAt(plan, { storey: makeId('storey', 'B1-G'), x: 100, y: 148 })!;
    expect(findPath({ plan, walk: walkWith(plan, []) }, garage, from).length).toBeGreaterThan(60);
  });

  it('assumes nothing but that the stairs of the basement go on in the tower, which is not here', () => {
    const places = plan.derived.warnings.map(({ code, place }) => `${code} ${place}`);
    expect(places.sort()).toEqual([1, 2, 3].map((n) => `plan.flight-upper-end-open flight_B1-G.ST${n}.4`));
    expect(plan.nav.unjoined).toHaveLength(3);
  });

  it('has its fittings on the ground', () => {
    const fittings = Object.values(document.assets).filter(({ storey }) => storey === ground);
    const count = (kind: string): number => fittings.filter((asset) => asset.kind === kind).length;
    expect([count('hydrant'), count('pump-connector'), count('camera'), count('guard-post')]).toEqual([
      12, 2, 42, 1,
    ]);
    for (const { id, x, y } of fittings)
      expect(
        outdoors.some(({ outline }) => inside(outline, x, y)),
        id,
      ).toBe(true);
  });

  it('keeps trees, walls and benches off roads and the fire engines’ ground', () => {
    const kept = outdoors.filter(({ id }) =>
      /SITE\.(RING|LANE|CROSS|ENTRY|EMERG|SVC|WEST|OPS|DRIVE)/.test(id),
    );
    for (const { id, storey, outline } of Object.values(document.obstacles)) {
      if (storey !== ground) continue;
      for (const [x, y] of outline.outer)
        expect(
          kept.filter((road) => inside(road.outline, x, y)).map((road) => road.id),
          id,
        ).toEqual([]);
    }
  });
});

/** Metres between the walls, by the table of the programme. */
const DISTANCES: readonly (readonly [a: string, b: string, least: number])[] = [
  ['A', 'B', 18],
  ['A', 'D', 31.8],
  ['G', 'A', 54],
  ['I', 'A', 33.3],
  ['B', 'C', 24.4],
  ['C', 'D', 35.4],
  ['C', 'E', 26.2],
  ['D', 'J', 14],
  ['E', 'F', 12.8],
  ['B', 'E', 32.8],
  ['G', 'E', 76],
  ['G', 'H', 30],
  ['G', 'K2', 29.7],
  ['G', 'I', 40],
  ['H', 'B', 50.4],
  ['H', 'E', 36],
  ['H', 'F', 74],
];

/** Extents of what is drawn in the open under a code: a road or a car park in its parts, an assembly point. */
const placesOf = (code: string): Box[] =>
  [...Object.values(document.outdoors), ...Object.values(document.exits)]
    .filter(({ id }) => new RegExp(`_SITE\\.${code}(-\\d+)?$`).test(id))
    .map(({ outline: { outer } }) => {
      const xs = outer.map(([x]) => x);
      const ys = outer.map(([, y]) => y);
      return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
    });

describe('distances between buildings', () => {
  it.each(DISTANCES)('%s and %s are %s m apart as drawn', (a, b, least) => {
    expect(apart(extentOf(a), extentOf(b))).toBeGreaterThanOrEqual(least - 0.06);
  });

  it('keeps the hazardous store off every other building', () => {
    for (const code of Object.keys(BUILT).filter((code) => code !== 'G'))
      expect(apart(extentOf('G'), BUILT[code]!), code).toBeGreaterThanOrEqual(29.7 - 0.06);
  });

  // Codes of what lies in the open, by the table of the programme.
  it.each([
    ['G', 'P3', 20.6],
    ['G', 'AP4', 20],
    ['G', 'SVC-E', 8],
    ['G', 'EMERGENCY', 18],
    ['H', 'AP4', 21.5],
    ['I', 'P2', 16],
    ['I', 'P3', 8],
  ])('%s is %s + %s m away as drawn', (building, place, least) => {
    const boxes = placesOf(place);
    expect(boxes.length, place).toBeGreaterThan(0);
    for (const box of boxes) expect(apart(extentOf(building), box)).toBeGreaterThanOrEqual(least - 0.06);
  });

  it('keeps the oxygen station off ramps, roads and assembly points', () => {
    const station = extentOf('H');
    const least = (boxes: readonly Box[]): number => Math.min(...boxes.map((box) => apart(station, box)));
    expect(least(placesOf('RING-E'))).toBeCloseTo(26, 6);
    expect(least(placesOf('SVC-LOX'))).toBeCloseTo(6, 6);
    expect(least(placesOf('EMERGENCY'))).toBeCloseTo(6, 6);
    expect(apart(station, BUILT['RAMP-E']!)).toBeGreaterThanOrEqual(66.5);
    expect(least(['AP1', 'AP2', 'AP3', 'AP4'].flatMap(placesOf))).toBeGreaterThanOrEqual(21.4);
  });
});

describe('the patrol', () => {
  it('reads 46 tags from the main gate to the waste gate, each in a room of its storey', () => {
    expect(PATROL_STOPS).toHaveLength(46);
    const ends = [PATROL_STOPS[0], PATROL_STOPS.at(-1)].map((stop) => stop?.storey);
    expect(ends).toEqual(['SITE', 'SITE']);
    const storeys = new Map(DRAWN.flatMap((plan) => plan.storeys).map((storey) => [storey.code, storey]));
    for (const { storey, x, y, en } of PATROL_STOPS) {
      if (storey === 'SITE') continue;
      const room = storeys.get(storey)?.rooms.find(({ ring }) => inside({ outer: ring, holes: [] }, x, y));
      expect(room?.use, `${storey} ${en}`).toBeDefined();
    }
  });
});
