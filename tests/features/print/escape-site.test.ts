import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { liesIn, meet, type Box } from '../../../src/features/print/boxes';
import { placedSite, type SiteMap } from '../../../src/features/print/escape/site-map';
import { turning } from '../../../src/features/print/escape/turning';
import type { BuildingId, ExitId } from '../../../src/model/schema/ids';
import type { Point, Ring } from '../../../src/model/schema/polygon';

const house = (x: number, y: number, wide: number, deep: number): readonly Ring[] => [
  [
    [x, y],
    [x + wide, y],
    [x + wide, y + deep],
    [x, y + deep],
  ],
];
const building = (id: string, rings: readonly Ring[]): SiteMap['buildings'][number] => ({
  id: id as BuildingId,
  code: id,
  rings,
});
const gathering = (id: string, at: Point): SiteMap['assemblies'][number] => ({
  id: id as ExitId,
  at,
  name: { zh: `${id} 应急集合点（2400人）`, en: null },
});
const OWN = 'A' as BuildingId;
const GOAL = 'AP1' as ExitId;
const NORTH = turning(Math.PI / 2);

describe('the map of the site', () => {
  const letters = 2.8;

  it('has no sign and no word that its frame cuts or that hides another, wherever they lie (seeded)', () => {
    const random = seededRandom(71);
    let others = 0;
    for (let i = 0; i < 200; i++) {
      const spot = (): Point => [random.between(-200, 200), random.between(-200, 200)];
      const site: SiteMap = {
        buildings: ['A', 'B', 'C', 'D', 'E'].map((id) =>
          building(id, house(...spot(), random.between(1, 90), random.between(1, 60))),
        ),
        assemblies: ['AP1', 'AP2', 'AP3', 'AP4'].map((id) => gathering(id, spot())),
      };
      const rect = { x: 10, y: 20, width: random.between(30, 100), height: random.between(25, 60) };
      const frame: Box = {
        x: rect.x + rect.width / 2,
        y: rect.y + rect.height / 2,
        wide: rect.width / 2,
        high: rect.height / 2,
      };
      const map = placedSite(site, turning(random.between(-3, 3)), rect, letters, OWN, GOAL, [0, 0]);
      const goal = map.gatherings.find(({ id }) => id === GOAL)!;
      expect(liesIn(goal.box, frame)).toBe(true);
      const own = map.buildings.find(({ isOwn }) => isOwn)!;
      for (const [x, y] of own.rings.flat()) expect(liesIn({ x, y, wide: 0, high: 0 }, frame)).toBe(true);
      const words = [...map.buildings.map(({ code }) => code), ...map.gatherings.map(({ name }) => name)];
      const marks = [...map.gatherings.map(({ box }) => box), ...words.flatMap((word) => word ?? [])];
      for (const [k, a] of marks.entries()) {
        expect(liesIn(a, frame)).toBe(true);
        for (const b of marks.slice(k + 1)) {
          // The reader's own building may stand where people gather: then the goal's sign comes before its code.
          if (a !== goal.box && b !== goal.box) expect(meet(a, b)).toBe(false);
        }
      }
      // A sign of others without its name would be nobody's.
      for (const { isGoal, name } of map.gatherings) if (!isGoal) expect(name).not.toBeNull();
      others += map.gatherings.length - 1;
    }
    expect(others).toBeGreaterThan(50);
  });

  it('shows the nearest building to who is in none', () => {
    const site: SiteMap = {
      buildings: [building('A', house(300, 0, 60, 20)), building('B', house(40, 0, 60, 20))],
      assemblies: [gathering('AP1', [0, 40])],
    };
    const rect = { x: 0, y: 0, width: 80, height: 60 };
    const { buildings, you } = placedSite(site, NORTH, rect, letters, null, GOAL, [0, 0]);
    expect(buildings.map(({ isOwn, code }) => [isOwn, code?.text ?? null])).toEqual([
      [false, null],
      [false, 'B'],
    ]);
    expect(liesIn(you, { x: 40, y: 30, wide: 40, high: 30 })).toBe(true);
  });

  it('is as large as the own building and the place to gather allow, and names no house too small for its letter', () => {
    const site: SiteMap = {
      buildings: [
        building('A', house(0, 0, 60, 20)),
        building('K', house(70, 0, 1, 1)),
        building('B', house(64, -30, 30, 15)),
      ],
      assemblies: [gathering('AP1', [30, -40])],
    };
    const rect = { x: 0, y: 0, width: 80, height: 60 };
    const { you, buildings, gatherings } = placedSite(site, NORTH, rect, letters, OWN, GOAL, [30, 10]);
    // 60 m by 60 m with 20 m around it, in 80 mm by 60 mm less 1.5 mm of air.
    const [a, b] = buildings[0]!.rings[0]!;
    expect(b![0] - a![0]).toBeCloseTo((60 * 57) / 100, 9);
    expect(buildings.map(({ id, code }) => [id, code?.text ?? null])).toEqual([
      ['A', 'A'],
      ['K', null],
      ['B', 'B'],
    ]);
    expect(gatherings[0]!.name!.text).toBe('AP1');
    // The dot hides no letter.
    expect(meet(you, buildings[0]!.code!)).toBe(false);
  });
});
