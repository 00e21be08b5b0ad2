import type { StoreyField } from '../../../analyses/egress/field/storey-field';
import { onStorey } from '../../../model/query/on-storey';
import type { CampusDocument } from '../../../model/schema/document';
import type { SpaceId } from '../../../model/schema/ids';
import type { Space } from '../../../model/schema/space';
import { cellsWithin } from './cells-within';
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

/** Cells in rooms with beds on the storey of a field. O(rooms with beds · cells of their rectangles). */
export function cellsWithBeds(
  document: CampusDocument,
  { storey, grid }: Pick<StoreyField, 'storey' | 'grid'>,
): ReadonlySet<number> {
  const rooms = onStorey(document, 'spaces', storey).filter(({ beds }) => (beds ?? 0) > 0);
  return new Set(rooms.flatMap(({ outline }) => [...cellsWithin(grid, outline)]));
}

/** Null where it has no floor. */
function toldOf({ grid, metres, hindered }: Field, { outline }: Space): StuckRoom['why'] | 'way' | null {
  const counts = { stairs: 0, narrow: 0, nobody: 0 };
  for (const i of cellsWithin(grid, outline)) {
    if (Number.isNaN(metres[i]!)) continue;
    if (metres[i]! < Infinity) return 'way';
    counts[hindranceAt({ hindered }, i) ?? 'nobody']++;
  }
  const { stairs, narrow, nobody } = counts;
  if (stairs + narrow + nobody === 0) return null;
  if (nobody >= Math.max(stairs, narrow)) return 'nobody';
  return stairs > narrow ? 'stairs' : 'narrow';
}
