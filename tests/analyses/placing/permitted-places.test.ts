import { describe, expect, it } from 'vitest';
import { permittedPlaces, type PermittedPlace } from '../../../src/analyses/placing/permitted-places';
import { walkingPlan, type WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { openingWidth } from '../../../src/model/query/opening-width';
import { onStorey } from '../../../src/model/query/on-storey';
import { spaceAt } from '../../../src/model/query/space-at';
import type { CampusDocument } from '../../../src/model/schema/document';
import { makeId, type StoreyId } from '../../../src/model/schema/ids';
import { boxFeature, lineFeature, planText, pointFeature, readPlan } from '../../model/derive/read-plan';
import { G } from '../way-out/houses';

const all = (plan: WalkingPlan, storey: StoreyId, step = 0.5): PermittedPlace[] =>
  permittedPlaces(plan, storey, onStorey(plan.document, 'spaces', storey), { step });

const drawn = (rest: readonly unknown[]): CampusDocument =>
  readPlan(planText([boxFeature('space', [0, 0, 12, 4], { id: 'C', use: 'corridor' }), ...rest]));

const house = (rest: readonly unknown[]): WalkingPlan => walkingPlan(drawn(rest));

const near = (places: readonly PermittedPlace[], x: number, y: number, metres: number): PermittedPlace[] =>
  places.filter((place) => Math.hypot(place.x - x, place.y - y) < metres);

describe('permitted places', () => {
  it('hang on walls of the space that they say, on floor, away from leaves, windows and what is reached for', () => {
    const plan = walkingPlan(smallWard());
    for (const storey of plan.derived.storeys) {
      const openings = onStorey(plan.document, 'openings', storey);
      for (const { x, y, space, at, normal } of all(plan, storey)) {
        expect(at.gap).toBe(0);
        expect(spaceAt(plan.document, storey, x, y)?.id).toBe(space);
        expect(Math.hypot(...normal)).toBeCloseTo(1, 9);
        for (const opening of openings) {
          const [a, b] = opening.line;
          const middle = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] as const;
          const width = Math.hypot(b[0] - a[0], b[1] - a[1]);
          // In the throat nobody hangs anything.
          expect(Math.hypot(middle[0] - x, middle[1] - y)).toBeGreaterThan(Math.min(0.7, width / 2));
          if (opening.opensInto !== space || opening.leaf !== 'single') continue;
          const jamb = Math.min(...opening.line.map(([px, py]) => Math.hypot(px - x, py - y)));
          expect(jamb).toBeGreaterThanOrEqual(openingWidth(opening));
        }
        for (const asset of onStorey(plan.document, 'assets', storey)) {
          if (asset.kind === 'hydrant') expect(Math.hypot(asset.x - x, asset.y - y)).toBeGreaterThan(0.4);
        }
      }
    }
  });

  it('stay behind neither leaf, wherever its hinges are, and come up to the jamb of a door that opens away', () => {
    const line = [
      [5.5, 4.1],
      [6.5, 4.1],
    ] as const;
    const plain = drawn([
      boxFeature('space', [4, 4.2, 8, 8], { id: 'R', use: 'office' }),
      lineFeature('door', line, { id: 'd', spaces: ['R', 'C'] }),
    ]);
    const id = makeId('opening', 'd');
    const door = (space: string | null): WalkingPlan => {
      const opensInto = space === null ? null : makeId('space', space);
      const opening = { ...plain.openings[id]!, leaf: 'single' as const, opensInto };
      return walkingPlan({ ...plain, openings: { [id]: opening } });
    };
    const places = (opensInto: string | null) => all(door(opensInto), G, 0.25).filter(({ y }) => y < 4);
    expect(near(places('C'), 6, 4, 1.4)).toEqual([]);
    expect(near(places('C'), 6, 4, 2).length).toBeGreaterThan(0);
    expect(near(places('R'), 6, 4, 1).length).toBeGreaterThan(0);
    // Nobody said where it opens to: into the room.
    expect(near(places(null), 6, 4, 1).length).toBeGreaterThan(0);
  });

  it('are told by what they stand beside', () => {
    const plan = house([pointFeature('asset', [6, 0.1], { id: 'h', asset: 'hydrant' })]);
    const places = all(plan, G);
    expect(near(places, 6, 0.1, 0.45)).toEqual([]);
    expect(near(places, 6, 0.1, 1.5).every(({ beside }) => beside === 'hydrant')).toBe(true);
    expect(near(places, 1, 0.1, 1).every(({ beside }) => beside === null)).toBe(true);
  });

  it('leave a wall alone that something stands before, and a room alone that nobody can stand in', () => {
    const blocked = all(house([boxFeature('obstacle', [4, 0.3, 8, 1], { id: 'o' })]), G, 0.25);
    expect(blocked.filter(({ x, y }) => y < 0.3 && x > 4 && x < 8)).toEqual([]);
    expect(blocked.filter(({ y }) => y > 3).length).toBeGreaterThan(10);
    const slit = walkingPlan(
      readPlan(planText([boxFeature('space', [0, 0, 12, 0.6], { id: 'C', use: 'corridor' })])),
    );
    expect(all(slit, G)).toEqual([]);
  });
});
