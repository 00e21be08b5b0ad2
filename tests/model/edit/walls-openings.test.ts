import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { addOpening } from '../../../src/model/edit/add-opening';
import { addWall } from '../../../src/model/edit/add-wall';
import { moveOpening, spotOf } from '../../../src/model/edit/move-opening';
import { moveWall, type WallMove } from '../../../src/model/edit/move-wall';
import { doorByPlace } from '../../../src/model/derive/door-place';
import { splitSpace } from '../../../src/model/edit/split-space';
import { removeOpening, removeWall } from '../../../src/model/edit/remove-parts';
import { freeSpan, wallSpotAt, type WallSpot } from '../../../src/model/edit/wall-spot';
import { storeyPartsOf } from '../../../src/model/derive/storey-parts';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { floorArea } from '../../../src/model/query/floor-area';
import type { CampusDocument } from '../../../src/model/schema/document';
import type { OpeningKind } from '../../../src/model/schema/opening';
import type { Point } from '../../../src/model/schema/polygon';
import { cases } from '../../support/cases';
import { after, areas, refusal, twoRooms } from './two-rooms';

const storey = 'storey_1';
const spot = (document: CampusDocument, x: number, y: number): WallSpot =>
  wallSpotAt(document, storey, x, y, 0.3)!;
const solid = (document: CampusDocument): number =>
  Object.values(document.walls).reduce(
    (sum, { body }) => sum + (body.form === 'polygon' ? floorArea(body.outline) : 0),
    0,
  );
const codes = (document: CampusDocument): string[] =>
  storeyPartsOf(document).flatMap(({ warnings }) => warnings.map(({ code }) => code));

describe('addWall', () => {
  const document = twoRooms('line');
  const wall = (points: readonly Point[], thickness = 0.2) =>
    addWall(document, { id: 'wall_n', storey, points, thickness, height: null });

  it('is one wall along its points, and goes on from a wall of its kind', () => {
    const made = wall([[1, 1], [2, 1], [2, 2]]); // prettier-ignore
    expect(made.ok && after(document, made.value.patch).walls.wall_n?.body).toEqual({
      form: 'line',
      line: [
        [1, 1],
        [2, 1],
        [2, 2],
      ],
      thickness: 0.2, // prettier-ignore
    });
    for (const points of [
      [
        [4.1, 3],
        [6, 3],
      ],
      [
        [6, 3],
        [4.1, 3],
      ],
    ] as const) {
      // prettier-ignore
      const on = wall(points);
      expect(on.ok && on.value.wall).toBe('wall_1');
      expect(on.ok && after(document, on.value.patch).walls.wall_1?.body).toMatchObject({
        line: [[4.1, 0], [4.1, 3], [6, 3]], // prettier-ignore
      });
    }
    const thin = wall([[4.1, 3], [6, 3]], 0.1); // prettier-ignore
    expect(thin.ok && thin.value.wall).toBe('wall_n');
  });

  it('is refused without length', () => {
    expect(refusal(wall([[1, 1], [1, 1.01]]))).toBe('mend.wall-too-short'); // prettier-ignore
    expect(refusal(wall([[1, 1]]))).toBe('mend.wall-too-short'); // prettier-ignore
  });
});

describe('moveWall', () => {
  const document = twoRooms('line');
  const move = (fields: Partial<WallMove>) =>
    moveWall(document, { wall: 'wall_1', what: { form: 'whole' }, dx: 0, dy: 0, along: true, ...fields });

  it('takes its door and the rooms on both sides along, across only', () => {
    const next = after(document, move({ dx: 0.5, dy: 0.25 }));
    expect(next.openings.opening_1?.line).toEqual([[4.6, 1.25], [4.6, 2.25]]); // prettier-ignore
    expect(areas(next)['space_a']).toBeCloseTo(13.5, 9);
    expect(areas(next)['space_b']).toBeCloseTo(10.5, 9);
    const alone = after(document, move({ dx: 0.5, along: false }));
    expect(alone.spaces).toBe(document.spaces);
  });

  it('an end moved leaves the door where it was; one that cuts it off is refused', () => {
    const longer = after(document, move({ what: { form: 'point', at: 0 }, dy: -1 }));
    expect(longer.openings.opening_1?.line).toEqual([[4.1, 1], [4.1, 2]]); // prettier-ignore
    expect(refusal(move({ what: { form: 'point', at: 0 }, dy: 1.5 }))).toBe('mend.opening-left-over');
    expect(refusal(move({ what: { form: 'point', at: 0 }, dy: 3 }))).toBe('mend.wall-too-short');
  });

  it('is refused where a room would be turned inside out', () => {
    expect(refusal(move({ dx: 4.05 }))).toBe('mend.shape-not-legal');
  });

  it('a wall drawn as an area goes as a whole, with its door', () => {
    const drawn = twoRooms('area');
    const made = moveWall(drawn, { wall: 'wall_1', what: { form: 'whole' }, dx: 0, dy: 0.5, along: false });
    expect(after(drawn, made).openings.opening_1?.line).toEqual([[4.1, 1.5], [4.1, 2.5]]); // prettier-ignore
  });
});

