import { openingMiddle } from '../../../model/query/opening-middle';
import { lookUp } from '../../../model/schema/dictionary';
import type { OpeningId } from '../../../model/schema/ids';
import type { SpaceUse } from '../../../model/schema/space-use';
import type { WalkingPlan } from '../../walking/walking-plan';
import { doorFacts } from '../../way-out/door-facts';
import { servesStorey, type PlacedExit } from '../exits/placed-exit';
import { besideDoorway } from '../travel/beside-door';
import { clearWidth } from '../../../model/query/opening-width';

interface Asked {
  readonly plan: WalkingPlan;
  /** Number of the storey, and its exits. */
  readonly number: number;
  readonly exits: readonly PlacedExit[];
  readonly closed: ReadonlySet<OpeningId>;
}

/** They are small and have to be kept free: nobody is left there. */
const LOBBIES: ReadonlySet<SpaceUse> = new Set<SpaceUse>(['lobby', 'lift-lobby']);

/**
 * Where a wheelchair or a bed is safe on its storey: exits that are no stairs, the next compartment among them, and doors of refuge
 * rooms. Where there is nothing else a lobby in the next compartment is one. O(doors of the storey).
 */
export function safeExits({ plan, number, exits, closed }: Asked): readonly PlacedExit[] {
  const onLevel = exits.filter(
    (exit) => servesStorey(exit) && exit.kind !== 'stair' && exit.kind !== 'open-stair',
  );
  const isLobby = ({ kind, exit }: PlacedExit): boolean =>
    kind === 'compartment' &&
    exit.kind === 'opening' &&
    usesBeside(plan, exit.id).some((use) => use !== undefined && LOBBIES.has(use));
  const usual = [...onLevel.filter((exit) => !isLobby(exit)), ...refuges(plan, number, closed)];
  return usual.length > 0 ? usual : onLevel;
}

const usesBeside = (plan: WalkingPlan, door: OpeningId): readonly (SpaceUse | undefined)[] =>
  doorFacts(plan, door).spaces.map((side) =>
    side === null ? undefined : lookUp(plan.document.spaces, side)?.use,
  );

const refuges = (plan: WalkingPlan, number: number, closed: ReadonlySet<OpeningId>): readonly PlacedExit[] =>
  plan.derived.parts[number]!.throats.flatMap(({ opening }): PlacedExit[] => {
    if (opening.kind !== 'door' || closed.has(opening.id)) return [];
    if (!usesBeside(plan, opening.id).includes('refuge')) return [];
    const [x, y] = openingMiddle(opening);
    const place = { storey: plan.derived.storeys[number]!, x, y };
    const at = besideDoorway(plan, opening);
    if (at.length === 0) return [];
    return [
      {
        exit: { kind: 'opening', id: opening.id },
        kind: 'refuge',
        place,
        clearWidth: clearWidth(opening),
        shut: false,
        leadsOn: true,
        fromStair: false,
        at,
      },
    ];
  });
