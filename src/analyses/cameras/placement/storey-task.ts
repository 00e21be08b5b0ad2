import { silently, type Steps } from '../../../base/steps';
import { horizontalViewOf } from '../../../model/query/camera-optics';
import { storeyPartsOf, type StoreyParts } from '../../../model/derive/storey-parts';
import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyId } from '../../../model/schema/ids';
import { scaleOf } from '../../../standards/cameras/density-scales';
import { storeyViewSteps } from '../compute';
import { placedDoorways } from '../door-views';
import { privateRooms } from '../forbidden-views';
import { cameraInput } from '../input';
import { storeyScene, type StoreyScene } from '../storey-scene';
import { storeyViews, watching, type WatchingCamera } from '../storey-views';
import { directionsOf } from './camera-directions';
import { cameraMounts, type CameraMount } from './camera-mounts';
import type { PlacementQuestion } from './placement';
import { storeyDemand, type StoreyDemand } from './storey-demand';
import { TrialCameras } from './trial-cameras';

/** All that a storey's placement is worked out from. */
export interface StoreyTask {
  readonly parts: StoreyParts;
  readonly scene: StoreyScene;
  readonly question: PlacementQuestion;
  /** Cameras that stand. */
  readonly standing: readonly WatchingCamera[];
  readonly demand: StoreyDemand;
  readonly trials: TrialCameras;
}

/** Metres between mounts along walls, as near as the number of trials allows. */
const STEPS = [1, 1.5, 2, 3, 4.5] as const;
const MOST_TRIALS = 40_000;

/** Null for a storey that isn't there. Costs the check of the storey and a look from every mount. */
export function* storeyTask(
  document: CampusDocument,
  storey: StoreyId,
  question: PlacementQuestion,
): Generator<null, StoreyTask | null, void> {
  const parts = storeyPartsOf(document).find(({ plan }) => plan.storey.id === storey);
  if (parts === undefined) return null;
  const asked = {
    doors: question.doors,
    asOf: null,
    away: question.away,
    keyTarget: null,
    profile: question.profile ?? document.campus.profile,
    scale: scaleOf(document, question.scale),
  };
  const own =
    cameraInput(document, { ...asked, profile: asked.profile, scale: question.scale }).byStorey.get(storey) ??
    [];
  const scene = storeyScene(document, parts, question.doors);
  yield null;
  const view = yield* silently(storeyViewSteps(document, parts, own, asked));
  const standing = own.map((camera) => watching(parts, scene, camera));
  const views = storeyViews(scene, standing);
  const demand = storeyDemand(parts, scene, view, views, placedDoorways(parts), question);
  yield null;
  const closed = privateRooms(document, parts.plan.spaces);
  const mounts = yield* silently(
    permittedMounts(parts, demand, new Set(closed.map(({ number }) => number)), question),
  );
  const trials = new TrialCameras(parts, scene, demand, closed, mounts, question.offers);
  yield* silently(trials.look(question.tilts, reachOf(question, demand)));
  return { parts, scene, question, standing, demand, trials };
}

/** Mounts in rooms that have something to be seen, and beside its doorways; none where nobody may film. */
function* permittedMounts(
  parts: StoreyParts,
  { floors, doors }: StoreyDemand,
  closed: ReadonlySet<number>,
  { mounts: kinds, wallHeight, offers, tilts }: PlacementQuestion,
): Steps<CameraMount[]> {
  const wanted = [...floors.map(({ room }) => room), ...doors.flatMap(({ rooms }) => rooms)];
  const rooms = [...new Set(wanted)].filter((room) => !closed.has(room)).sort((a, b) => a - b);
  const each = { wall: 0, ceiling: 0 };
  for (const kind of kinds) {
    each[kind] = offers.reduce((sum, offer) => sum + directionsOf(offer, kind, tilts).length, 0);
  }
  let found: CameraMount[] = [];
  for (const step of STEPS) {
    found = yield* cameraMounts(parts, rooms, { kinds, wallHeight, step });
    if (found.reduce((sum, { kind }) => sum + each[kind], 0) <= MOST_TRIALS) break;
  }
  return found.filter(({ kind }) => each[kind] > 0);
}

/** A lens has its pixels no farther off than this, metres; wide ones spread them no thinner towards their edges. */
function reachOf({ offers }: PlacementQuestion, { doors }: StoreyDemand): number {
  const least = doors.reduce((min, { view }) => Math.min(min, view.density), Infinity);
  const focal = offers.reduce((most, offer) => {
    const across = horizontalViewOf(offer);
    if (across === null || offer.pixelsAcross === null) return most;
    return Math.max(most, offer.pixelsAcross / across);
  }, 0);
  // Off the axis of a flat lens the depth is shorter than the way there.
  return (FLAT_EDGE * focal) / least;
}

/** Way over depth at the edge of the widest flat picture, 150° across. */
const FLAT_EDGE = 1 / Math.cos((75 * Math.PI) / 180);
