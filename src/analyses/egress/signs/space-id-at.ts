import { spaceAt } from '../../../model/query/space-at';
import type { SpaceId, StoreyId } from '../../../model/schema/ids';
import type { Point } from '../../../model/schema/polygon';
import type { WalkingPlan } from '../../walking/walking-plan';

/** The space that a place lies in; null = none. O(points of the storey's spaces). */
export const spaceIdAt = ({ document }: WalkingPlan, storey: StoreyId, [x, y]: Point): SpaceId | null =>
  spaceAt(document, storey, x, y)?.id ?? null;
