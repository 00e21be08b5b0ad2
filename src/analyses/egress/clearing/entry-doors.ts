import { clearWidth } from '../../../model/query/opening-width';
import { lookUp } from '../../../model/schema/dictionary';
import type { OpeningId } from '../../../model/schema/ids';
import type { Space } from '../../../model/schema/space';
import { BOUNDARY_LAYERS } from '../../../standards/egress/hydraulic-rows';
import { doorFacts } from '../../way-out/door-facts';
import { floorParts } from '../../way-out/floor-parts';
import type { WalkingPlan } from '../../walking/walking-plan';

/** The doors across the way to an exit: by them people come from other floor of ways into the part that it stands at. */
export interface EntryDoors {
  /** One door that lets pass as many as all of them together, metres; 0 = there are none. */
  readonly clearWidth: number;
  /** Spaces that they are come to from. */
  readonly spaces: readonly Space[];
}

/** O(doors of the part). */
export function entryDoors(
  plan: WalkingPlan,
  part: number,
  exit: OpeningId,
  closed: ReadonlySet<OpeningId>,
): EntryDoors {
  const { links, rooms } = floorParts(plan);
  const edges = 2 * BOUNDARY_LAYERS.door.value;
  const doors = new Set<OpeningId>();
  const spaces = new Set<Space>();
  let effective = 0;
  for (const { door, part: beyond } of links[part]!) {
    const id = plan.derived.doors[door]!;
    if (rooms[beyond] !== null || id === exit || closed.has(id) || doors.has(id)) continue;
    const facts = doorFacts(plan, id);
    const sides = facts.spaces.flatMap((side) =>
      side === null ? [] : (lookUp(plan.document.spaces, side) ?? []),
    );
    if (facts.leadsOut || sides.some(({ use }) => use === 'stair' || use === 'lift-shaft')) continue;
    doors.add(id);
    effective += Math.max(0, clearWidth(facts.opening) - edges);
    for (const space of sides) spaces.add(space);
  }
  return {
    clearWidth: doors.size === 0 ? 0 : effective + edges,
    spaces: [...spaces].filter(
      ({ use }) => use === 'corridor' || use === 'hall' || use === 'outpatient-hall',
    ),
  };
}
