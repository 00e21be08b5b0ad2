import { sumsBackTo } from './height-sum';
import { polygonOf, type Drafted, type Feature } from './feature';
import { isFiniteNumber, own } from './json-value';
import { GeometryFault } from './read-geometry';

/** A flight: the file's heights are over the datum of `elevation`, the model's over the storey's floor. */
export function draftFlight(feature: Feature): Drafted | GeometryFault {
  const outline = polygonOf(feature);
  if (outline instanceof GeometryFault) return outline;
  const z = own(feature.properties, 'z');
  // Checked number by number below.
  const [from, to] = Array.isArray(z) && z.length === 2 ? (z as unknown[]) : [];
  if (!isFiniteNumber(from) || !isFiniteNumber(to)) {
    return new GeometryFault('plan.missing-property', 'properties.z', { property: 'z' });
  }
  const floor = feature.storey?.elevation ?? 0;
  const form = own(feature.properties, 'ramp') === true ? 'ramp' : 'stair';
  return {
    into: 'flights',
    draft: { outline, form, z: [sumsBackTo(from, floor), sumsBackTo(to, floor)] },
  };
}
