import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyId } from '../../../model/schema/ids';
import { placeCameras } from './place-cameras';
import { placeCars, type PlacedCars } from './place-cars';
import type { PlacedStorey, PlacementQuestion, StoreyPlacement } from './placement';

/** `placeCameras`, with a camera in each car of its lifts that lacks one (`placeCars`): what a person asks of a storey. */
export function* placeStorey(
  document: CampusDocument,
  storey: StoreyId,
  question: PlacementQuestion,
): Generator<PlacedStorey | null, PlacedStorey, void> {
  const cars = placeCars(document, storey, question);
  const steps = placeCameras(document, storey, question);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return withCars(step.value, cars);
    yield step.value && withCars(step.value, cars);
  }
}

/** What hangs in a car shows nothing else, and nothing else shows the car: fewest and bound are those of both together. */
function withCars(
  floor: StoreyPlacement,
  { proposals, unmet, cars, mounts, candidates }: PlacedCars,
): PlacedStorey {
  const count = proposals.length;
  const least = floor.least + count;
  const isCounted = floor.most !== null || floor.gap === null;
  return {
    ...floor,
    proposals: [...floor.proposals, ...proposals],
    least,
    gap: isCounted ? floor.gap : least === 0 ? 0 : (floor.proposals.length + count) / least - 1,
    mounts: floor.mounts + mounts,
    candidates: floor.candidates + candidates,
    greedy: floor.greedy + count,
    unmet: floor.done < 1 ? floor.unmet : [...floor.unmet, ...unmet],
    cars,
  };
}
