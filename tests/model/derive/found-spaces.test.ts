import { describe, expect, it } from 'vitest';
import { ringArea } from '../../../src/geometry/plane/ring-area';
import { resolveDoor } from '../../../src/model/derive/resolve-door';
import { storeyPartsOf } from '../../../src/model/derive/storey-parts';
import type { CampusDocument } from '../../../src/model/schema/document';
import type { Polygon } from '../../../src/model/schema/polygon';
import { boxFeature, lineFeature, planText, readPlan } from './read-plan';

const plan = (...features: unknown[]): CampusDocument => readPlan(planText(features));

const areaOf = ({ outer, holes }: Polygon): number =>
  [outer, ...holes].reduce((sum, ring) => sum + ringArea(ring), 0);

const areasOf = (document: CampusDocument): number[] =>
  Object.values(document.spaces).map(({ outline }) => areaOf(outline));

const ringsOf = (document: CampusDocument): Polygon[] =>
  Object.values(document.spaces).map(({ outline }) => outline);

/** Four walls round the clear box, `t` thick. */
const walls = (x0: number, y0: number, x1: number, y1: number, t: number): unknown[] => [
  boxFeature('wall', [x0 - t, y0 - t, x1 + t, y0]),
  boxFeature('wall', [x0 - t, y1, x1 + t, y1 + t]),
  boxFeature('wall', [x0 - t, y0, x0, y1]),
  boxFeature('wall', [x1, y0, x1 + t, y1]),
];

/** A clear box of 4 × 3 m whose south wall has a hole from x = 1 to x = 2. */
const holed = (t = 0.2): unknown[] => [
  boxFeature('wall', [-t, -t, 1, 0]),
  boxFeature('wall', [2, -t, 4 + t, 0]),
  boxFeature('wall', [-t, 3, 4 + t, 3 + t]),
  boxFeature('wall', [-t, 0, 0, 3]),
  boxFeature('wall', [4, 0, 4 + t, 3]),
];

const box = [
  [0, 0],
  [4, 0],
  [4, 3],
  [0, 3],
] as const;

const doorAt = (x0: number, x1: number, y: number, kind = 'door'): unknown =>
  lineFeature(kind, [[x0, y], [x1, y]], { id: 'D' }); // prettier-ignore

