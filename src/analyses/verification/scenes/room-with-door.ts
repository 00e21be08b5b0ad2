import type { CampusDocument } from '../../../model/schema/document';
import { PlanDrawing, type Box } from '../plans/plan-drawing';

/** The room of IMO tests 4 and 5 and RiMEA test 5: 8 m × 5 m. */
export const ROOM: Box = [0, 0, 8, 5];

/** It, with one exit door in the middle of a short wall. */
export const roomWithDoor = (width: number): CampusDocument =>
  new PlanDrawing()
    .room('R', ROOM)
    .exitDoor(
      'out',
      [
        [8, 2.5 - width / 2],
        [8, 2.5 + width / 2],
      ],
      'R',
    )
    .document();
