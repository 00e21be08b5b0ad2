import type { FindingPlace } from '../../../base/finding';
import { assetsOf } from '../../../model/query/assets-of';
import { buildingOf } from '../../../model/query/building-of';
import { spaceAt } from '../../../model/query/space-at';
import type { AssetOf } from '../../../model/schema/assets/asset-registry';
import { entitiesIn } from '../../../model/schema/dictionary';
import { isEscapeWay } from '../../../standards/chemicals/escape-ways';
import {
  EBIKE_DISTANCE,
  NO_CHARGING_INDOORS,
  SHED_CHARGERS,
  SHED_DETECTOR,
} from '../../../standards/chemicals/siting-rules';
import type { SpaceUse } from '../../../model/schema/space-use';
import type { Space } from '../../../model/schema/space';
import type { WalkingPlan } from '../../walking/walking-plan';
import { nearestDoorOut } from '../places/doors-out';
import { roomDetectors } from '../places/room-detectors';
import type { ChemicalFinding, ChemicalQuestion } from '../result';

type Charger = AssetOf<'charger'>;

/** E-bikes that are charged indoors or beside an exit, and sheds for it that have too little against fire. O(chargers · doors of their storey). */
export function ebikeFindings(plan: WalkingPlan, { away }: ChemicalQuestion): ChemicalFinding[] {
  const { document } = plan;
  const chargers = assetsOf(document, 'charger', null);
  const placed = chargers.map((charger) => ({
    charger,
    space: spaceAt(document, charger.storey, charger.x, charger.y),
  }));
  return [
    ...placed.flatMap(({ charger, space }) => chargingFinding(plan, charger, space)),
    ...entitiesIn(document.spaces)
      .filter(({ use }) => use === 'ebike-charging')
      .flatMap((shed) => {
        const own = placed.flatMap(({ charger, space }) => (space?.id === shed.id ? [charger] : []));
        return shedFindings(plan, shed, own, away);
      }),
  ];
}

/** Where it is meant to be done: under a roof of its own, or in the open. */
const MEANT_FOR: ReadonlySet<SpaceUse> = new Set<SpaceUse>(['ebike-charging', 'outdoor']);

function chargingFinding(plan: WalkingPlan, charger: Charger, space: Space | null): ChemicalFinding[] {
  const { storey, x, y, id: asset } = charger;
  const place: FindingPlace = { storey, space: space?.id ?? null, x, y };
  const id = `chemical.ebike-charging:${asset}`;
  const code = 'chemical.ebike-charging';
  if (space !== null && !MEANT_FOR.has(space.use)) {
    const escape = isEscapeWay(space.use);
    const params = { asset, where: escape ? 'escape-way' : 'indoors', distance: null, limit: null };
    const severity = escape ? 'critical' : 'major';
    return [{ id, code, severity, cite: NO_CHARGING_INDOORS, place, params }];
  }
  const own = buildingOf(plan.document, storey)?.id ?? null;
  const door = nearestDoorOut(plan, charger, own);
  if (door === null || door.distance >= EBIKE_DISTANCE.value) return [];
  const params = { asset, where: 'exit', distance: door.distance, limit: EBIKE_DISTANCE.value };
  return [{ id, code, severity: 'minor', cite: EBIKE_DISTANCE.cite, place, params }];
}

function shedFindings(
  plan: WalkingPlan,
  shed: Space,
  chargers: readonly Charger[],
  away: ChemicalQuestion['away'],
): ChemicalFinding[] {
  if (chargers.length === 0) return [];
  const { document } = plan;
  const detectors = roomDetectors(document, away)(shed.storey, shed.id).filter(
    ({ kind }) => kind !== 'gas-detector',
  );
  const unwatched = chargers.filter(
    ({ x, y }) => !detectors.some((each) => Math.hypot(each.x - x, each.y - y) <= SHED_DETECTOR.value),
  );
  const gone = new Set(away);
  const units = assetsOf(document, 'extinguisher', shed.storey)
    .filter(({ id, x, y }) => !gone.has(id) && spaceAt(document, shed.storey, x, y)?.id === shed.id)
    .reduce((sum, { count }) => sum + count, 0);
  const needed = Math.max(2, Math.ceil(chargers.length / SHED_CHARGERS.value));
  const first = unwatched[0] ?? chargers[0]!;
  const place: FindingPlace = { storey: shed.storey, space: shed.id, x: first.x, y: first.y };
  const told = { space: shed.id, chargers: chargers.length };
  const code = 'chemical.ebike-shed';
  const found: ChemicalFinding[] = [];
  if (unwatched.length > 0) {
    const params = { ...told, short: 'detectors', unwatched: unwatched.length, units, needed };
    const id = `${code}:${shed.id}:detectors`;
    found.push({ id, code, severity: 'major', cite: SHED_DETECTOR.cite, place, params });
  }
  if (units < needed) {
    const params = { ...told, short: 'extinguishers', unwatched: unwatched.length, units, needed };
    const id = `${code}:${shed.id}:extinguishers`;
    found.push({ id, code, severity: 'minor', cite: SHED_CHARGERS.cite, place, params });
  }
  return found;
}