describe('rooms found from walls', () => {
  it('is exact in a row of rooms whose walls are cut at doors', () => {
    // Three rooms of 4 × 3 m, 3 × 3 m and 5 × 3 m in a row; doors between them and one into the open.
    const features = [
      boxFeature('wall', [-0.3, -0.3, 12.5, 0]),
      boxFeature('wall', [-0.3, 3, 12.5, 3.3]),
      boxFeature('wall', [-0.3, 0, 0, 1]),
      boxFeature('wall', [-0.3, 2, 0, 3]),
      boxFeature('wall', [4, 0, 4.1, 0.5]),
      boxFeature('wall', [4, 1.4, 4.1, 3]),
      boxFeature('wall', [7.1, 0, 7.3, 2]),
      boxFeature('wall', [12.3, 0, 12.5, 3]),
      lineFeature('door', [[-0.15, 1], [-0.15, 2]], { id: 'out' }), // prettier-ignore
      lineFeature('door', [[4.05, 0.5], [4.05, 1.4]], { id: 'thin' }), // prettier-ignore
      lineFeature('opening', [[7.2, 2], [7.2, 3]], { id: 'wide' }), // prettier-ignore
    ];
    const document = plan(...features);
    const corners = (x0: number, x1: number) => ({
      outer: [[x0, 0], [x1, 0], [x1, 3], [x0, 3]], // prettier-ignore
      holes: [],
    });
    expect(ringsOf(document)).toEqual([corners(0, 4), corners(4.1, 7.1), corners(7.3, 12.3)]);
    expect(Object.keys(document.spaces)).toEqual(['space_found-G-1', 'space_found-G-2', 'space_found-G-3']);
    const sides = ['out', 'thin', 'wide'].map((id) =>
      resolveDoor(document, document.openings[`opening_${id}`]!),
    );
    expect(sides.map((door) => door!.sides.toSorted())).toEqual([
      [null, 'space_found-G-1'].toSorted(),
      ['space_found-G-1', 'space_found-G-2'],
      ['space_found-G-2', 'space_found-G-3'],
    ]);
    expect(sides.map((door) => door!.finalExit)).toEqual([true, false, false]);
    const parts = storeyPartsOf(document).find(({ plan: { storey } }) => storey.id === 'storey_G')!;
    const depths = parts.throats.map(({ opening, left, right }) => [opening.id, left + right] as const);
    expect(Object.fromEntries(depths)['opening_thin']).toBeCloseTo(0.1 + 0.02, 9);
    expect(Object.fromEntries(depths)['opening_wide']).toBeCloseTo(0.2 + 0.02, 9);
    expect(parts.derived).toEqual([]);
  });

  it.each([
    ['in the middle of the wall', 1, 2, -0.1],
    ['on its inner face', 1, 2, 0],
    ['on its outer face', 1, 2, -0.2],
    ['a little before it', 1, 2, 0.05],
    ['a little behind it', 1, 2, -0.25],
    ['shorter than the hole', 1.3, 1.75, -0.1],
    ['much shorter than the hole, on one side', 1.5, 2, -0.1],
    ['longer than the hole', 0.8, 2.3, -0.1],
  ])('shuts a hole with a door drawn %s', (_, x0, x1, y) => {
    for (const kind of ['door', 'opening']) {
      const document = plan(...holed(), doorAt(x0, x1, y, kind));
      expect(ringsOf(document)).toEqual([{ outer: box, holes: [] }]);
      expect(resolveDoor(document, document.openings['opening_D']!)?.sides).toContain('space_found-G-1');
    }
  });

  it('shuts holes with windows, when there is a way into the room at all', () => {
    const east = boxFeature('wall', [4, 2.5, 4.2, 3]);
    const rest = holed().slice(0, 4);
    const window = lineFeature('window', [[4.1, 0], [4.1, 2.5]]); // prettier-ignore
    expect(ringsOf(plan(...rest, east, window, doorAt(1, 2, -0.1)))).toEqual([{ outer: box, holes: [] }]);
  });

  it('is no room where a hole has no door: that is connected with the outside', () => {
    const next = walls(4.2, 0, 8.2, 3, 0.2);
    const document = plan(...holed(), ...next, lineFeature('door', [[6, 3.1], [7, 3.1]])); // prettier-ignore
    expect(areasOf(document)).toEqual([expect.closeTo(12, 9)]);
    expect(plan(...holed()).spaces).toEqual({});
  });

  it('ends at the walls that a door runs across between, without a throat', () => {
    // A door across a corridor 2 m wide: its two rooms touch on its line.
    const document = plan(...walls(0, 0, 10, 2, 0.2), lineFeature('door', [[4, 0], [4, 2]], { id: 'D' })); // prettier-ignore
    expect(areasOf(document)).toEqual([8, 12]);
    expect(resolveDoor(document, document.openings['opening_D']!)?.sides.toSorted()).toEqual([
      'space_found-G-1',
      'space_found-G-2',
    ]);
  });

  it('takes line walls with their thickness, doors on them uncut', () => {
    const document = plan(
      lineFeature('wall', [[0, 0], [9, 0], [9, 5], [0, 5], [0, 0]], { thickness: 0.4 }), // prettier-ignore
      lineFeature('wall', [[4, 0], [4, 5]], { thickness: 0.1 }), // prettier-ignore
      lineFeature('door', [[4, 2], [4, 3]], { id: 'D' }), // prettier-ignore
      lineFeature('door', [[0, 2], [0, 3]], { id: 'E' }), // prettier-ignore
    );
    const areas = areasOf(document);
    expect(areas[0]).toBeCloseTo(3.75 * 4.6, 9);
    expect(areas[1]).toBeCloseTo(4.75 * 4.6, 9);
    expect(resolveDoor(document, document.openings['opening_D']!)?.sides).toEqual([
      'space_found-G-1',
      'space_found-G-2',
    ]);
    expect(resolveDoor(document, document.openings['opening_E']!)).toMatchObject({ finalExit: true });
  });

  it('takes walls without thickness as lines, and leaves those that part nothing', () => {
    const document = plan(
      ...walls(0, 0, 6, 3, 0.2),
      lineFeature('wall', [[3, 0], [3, 3]], { thickness: 0 }), // prettier-ignore
      lineFeature('wall', [[4, 0], [4, 2]], { thickness: 0 }), // prettier-ignore
      lineFeature('door', [[3, 1], [3, 2]], { id: 'D' }), // prettier-ignore
    );
    expect(areasOf(document)).toEqual([9, 9]);
    expect(ringsOf(document)[1]!.outer).toHaveLength(4);
    expect(resolveDoor(document, document.openings['opening_D']!)?.sides).toEqual([
      'space_found-G-1',
      'space_found-G-2',
    ]);
  });

  it('keeps holes: a pillar, a room within a room; columns make none', () => {
    const document = plan(
      ...walls(0, 0, 12, 10, 0.2),
      boxFeature('wall', [1, 1, 1.5, 1.5]),
      boxFeature('column', [2, 1, 2.5, 1.5]),
      ...walls(5, 4, 8, 6, 0.25),
    );
    expect(areasOf(document)).toEqual([120 - 0.25 - 3.5 * 2.5, 6].map((area) => expect.closeTo(area, 9)));
    expect(ringsOf(document).map(({ holes }) => holes.length)).toEqual([2, 0]);
  });

  it('leaves out shafts and cavities, and courtyards drawn as outdoor areas but not the site', () => {
    const courtyard = boxFeature('outdoor', [4.1, 3.9, 8, 6]);
    const site = boxFeature('outdoor', [-50, -50, 50, 50]);
    const shell = walls(0, 0, 12, 10, 0.2);
    const inner = walls(4, 4, 8, 6, 0.2);
    const shaft = walls(1, 1, 1.9, 2, 0.2);
    const cavity = walls(0.5, 8, 11, 8.1, 0.2);
    const rooms = (...features: unknown[]): number => areasOf(plan(...features)).length;
    expect(rooms(...shell, ...inner, ...shaft, ...cavity)).toBe(2);
    expect(rooms(...shell, ...inner, courtyard)).toBe(1);
    expect(rooms(...shell, ...inner, site)).toBe(2);
    expect(rooms(...shell, site)).toBe(1);
  });

  it('takes cracks between walls up to 0.05 m for shut', () => {
    const cracked = (gap: number): unknown[] => [
      boxFeature('wall', [-0.2, -0.2, 4.2, 0]),
      boxFeature('wall', [-0.2, 3, 4.2, 3.2]),
      boxFeature('wall', [-0.2, gap, 0, 3 - gap]),
      boxFeature('wall', [4, 0, 4.2, 3]),
    ];
    expect(ringsOf(plan(...cracked(0.04)))[0]!.outer).toEqual([
      [0, 0],
      [4, 0],
      [4, 3],
      [0, 3],
    ]);
    expect(plan(...cracked(0.06)).spaces).toEqual({});
  });

  it('does not take walls that are walked under', () => {
    const beam = boxFeature('wall', [2, 0, 2.2, 3], { base: 2.5 });
    expect(areasOf(plan(...walls(0, 0, 4, 3, 0.2), beam))).toEqual([12]);
  });

  it('leaves scribble alone', () => {
    const line = Array.from(
      { length: 6000 },
      (_, i) => [Math.sin(i * 1.7) * 40, Math.cos(i * 2.9) * 40] as const,
    );
    const start = performance.now();
    expect(plan(lineFeature('wall', line, { thickness: 0.1 })).spaces).toEqual({});
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
