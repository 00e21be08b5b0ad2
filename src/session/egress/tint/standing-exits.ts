import type { StoreyExit } from '../../../analyses/egress/result';
import type { OpeningId } from '../../../model/schema/ids';

/** Whether one leaves by an exit: it leads out, it is shut, or nothing leads on behind it. */
export type ExitStanding = 'open' | 'shut' | 'leads-nowhere';

/** An exit for those who are on its storey, as it stands at the hour that is looked at. */
export interface StandingExit extends StoreyExit {
  readonly standing: ExitStanding;
}

/**
 * The exits of a storey by what is shut now, whatever was when they were found. Whether something leads on counts only while it is known to be
 * so (`fresh`). Doors out of stairs are left out: they let nobody of the storey out. O(exits).
 */
export const standingExits = (
  exits: readonly StoreyExit[],
  shut: ReadonlySet<OpeningId>,
  fresh: boolean,
): readonly StandingExit[] =>
  exits
    .filter(({ fromStair }) => !fromStair)
    .map((each) => {
      const isShut = each.exit.kind === 'opening' && shut.has(each.exit.id);
      return { ...each, standing: isShut ? 'shut' : fresh && !each.leadsOn ? 'leads-nowhere' : 'open' };
    });
