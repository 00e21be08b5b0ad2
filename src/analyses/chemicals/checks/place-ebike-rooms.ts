import type { Citation, FindingPlace, Severity } from '../../../base/finding';
import { onStorey } from '../../../model/query/on-storey';
import { storeysOf } from '../../../model/query/storeys-in-order';
import { BED_USES } from '../../../model/schema/bed-uses';
import { entitiesIn, lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { BuildingId } from '../../../model/schema/ids';
import type { Space } from '../../../model/schema/space';
import type { SpaceUse } from '../../../model/schema/space-use';
import {
  ATTACHED,
  EBIKE_DISTANCE,
  EBIKE_ROOM_APART,
  NO_CHARGING_INDOORS,
} from '../../../standards/chemicals/siting-rules';
import { isHighRise } from '../../../standards/extinguishers/unit-facts';
import type { WalkingPlan } from '../../walking/walking-plan';
import { doorsOut } from '../places/doors-out';
import { boxGap, distanceBetweenAreas, distanceToArea } from '../places/straight-distance';
import type { ChemicalFinding } from '../result';

/** What fire and smoke of a battery must not come to through one wall. */
const NEXT_TO: readonly (readonly ['stair' | 'beds', ReadonlySet<SpaceUse>])[] = [
  ['stair', new Set<SpaceUse>(['stair', 'refuge'])],
  ['beds', new Set<SpaceUse>(BED_USES)],
];

/**
 * Rooms for charging e-bikes inside a building that is more than that: in a high-rise there is none, in others it lies off stairs,
 * beds, and exits but its own. O(rooms · spaces of their storeys).
 */
export const ebikeRoomFindings = (plan: WalkingPlan): ChemicalFinding[] =>
  entitiesIn(plan.document.spaces)
    .filter(({ use }) => use === 'ebike-charging')
    .flatMap((room) => {
      const storey = lookUp(plan.document.storeys, room.storey);
      const building = storey?.building ?? null;
      if (storey === null || building === null || isShed(plan.document, building)) return [];
      if (isHighRise(plan.document, storey) === true)
        return [findingOf(room, 'high-rise', 'major', NO_CHARGING_INDOORS, null)];
      return [...besideFindings(plan.document, room), ...ownExitFindings(plan, room)];
    });

/** A building of its own, with nothing else in it. */
const isShed = (document: CampusDocument, building: BuildingId): boolean =>
  storeysOf(document, building).every(({ id }) =>
    onStorey(document, 'spaces', id).every(({ use }) => use === 'ebike-charging' || use === 'roof'),
  );

const besideFindings = (document: CampusDocument, room: Space): ChemicalFinding[] =>
  NEXT_TO.flatMap(([where, uses]) =>
    onStorey(document, 'spaces', room.storey).some(
      ({ use, outline }) =>
        uses.has(use) &&
        boxGap(room.outline, outline) < ATTACHED.value &&
        distanceBetweenAreas(room.outline, outline) < ATTACHED.value,
    )
      ? [findingOf(room, where, 'minor', EBIKE_ROOM_APART, null)]
      : [],
  );

function ownExitFindings(plan: WalkingPlan, room: Space): ChemicalFinding[] {
  const distance = Math.min(
    ...doorsOut(plan)
      .filter(({ storey, spaces }) => storey === room.storey && !spaces.includes(room.id))
      .map(({ at: [x, y] }) => distanceToArea(room.outline, x, y)),
    Infinity,
  );
  return distance >= EBIKE_DISTANCE.value
    ? []
    : [findingOf(room, 'exit', 'minor', EBIKE_DISTANCE.cite, distance)];
}

function findingOf(
  { id: space, storey, outline: { outer } }: Space,
  where: 'high-rise' | 'stair' | 'beds' | 'exit',
  severity: Severity,
  cite: Citation,
  distance: number | null,
): ChemicalFinding {
  const [x, y] = outer.reduce(
    ([sx, sy], [px, py]) => [sx + px / outer.length, sy + py / outer.length],
    [0, 0],
  );
  const place: FindingPlace = { storey, space, x, y };
  const limit = distance === null ? null : EBIKE_DISTANCE.value;
  const code = 'chemical.ebike-charging';
  return {
    id: `${code}:${space}:${where}`,
    code,
    severity,
    cite,
    place,
    params: { space, where, distance, limit },
  };
}
