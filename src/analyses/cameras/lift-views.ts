import { placeInRings } from '../../geometry/plane/place-in-rings';
import { pole } from '../../geometry/plane/pole';
import { imagePoint } from '../../geometry/viewing/image-point';
import type { View } from '../../geometry/viewing/lens';
import { entitiesIn } from '../../model/schema/dictionary';
import type { CampusDocument } from '../../model/schema/document';
import type { Camera } from '../../model/schema/assets/asset-registry';
import type { Lift } from '../../model/schema/lift';
import type { Profile } from '../../model/schema/profiles';
import { levelIn, type DensityScale } from '../../standards/cameras/density-scales';
import { viewingDuties } from '../../standards/cameras/viewing-duties';
import type { ViewingDuty } from '../../standards/cameras/viewing-duty';
import { ringsOf } from './floor-views';
import type { CameraInput } from './input';
import type { LiftView } from './result';
import { viewsOf } from './views-of';

/** Of the middle of a car, metres. */
const PRECISION = 0.05;

/** What is asked of cars; undefined where nothing is. */
export const carDuty = (profile: Profile): ViewingDuty | undefined =>
  viewingDuties(profile).find(({ part }) => part === 'lift-car');

/** Whether a place is in one of the pictures with so many pixels a metre. O(views × masks). */
export const showsPlace = (
  views: readonly View[],
  {
    x,
    y,
    height,
    density,
  }: { readonly x: number; readonly y: number; readonly height: number; readonly density: number },
): boolean => views.some((view) => (imagePoint(view, x, y, height)?.across ?? 0) >= density);

/**
 * Whether each lift's car has a camera that shows the middle of its floor well enough: one that hangs within the lift's outline on any
 * storey where it stops, for it goes with the car. O(lifts × cameras).
 */
export function liftViews(
  document: CampusDocument,
  { byStorey }: CameraInput,
  { profile, scale }: { readonly profile: Profile; readonly scale: DensityScale },
): LiftView[] {
  const duty = carDuty(profile);
  if (duty === undefined) return [];
  const { density } = levelIn(scale, duty.level);
  return entitiesIn(document.lifts).map((lift) => {
    const rings = ringsOf(lift.outline);
    const { x, y } = pole(rings, PRECISION);
    const shows = (camera: Camera): boolean =>
      placeInRings(rings, camera.x, camera.y, 0) !== 'outside' &&
      showsPlace(viewsOf(camera), { x, y, height: duty.height, density });
    const camera = stopsOf(lift)
      .flatMap((storey) => byStorey.get(storey) ?? [])
      .find(shows);
    return {
      lift: lift.id,
      duty,
      place: { storey: lift.storey, space: null, x, y },
      camera: camera?.id ?? null,
    };
  });
}

const stopsOf = ({ storey, serves }: Lift): Lift['serves'] =>
  serves.includes(storey) ? serves : [storey, ...serves];
