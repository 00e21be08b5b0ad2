import { addEntities } from '../../../model/edit/add-entities';
import type { Patch } from '../../../model/edit/patch';
import type { CampusDocument } from '../../../model/schema/document';
import type { EntityInput } from '../../../model/schema/entity-schemas';
import { makeId } from '../../../model/schema/ids';
import { lookUp } from '../../../model/schema/dictionary';
import { CN_EXTINGUISHERS } from '../../../standards/extinguishers/cn-profile';
import { reckonUnits } from '../../../standards/extinguishers/reckon-units';
import { mm } from '../../drafting/boxes';
import { spaceId } from '../../drafting/plan-ids';
import type { StoreyPlan } from '../../drafting/storey-plan';
import { designUnit } from './design-unit';
import { neededInRooms } from './needed-in-rooms';
import { StoreyPoints, type DrawnPoint } from './storey-points';

/**
 * The edit that makes good what the drawings lack of extinguishers. They were drawn for what burns nearly everywhere, within
 * 15 m: here each calculation unit gets what its own classes of fire ask for besides. O(storeys · what is lacking).
 */
export function extinguisherPoints(document: CampusDocument, plans: readonly StoreyPlan[]): Patch {
  const units = reckonUnits(document, CN_EXTINGUISHERS);
  const assets = plans.flatMap((plan) => {
    if (plan.rooms.length === 0) return [];
    const storey = makeId('storey', plan.code);
    const points = new StoreyPoints(plan, CN_EXTINGUISHERS);
    const added = [
      ...neededInRooms(CN_EXTINGUISHERS, points),
      ...units
        .filter((unit) => unit.storey === storey)
        .flatMap((unit) => designUnit(CN_EXTINGUISHERS, points, unit)),
    ];
    return assetsOf(document, plan, added);
  });
  return addEntities(document, 'assets', assets);
}

/** `C-L05.X6W`: the number of a setting point. */
const LABEL = /\.X(\d+)[EW]?$/;

/** With labels past those of the drawing; who answers for a room answers for what hangs in it. */
function assetsOf(
  document: CampusDocument,
  plan: StoreyPlan,
  points: readonly DrawnPoint[],
): EntityInput<'assets'>[] {
  const last = Math.max(0, ...plan.assets.map(({ code }) => Number(LABEL.exec(code)?.[1] ?? 0)));
  const [dx, dy] = plan.origin;
  return points.map(({ at: [x, y], count, fields, room: { room } }, i) => {
    const code = `${plan.code}.X${last + 1 + i}`;
    const space = lookUp(document.spaces, spaceId(plan.code, room.code));
    return {
      ...fields,
      kind: 'extinguisher',
      id: makeId('asset', code),
      number: code,
      storey: makeId('storey', plan.code),
      x: mm(x + dx),
      y: mm(y + dy),
      count,
      cabinet: count > 1,
      department: space?.department ?? null,
      responsible: space?.responsible ?? null,
    };
  });
}
