import type { StrayNames } from '../../analyses/evacuation/result';
import type { EvacuationScenario } from '../../model/scenario/evacuation-scenario';

/**
 * What of a scenario the plan has: who would stand elsewhere is out, and who was sent elsewhere goes where others go. Nothing is told of the people
 * of other plans; where none of the buildings is known, people are those of all. O(names).
 */
export function withoutStray(
  scenario: EvacuationScenario,
  stray: Omit<StrayNames, 'ofSpaces'>,
): EvacuationScenario {
  const [spaces, storeys, doors, exits] = [stray.spaces, stray.storeys, stray.doors, stray.exits].map(
    (names) => new Set(names),
  ) as [Set<string>, Set<string>, Set<string>, Set<string>];
  const [emptied, elsewhere] = [new Set(stray.leftOut), new Set(stray.buildings)];
  const { agents, groups, closed, changes, smoke, leftOut } = scenario;
  const buildings = scenario.buildings?.filter((name) => !elsewhere.has(name)) ?? [];
  const sent = <T extends { readonly exit: string | null }>(who: T): T =>
    who.exit !== null && exits.has(who.exit) ? { ...who, exit: null } : who;
  const smoky = smoke?.storeys.filter(({ storey }) => !storeys.has(storey)) ?? [];
  return {
    ...scenario,
    agents: agents.filter(({ storey }) => !storeys.has(storey)).map(sent),
    groups: groups.filter(({ space }) => !spaces.has(space)).map(sent),
    closed: closed.filter((door) => !doors.has(door)),
    changes: changes.filter(({ exit }) => !exits.has(exit)),
    smoke: smoke === null || smoky.length === 0 ? null : { ...smoke, storeys: smoky },
    leftOut: leftOut.filter(({ space }) => !emptied.has(space)),
    buildings: buildings.length === 0 ? null : buildings,
    plan: null,
  };
}
