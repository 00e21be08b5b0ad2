import type { Storey } from '../../model/schema/storey';
import { warn, type Feature } from './feature';

/** A thing may hang this far below the floor or above the ceiling that it is filed under, metres. */
const SLACK = 0.3;

/**
 * Storey and height above its floor of a device at `z`. `z` is above the floor of the storey that the file names;
 * where that is off the storey's height but right over the datum, it is taken as that; else the height is trusted
 * more than the storey, and both are said.
 */
export function placeByHeight(feature: Feature, storey: Storey, z: number): { z: number; storey?: string } {
  if (within(storey, storey.elevation + z)) return { z };
  if (within(storey, z)) {
    const above = z - storey.elevation;
    warn(feature, 'plan.asset-height-from-datum', { z, above });
    return { z: above };
  }
  const height = storey.elevation + z;
  const right = [...feature.file.storeys.values()].find(
    (other) => other.building === storey.building && height >= other.elevation && height < top(other),
  );
  if (right === undefined) {
    warn(feature, 'plan.asset-height-off-storey', { z });
    return { z };
  }
  warn(feature, 'plan.asset-storey-by-height', { z, filed: storey.id, taken: right.id });
  return { storey: right.id, z: height - right.elevation };
}

const top = (storey: Storey): number => storey.elevation + storey.height;

const within = (storey: Storey, height: number): boolean =>
  height >= storey.elevation - SLACK && height <= top(storey) + SLACK;
