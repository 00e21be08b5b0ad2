import { placeLengths } from '../../../geometry/nav/place-lengths';
import type { Located } from '../../../geometry/nav/locate';
import { openingMiddle } from '../../../model/query/opening-middle';
import { lookUp } from '../../../model/schema/dictionary';
import type { OpeningId, SpaceId } from '../../../model/schema/ids';
import type { SpaceUse } from '../../../model/schema/space-use';
import { floorAt, type Place } from '../../walking/find-path';
import type { WalkingPlan } from '../../walking/walking-plan';
import { doorFacts } from '../../way-out/door-facts';
import type { CheckedStorey } from '../checks/checked-storey';
import { MOST_GAP, servesStorey, type PlacedExit } from '../exits/placed-exit';
import { besideDoor } from '../travel/beside-door';

/** Where a wheelchair or a bed is safe on its storey, come to by a door or over open ground. */
export interface SafePlace {
  readonly place: Place;
  readonly door: OpeningId | null;
}

/** The way from a room to the nearest of them. */
export interface WayToSafety {
  readonly metres: number;
  readonly to: SafePlace;
}

type Checked = Pick<CheckedStorey, 'plan' | 'level' | 'number' | 'storey' | 'exits' | 'rooms'>;

/**
 * How far some rooms of a storey are from where beds can be brought without a stair: from the farthest place in them to the next
 * compartment, a refuge room or the open. What leads there nowhere is left out. Cost: one search of the storey.
 */
export function waysToSafety(
  checked: Checked,
  rooms: ReadonlySet<SpaceId>,
): ReadonlyMap<SpaceId, WayToSafety> {
  const ends = safePlaces(checked);
  const starts = checked.rooms.flatMap(({ room, doors, farthest }) =>
    rooms.has(room.space.id)
      ? doors.flatMap(({ way }) => {
          const isOpen = !checked.level.closed.has(way.opening.id);
          const at = isOpen ? besideDoor(checked.plan, way.door, way.opening, way.beyond) : null;
          return at === null ? [] : [{ space: room.space.id, within: farthest?.length ?? 0, at }];
        })
      : [],
  );
  const { lengths, sources } = placeLengths(
    checked.level.ways,
    ends.map(({ at }) => at),
    starts.map(({ at }) => at),
  );
  const found = new Map<SpaceId, WayToSafety>();
  starts.forEach(({ space, within }, i) => {
    const end = ends[sources[i]!];
    if (end === undefined) return;
    const metres = within + lengths[i]!;
    if (metres < (found.get(space)?.metres ?? Infinity)) found.set(space, { metres, to: end.safe });
  });
  return found;
}

/** They are small and have to be kept free: nobody is left there. */
const LOBBIES: ReadonlySet<SpaceUse> = new Set<SpaceUse>(['lobby', 'lift-lobby']);

/** Where there is no other, a lobby in the next compartment is one. */
function safePlaces(checked: Checked): readonly { readonly at: Located; readonly safe: SafePlace }[] {
  const { plan, exits } = checked;
  const onLevel = exits.exits.filter(
    (exit) => servesStorey(exit) && exit.kind !== 'stair' && exit.kind !== 'open-stair',
  );
  const placed = (wanted: readonly PlacedExit[]) =>
    wanted.flatMap(({ exit, place, at }) =>
      at.map((one) => ({ at: one, safe: { place, door: exit.kind === 'opening' ? exit.id : null } })),
    );
  const isLobby = ({ kind, exit }: PlacedExit): boolean =>
    kind === 'compartment' &&
    exit.kind === 'opening' &&
    usesBeside(plan, exit.id).some((use) => use !== undefined && LOBBIES.has(use));
  const roomy = onLevel.filter((exit) => !isLobby(exit));
  const usual = [...placed(roomy), ...refuges(checked)];
  return usual.length > 0 ? usual : placed(onLevel);
}

const usesBeside = (plan: WalkingPlan, door: OpeningId): readonly (SpaceUse | undefined)[] =>
  doorFacts(plan, door).spaces.map((side) =>
    side === null ? undefined : lookUp(plan.document.spaces, side)?.use,
  );

const refuges = ({ plan, level, number, storey }: Checked) =>
  plan.derived.parts[number]!.throats.flatMap(({ opening }) => {
    if (opening.kind !== 'door' || level.closed.has(opening.id)) return [];
    if (!usesBeside(plan, opening.id).includes('refuge')) return [];
    const [x, y] = openingMiddle(opening);
    const place: Place = { storey, x, y };
    const at = floorAt(plan, place);
    return at === null || at.gap > MOST_GAP ? [] : [{ at, safe: { place, door: opening.id } }];
  });
