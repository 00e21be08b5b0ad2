import { areaFaces } from '../../../geometry/plane/area-faces';
import type { Face } from '../../../geometry/plane/polygons-of-faces';
import { viewRegion } from '../../../geometry/viewing/view-region';
import { partsOfPlan } from '../../../model/derive/storey-parts';
import { storeyPlans } from '../../../model/derive/storey-plan';
import type { Camera } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import { storeyScene, type StoreyScene, type TargetHeight } from '../storey-scene';
import { viewsOf } from '../views-of';
import { camerasHeld } from './held-cameras';
import type { CameraOutline, OutlinesQuestion } from './seen-storey';

const known = new WeakMap<StoreyScene, WeakMap<Camera, Map<TargetHeight, CameraOutline>>>();

/**
 * What cameras of a storey see of the plane at a height, each by itself; kept with the storey's scene and the camera. Those that
 * aren't there are left out. Cost: that of `viewRegion` a sensor, once.
 */
export function outlinesOf(document: CampusDocument, question: OutlinesQuestion): CameraOutline[] {
  const { storey, doors, height, held } = question;
  const plan = storeyPlans(document).find((each) => each.storey.id === storey);
  if (plan === undefined) return [];
  const parts = partsOfPlan(plan);
  const scene = storeyScene(document, parts, doors);
  const cameras = camerasHeld(document, storey, held);
  return (question.cameras ?? [...cameras.keys()]).flatMap((id) => {
    const camera = cameras.get(id);
    return camera === undefined ? [] : [outlineOf(scene, camera, height)];
  });
}

function outlineOf(scene: StoreyScene, camera: Camera, height: TargetHeight): CameraOutline {
  const ofScene = known.get(scene) ?? new WeakMap<Camera, Map<TargetHeight, CameraOutline>>();
  known.set(scene, ofScene);
  const ofCamera = ofScene.get(camera) ?? new Map<TargetHeight, CameraOutline>();
  ofScene.set(camera, ofCamera);
  const made = ofCamera.get(height);
  if (made) return made;
  const { id, x, y } = camera;
  const seen = viewsOf(camera).map((view) => viewRegion(scene.scene, view, height, 0));
  const outline = { camera: id, x, y, parts: joined(seen) };
  ofCamera.set(height, outline);
  return outline;
}

/** What sensors of one housing see together: a place that two of them see is there once. */
function joined(views: readonly (readonly Face[])[]): readonly Face[] {
  const [only] = views;
  if (only === undefined || views.length === 1) return only ?? [];
  const all = views.flatMap((faces) => faces.map(({ outer, holes }) => [outer, ...holes]));
  return areaFaces([all], (inside) => inside(0));
}
