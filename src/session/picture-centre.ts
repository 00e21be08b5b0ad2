import { storeyBounds } from '../model/query/storey-bounds';
import type { PlanPoint } from './state/plan-point';
import type { Stores } from './state/stores';

/** What the middle of the picture lies on, else the middle of the shown storey; null while nothing is shown. O(1), or O(points). */
export function pictureCentre({ plan, view }: Pick<Stores, 'plan' | 'view'>): PlanPoint | null {
  const { document } = plan.getState();
  const { storey, centre } = view.getState();
  if (document === null || storey === null) return null;
  if (centre !== null) return { storey, x: centre.x, y: centre.y };
  const bounds = storeyBounds(document, storey);
  return bounds && { storey, x: (bounds.minX + bounds.maxX) / 2, y: (bounds.minY + bounds.maxY) / 2 };
}
