import { HEIGHTS } from '../../analyses/cameras/storey-scene';
import type { DoorsStand } from '../../model/derive/opening-screens';
import { SCALE_IDS } from '../../model/schema/view-levels';
import { choiceParts, choiceText, idsIn, idsText } from '../url/choice-text';
import { CAMERA_LOOKS, type CameraChoice } from './camera-state';

/** As cameras are looked at until somebody says otherwise. */
export const USUAL_CHOICE: CameraChoice = {
  look: 'bands',
  scale: null,
  doors: 'closed',
  height: 1,
  failed: [],
};

const STANDS: readonly DoorsStand[] = ['closed', 'half', 'open'];

/** `look:density scale:dori-2014 doors:open height:1.6 failed:K1,K2`, what is as usual left out; null where all of it is. */
export const writeCameraChoice = ({ look, scale, doors, height, failed }: CameraChoice): string | null =>
  choiceText({
    look: look === USUAL_CHOICE.look ? null : look,
    scale: scale === USUAL_CHOICE.scale ? null : scale,
    doors: doors === USUAL_CHOICE.doors ? null : doors,
    height: height === USUAL_CHOICE.height ? null : String(height),
    failed: idsText(failed),
  });

/** What an address says; what it doesn't say, or says wrongly, is as usual. O(text). */
export function readCameraChoice(text: string): CameraChoice {
  const said = choiceParts(text);
  return {
    look: CAMERA_LOOKS.find((each) => each === said.get('look')) ?? USUAL_CHOICE.look,
    scale: SCALE_IDS.find((each) => each === said.get('scale')) ?? USUAL_CHOICE.scale,
    doors: STANDS.find((each) => each === said.get('doors')) ?? USUAL_CHOICE.doors,
    height: HEIGHTS.find((each) => String(each) === said.get('height')) ?? USUAL_CHOICE.height,
    failed: idsIn('asset', said.get('failed')),
  };
}
