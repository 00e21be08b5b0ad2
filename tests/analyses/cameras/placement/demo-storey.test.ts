import { describe, expect, it } from 'vitest';
import { cameraSteps } from '../../../../src/analyses/cameras/compute';
import { acceptCameras } from '../../../../src/analyses/cameras/placement/accept-cameras';
import {
  chosenOffers,
  offeredModels,
  TILTS,
  WALL_HEIGHT,
} from '../../../../src/analyses/cameras/placement/offered-models';
import { placeCameras } from '../../../../src/analyses/cameras/placement/place-cameras';
import { USUAL_QUESTION, type CameraFinding } from '../../../../src/analyses/cameras/result';
import { finished } from '../../../../src/base/steps';
import { applyPatch } from '../../../../src/model/edit/apply-patch';
import { removeEntities } from '../../../../src/model/edit/remove-entities';
import { assetsOf } from '../../../../src/model/query/assets-of';
import type { CampusDocument } from '../../../../src/model/schema/document';
import { makeId } from '../../../../src/model/schema/ids';
import { CAMERA_MODELS } from '../../../../src/standards/cameras/camera-models';
import { toldHospital } from '../../../demo/support/hospitals';

const STOREY = makeId('storey', 'D-L04');
const UNSEEN = new Set([
  'camera.blind-spot',
  'camera.below-density',
  'camera.doorway-unseen',
  'camera.face-angle',
  'camera.key-place-unseen',
]);

const bare = (document: CampusDocument): CampusDocument =>
  applyPatch(
    document,
    removeEntities(
      document,
      assetsOf(document, 'camera', STOREY).map(({ id }) => id),
    ),
  );

/** What isn't seen, or not well enough, of the duties that the search is to meet. */
const unseen = (document: CampusDocument): readonly CameraFinding[] =>
  finished(cameraSteps(document, USUAL_QUESTION, STOREY)).findings.filter(({ code }) => UNSEEN.has(code));

describe('a storey of the demo without its cameras', () => {
  it('is left by the check with nothing but what was told to be past cure, once those proposed hang', () => {
    const document = bare(toldHospital());
    expect(unseen(document)).not.toEqual([]);
    const steps = placeCameras(document, STOREY, {
      profile: null,
      scale: null,
      doors: 'closed',
      away: [],
      offers: chosenOffers(offeredModels(CAMERA_MODELS), null),
      mounts: ['wall', 'ceiling'],
      wallHeight: WALL_HEIGHT,
      tilts: TILTS,
      forces: ['must', 'should'],
      more: null,
      twice: false,
    });
    let step = steps.next();
    while (!step.done) step = steps.next();
    const { proposals, unmet, cutShort } = step.value;
    expect(cutShort).toBe(false);
    let ids = 0;
    const put = acceptCameras(
      document,
      proposals.map((proposal) => ({ storey: STOREY, proposal })),
      () => `put${ids++}`,
    );
    const left = unseen(applyPatch(document, put));
    const told = new Set(unmet.map(({ space, duty }) => `${space} ${duty}`));
    expect(left.filter(({ params }) => !told.has(`${params['space']} ${params['duty']}`))).toEqual([]);
  });
});
