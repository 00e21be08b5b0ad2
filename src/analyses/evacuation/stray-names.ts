import { localId } from '../../model/schema/ids';
import type { EvacuationScenario } from '../../model/scenario/evacuation-scenario';
import type { WalkingPlan } from '../walking/walking-plan';
import { naming } from './names';
import type { StrayNames } from './result';

const others = <T extends string>(
  names: readonly string[],
  ...known: readonly (readonly T[])[]
): readonly string[] => {
  const finders = known.map((ids) => naming(ids));
  return [...new Set(names)].filter((name) => finders.every((find) => find(name) === null));
};

/** All that a scenario names and the plan hasn't got; null = nothing that it could be refused for. O(names + ids of the plan). */
export function strayNames(
  { document, derived }: Pick<WalkingPlan, 'document' | 'derived'>,
  { agents, groups, closed, changes, smoke, leftOut, buildings }: EvacuationScenario,
): StrayNames | null {
  const ids = (of: object): readonly string[] => Object.keys(of);
  const rooms = groups.map(({ space }) => space);
  const sentTo = [...agents, ...groups].flatMap(({ exit }) => (exit === null ? [] : [exit]));
  const stray = {
    spaces: others(rooms, ids(document.spaces)),
    storeys: others(
      [...agents, ...(smoke?.storeys ?? [])].map(({ storey }) => storey),
      ids(document.storeys),
    ),
    doors: others(closed, derived.doors),
    exits: others([...sentTo, ...changes.map(({ exit }) => exit)], derived.doors, ids(document.exits)),
    ofSpaces: new Set(rooms.map((name) => localId(name as never))).size,
    leftOut: others(
      leftOut.map(({ space }) => space),
      ids(document.spaces),
    ),
    buildings: others(buildings ?? [], ids(document.buildings)),
  };
  const { spaces, storeys, doors, exits } = stray;
  return spaces.length + storeys.length + doors.length + exits.length === 0 ? null : stray;
}
