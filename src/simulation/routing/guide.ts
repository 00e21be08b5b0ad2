import type { RouteField } from '../../geometry/nav/routing/route-field';

/** What people follow: ways to some exits, any of which ends them. */
export interface Guide {
  readonly field: RouteField;
  readonly exits: readonly number[];
}
