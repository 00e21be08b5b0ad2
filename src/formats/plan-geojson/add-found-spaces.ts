import { foundSpaces } from '../../model/derive/found-spaces';
import { localId, type EntityKind, type StoreyId } from '../../model/schema/ids';
import type { Entity } from '../../model/schema/entity-schemas';
import { NO_NAME } from '../../model/schema/no-name';
import type { Opening } from '../../model/schema/opening';
import type { Outdoor } from '../../model/schema/outdoor';
import type { Space } from '../../model/schema/space';
import type { Wall } from '../../model/schema/wall';
import type { FileSoFar } from './feature';
import type { FeatureIds } from './feature-ids';
import { readEntity, type Tables } from './read-entity';

/**
 * Gives the storeys that have walls but no space the rooms that their walls make, `found-L1-1` and on, with one warning
 * a storey. A storey without doors and passages has no rooms to go to (roof, footing) and is left as it is, unless the
 * whole file draws neither spaces nor ways. O(n log n) for n points.
 */
export function addFoundSpaces(file: FileSoFar, ids: FeatureIds, tables: Tables): void {
  const { warnings } = file;
  const walls = byStorey<Wall>(tables, 'walls');
  const spaces = byStorey<Space>(tables, 'spaces');
  const openings = byStorey<Opening>(tables, 'openings');
  const outdoors = byStorey<Outdoor>(tables, 'outdoors');
  const ways = new Set([...openings].filter(([, all]) => all.some(isWay)).map(([storey]) => storey));
  const wallsOnly = spaces.size === 0 && ways.size === 0;
  for (const { id: storey } of file.storeys.values()) {
    const drawn = walls.get(storey);
    if (drawn === undefined || spaces.has(storey) || !(wallsOnly || ways.has(storey))) continue;
    const found = foundSpaces(drawn, openings.get(storey) ?? [], outdoors.get(storey) ?? []);
    let count = 0;
    for (const [i, outline] of found.outlines.entries()) {
      const local = `found-${localId(storey)}-${i + 1}`;
      const draft = { storey, name: NO_NAME, outline, use: 'other' };
      if (readEntity('spaces', local, draft, { ids, tables, warnings, place: local }) !== null) count++;
    }
    if (count > 0) warnings.foundSpaces(storey, count, found.leftOut);
  }
}

const isWay = ({ kind }: Opening): boolean => kind !== 'window';

function byStorey<T extends Entity & { readonly storey: StoreyId }>(
  tables: Tables,
  kind: EntityKind,
): Map<StoreyId, T[]> {
  const storeys = new Map<StoreyId, T[]>();
  for (const entity of tables.get(kind)?.values() ?? []) {
    // Each dictionary was filled with entities of its own schema.
    const own = entity as T;
    const list = storeys.get(own.storey);
    if (list === undefined) storeys.set(own.storey, [own]);
    else list.push(own);
  }
  return storeys;
}
