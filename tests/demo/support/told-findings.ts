import { computeCameras } from '../../../src/analyses/cameras/compute';
import { USUAL_QUESTION } from '../../../src/analyses/cameras/result';
import type { Finding } from '../../../src/base/finding';
import { toldCameraFindings } from '../../../src/cli/told-cameras';
import { toldChemicalFindings } from '../../../src/cli/told-chemicals';
import { toldDesign, type ToldDesign } from '../../../src/cli/told-design';
import { toldEgressFindings } from '../../../src/cli/told-egress';
import { once, soundHospital, toldHospital, toldPlan, toldYear } from './hospitals';

/** What whole checks find in the hospital with its stories, each made once as the hospitals are. */
export const foundDesign: () => ToldDesign = once(() => toldDesign(toldHospital()));
export const foundChemicals: () => ToldDesign = once(() => toldChemicalFindings(toldPlan(), toldYear()));
export const foundCameras: () => ToldDesign = once(() => toldCameraFindings(toldHospital()));
export const foundEgress: () => ToldDesign = once(() => toldEgressFindings(toldPlan()));

/** What cameras leave unseen before the stories are planted. */
export const soundCameraFindings: () => readonly Finding[] = once(
  () => computeCameras(soundHospital(), USUAL_QUESTION).findings,
);
