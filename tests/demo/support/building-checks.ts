import { computeCoverage } from '../../../src/analyses/extinguishers/compute';
import { extinguisherInput } from '../../../src/analyses/extinguishers/input';
import { floorAt } from '../../../src/analyses/walking/find-path';
import type { WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import type { SpaceUse } from '../../../src/model/schema/space-use';
import type { CampusDocument } from '../../../src/model/schema/document';
import { makeId } from '../../../src/model/schema/ids';
import { areaBalance, misplacedDoors, overlaps } from './storey-checks';
import type { BuildingPlan } from '../../../src/demo/hospital/building-plan';
import type { StoreyPlan } from '../../../src/demo/drafting/storey-plan';
import type { Point } from '../../../src/model/schema/polygon';

/** Checks of a whole building, each by a walk or a measure that drawing doesn't use. They return what is wrong. */

/** Rooms that share floor, and doors that aren't between the rooms that they name. */
export const misdrawn = (document: CampusDocument, { storeys }: BuildingPlan): string[] =>
  storeys.flatMap(({ code }) => {
    const id = makeId('storey', code);
    return [...overlaps(document, id), ...misplacedDoors(document, id)];
  });

/** How much of a storey's gross area is neither floor nor wall, as a share of it. */
export function unaccounted(document: CampusDocument, { code, footprint, origin }: StoreyPlan): number {
  const [dx, dy] = origin;
  const ring = (footprint ?? []).map(([x, y]): Point => [x + dx, y + dy]);
  const { gross, spaces, walls } = areaBalance(document, makeId('storey', code), ring);
  return Math.abs(spaces + walls - gross) / gross;
}

/**
 * Spaces, those of roofs aside, with floor farther than `limit` metres of walking from an extinguisher, with the farthest
 * place; and extinguishers off the floor. The limit may differ by what a space is used for.
 */
export function beyondExtinguishers(
  plan: WalkingPlan,
  limit: number | ((use: SpaceUse) => number),
): string[] {
  const limitOf = typeof limit === 'number' ? () => limit : limit;
  const question = { limit: 15, hour: null, asOf: null, closed: [] };
  const { storeys, offFloor } = computeCoverage(plan, extinguisherInput(plan.document, question));
  const uses = plan.document.spaces;
  return [
    ...storeys
      .filter(({ id }) => plan.document.storeys[id]?.kind !== 'roof')
      .flatMap(({ bySpace }) => bySpace)
      .filter(({ space, worst }) => (worst?.length ?? 0) > limitOf(uses[space]?.use ?? 'other'))
      .map(({ space, worst }) => `${space} ${JSON.stringify(worst)}`),
    ...offFloor.map(({ id }) => `${id} off floor`),
  ];
}

/** Fittings that stand on no floor of their storey, 0.4 m around them. */
export const offFloor = (plan: WalkingPlan): string[] =>
  Object.values(plan.document.assets)
    .filter(({ kind }) => kind === 'extinguisher' || kind === 'hydrant' || kind === 'manual-call-point')
    .filter(({ storey, x, y }) => (floorAt(plan, { storey, x, y })?.gap ?? Infinity) > 0.4)
    .map(({ id }) => id);
