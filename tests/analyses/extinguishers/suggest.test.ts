import { describe, expect, it } from 'vitest';
import { computeCoverage } from '../../../src/analyses/extinguishers/compute';
import { UNKNOWN_TYPE } from '../../../src/analyses/extinguishers/input';
import { nearestExtinguisher } from '../../../src/analyses/extinguishers/nearest';
import { candidatesFor, suggestSteps } from '../../../src/analyses/extinguishers/suggest';
import { walkingOrderSteps } from '../../../src/analyses/walking/walking-order';
import { walkWith, walkingPlan } from '../../../src/analyses/walking/walking-plan';
import { finished } from '../../../src/base/steps';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { assetsOf } from '../../../src/model/query/assets-of';
import { spaceAt } from '../../../src/model/query/space-at';
import { makeId, type OpeningId } from '../../../src/model/schema/ids';

const plan = walkingPlan(smallWard());
const all = assetsOf(plan.document, 'extinguisher', null)
  .map(({ id, storey, x, y }) => ({ ...UNKNOWN_TYPE, id, storey, x, y }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
const newOne = makeId('asset', 'zzz');

describe('where one more extinguisher does most', () => {
  it.each([
    [15, all.length],
    [20, 1],
    [9, all.length],
  ])(
    'within %d m of %d: none of the places that were tried leaves less',
    (limit, count) => {
      const input = { sources: all.slice(0, count), shut: [] as OpeningId[], limit };
      const measure = computeCoverage(plan, input);
      const rooms = measure.storeys.flatMap(({ id, bySpace }) =>
        bySpace.map((space) => ({ storey: id, ...space })),
      );
      const [hole] = rooms.toSorted((a, b) => b.uncovered - a.uncovered);
      const worst = { storey: hole!.storey, x: hole!.worst!.x, y: hole!.worst!.y };
      const found = finished(suggestSteps(plan, input, measure.full, worst))!;
      const candidates = candidatesFor(plan, walkWith(plan, []), worst, limit);
      expect(found.tried).toBe(candidates.length);
      expect(candidates.length).toBeGreaterThan(0);
      // Each place measured from scratch.
      const left = (place: (typeof candidates)[number]) =>
        computeCoverage(plan, {
          ...input,
          sources: [...input.sources, { ...UNKNOWN_TYPE, id: newOne, ...place }],
        });
      const least = Math.min(...candidates.map((place) => left(place).total.uncovered));
      const mine = left(found.place);
      expect(mine.total.uncovered).toBeLessThanOrEqual(least + 0.011);
      const level = mine.storeys.find(({ id }) => id === worst.storey)!;
      expect(found.remaining).toBeCloseTo(level.uncovered, 6);
      expect(found.before).toBeCloseTo(measure.storeys.find(({ id }) => id === worst.storey)!.uncovered, 9);
      expect(found.gained).toBeCloseTo(measure.total.uncovered - mine.total.uncovered, 6);
      // It hangs in circulation, and the place that it was asked for is covered.
      expect(spaceAt(plan.document, found.place.storey, found.place.x, found.place.y)?.use).toBe('corridor');
      const room = level.bySpace.find(({ space }) => space === hole!.space)!;
      expect(room.worst!.length).toBeLessThan(hole!.worst!.length);
    },
    60_000,
  );

  it('is nowhere where nothing is uncovered', () => {
    const input = { sources: all, shut: [], limit: 400 };
    const measure = computeCoverage(plan, input);
    expect(finished(suggestSteps(plan, input, measure.full, all[0]!))).toBeNull();
  });
});

describe('the nearest extinguisher', () => {
  const input = { sources: all, shut: [] as OpeningId[], limit: 15 };
  const measure = computeCoverage(plan, input);

  it('is as far as coverage says, for the worst place of every room, and its walk is as long as it says', () => {
    for (const { id: storey, bySpace } of measure.storeys) {
      for (const { worst } of bySpace) {
        const found = nearestExtinguisher(plan, { storey, x: worst!.x, y: worst!.y }, input);
        expect(found?.walk?.length).toBeCloseTo(worst!.length, 6);
        const { points } = found!.walk!;
        const walked = points
          .slice(1)
          .reduce(
            (sum, p, i) => sum + Math.hypot(p.x - points[i]!.x, p.y - points[i]!.y, p.z - points[i]!.z),
            0,
          );
        expect(walked).toBeCloseTo(worst!.length, 6);
      }
    }
  });

  it('tells by which shut doors it is cut off', () => {
    const { id: storey, bySpace } = measure.storeys[0]!;
    const worst = bySpace.find(({ space }) => plan.document.spaces[space]?.use === 'ward')!.worst!;
    const place = { storey, x: worst.x, y: worst.y };
    const { walk } = nearestExtinguisher(plan, place, input)!;
    const [door] = walk!.doors;
    expect(door).toBeDefined();
    const shut = nearestExtinguisher(plan, place, { ...input, shut: plan.derived.doors.slice() })!;
    expect(shut.walk).toBeNull();
    expect(shut.open?.length).toBeCloseTo(walk!.length, 9);
    expect(shut.barred.map(({ id }) => id)).toEqual(walk!.doors.map(({ id }) => id));
    expect(nearestExtinguisher(plan, { storey, x: 1e4, y: 1e4 }, input)).toBeNull();
  });
});

describe('the order in which places are walked', () => {
  it('begins with the first and goes to whichever is nearest on foot; what is off all floor comes last', () => {
    const order = finished(walkingOrderSteps(plan, all, []));
    expect(order.toSorted((a, b) => a - b)).toEqual(all.map((_, i) => i));
    expect(order[0]).toBe(0);
    const rest = new Set(order.slice(1));
    let at = 0;
    for (const next of order.slice(1)) {
      const lengths = [...rest].map((i) => {
        const sources = [all[i]!];
        return nearestExtinguisher(plan, all[at]!, { sources, shut: [], limit: 1 })?.walk?.length ?? Infinity;
      });
      const [length] = [...rest].flatMap((i, k) => (i === next ? [lengths[k]!] : []));
      expect(length).toBeCloseTo(Math.min(...lengths), 9);
      rest.delete(next);
      at = next;
    }
    expect(
      finished(walkingOrderSteps(plan, [{ ...all[0]!, storey: makeId('storey', 'none') }, all[1]!], [])),
    ).toEqual([1, 0]);
  });
});
