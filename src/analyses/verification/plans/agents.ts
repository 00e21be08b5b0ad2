import type { Point } from '../../../model/schema/polygon';
import type { SceneFields } from '../scene';
import { GROUND } from './plan-drawing';

export type AgentFields = NonNullable<SceneFields['agents']>[number];

/** People at places, named `a0001` … in their order; `fields` says what else is known of the one with that number. */
export const agentsAt = (
  places: readonly Point[],
  fields: (index: number) => Partial<AgentFields> = () => ({}),
): AgentFields[] =>
  places.map(([x, y], i) => ({
    id: `a${String(i + 1).padStart(5, '0')}`,
    storey: GROUND,
    x,
    y,
    ...fields(i),
  }));
