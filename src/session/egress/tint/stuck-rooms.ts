import type { StoreyField } from '../../../analyses/egress/field/storey-field';
import { placeInRings } from '../../../geometry/plane/place-in-rings';
import { pointBounds } from '../../../geometry/plane/bounds';
import { onStorey } from '../../../model/query/on-storey';
import type { CampusDocument } from '../../../model/schema/document';
import type { SpaceId } from '../../../model/schema/ids';
import type { Space } from '../../../model/schema/space';
import { hindranceAt } from './hindrance-at';

/** A room with beds from nowhere in which there is a way, and what keeps most of it from one; `nobody`: somebody on foot has none either. */
export interface StuckRoom {
  readonly space: SpaceId;
  readonly why: 'stairs' | 'narrow' | 'nobody';
}

/** What a field tells of the rooms with beds on its storey. */
export interface BedRooms {
  /** How many there are that it tells anything of. */
  readonly count: number;
  readonly stuck: readonly StuckRoom[];
}

type Field = Pick<StoreyField, 'storey' | 'grid' | 'metres' | 'hindered'>;

/** O(rooms with beds · cells of their rectangles). */
export function bedRooms(document: CampusDocument, field: Field): BedRooms {
  const rooms = onStorey(document, 'spaces', field.storey).flatMap((space) => {
    const told = (space.beds ?? 0) > 0 ? toldOf(field, space) : null;
    return told === null ? [] : [{ space: space.id, why: told }];
  });
  return {
    count: rooms.length,
    stuck: rooms.flatMap(({ space, why }) => (why === 'way' ? [] : [{ space, why }])),
  };
}

/** Null where it has no floor. */
function toldOf(
  { grid: { x0, y0, nx, ny, cell }, metres, hindered }: Field,
  { outline: { outer, holes } }: Space,
): StuckRoom['why'] | 'way' | null {
  const { minX, minY, maxX, maxY } = pointBounds(outer);
  const counts = { stairs: 0, narrow: 0, nobody: 0 };
  const last = (max: number, from: number, count: number): number =>
    Math.min(count - 1, Math.floor((max - from) / cell));
  for (let row = Math.max(0, Math.floor((minY - y0) / cell)); row <= last(maxY, y0, ny); row++) {
    for (let column = Math.max(0, Math.floor((minX - x0) / cell)); column <= last(maxX, x0, nx); column++) {
      const i = row * nx + column;
      if (Number.isNaN(metres[i]!)) continue;
      const [x, y] = [x0 + (column + 0.5) * cell, y0 + (row + 0.5) * cell];
      if (placeInRings([outer, ...holes], x, y, 0) !== 'inside') continue;
      if (metres[i]! < Infinity) return 'way';
      counts[hindranceAt({ hindered }, i) ?? 'nobody']++;
    }
  }
  const { stairs, narrow, nobody } = counts;
  if (stairs + narrow + nobody === 0) return null;
  if (nobody >= Math.max(stairs, narrow)) return 'nobody';
  return stairs > narrow ? 'stairs' : 'narrow';
}
