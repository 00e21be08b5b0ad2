import { describe, expect, it } from 'vitest';
import { findPath, floorAt } from '../../../src/analyses/walking/find-path';
import { walkingPlan, walkWith } from '../../../src/analyses/walking/walking-plan';
import { rectangle } from '../../../src/demo/drafting/rectilinear';
import { schedule } from '../../../src/demo/drafting/room-schedule';
import type { StoreyPlan } from '../../../src/demo/drafting/storey-plan';
import type { BuildingPlan } from '../../../src/demo/hospital/building-plan';
import { links } from '../../../src/demo/hospital/links/links';
import { makeId } from '../../../src/model/schema/ids';
import { outpatient } from '../../../src/demo/hospital/outpatient/outpatient';
import { technology } from '../../../src/demo/hospital/technology/technology';
import { alone, together } from '../support/building';
import { misplacedDoors } from '../support/storey-checks';

/** Two lobbies, of 4.2 × 6 m, at the south and at the north end of a link, drawn as one building. */
function withLobbies(link: StoreyPlan): BuildingPlan {
  const [x, y] = link.origin;
  const length = link.footprint![2]![1];
  const lobby = (code: string, south: number, door: string): StoreyPlan => ({
    ...link,
    code,
    building: 'X',
    kind: 'storey',
    origin: [x, south],
    footprint: rectangle(0, 0, 4.2, 6),
    freeWalls: [],
    assets: [],
    ...schedule(`BR | 连廊前厅 | Link lobby | lobby | 0,0,4.2,6 | ${link.code}.LINK@2.1,${door} 2.4FA*`),
  });
  return {
    code: 'X',
    zh: '试',
    en: 'Test',
    height: 20,
    fireGrade: 1,
    built: 2018,
    storeys: [lobby('X-S', y - 6, '6'), lobby('X-N', y + length, '0')],
    lifts: [],
  };
}

describe.each(links())('$code', (link) => {
  const document = alone(withLobbies(link));
  const plan = walkingPlan(document);
  const [x, y] = [link.origin[0] + 2.1, link.origin[1]];
  const length = link.footprint![2]![1];
  const from = floorAt(plan, { storey: makeId('storey', 'X-S'), x, y: y - 1 })!;
  const to = floorAt(plan, { storey: makeId('storey', 'X-N'), x, y: y + length + 1 })!;
  const doors = Object.values(document.openings).map(({ id }) => id);

  it('is walked from building to building, through the fire doors at both ends', () => {
    expect(findPath({ plan, walk: walkWith(plan, []) }, from, to).length).toBeCloseTo(length + 2, 9);
    expect(doors).toHaveLength(2);
    for (const door of doors)
      expect(findPath({ plan, walk: walkWith(plan, [door]) }, from, to).length).toBeNull();
    for (const storey of ['X-S', 'X-N'])
      expect(misplacedDoors(document, makeId('storey', storey))).toEqual([]);
  });

  it('leaves nothing to assumption', () => {
    expect(plan.derived.warnings).toEqual([]);
    expect(plan.nav.unjoined).toEqual([]);
  });
});

describe('the link on the second level', () => {
  const document = together([outpatient(), technology()]);
  const plan = walkingPlan(document);
  const south = floorAt(plan, { storey: makeId('storey', 'A-L02'), x: 110, y: 83 })!;
  const north = floorAt(plan, { storey: makeId('storey', 'B-L02'), x: 110, y: 107 })!;

  it('is the straight way from outpatients to the laboratory', () => {
    const way = findPath({ plan, walk: walkWith(plan, []) }, south, north);
    expect(way.length).toBeCloseTo(24, 6);
    expect(new Set(way.points.map(({ storey }) => storey))).toEqual(
      new Set(['A-L02', 'AB-L02', 'B-L02'].map((code) => makeId('storey', code))),
    );
  });

  it('is walked round by another level when one of its doors is shut', () => {
    const door = makeId('opening', 'A-L02.BR-AB-L02.LINK');
    expect(findPath({ plan, walk: walkWith(plan, [door]) }, south, north).length).toBeGreaterThan(100);
  });
});
