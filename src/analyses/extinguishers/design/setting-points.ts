import { settingPoints as pointsOf } from '../setting-points';
import type { Standing } from './standing';

/** What stands in a unit by setting point. O(n²) on a storey. */
export const settingPoints = (standings: readonly Standing[]): (readonly Standing[])[] =>
  pointsOf(standings, ({ asset: { storey, x, y }, point: { space } }) => ({ storey, space, x, y }));
