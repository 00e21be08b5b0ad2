import type { CampusDocument } from '../../../model/schema/document';
import { lookUp } from '../../../model/schema/dictionary';
import type { CameraFinding, FloorView, RoomView, Spot } from '../result';
import { gravest, othersOf, severityOf } from './unmet';

/** A blind spot matters from where somebody can stand in it unseen, m². */
export const SPOT = 1;

export const matters = (spots: readonly Spot[]): boolean => (spots[0]?.area ?? 0) >= SPOT;

/** Whether a duty to see a floor leaves nothing to be told: no piece in which somebody can stand unseen, or not seen well enough. */
export const isFloorMet = ({ blindSpots, belowSpots }: FloorView): boolean =>
  !matters(blindSpots) && !matters(belowSpots);

/** Blind spots of a room's floor, and what of it is seen with too few pixels: each told once, of the gravest duty. */
export function floorFindings(document: CampusDocument, room: RoomView): CameraFinding[] {
  const blind = room.floors.filter(({ blindSpots }) => matters(blindSpots));
  const below = room.floors.filter(({ belowSpots }) => matters(belowSpots));
  return [
    ...told(document, room, blind, 'camera.blind-spot'),
    ...told(document, room, below, 'camera.below-density'),
  ];
}

function told(
  document: CampusDocument,
  { space, densest }: RoomView,
  floors: readonly FloorView[],
  code: 'camera.blind-spot' | 'camera.below-density',
): CameraFinding[] {
  const floor = gravest(floors);
  if (floor === null) return [];
  const { duty, density, area } = floor;
  const isBlind = code === 'camera.blind-spot';
  const spots = isBlind ? floor.blindSpots : floor.belowSpots;
  const [largest] = spots;
  const { storey, use } = lookUp(document.spaces, space) ?? { storey: '', use: 'other' };
  return [
    {
      id: `${code}:${space}`,
      code,
      severity: severityOf(duty, !isBlind),
      cite: isBlind ? duty.cite : duty.levelCite,
      place: { storey, space, x: largest?.x ?? 0, y: largest?.y ?? 0 },
      params: {
        space,
        use,
        duty: duty.id,
        others: othersOf(floors, floor),
        part: 'inside',
        level: duty.level,
        density,
        height: duty.height,
        unseen: isBlind ? floor.blind : floor.below,
        area,
        spots: spots.filter((spot) => spot.area >= SPOT).length,
        largest: largest?.area ?? 0,
        reached: densest,
      },
    },
  ];
}
