import type { StoreyField } from '../../analyses/egress/field/storey-field';
import type { StoreyExit } from '../../analyses/egress/result';
import { isBesideLobby } from '../../analyses/egress/transfer/lobby-door';
import { openingMiddle } from '../../model/query/opening-middle';
import { clearWidth } from '../../model/query/opening-width';
import { lookUp } from '../../model/schema/dictionary';
import type { CampusDocument } from '../../model/schema/document';
import { isRolling, type Goer } from '../../standards/goers';
import { neededWidth } from '../../standards/mobility/mobility';
import { isSameExit } from './tint/exit-territories';
import { ROUNDING } from './tint/standing-exits';
import { unusedStairs } from './tint/unused-stairs';

/**
 * Whether who goes leaves a storey by an exit: they do, or it is shut, or nothing leads on behind it. For what rolls alone: it is a stair, it
 * leads through a lobby in which no bed may be left, it is too narrow, it doesn't lead into the open without stairs, or no floor
 * is served by it though it is wide enough; `unknown`: its ways aren't worked out yet.
 */
export type ExitUse =
  | 'open'
  | 'shut'
  | 'lost'
  | 'stairs'
  | 'lobby'
  | 'narrow'
  | 'not-outside'
  | 'unserved'
  | 'unknown';

/** An exit of a storey for who goes. */
export interface ExitRow {
  readonly each: StoreyExit;
  readonly use: ExitUse;
}

type Field = Pick<StoreyField, 'storey' | 'walker' | 'told' | 'exits'>;

/**
 * The exits of a storey by who goes, those of people on foot first in their order, doors from stairs last. What rolls leaves by those exits that
 * its field leads to, doors of refuge rooms among them: none of the others can be called open. `field` = the last one that is known, of
 * whatever. O(exits²).
 */
export function exitRows(
  document: CampusDocument,
  storey: StoreyField['storey'],
  exits: readonly StoreyExit[],
  walker: Goer,
  field: Field | null,
): readonly ExitRow[] {
  const ordered = [
    ...exits.filter(({ fromStair }) => !fromStair),
    ...exits.filter(({ fromStair }) => fromStair),
  ];
  if (!isRolling(walker)) return ordered.map((each) => ({ each, use: useOnFoot(each) }));
  const own = field?.storey === storey && field.walker === walker ? field : null;
  const stairs = new Set(unusedStairs(document, storey, exits));
  const useOf = (each: StoreyExit): ExitUse => {
    if (stairs.has(each)) return 'stairs';
    if (each.shut) return 'shut';
    if (own === null) return 'unknown';
    if (own.exits.some((exit) => isSameExit(exit, each.exit))) return 'open';
    if ((each.clearWidth ?? Infinity) < neededWidth(walker) - ROUNDING) return 'narrow';
    if (own.told === 'open') return 'not-outside';
    return leadsThroughLobby(document, each) ? 'lobby' : 'unserved';
  };
  const others =
    own === null ? [] : own.exits.filter((exit) => !exits.some((each) => isSameExit(exit, each.exit)));
  return [
    ...ordered.map((each) => ({ each, use: useOf(each) })),
    ...others.flatMap((exit) => {
      const each = own === null ? null : ownExit(document, own, exit);
      return each === null ? [] : [{ each, use: 'open' as const }];
    }),
  ];
}

const useOnFoot = ({ shut, leadsOn }: StoreyExit): ExitUse => (shut ? 'shut' : leadsOn ? 'open' : 'lost');

const leadsThroughLobby = (document: CampusDocument, { kind, exit }: StoreyExit): boolean =>
  kind === 'compartment' &&
  exit.kind === 'opening' &&
  isBesideLobby(document, lookUp(document.openings, exit.id)?.spaces ?? []);

/**
 * A door of the storey that is an exit of what rolls and none of people on foot: of a refuge room, or into a compartment without a stair of its own.
 * Null where it is none (a ramp leads to it on another storey), or the plan has it no more.
 */
function ownExit(
  document: CampusDocument,
  { storey, told }: Field,
  exit: StoreyExit['exit'],
): StoreyExit | null {
  const door = exit.kind === 'opening' ? lookUp(document.openings, exit.id) : null;
  if (door === null || door.storey !== storey) return null;
  const [x, y] = openingMiddle(door);
  const isRefuge = (door.spaces ?? []).some(
    (side) => side !== null && lookUp(document.spaces, side)?.use === 'refuge',
  );
  return {
    exit,
    kind: isRefuge ? 'refuge' : told === 'open' ? 'final' : 'compartment',
    place: { storey, x, y },
    clearWidth: clearWidth(door),
    shut: false,
    leadsOn: true,
    fromStair: false,
  };
}
