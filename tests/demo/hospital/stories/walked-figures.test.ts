import { describe, expect, it } from 'vitest';
import { floorAt, findPath } from '../../../../src/analyses/walking/find-path';
import { storeyIndex, walkWith } from '../../../../src/analyses/walking/walking-plan';
import { present } from '../../../../src/base/assert';
import { distanceField } from '../../../../src/geometry/nav/distance-field';
import { assetsOf } from '../../../../src/model/query/assets-of';
import { makeId } from '../../../../src/model/schema/ids';
import { toldPlan } from '../../support/hospitals';

const plan = toldPlan();
const floor = (storey: string, x: number, y: number) =>
  present(floorAt(plan, { storey: makeId('storey', storey), x, y }), `floor of ${storey}`);

describe('metres that stories tell', () => {
  it('43: the longest stretch of the corridor without a sign is 44 m', () => {
    const signs = assetsOf(plan.document, 'exit-sign', makeId('storey', 'D-L03'))
      .filter(({ x }) => x > 28.5 && x < 32)
      .map(({ y }) => y)
      .sort((a, b) => a - b);
    expect(Math.max(...signs.slice(1).map((y, i) => y - signs[i]!))).toBeCloseTo(44, 0);
  });

  it('71: from the last door of the north end it is 21.1 m to the stair', () => {
    const way = findPath(
      { plan, walk: walkWith(plan, []) },
      floor('D-L03', 31.6, 173.9),
      floor('D-L03', 29.2, 152.9),
    );
    expect(way.length).toBeCloseTo(21.1, 1);
  });

  it('80: it is 35 m to the nearest call point at the worst', () => {
    const points = assetsOf(plan.document, 'manual-call-point', makeId('storey', 'B-L03'));
    const field = distanceField(
      walkWith(plan, []),
      points.map(({ x, y }) => floor('B-L03', x, y)),
    );
    const storey = storeyIndex(plan, makeId('storey', 'B-L03'));
    const { storeyStart } = plan.nav.samples;
    const here = [...field.samples].map((sample, i) =>
      sample >= storeyStart[storey]! && sample < storeyStart[storey + 1]! ? field.distances[i]! : 0,
    );
    expect(here.reduce((a, b) => Math.max(a, b), 0)).toBeCloseTo(35.2, 0);
  });
});
