import { describe, expect, it } from 'vitest';
import { findPath, floorAt } from '../../../src/analyses/walking/find-path';
import { walkingPlan } from '../../../src/analyses/walking/walking-plan';
import { rectangle } from '../../../src/demo/drafting/rectilinear';
import { schedule } from '../../../src/demo/drafting/room-schedule';
import type { StoreyPlan } from '../../../src/demo/drafting/storey-plan';
import type { BuildingPlan } from '../../../src/demo/hospital/building-plan';
import { links } from '../../../src/demo/hospital/links/links';
import { makeId } from '../../../src/model/schema/ids';
import { alone } from '../support/building';
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
    expect(findPath(plan, from, to, []).length).toBeCloseTo(length + 2, 9);
    expect(doors).toHaveLength(2);
    for (const door of doors) expect(findPath(plan, from, to, [door]).length).toBeNull();
    for (const storey of ['X-S', 'X-N'])
      expect(misplacedDoors(document, makeId('storey', storey))).toEqual([]);
  });

  it('leaves nothing to assumption', () => {
    expect(plan.derived.warnings).toEqual([]);
    expect(plan.nav.unjoined).toEqual([]);
  });
});
