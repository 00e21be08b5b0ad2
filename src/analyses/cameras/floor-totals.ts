import { gravest } from './checks/unmet';
import type { FloorView, RoomView } from './result';

/** m². */
export interface FloorTotals {
  readonly area: number;
  readonly blind: number;
  readonly below: number;
}

/** The duty by which a room's floor is told where several ask for it: the strongest, of these the one that asks for most. */
export const floorOf = ({ floors }: RoomView): FloorView | null => gravest(floors);

/** Floor of rooms that is to be seen, each once. O(rooms). */
export function floorTotals(rooms: readonly RoomView[]): FloorTotals {
  let [area, blind, below] = [0, 0, 0];
  for (const room of rooms) {
    const floor = floorOf(room);
    if (floor === null) continue;
    area += floor.area;
    blind += floor.blind;
    below += floor.below;
  }
  return { area, blind, below };
}
