import { barredWindowFindings } from './barred-windows';
import type { StoreyCheck } from './checked-storey';
import { compartmentFindings } from './compartment-findings';
import { corridorFindings } from './corridor-findings';
import { doorSizeFindings } from './door-sizes';
import { doorSwingFindings } from './door-swing';
import { exitBlockedFindings } from './exit-blocked';
import { exitFindings } from './exit-findings';
import { fireAccessFindings } from './fire-access';
import { ofDrawing, ofExits, ofWays, type DrawnStorey } from './kept-findings';
import { isAmongPatients, lightMissingFindings } from './light-missing';
import { lockedExitFindings } from './locked-exits';
import { pocketFindings } from './pocket-findings';
import { prefabricatedRoomFindings } from './prefabricated-rooms';
import { refugeFindings } from './refuge-findings';
import { shutterBlockedFindings } from './shutter-blocked';
import { signGapFindings } from './sign-gap';
import { signMissingFindings } from './sign-missing';
import { signWrongFindings } from './sign-wrong';
import { stairObstructedFindings } from './stair-obstructed';
import { stairSizeFindings } from './stair-sizes';
import { transferFindings } from '../transfer/transfer-findings';
import { travelFindings } from './travel-findings';
import { turnUnsignedFindings } from './turn-unsigned';

/** Of those that look at other storeys of the building, too. */
const wholeFloor = ({ plan }: DrawnStorey): readonly unknown[] => [plan.nav];

/** Everything that a storey is checked for, in turn. */
export const STOREY_CHECKS: readonly StoreyCheck[] = [
  exitFindings,
  travelFindings,
  ofWays(pocketFindings),
  doorSizeFindings,
  doorSwingFindings,
  ofDrawing(corridorFindings),
  ofDrawing(stairSizeFindings, wholeFloor),
  ofDrawing(compartmentFindings),
  ofDrawing(refugeFindings, wholeFloor),
  lockedExitFindings,
  ofExits(exitBlockedFindings),
  ofDrawing(stairObstructedFindings),
  ofDrawing(shutterBlockedFindings, ({ plan }) => [plan.document.openings]),
  ofDrawing(barredWindowFindings),
  ofDrawing(prefabricatedRoomFindings),
  ofDrawing(fireAccessFindings),
  ofWays(signMissingFindings),
  ofWays(signWrongFindings),
  ofWays(signGapFindings),
  ofWays(turnUnsignedFindings),
  ofDrawing(lightMissingFindings, ({ plan, storey }) => [isAmongPatients(plan.document, storey)]),
  transferFindings,
];
