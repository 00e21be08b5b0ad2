import { corridorPlaces, type CorridorAsked, type CorridorRow } from '../../model/query/corridor-places';
import type { AssetKind } from '../../model/schema/assets/asset-kinds';
import type { CampusDocument } from '../../model/schema/document';
import type { SpaceId } from '../../model/schema/ids';
import { toMillimetre } from '../../base/to-millimetre';

export type CorridorSide = CorridorAsked['side'];

/** Placing along a corridor: which one is pointed at, which was taken, and how far apart. */
export interface PlaceCorridorState {
  readonly kind: 'place-corridor';
  readonly assetKind: AssetKind;
  /** The space under the pointer. */
  readonly over: SpaceId | null;
  readonly space: SpaceId | null;
  readonly side: CorridorSide;
  /** Metres; null until a person or a standard says. */
  readonly spacing: number | null;
}

/** Metres: less is a slip of the hand, more than a campus is long too. */
export const SPACING_RANGE = { min: 0.5, max: 500 } as const;

/** What would be placed; null before a corridor and a spacing are known. Costs `corridorPlaces`. */
export function corridorRowOf(document: CampusDocument, state: PlaceCorridorState): CorridorRow | null {
  const space = state.space === null ? undefined : document.spaces[state.space];
  if (!space || state.spacing === null) return null;
  const row = corridorPlaces(space.outline, { spacing: state.spacing, side: state.side });
  return { ...row, places: row.places.map(([x, y]) => [toMillimetre(x), toMillimetre(y)]) };
}
