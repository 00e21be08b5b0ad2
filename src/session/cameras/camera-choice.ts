import { HEIGHTS } from '../../analyses/cameras/storey-scene';
import type { DoorsStand } from '../../model/derive/opening-screens';
import { SCALE_IDS } from '../../model/schema/view-levels';
import { isId } from '../../model/schema/ids';
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
/** Longer lists are not put into an address: some programs cut it off. Characters. */
const LONGEST = 1200;
const PREFIX = 'asset_';

/**
 * `look:density scale:dori-2014 doors:open height:1.6 failed:K1,K2`, what is as usual left out; null where all of it is. Ids come
 * without their kind, as they are escaped already.
 */
export function writeCameraChoice(choice: CameraChoice): string | null {
  const { look, scale, doors, height, failed } = choice;
  const ids = failed.map((id) => id.slice(PREFIX.length)).join(',');
  const parts = [
    look === USUAL_CHOICE.look ? [] : [`look:${look}`],
    scale === USUAL_CHOICE.scale ? [] : [`scale:${scale}`],
    doors === USUAL_CHOICE.doors ? [] : [`doors:${doors}`],
    height === USUAL_CHOICE.height ? [] : [`height:${height}`],
    ids === '' || ids.length > LONGEST ? [] : [`failed:${ids}`],
  ].flat();
  return parts.length === 0 ? null : parts.join(' ');
}

/** What an address says; what it doesn't say, or says wrongly, is as usual. O(text). */
export function readCameraChoice(text: string): CameraChoice {
  const said = new Map(
    text.split(' ').map((part) => {
      const colon = part.indexOf(':');
      return [part.slice(0, colon), part.slice(colon + 1)] as const;
    }),
  );
  const failed = (said.get('failed') ?? '')
    .split(',')
    .map((bare) => PREFIX + bare)
    .filter((id) => isId('asset', id));
  return {
    look: CAMERA_LOOKS.find((each) => each === said.get('look')) ?? USUAL_CHOICE.look,
    scale: SCALE_IDS.find((each) => each === said.get('scale')) ?? USUAL_CHOICE.scale,
    doors: STANDS.find((each) => each === said.get('doors')) ?? USUAL_CHOICE.doors,
    height: HEIGHTS.find((each) => String(each) === said.get('height')) ?? USUAL_CHOICE.height,
    failed: [...new Set(failed)],
  };
}
