import type { CampusDocument } from '../../../model/schema/document';
import { lookUp } from '../../../model/schema/dictionary';
import type { CameraFinding, FloorView, RoomView, Spot } from '../result';
import { gravest, severityOf } from './unmet';

/** A blind spot matters from where somebody can stand in it unseen, m². */
const SPOT = 1;

const matters = (spots: readonly Spot[]): boolean => (spots[0]?.area ?? 0) >= SPOT;

/** Blind spots of a room's floor, and what of it is seen with too few pixels. */
export function floorFindings(document: CampusDocument, room: RoomView): CameraFinding[] {
  const blind = gravest(room.floors.filter(({ blindSpots }) => matters(blindSpots)));
  const below = gravest(room.floors.filter(({ belowSpots }) => matters(belowSpots)));
  return [
    ...(blind === null ? [] : [told(document, room, blind, 'camera.blind-spot')]),
    ...(below === null ? [] : [told(document, room, below, 'camera.below-density')]),
  ];
}

function told(
  document: CampusDocument,
  { space, densest }: RoomView,
  floor: FloorView,
  code: 'camera.blind-spot' | 'camera.below-density',
): CameraFinding {
  const { duty, density, area } = floor;
  const isBlind = code === 'camera.blind-spot';
  const spots = isBlind ? floor.blindSpots : floor.belowSpots;
  const [largest] = spots;
  const { storey, use } = lookUp(document.spaces, space) ?? { storey: '', use: 'other' };
  return {
    id: `${code}:${space}`,
    code,
    severity: severityOf(duty, !isBlind),
    cite: isBlind ? duty.cite : duty.levelCite,
    place: { storey, space, x: largest?.x ?? 0, y: largest?.y ?? 0 },
    params: {
      space,
      use,
      duty: duty.id,
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
  };
}
