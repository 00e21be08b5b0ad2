import { describe, expect, it } from 'vitest';
import { shutOpenings } from '../../../src/model/query/shut-openings';
import { wayOut } from '../../../src/analyses/way-out/compute';
import { isInTheOpen } from '../../../src/analyses/way-out/exits';
import { seededRandom } from '../../../src/base/random';
import { placeOfSample } from '../../geometry/nav/random-pairs';
import { cases } from '../../support/cases';
import { toldPlan } from '../../demo/support/hospitals';

describe('ways out of the demo hospital', () => {
  it('end where they come into the open, and there is one from everywhere by day', () => {
    const plan = toldPlan();
    const { nav, derived, document } = plan;
    const random = seededRandom(3);
    let ways = 0;
    for (let i = 0; i < cases(60); i++) {
      const { storey, planX: x, planY: y } = placeOfSample(nav, random.index(nav.samples.count));
      const from = { storey: derived.storeys[storey]!, x, y };
      const found = wayOut(plan, from, shutOpenings(document, '10:00'));
      if (found.kind === 'in-the-open') continue;
      expect(found.kind, JSON.stringify(from)).toBe('way');
      if (found.kind !== 'way') continue;
      ways++;
      const points = found.way.legs.flatMap((leg) => leg.points);
      points.slice(0, -2).forEach((a, k) => {
        const b = points[k + 1]!;
        const middle = { storey: a.storey, x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
        if (a.storey === b.storey) expect(isInTheOpen(plan, middle), JSON.stringify(middle)).toBe(false);
      });
      expect(found.way.doors.length).toBeGreaterThan(0);
    }
    expect(ways).toBeGreaterThan(cases(60) / 4);
  }, 240_000);
});
