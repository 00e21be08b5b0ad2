import { describe, expect, it } from 'vitest';
import { present } from '../../../../src/base/assert';
import type { Box } from '../../../../src/demo/drafting/boxes';
import { rectangle } from '../../../../src/demo/drafting/rectilinear';
import { onCampus } from '../../../../src/demo/hospital/stories/plants';
import type { CampusDocument } from '../../../../src/model/schema/document';
import { makeId } from '../../../../src/model/schema/ids';
import { polygonOf } from '../../../../src/model/schema/polygon';
import { unseenFloor, watchesOn } from '../../support/unseen-floor';
import { soundHospital, toldHospital } from '../../support/hospitals';

const before = soundHospital();
const after = toldHospital();

/** Floor of a room, or of a box in it, that no camera shows, m². */
function unseen(document: CampusDocument, storey: string, room: string, box?: Box) {
  const id = makeId('storey', storey);
  const { outline } = present(document.spaces[makeId('space', `${storey}.${room}`)], room);
  const part = box && polygonOf(rectangle(...box).map((point) => onCampus(storey, point)));
  return unseenFloor(document, id, watchesOn(document, id), part ? [part, outline] : [outline], 0.1);
}

interface BlindSpot {
  readonly id: string;
  readonly storey: string;
  readonly room: string;
  /** The part of the room, in the frame of the building; the whole of it when not said. */
  readonly box?: Box;
}

/** The blind spots that the stories tell of. */
const BLIND: readonly BlindSpot[] = [
  { id: '23', storey: 'A-L01', room: 'HALL', box: [48.5, 12.6, 50.4, 25.2] },
  { id: '24', storey: 'C-L09', room: 'NCW' },
  { id: '26', storey: 'B1-G', room: 'GN', box: [42, 50, 63, 66] },
];

/** Rooms that lose their cameras. */
const LOST: readonly (readonly [id: string, storey: string, room: string])[] = [
  ['28', 'B-L02', 'BB'],
  ['28', 'B-L02', 'PATS'],
  ['29', 'C-L13', 'ARC'],
  ['29', 'C-L14', 'FIN'],
  ['29', 'C-L14', 'DCN'],
];

describe('stories of cameras', () => {
  it.each(BLIND)('$id plants a blind spot on $storey in $room', ({ storey, room, box }) => {
    const left = unseen(after, storey, room, box).unseen;
    expect(left).toBeGreaterThan(5 * unseen(before, storey, room, box).unseen);
  });

  it.each(LOST)('%s leaves %s %s unseen, which was seen', (_, storey, room) => {
    const [had, has] = [unseen(before, storey, room), unseen(after, storey, room)];
    // Rows of shelves hide much of an archive even so.
    expect(had.unseen).toBeLessThan(0.75 * had.floor);
    expect(has.unseen).toBeCloseTo(has.floor, 6);
  });
});
