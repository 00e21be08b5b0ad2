import type { CampusDocument } from '../../model/schema/document';
import { localId } from '../../model/schema/ids';
import { storeysInOrder } from '../../model/query/storeys-in-order';
import { nameFrom } from '../../model/schema/name';
import type { Storey } from '../../model/schema/storey';
import { VERSION } from './limits';
import { nameProperties } from './plan-names';
import { writtenFeatures } from './written-features';

/**
 * The document as Plan GeoJSON: everything that the format can say, coordinates as unrounded doubles, one feature a
 * line. Reading it gives the same back but for what `notWritten` tells; the same document always gives the same text. O(n log n).
 */
export function writePlanGeojson(document: CampusDocument): string {
  const storeys = storeysInOrder(document);
  const buildings = namedBuildings(document);
  const plan = {
    format: 'plan-geojson',
    version: VERSION,
    ...nameProperties(document.campus.name),
    ...(document.campus.attribution === null ? {} : { attribution: document.campus.attribution }),
    ...(buildings.length === 0 ? {} : { buildings }),
    ...(hasBareWalls(document) ? { spaces: 'complete' } : {}),
    storeys: storeys.map(writtenStorey),
  };
  const features = writtenFeatures(document).map((feature) => JSON.stringify(feature));
  const lines = features.length === 0 ? '' : `\n${features.join(',\n')}\n`;
  return `{"type":"FeatureCollection",\n"plan":${JSON.stringify(plan)},\n"features":[${lines}]}\n`;
}

/** Is there a storey with walls and no space, whose rooms a reader would look for? */
function hasBareWalls(document: CampusDocument): boolean {
  const spacious = new Set(Object.values(document.spaces).map(({ storey }) => storey));
  return Object.values(document.walls).some(({ storey }) => !spacious.has(storey));
}

const writtenStorey = (storey: Storey): Record<string, unknown> => ({
  id: localId(storey.id),
  ...nameProperties(storey.name),
  elevation: storey.elevation,
  height: storey.height,
  ...(storey.building === null ? {} : { building: localId(storey.building) }),
  ...(storey.atGround === null ? {} : { ground: storey.atGround }),
  ...(storey.kind === 'storey' ? {} : { kind: storey.kind }),
});

/** Buildings that storeys don't name, or whose names their ids don't say already. */
function namedBuildings(document: CampusDocument): Record<string, string>[] {
  const used = new Set(Object.values(document.storeys).map(({ building }) => building));
  return Object.values(document.buildings).flatMap(({ id, name }) => {
    const heard = nameFrom(localId(id));
    const said = used.has(id) && heard.zh === name.zh && heard.en === name.en;
    return said ? [] : [{ id: localId(id), ...nameProperties(name) }];
  });
}
