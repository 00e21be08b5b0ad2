import { ViewUnion } from '../../../geometry/viewing/view-union';
import { viewSamples } from '../../../geometry/viewing/view-samples';
import { partsOfPlan } from '../../../model/derive/storey-parts';
import { storeyPlans } from '../../../model/derive/storey-plan';
import type { Camera } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import type { AssetId } from '../../../model/schema/ids';
import { scaleOf } from '../../../standards/cameras/density-scales';
import { HEIGHTS, storeyScene, type StoreyScene } from '../storey-scene';
import { seenBy, watching } from '../storey-views';
import { viewsOf } from '../views-of';
import { blindFloor } from './blind-floor';
import { camerasHeld } from './held-cameras';
import { NO_FLOOR, type SeenQuestion, type SeenStorey } from './seen-storey';

/** The cameras of a storey laid over each other as they were asked for last. */
interface KeptUnion {
  readonly union: ViewUnion;
  readonly cameras: Map<AssetId, { readonly number: number; readonly camera: Camera }>;
  next: number;
}

const known = new WeakMap<StoreyScene, KeptUnion>();

/** Most that a cell counts. */
const MOST = 255;

/**
 * What the cameras of a storey see together at a height. What they saw together when asked last is kept with the storey's scene:
 * only cameras that are others by now are looked through anew. Null for a storey that isn't there. O(cells) besides.
 */
export function seenOf(document: CampusDocument, question: SeenQuestion): SeenStorey | null {
  const { storey, doors, height, away, held, told } = question;
  const plan = storeyPlans(document).find((each) => each.storey.id === storey);
  if (plan === undefined) return null;
  const parts = partsOfPlan(plan);
  const scene = storeyScene(document, parts, doors);
  const kept = known.get(scene) ?? {
    union: new ViewUnion(scene.grid, HEIGHTS.length),
    cameras: new Map(),
    next: 0,
  };
  known.set(scene, kept);
  const wanted = new Map(camerasHeld(document, storey, held));
  for (const id of away) wanted.delete(id);
  for (const [id, { number }] of kept.cameras) {
    if (wanted.has(id)) continue;
    kept.union.take(number);
    kept.cameras.delete(id);
  }
  const inHand = new Set(held.map(({ id }) => id));
  for (const [id, camera] of wanted) {
    const before = kept.cameras.get(id);
    if (before?.camera === camera) continue;
    const number = before?.number ?? kept.next++;
    const windows = inHand.has(id)
      ? viewsOf(camera).map((view) => viewSamples(scene.scene, scene.grid, view, HEIGHTS))
      : watching(parts, scene, camera).windows;
    kept.union.put(number, windows);
    kept.cameras.set(id, { number, camera });
  }
  const asked = told === null ? undefined : kept.cameras.get(told);
  return {
    storey,
    height,
    grid: scene.grid,
    ...layersAt(scene, kept.union, HEIGHTS.indexOf(height)),
    blind: blindFloor(document, parts, scene, kept.union, scaleOf(document, question.scale)),
    told: asked === undefined ? null : { camera: asked.camera.id, ...seenBy(kept.union, asked.number) },
  };
}

/** Copies of what the union has at a height: they are given away. */
function layersAt(
  { rooms }: StoreyScene,
  union: ViewUnion,
  height: number,
): Pick<SeenStorey, 'densest' | 'counts'> {
  const from = union.densest[height]!;
  const counted = union.counts[height]!;
  const densest = new Float32Array(from.length).fill(NO_FLOOR);
  const counts = new Uint8Array(from.length);
  for (const { free } of rooms) {
    for (const cell of free[height]!) {
      densest[cell] = from[cell]!;
      counts[cell] = Math.min(MOST, counted[cell]!);
    }
  }
  return { densest, counts };
}
