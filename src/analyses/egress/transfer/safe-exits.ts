import { openingMiddle } from '../../../model/query/opening-middle';
import { lookUp } from '../../../model/schema/dictionary';
import type { OpeningId } from '../../../model/schema/ids';
import type { WalkingPlan } from '../../walking/walking-plan';
import { doorFacts } from '../../way-out/door-facts';
import { isOpen, type PlacedExit } from '../exits/placed-exit';
import { exitsAsDrawn } from '../exits/storey-exits';
import type { StoreyExitKind } from '../result';
import { besideDoorway } from '../travel/beside-door';
import { clearWidth } from '../../../model/query/opening-width';
import { isBesideLobby } from './lobby-door';

interface Asked {
  readonly plan: WalkingPlan;
  /** Number of the storey, and its exits. */
  readonly number: number;
  readonly exits: readonly PlacedExit[];
  readonly closed: ReadonlySet<OpeningId>;
}

/** Exits of a compartment that nobody needs a stair for. */
const ON_LEVEL: ReadonlySet<StoreyExitKind> = new Set<StoreyExitKind>(['final', 'ground']);

/**
 * Where a wheelchair or a bed is safe on its storey: exits that are no stairs, the next compartment and doors by which stairs are left
 * into the open among them, and doors of refuge rooms. It waits in the next compartment, and none of the stairs there would serve it: that they are locked
 * is no matter for it, as it is for people on foot. Where there is nothing else a lobby in the next compartment is one. O(doors of the storey).
 */
export function safeExits({ plan, number, exits, closed }: Asked): readonly PlacedExit[] {
  const own = exits.flatMap((exit): PlacedExit[] => {
    if (!isOpen(exit) || !ON_LEVEL.has(exit.kind)) return [];
    // No stair's door ends a way here: who rolls through it goes on to the door that leads out of the stair.
    return [exit.fromStair ? { ...exit, fromStair: false } : exit];
  });
  const onLevel = [...own, ...compartments(plan, number, exits, closed)];
  const isLobby = ({ kind, exit }: PlacedExit): boolean =>
    kind === 'compartment' &&
    exit.kind === 'opening' &&
    isBesideLobby(plan.document, doorFacts(plan, exit.id).spaces);
  const usual = [...onLevel.filter((exit) => !isLobby(exit)), ...refuges(plan, number, closed)];
  return usual.length > 0 ? usual : onLevel;
}

/** Doors between compartments, as drawn: those that are an exit on foot from one side alone, or from none, are safe from both. */
function compartments(
  plan: WalkingPlan,
  number: number,
  exits: readonly PlacedExit[],
  closed: ReadonlySet<OpeningId>,
): readonly PlacedExit[] {
  const onFoot = new Map<string, PlacedExit>(exits.map((exit) => [exit.exit.id, exit]));
  return exitsAsDrawn(plan, number).across.flatMap(({ id, exit }): PlacedExit[] => {
    if (closed.has(id)) return [];
    const own = onFoot.get(id);
    if (own !== undefined && own.onlyFor === undefined) return [own];
    const at = besideDoorway(plan, doorFacts(plan, id).opening);
    return [at.length === 0 ? exit : { ...exit, at }];
  });
}

const leadsToRefuge = (plan: WalkingPlan, door: OpeningId): boolean =>
  doorFacts(plan, door).spaces.some(
    (side) => side !== null && lookUp(plan.document.spaces, side)?.use === 'refuge',
  );

const refuges = (plan: WalkingPlan, number: number, closed: ReadonlySet<OpeningId>): readonly PlacedExit[] =>
  plan.derived.parts[number]!.throats.flatMap(({ opening }): PlacedExit[] => {
    if (opening.kind !== 'door' || closed.has(opening.id)) return [];
    if (!leadsToRefuge(plan, opening.id)) return [];
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
