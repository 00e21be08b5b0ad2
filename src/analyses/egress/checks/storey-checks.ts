import { barredWindowFindings } from './barred-windows';
import type { StoreyCheck } from './checked-storey';
import { compartmentFindings } from './compartment-findings';
import { corridorFindings } from './corridor-findings';
import { doorSizeFindings } from './door-sizes';
import { doorSwingFindings } from './door-swing';
import { exitBlockedFindings } from './exit-blocked';
import { exitFindings } from './exit-findings';
import { fireAccessFindings } from './fire-access';
import { ofDrawing, ofWays } from './kept-findings';
import { lightMissingFindings } from './light-missing';
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

/** Everything that a storey is checked for, in turn. */
export const STOREY_CHECKS: readonly StoreyCheck[] = [
  exitFindings,
  travelFindings,
  ofWays(pocketFindings),
  doorSizeFindings,
  doorSwingFindings,
  ofDrawing(corridorFindings),
  ofDrawing(stairSizeFindings),
  ofDrawing(compartmentFindings),
  ofDrawing(refugeFindings),
  lockedExitFindings,
  exitBlockedFindings,
  ofDrawing(stairObstructedFindings),
  ofDrawing(shutterBlockedFindings),
  ofDrawing(barredWindowFindings),
  ofDrawing(prefabricatedRoomFindings),
  ofDrawing(fireAccessFindings),
  ofWays(signMissingFindings),
  ofWays(signWrongFindings),
  ofWays(signGapFindings),
  ofWays(turnUnsignedFindings),
  ofDrawing(lightMissingFindings),
  transferFindings,
];
