import { withDoors } from '../../geometry/nav/shut-doors';
import { CIRCULATION } from '../walking/circulation';
import { walkWith, type WalkingPlan } from '../walking/walking-plan';
import { lookUp } from '../../model/schema/dictionary';
import { doorFacts } from '../way-out/door-facts';
import type { ExtinguisherInput } from './input';
import { walkTo, type DoorOnWalk } from './nearest';
import type { ExtinguisherFinding } from './result';

/** Why a room has no way to an extinguisher: its own door is locked, or one on the way that others go through too. */
export type LockedKind = 'own-room' | 'passage';

/**
 * Tells of rooms that only locked doors cut off which kind it is (`locked`) and the door that matters (`door`, with what
 * lies on its sides): whoever has the key of a room gets in, whoever is behind a locked passage is cut off. Costs a search
 * for each room without a way; nothing where no door is shut.
 */
export function withLocked(
  plan: WalkingPlan,
  input: ExtinguisherInput,
  findings: readonly ExtinguisherFinding[],
): ExtinguisherFinding[] {
  if (input.shut.length === 0) return [...findings];
  return findings.map((finding) => {
    const { code, params, place } = finding;
    if (code !== 'extinguisher.uncovered' || params['length'] !== null) return finding;
    const found = cutOffBy(plan, input, finding, place.space);
    if (found === null) return finding;
    const [from, to] = found.door.spaces;
    return {
      ...finding,
      params: { ...params, locked: found.kind, door: found.door.id, doorFrom: from, doorTo: to },
    };
  });
}

function cutOffBy(
  plan: WalkingPlan,
  input: ExtinguisherInput,
  { place }: ExtinguisherFinding,
  space: string | null,
): { readonly kind: LockedKind; readonly door: DoorOnWalk } | null {
  // A finding of coverage names a storey of the plan.
  const storey = place.storey as (typeof plan.derived.storeys)[number];
  const start = { storey, x: place.x, y: place.y };
  const shut = new Set(input.shut);
  const open = walkTo(plan, walkWith(plan, []), start, input);
  const barred = (open?.doors ?? []).filter(({ id }) => shut.has(id));
  const isOwn = ({ spaces }: Pick<DoorOnWalk, 'spaces'>): boolean => spaces.some((id) => id === space);
  const room = space === null ? null : lookUp(plan.document.spaces, space);
  const roomy = room !== null && !CIRCULATION.has(room.use);
  const [nearest] = barred;
  // The last shut door before floor that has a way is where the passage ends.
  const last = barred.at(-1);
  if (!nearest || !last) return null;
  if (!roomy) return { kind: 'passage', door: last };
  if (barred.every(isOwn)) return { kind: 'own-room', door: nearest };
  // The shortest way goes through more than its own doors: perhaps another one doesn't.
  const own = plan.derived.doors.flatMap((id, door) =>
    shut.has(id) && isOwn({ spaces: doorFacts(plan, id).spaces }) ? [door] : [],
  );
  if (own.length > 0) {
    const walk = walkTo(plan, withDoors(walkWith(plan, input.shut), [], own), start, input);
    const door = walk?.doors.find(({ id }) => shut.has(id));
    if (door) return { kind: 'own-room', door };
  }
  return { kind: 'passage', door: last };
}
