import type { SpaceUse } from '../../../model/schema/space-use';
import { extinguishers as points } from '../fittings';
import { ownSpots } from './own-spots';
import { isDrawn, type Fitting, type ServedRoom, type ServedStorey } from './served-storey';
import type { Spot, Walks } from './walks';
import { withinWalk } from './within-walk';

/** Severe hazard, class A: 15 m of walking (GB 50140 5.2.1); furniture lengthens the walk that is estimated. */
const REACH = 13;
const UNITS = 2;

/** Steel flies at the magnet; sterile rooms take theirs from the corridor. */
const NEVER: ReadonlySet<SpaceUse> = new Set(['mri', 'operating-theatre', 'electrical'] satisfies SpaceUse[]);

/** Setting points where the drawing has none: in the hydrant cabinets, then as many as the walk to them asks for. */
export function extinguishers(storey: ServedStorey, walks: Walks, cabinets: readonly Spot[]): Fitting[] {
  if (isDrawn(storey.plan, 'extinguisher')) return [];
  const given = [...ownSpots(storey, 'hydrant'), ...cabinets];
  const may = ({ use }: ServedRoom): boolean => !NEVER.has(use);
  const spots = [...given, ...withinWalk(storey, walks, given, REACH, may)];
  return points(
    storey.plan.code,
    spots.map(({ at: [x, y] }) => ['water', x, y, UNITS]),
  );
}
