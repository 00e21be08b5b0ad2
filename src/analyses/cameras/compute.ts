import { finished, type Steps } from '../../base/steps';
import { partsOfPlan, type StoreyParts } from '../../model/derive/storey-parts';
import { storeyPlans } from '../../model/derive/storey-plan';
import { assetsOf } from '../../model/query/assets-of';
import { spaceAt } from '../../model/query/space-at';
import type { Camera } from '../../model/schema/assets/asset-registry';
import type { StoreyId } from '../../model/schema/ids';
import type { CampusDocument } from '../../model/schema/document';
import { scaleOf, type DensityScale } from '../../standards/cameras/density-scales';
import { isMeant } from '../../standards/cameras/named-rooms';
import { retentionOf } from '../../standards/cameras/retention';
import { storageNeed } from '../../standards/cameras/storage-need';
import { viewingDuties } from '../../standards/cameras/viewing-duties';
import { checkCameras } from './check';
import { doorViews, placedDoorways } from './door-views';
import { floorDuties } from './floor-duties';
import { floorView } from './floor-views';
import { forbiddenViews, namesOf, privateRooms } from './forbidden-views';
import { cameraInput, type CameraInput } from './input';
import { liftViews } from './lift-views';
import type {
  CameraQuestion,
  CameraResult,
  CameraView,
  DoorView,
  FloorView,
  RoomView,
  StoreyView,
} from './result';
import { roomArea } from './room-area';
import { CELL, HEIGHTS, storeyScene, type StoreyScene } from './storey-scene';
import { seenBy, storeyViews, watching, type StoreyViews, type WatchingCamera } from './storey-views';

const AT_A_FACE = HEIGHTS.indexOf(1.6);

/** What the cameras of a plan see, how that meets their duties, and what is wrong with them. */
export const computeCameras = (document: CampusDocument, question: CameraQuestion): CameraResult =>
  finished(cameraSteps(document, question));

/**
 * `computeCameras` in parts. What a camera sees is kept with the storey and the camera itself, so that asking again after one
 * was moved looks through that one alone. With `only` a storey, of `storeys` and what is wrong there it alone; `told` how many
 * storeys are done.
 */
export function* cameraSteps(
  document: CampusDocument,
  question: CameraQuestion,
  only: StoreyId | null = null,
  told: (done: number, total: number) => void = () => undefined,
): Steps<CameraResult> {
  const profile = question.profile ?? document.campus.profile;
  const scale = scaleOf(document, question.scale);
  const asked = { ...question, profile, scale };
  const input = cameraInput(document, question);
  const storeys: StoreyView[] = [];
  const all = storeyPlans(document).filter(({ storey }) => only === null || storey.id === only);
  for (const plan of all) {
    told(storeys.length, all.length);
    yield;
    storeys.push(yield* storeySteps(document, partsOfPlan(plan), input, asked));
  }
  told(storeys.length, all.length);
  const lifts = liftViews(document, input, asked);
  const retention = retentionOf(profile, question.keyTarget ?? document.campus.cameraDesign.keyTarget);
  const counted = [...input.byStorey.values()].flat();
  // Discs are bought for all cameras of the plan: one that is out of order for a day is to record again.
  const designed = assetsOf(document, 'camera', null);
  const storage = retention && { ...storageNeed(designed, retention.days), days: retention.days };
  const seen = { scale, storeys, lifts, absent: input.absent, storage };
  return { ...seen, findings: checkCameras(document, seen, retention, counted.length) };
}

type Asked = Omit<CameraQuestion, 'profile' | 'scale'> & {
  readonly profile: NonNullable<CameraQuestion['profile']>;
  readonly scale: DensityScale;
};

/** One storey: each camera, then each room, a part at a time. */
function* storeySteps(
  document: CampusDocument,
  parts: StoreyParts,
  input: CameraInput,
  asked: Asked,
): Generator<void, StoreyView, void> {
  const { storey, spaces } = parts.plan;
  const own = input.byStorey.get(storey.id) ?? [];
  if (own.length === 0 && spaces.length === 0) return { storey: storey.id, rooms: [], cameras: [] };
  const scene = storeyScene(document, parts, asked.doors);
  const last = known.get(scene);
  if (last !== undefined && isSame(last, document, own, asked)) return last.view;
  yield;
  const view = yield* storeyViewSteps(document, parts, own, asked);
  known.set(scene, { departments: document.departments, cameras: own, asked, view });
  return view;
}

