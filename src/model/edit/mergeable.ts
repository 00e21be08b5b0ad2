import { boundsMeet, growBounds, pointBounds } from '../../geometry/plane/bounds';
import { onStorey } from '../query/on-storey';
import type { CampusDocument } from '../schema/document';
import type { Space } from '../schema/space';
import { mergedOutline } from './merge-spaces';

/** Further apart nothing can be one, metres. */
const APART = 0.9;

/** Spaces that a space can be made one with (`mergeSpaces`). O(neighbours · n log n). */
export function mergeableWith(document: CampusDocument, space: Space): readonly Space[] {
  const around = growBounds(pointBounds(space.outline.outer), APART);
  return onStorey(document, 'spaces', space.storey).filter(
    (other) =>
      other.id !== space.id &&
      boundsMeet(around, pointBounds(other.outline.outer)) &&
      mergedOutline(document, space, other) !== null,
  );
}