describe('openings in walls', () => {
  const forms = ['line', 'area'] as const;

  it.each(forms)(
    'a door in a wall drawn as %s joins the rooms beside it; taken out, the wall is whole',
    (form) => {
      const document = twoRooms(form);
      const without = after(document, removeOpening(document, 'opening_1'));
      expect(solid(without)).toBeCloseTo(form === 'area' ? 0.6 : 0, 9);
      const at = spot(without, 4.05, 1.5);
      expect([at.u, at.frame.length, at.thickness].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([
        1.5, 3, 0.2,
      ]);
      const next = after(
        without,
        addOpening(without, { id: 'opening_2', storey, kind: 'door', spot: at, width: 0.9 }),
      );
      expect(next.openings.opening_2).toMatchObject({ kind: 'door', leaf: 'single', height: 2.1 });
      expect([...next.openings.opening_2!.spaces!].toSorted()).toEqual(['space_a', 'space_b']);
      expect(solid(next)).toBeCloseTo(form === 'area' ? 0.42 : 0, 9);
      expect(codes(next)).toEqual([]);
    },
  );

  it('a door within one room says so; where the room is cut along its wall it joins the two', () => {
    const plan = twoRooms('line');
    const line: readonly Point[] = [[2, 0], [2, 3]]; // prettier-ignore
    const walls = { ...plan.walls, wall_2: { ...plan.walls.wall_1!, id: 'wall_2', body: { form: 'line', line, thickness: 0.1 } } } as const; // prettier-ignore
    const document: CampusDocument = { ...plan, walls };
    const input = {
      id: 'opening_2',
      storey,
      kind: 'door',
      spot: spot(document, 2, 1.2),
      width: 0.9,
    } as const;
    const placed = after(document, addOpening(document, input));
    expect(placed.openings.opening_2?.spaces).toEqual(['space_a', 'space_a']);
    expect(codes(placed)).toEqual(['plan.opening-sides-probed']);
    expect(doorByPlace(placed, placed.openings.opening_2!)?.sides).toEqual(['space_a', 'space_a']);
    const cut = after(placed, splitSpace(placed, { space: 'space_a', line, fresh: 'n' }));
    expect([...(cut.openings.opening_2?.spaces ?? [])].toSorted()).toEqual(['space_a', 'space_n']);
    expect(codes(cut)).toEqual([]);
    expect(doorByPlace(cut, cut.openings.opening_2!)).toMatchObject({ finalExit: false });
  });

  it.each(forms)('in a wall drawn as %s none stands over another, nor past the end', (form) => {
    const document = twoRooms(form);
    const add = (y: number, width: number) =>
      refusal(
        addOpening(document, {
          id: 'opening_2',
          storey,
          kind: 'passage',
          spot: spot(document, 4.1, y),
          width,
        }),
      );
    expect(add(0.5, 1.1)).toBe('mend.opening-off-wall');
    expect(add(0.5, 0.1)).toBe('mend.opening-off-wall');
    expect(add(2.3, 0.8)).toBe(form === 'line' ? 'mend.opening-overlaps' : 'mend.opening-off-wall');
    expect(add(0.5, 0.8)).toBeNull();
  });

  it.each(forms)('moved along and made wider in a wall drawn as %s it keeps what it is', (form) => {
    const document = twoRooms(form);
    const at = spotOf(document, document.openings.opening_1!)!;
    const place = { ...at, u: at.u + (at.frame.along[1] > 0 ? 0.4 : -0.4) };
    const moved = after(document, moveOpening(document, { opening: 'opening_1', spot: place }));
    const ys = moved.openings.opening_1!.line.map(([, y]) => Math.round(y * 1e9) / 1e9);
    expect(ys).toEqual([1.4, 2.4]);
    expect(moved.openings.opening_1).toMatchObject({ opensInto: 'space_b', kind: 'door' });
    expect(codes(moved)).toEqual([]);
    expect(solid(moved)).toBeCloseTo(form === 'area' ? 0.4 : 0, 9);
    const wide = after(moved, moveOpening(moved, { opening: 'opening_1', width: 1.8 }));
    expect(solid(wide)).toBeCloseTo(form === 'area' ? 0.24 : 0, 9);
    expect(refusal(moveOpening(wide, { opening: 'opening_1', width: 2.8 }))).toBe('mend.opening-off-wall');
  });

  it('a wall goes with its door; a piece of drawn wall leaves the door of its neighbour', () => {
    const line = twoRooms('line');
    expect(Object.keys(after(line, removeWall(line, 'wall_1')).openings)).toEqual([]);
    const area = twoRooms('area');
    expect(Object.keys(after(area, removeWall(area, 'wall_2')).openings)).toEqual(['opening_1']);
  });

  it('any opening at any wall of the ward: legal, taken back to the byte, as much wall gone as it is wide (seeded)', () => {
    const ward = smallWard();
    const storeys = Object.values(ward.storeys);
    let made = 0;
    for (let seed = 0; seed < cases(60); seed++) {
      const random = seededRandom(seed);
      const on = storeys[random.index(storeys.length)]!.id;
      const at = wallSpotAt(ward, on, random.between(0, 40), random.between(0, 20), 2);
      if (at === null || freeSpan(ward, on, at, null) === null) continue;
      const kind = (['door', 'passage', 'window'] satisfies OpeningKind[])[random.index(3)]!;
      const width = random.between(0.6, 2);
      const added = addOpening(ward, { id: 'opening_n', storey: on, kind, spot: at, width });
      if (!added.ok) continue;
      made++;
      const next = after(ward, added);
      const cut = at.drawn && kind !== 'window' ? width * at.thickness : 0;
      expect(Math.abs(solid(ward) - solid(next) - cut), `seed ${seed}`).toBeLessThan(1e-2 * (1 + cut));
      const back = after(next, removeOpening(next, 'opening_n'));
      expect(solid(back), `seed ${seed}`).toBeCloseTo(solid(ward), 4);
    }
    expect(made).toBeGreaterThan(cases(60) / 6);
  });
});