/** What these cameras, which needn't be those of the plan, see of a storey and how that meets its duties. Of the answer nothing is kept. */
export function* storeyViewSteps(
  document: CampusDocument,
  parts: StoreyParts,
  own: readonly Camera[],
  asked: Asked,
): Steps<StoreyView> {
  const { storey, spaces } = parts.plan;
  const scene = storeyScene(document, parts, asked.doors);
  const watched: WatchingCamera[] = [];
  for (const camera of own) {
    watched.push(watching(parts, scene, camera));
    yield;
  }
  const views = storeyViews(scene, watched);
  const doorways = placedDoorways(parts);
  const doors: DoorView[] = [];
  for (const duty of viewingDuties(asked.profile)) {
    doors.push(...doorViews(parts, scene, watched, doorways, duty, asked.scale));
    yield;
  }
  const rooms: RoomView[] = [];
  for (const number of spaces.keys()) {
    rooms.push(yield* roomSteps(document, parts, scene, views, number, doors, asked));
    yield;
  }
  const closed = privateRooms(document, spaces);
  const cameras: CameraView[] = [];
  for (const [number, camera] of watched.entries()) {
    const hangsIn = spaceAt(document, storey.id, camera.camera.x, camera.camera.y);
    cameras.push({
      camera: camera.camera.id,
      place: { storey: storey.id, space: hangsIn?.id ?? null, x: camera.camera.x, y: camera.camera.y },
      fault: camera.fault,
      ...seenBy(views.union, number),
      forbidden: forbiddenViews(scene, camera, closed, hangsIn),
    });
    yield;
  }
  return { storey: storey.id, rooms, cameras };
}

interface Known {
  readonly departments: CampusDocument['departments'];
  readonly cameras: readonly Camera[];
  readonly asked: Asked;
  readonly view: StoreyView;
}

const known = new WeakMap<StoreyScene, Known>();

/** Whether a storey's last answer still holds: the scene stands for all that lies on it but its cameras. */
const isSame = (
  last: Known,
  { departments }: CampusDocument,
  cameras: readonly Camera[],
  { profile, scale }: Asked,
): boolean =>
  last.departments === departments &&
  last.asked.profile === profile &&
  isSameScale(last.asked.scale, scale) &&
  last.cameras.length === cameras.length &&
  last.cameras.every((camera, i) => camera === cameras[i]);

/** Whether two scales ask for the same: an own one is made anew each time. */
const isSameScale = (a: DensityScale, b: DensityScale): boolean =>
  a.id === b.id && a.levels.every(({ density }, i) => density === b.levels[i]?.density);

function* roomSteps(
  document: CampusDocument,
  parts: StoreyParts,
  scene: StoreyScene,
  views: StoreyViews,
  number: number,
  doors: readonly DoorView[],
  asked: Asked,
): Steps<RoomView> {
  // Numbers are those of the storey's spaces.
  const space = parts.plan.spaces[number]!;
  const samples = scene.rooms[number]!;
  const area = roomArea(space);
  const { levels } = asked.scale;
  const heights = HEIGHTS.map((_, h) => {
    const free = samples.free[h]!;
    const densest = views.union.densest[h]!;
    const seen = levels.map(
      ({ density }) => CELL ** 2 * free.filter((cell) => densest[cell]! >= density).length,
    );
    return { free: CELL ** 2 * free.length, seen };
  });
  const densest = samples.free[AT_A_FACE]!.reduce(
    (most, cell) => Math.max(most, views.union.densest[AT_A_FACE]![cell]!),
    0,
  );
  const names = namesOf(document, space);
  const floors: FloorView[] = [];
  for (const duty of floorDuties(document, space, asked.profile)) {
    const room = { outline: space.outline, samples };
    floors.push(yield* floorView(parts, scene, views, room, duty, asked.scale));
  }
  return {
    space: space.id,
    area,
    heights,
    densest,
    floors,
    doors: doors.filter(
      ({ space: of, duty }) => of === space.id && area >= duty.fromArea && isMeant(duty, names),
    ),
  };
}
