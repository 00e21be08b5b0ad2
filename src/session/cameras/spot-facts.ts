import type { SpotCamera, SpotSight } from '../../analyses/cameras/at-spot';
import { HEIGHTS } from '../../analyses/cameras/storey-scene';
import { viewsOf } from '../../analyses/cameras/views-of';
import type { View } from '../../geometry/viewing/lens';
import type { Camera } from '../../model/schema/assets/asset-registry';

/** What each sensor of a camera looks at; none where its lens or its pixels aren't known. O(sensors + masks). */
export const sensorViews = (camera: Camera): readonly View[] => viewsOf(camera);

/** How a camera sees a place, height by height, metres over the floor; null = unseen. O(heights). */
export const sightsByHeight = ({
  heights,
}: SpotCamera): readonly (readonly [height: number, sight: SpotSight | null])[] =>
  HEIGHTS.map((height, i) => [height, heights[i] ?? null]);
