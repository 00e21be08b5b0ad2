import type { Issue, MessageParams } from '../../base/message';
import { err, ok, type Result } from '../../base/result';
import type { Building } from '../../model/schema/building';
import { MAX_FEATURES, MAX_STOREYS, VERSION } from './limits';
import type { BuildingId, StoreyId } from '../../model/schema/ids';
import { tryId } from '../../model/schema/ids';
import type { Name } from '../../model/schema/name';
import { parseEntity } from '../../model/schema/parse-entity';
import type { Storey } from '../../model/schema/storey';
import { asObject, idText, isFiniteNumber, own, type JsonObject } from './json-value';
import type { PlanGeojsonCode } from './plan-geojson-codes';
import { readName, readText } from './plan-names';
import type { Warnings } from './warnings';

/** Everything of a file but its features. */
export interface Header {
  readonly name: Name;
  readonly attribution: string | null;
  readonly buildings: readonly Building[];
  readonly storeys: ReadonlyMap<string, Storey>;
  readonly features: readonly unknown[];
  /** Does the file say that storeys without spaces have none, so that none are to be found from walls? */
  readonly spacesComplete: boolean;
}

type Failure = Issue<PlanGeojsonCode>;

const fail = (code: PlanGeojsonCode, place: string, params: MessageParams = {}): Result<never, Failure> =>
  err({ code, place, params });

/** Checks format, version and storeys: without them nothing in the file can be placed. */
export function readHeader(json: unknown, warnings: Warnings): Result<Header, Failure> {
  const file = asObject(json);
  if (file === null || own(file, 'type') !== 'FeatureCollection') {
    return fail('plan.not-a-feature-collection', 'type');
  }
  const plan = asObject(own(file, 'plan'));
  if (plan === null) return fail('plan.no-header', 'plan');
  if (own(plan, 'format') !== 'plan-geojson') return fail('plan.wrong-format', 'plan.format');
  const version = own(plan, 'version');
  if (isFiniteNumber(version) && version > VERSION) {
    return fail('plan.newer-version', 'plan.version', { version, newest: VERSION });
  }
  if (version !== VERSION) return fail('plan.wrong-version', 'plan.version');
  const features = own(file, 'features');
  if (!Array.isArray(features)) return fail('plan.no-features', 'features');
  if (features.length > MAX_FEATURES) {
    return fail('plan.too-many-features', 'features', { count: features.length, max: MAX_FEATURES });
  }
  const buildings = new Map<string, Building>();
  const storeys = readStoreys(plan, buildings, warnings);
  if (!storeys.ok) return storeys;
  return ok({
    name: readName(plan, 'plan', warnings),
    attribution: readAttribution(plan, warnings),
    buildings: [...buildings.values()],
    storeys: storeys.value,
    features,
    spacesComplete: own(plan, 'spaces') === 'complete',
  });
}

function readStoreys(
  plan: JsonObject,
  buildings: Map<string, Building>,
  warnings: Warnings,
): Result<Map<string, Storey>, Failure> {
  const list = own(plan, 'storeys');
  if (!Array.isArray(list) || list.length === 0) return fail('plan.no-storeys', 'plan.storeys');
  if (list.length > MAX_STOREYS) {
    return fail('plan.too-many-storeys', 'plan.storeys', { count: list.length, max: MAX_STOREYS });
  }
  readBuildings(plan, buildings, warnings);
  const elevations = list.map((entry) => own(asObject(entry) ?? {}, 'elevation')).filter(isFiniteNumber);
  const storeys = new Map<string, Storey>();
  for (const [i, entry] of list.entries()) {
    const place = `plan.storeys[${i}]`;
    const object = asObject(entry);
    const local = idText(own(object ?? {}, 'id'));
    if (object === null || local === null) return fail('plan.bad-storey', `${place}.id`);
    if (storeys.has(local)) return fail('plan.duplicate-storey', `${place}.id`, { id: local.slice(0, 120) });
    const id = tryId('storey', local);
    if (id === null) return fail('plan.bad-storey', `${place}.id`);
    const building = readBuilding(object, place, buildings, warnings);
    const storey = readStorey(object, id, building, place, elevations, warnings);
    if (!storey.ok) return storey;
    storeys.set(local, storey.value);
  }
  return ok(storeys);
}

function readStorey(
  object: JsonObject,
  id: StoreyId,
  building: BuildingId | null,
  place: string,
  elevations: readonly number[],
  warnings: Warnings,
): Result<Storey, Failure> {
  const elevation = own(object, 'elevation');
  if (!isFiniteNumber(elevation)) return fail('plan.bad-storey', `${place}.elevation`);
  const ground = own(object, 'ground');
  const raw = {
    id,
    building,
    name: readName(object, place, warnings),
    kind: own(object, 'kind') ?? 'storey',
    elevation,
    height: readHeight(object, elevation, elevations, place, warnings),
    atGround: typeof ground === 'boolean' ? ground : null,
  };
  const parsed = parseEntity('storeys', raw);
  return parsed.ok
    ? parsed
    : fail('plan.bad-storey', `${place}.${parsed.error.place}`, { reason: parsed.error.code });
}

/** As said, else up to the next storey, else 3.6 m. */
function readHeight(
  object: JsonObject,
  elevation: number,
  elevations: readonly number[],
  place: string,
  warnings: Warnings,
): number {
  const height = own(object, 'height');
  if (isFiniteNumber(height) && height >= 0.5 && height <= 200) return height;
  const next = Math.min(...elevations.filter((other) => other >= elevation + 0.5));
  const assumed = next - elevation <= 200 ? next - elevation : 3.6;
  warnings.add('plan.storey-height-assumed', place, { height: assumed });
  return assumed;
}

function readBuilding(
  object: JsonObject,
  place: string,
  buildings: Map<string, Building>,
  warnings: Warnings,
): BuildingId | null {
  const local = readText(object, 'building', place, warnings);
  if (local === null) return null;
  const name = readName({ name: local }, place, warnings);
  const building = buildings.get(local) ?? addBuilding(local, name, buildings);
  if (building === null) {
    warnings.add('plan.property-left-out', place, { property: 'building', reason: 'document.bad-id' });
  }
  return building?.id ?? null;
}

/** `plan.buildings`: buildings that are called otherwise than their ids, or have no storeys. */
function readBuildings(plan: JsonObject, buildings: Map<string, Building>, warnings: Warnings): void {
  const list = own(plan, 'buildings');
  if (!Array.isArray(list)) return;
  for (const [i, entry] of list.slice(0, MAX_STOREYS).entries()) {
    const object = asObject(entry);
    const local = idText(own(object ?? {}, 'id'));
    if (object === null || local === null || buildings.has(local)) continue;
    addBuilding(local, readName(object, `plan.buildings[${i}]`, warnings), buildings);
  }
}

function addBuilding(local: string, name: Name, buildings: Map<string, Building>): Building | null {
  const id = tryId('building', local);
  const parsed = id === null ? null : parseEntity('buildings', { id, name });
  if (parsed === null || !parsed.ok) return null;
  buildings.set(local, parsed.value);
  return parsed.value;
}

function readAttribution(plan: JsonObject, warnings: Warnings): string | null {
  const value = own(plan, 'attribution');
  if (typeof value !== 'string' || value.trim() === '') return null;
  if (value.length <= 2000) return value;
  warnings.add('plan.text-too-long', 'plan', { property: 'attribution', length: value.length, max: 2000 });
  return null;
}
