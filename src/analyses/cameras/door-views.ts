import { pixelsAt } from '../../geometry/viewing/sight-line';
import type { ImagePoint } from '../../geometry/viewing/image-point';
import { middle } from '../../model/derive/line-frame';
import { doorIn } from '../../model/derive/resolve-door';
import type { StoreyParts } from '../../model/derive/storey-parts';
import type { Throat } from '../../model/derive/throat';
import type { Space } from '../../model/schema/space';
import type { SpaceId } from '../../model/schema/ids';
import { levelIn, type DensityScale } from '../../standards/cameras/density-scales';
import { faceAngleOf, type FaceAngle } from '../../standards/cameras/face-angles';
import { viewedDoorways, type Doorway, type DoorwaySide } from '../../standards/cameras/viewed-doorways';
import type { ViewingDuty } from '../../standards/cameras/viewing-duty';
import type { DoorView } from './result';
import type { StoreyScene } from './storey-scene';
import type { WatchingCamera } from './storey-views';

/** A hole of a storey's walls as duties tell doorways apart, and where it is. */
export interface PlacedDoorway extends Doorway {
  readonly throat: Throat;
}

/** All doorways and windows of a storey. O(openings). */
export function placedDoorways(parts: StoreyParts): PlacedDoorway[] {
  const spaces = new Map(parts.plan.spaces.map((space) => [space.id, space]));
  return [...parts.throats, ...parts.windows].map((throat) => {
    const { sides, finalExit } = doorIn(parts, throat);
    const [a, b] = sides.map((id) => sideOf(spaces, id));
    return { throat, kind: throat.opening.kind, outside: finalExit, sides: [a ?? null, b ?? null] };
  });
}

function sideOf(spaces: ReadonlyMap<SpaceId, Space>, id: SpaceId | null): DoorwaySide | null {
  const space = id === null ? undefined : spaces.get(id);
  return space === undefined ? null : { space: space.id, use: space.use };
}

interface Sight {
  readonly camera: WatchingCamera;
  readonly point: ImagePoint;
}

/**
 * How the doorways that a duty means are seen: the middle of each at the height of the duty, by all cameras of the storey.
 * O(doorways × cameras × faces).
 */
export function doorViews(
  parts: StoreyParts,
  { scene }: StoreyScene,
  cameras: readonly WatchingCamera[],
  doorways: readonly PlacedDoorway[],
  duty: ViewingDuty,
  scale: DensityScale,
): DoorView[] {
  const { density } = levelIn(scale, duty.level);
  const angle = asksForAngle(duty) ? faceAngleOf(duty.level) : null;
  return viewedDoorways(duty, doorways).map(({ doorway: { throat }, space }) => {
    const [x, y] = middle(...throat.opening.line);
    const sights = cameras.flatMap((camera): Sight[] =>
      camera.views.flatMap((view) => {
        const point = pixelsAt(scene, view, x, y, duty.height);
        return point === null ? [] : [{ camera, point }];
      }),
    );
    const best = sights.reduce<Sight | null>(
      (most, each) => (most === null || each.point.across > most.point.across ? each : most),
      null,
    );
    const enough = sights.filter(({ point }) => point.across >= density);
    return {
      duty,
      density,
      opening: throat.opening.id,
      space,
      x,
      y,
      best: best && { camera: best.camera.camera.id, density: best.point.across },
      angle:
        angle === null || enough.length === 0
          ? null
          : enough.some(({ camera: { camera }, point }) => faces(parts, throat, space, camera, point, angle)),
    };
  });
}

/** Faces are known at entrances and where identifying is asked for; elsewhere it is enough that somebody is seen so large. */
export const asksForAngle = ({ part, level, force }: ViewingDuty): boolean =>
  (part === 'outer-door' && force === 'must') || level === 'validate';

/** Whether somebody who comes in through a doorway looks near enough towards a camera. O(1). */
export function faces(
  parts: StoreyParts,
  { frame, sides }: Throat,
  space: SpaceId,
  camera: { readonly x: number; readonly y: number },
  point: Pick<ImagePoint, 'depression'>,
  { down, aside }: FaceAngle,
): boolean {
  const isLeft = sides.left.area !== null && parts.areas.spaceId(sides.left.area) === space;
  const way = isLeft ? 1 : -1;
  const [mx, my] = [
    frame.origin[0] + (frame.along[0] * frame.length) / 2,
    frame.origin[1] + (frame.along[1] * frame.length) / 2,
  ];
  const [dx, dy] = [camera.x - mx, camera.y - my];
  const ahead = way * (dx * frame.left[0] + dy * frame.left[1]);
  const across = Math.abs(dx * frame.along[0] + dy * frame.along[1]);
  return point.depression <= down && Math.atan2(across, ahead) <= aside;
}
