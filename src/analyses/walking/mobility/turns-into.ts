import { corridorForDoor, widthToTurn } from '../../../geometry/nav/clearance/turning-room';
import { mobilityOf, type Mover } from '../../../standards/mobility/mobility';

/** What is turned into from a way, at a right angle to it. Metres. */
export type TurnedInto =
  | { readonly kind: 'way'; readonly width: number }
  /** `depth` of the wall that it is in. */
  | { readonly kind: 'door'; readonly width: number; readonly depth: number };

/**
 * How wide the way must be that a mover comes along, to turn into another or through a door in its side, metres: 0 for a
 * person, Infinity where what is turned into is too narrow for it however wide the way. A door has to be as wide as the
 * mover's rule asks for, not only as its footprint. O(1).
 */
export function wayToTurnInto(mover: Mover, into: TurnedInto): number {
  const { footprint, clear } = mobilityOf(mover);
  if (footprint === null || clear === null) return 0;
  if (into.kind === 'way') return widthToTurn(footprint, into.width);
  return into.width < clear.width - 1e-9 ? Infinity : corridorForDoor(footprint, into.width, into.depth);
}

/** Does a mover that comes along a way `width` metres wide get round? O(1). */
export const turnsInto = (mover: Mover, width: number, into: TurnedInto): boolean =>
  wayToTurnInto(mover, into) <= width + 1e-9;
