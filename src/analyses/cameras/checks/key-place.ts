import type { CampusDocument } from '../../../model/schema/document';
import { lookUp } from '../../../model/schema/dictionary';
import type { ViewingDuty } from '../../../standards/cameras/viewing-duty';
import { placeInSpace } from '../../placing/place-in-space';
import type { CameraFinding, DoorView, RoomView } from '../result';
import { gravest, severityOf } from './unmet';

/** Rows of the table of security places that are of key places: what is of value, dangerous, or runs the hospital. */
const KEY_ROWS: ReadonlySet<number> = new Set([
  8, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 39,
]);

export const isKey = ({ row }: ViewingDuty): boolean => KEY_ROWS.has(row);

/** Of a room so little is seen that nobody would say it is under video. */
const HARDLY = 0.1;

/** Whether a camera sees somebody in the doorway as well as the duty asks. */
export const isMet = ({ best, density }: DoorView): boolean => best !== null && best.density >= density;

/** Seen with enough pixels, and from where a face is known if that is asked. O(1). */
export const isDoorMet = (door: DoorView): boolean => isMet(door) && door.angle !== false;

/**
 * A key place of which cameras show nothing: neither its floor, where that is asked for, nor, where its entrances alone are, all of
 * them. Null for other rooms.
 */
export function keyPlaceFinding(document: CampusDocument, room: RoomView): CameraFinding | null {
  const floors = room.floors.filter(({ duty }) => isKey(duty));
  const doors = room.doors.filter(({ duty }) => isKey(duty));
  const told = gravest([...floors, ...doors]);
  const space = lookUp(document.spaces, room.space);
  if (told === null || space === null) return null;
  // A face at 1.6 m is the last that a room loses, and the first that it shows.
  const inside = room.heights.some(({ free, seen }) => (seen[0] ?? 0) > HARDLY * free);
  if (inside || (floors.length === 0 && doors.every(isMet))) return null;
  return {
    id: `camera.key-place-unseen:${room.space}`,
    code: 'camera.key-place-unseen',
    severity: severityOf(told.duty, false),
    cite: told.duty.cite,
    place: placeInSpace(space),
    params: {
      space: room.space,
      use: space.use,
      duty: told.duty.id,
      part: floors.length > 0 ? 'inside' : 'door',
      area: room.area,
    },
  };
}
