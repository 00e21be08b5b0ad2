import { CIRCULATION } from '../walking/circulation';
import type { WalkingPlan } from '../walking/walking-plan';
import { lookUp } from '../../model/schema/dictionary';
import type { OpeningId } from '../../model/schema/ids';
import { FIRE_CLASSES } from '../../model/schema/space-hazard';
import { doorFacts } from '../way-out/door-facts';
import type { CoverageMeasure } from './compute';
import type { ExtinguisherInput } from './input';
import { nearestExtinguisher, type DoorOnWalk } from './nearest';
import type { ExtinguisherFinding } from './result';

/** Why a room has no way to an extinguisher: its own door is locked, or one on the way that others go through too. */
export type LockedKind = 'own-room' | 'passage';

/**
 * Tells of rooms that only locked doors cut off which kind it is (`locked`) and the door that matters (`door`, with what
 * lies on its sides): whoever has the key of a room gets in, whoever is behind a locked passage is cut off. O(doors shut),
 * and a search for each room that none of its own doors would open a way to; nothing where no door is shut.
 */
export function withLocked(
  plan: WalkingPlan,
  input: ExtinguisherInput,
  measure: Pick<CoverageMeasure, 'storeys'>,
  findings: readonly ExtinguisherFinding[],
): ExtinguisherFinding[] {
  if (input.shut.length === 0) return [...findings];
  const reached = new Set<string>(
    measure.storeys.flatMap(({ bySpace }) =>
      bySpace.flatMap(({ space, worst }) => (worst && worst.length < Infinity ? [space] : [])),
    ),
  );
  const doorsOf = doorsBySpace(plan, input.shut);
  return findings.map((finding) => {
    const { code, params, place } = finding;
    if (code !== 'extinguisher.uncovered' || params['length'] !== null) return finding;
    const room = place.space === null ? null : lookUp(plan.document.spaces, place.space);
    const own =
      room === null || CIRCULATION.has(room.use)
        ? undefined
        : doorsOf.get(room.id)?.find(({ spaces }) => spaces.some((id) => id !== null && reached.has(id)));
    const door = own ?? passageBefore(plan, input, finding);
    if (door === null) return finding;
    const [doorFrom, doorTo] = door.spaces;
    const locked: LockedKind = own ? 'own-room' : 'passage';
    return { ...finding, params: { ...params, locked, door: door.id, doorFrom, doorTo } };
  });
}

type Door = Pick<DoorOnWalk, 'id' | 'spaces'>;

/** The shut doors of each space. O(doors shut). */
function doorsBySpace(plan: WalkingPlan, shut: readonly OpeningId[]): ReadonlyMap<string, readonly Door[]> {
  const doors = new Map<string, Door[]>();
  const there = new Set(plan.derived.doors);
  for (const id of shut) {
    if (!there.has(id)) continue;
    const { spaces } = doorFacts(plan, id);
    for (const space of spaces) {
      if (space !== null) doors.set(space, [...(doors.get(space) ?? []), { id, spaces }]);
    }
  }
  return doors;
}

/** On the walk that there is with every door open, the last shut one: what lies beyond it has a way. Null = no walk even then. */
function passageBefore(
  plan: WalkingPlan,
  input: ExtinguisherInput,
  { place, params }: ExtinguisherFinding,
): Door | null {
  // A finding of coverage names a storey of the plan.
  const storey = place.storey as (typeof plan.derived.storeys)[number];
  const fireClass = FIRE_CLASSES.find((each) => each === params['fireClass']) ?? null;
  const nearest = nearestExtinguisher(plan, { storey, x: place.x, y: place.y }, input, fireClass);
  return nearest?.barred.at(-1) ?? null;
}
