import { lookUp } from '../../model/schema/dictionary';
import { onStorey } from '../../model/query/on-storey';
import type { SpaceId, StoreyId } from '../../model/schema/ids';
import { unitOfSpace } from '../../standards/extinguishers/reckon-units';
import type { ReckonedUnit } from '../../standards/extinguishers/reckoned-unit';
import { SpaceFinder } from '../walking/space-finder';
import type { WalkingPlan } from '../walking/walking-plan';
import type { CountedPoint } from './design-result';
import type { ExtinguisherInput, ExtinguisherSource } from './input';
import { sourcePlace } from './source-places';

/**
 * The space of an extinguisher, wherever it stands: the one that its place lies in, else that of the floor where one takes hold of
 * it; none off all floor. O(spaces at one place), and all spaces of each storey once.
 */
export function spacesOfSources(plan: WalkingPlan): (source: ExtinguisherSource) => SpaceId | null {
  const finders = new Map<string, (x: number, y: number) => SpaceId | null>();
  const spaceAt = (storey: StoreyId): ((x: number, y: number) => SpaceId | null) => {
    const known = finders.get(storey);
    if (known) return known;
    const spaces = onStorey(plan.document, 'spaces', storey);
    const finder = new SpaceFinder(spaces);
    const made = (x: number, y: number): SpaceId | null => spaces[finder.at(x, y)]?.id ?? null;
    finders.set(storey, made);
    return made;
  };
  return (source) => {
    const place = sourcePlace(plan, source);
    const at = spaceAt(source.storey);
    return place && (at(source.x, source.y) ?? at(place.planX, place.planY));
  };
}

/** Which space and unit each extinguisher counts for. Off all floor it counts for none. O(extinguishers · spaces at one place). */
export function countedPoints(
  plan: WalkingPlan,
  { sources }: Pick<ExtinguisherInput, 'sources'>,
  units: readonly ReckonedUnit[],
): CountedPoint[] {
  const unitOf = unitOfSpace(units);
  const spaceOf = spacesOfSources(plan);
  return sources.map((source) => {
    const space = spaceOf(source);
    const asset = lookUp(plan.document.assets, source.id);
    return {
      asset: source.id,
      space,
      unit: space === null ? null : (unitOf.get(space)?.id ?? null),
      count: asset?.kind === 'extinguisher' ? asset.count : 1,
    };
  });
}
