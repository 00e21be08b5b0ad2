import type { StoreyExit } from '../../../analyses/egress/result';
import { shutOpenings } from '../../../model/query/shut-openings';
import type { CampusDocument } from '../../../model/schema/document';
import type { OpeningId } from '../../../model/schema/ids';
import { neededWidth, type Rolling } from '../../../standards/mobility/mobility';

/**
 * Whether one leaves by an exit: it leads out, it is shut (what if; locked at every hour; locked by the hour), nothing leads on
 * behind it, or it is too narrow for what rolls.
 */
export type ExitStanding =
  | 'open'
  | 'shut-what-if'
  | 'shut-always'
  | 'shut-hour'
  | 'leads-nowhere'
  | 'narrow-exit';

/** An exit for those who are on its storey, as it stands at the hour that is looked at. */
export interface StandingExit extends StoreyExit {
  readonly standing: ExitStanding;
}

/** What shuts doors: locks, those of an hour too where there is one (`HH:MM`), and what if. */
export interface ExitsAsked {
  readonly hour: string | null;
  readonly closed: readonly OpeningId[];
  /** What leaves by them, when it rolls: stairs are no exits of it. */
  readonly mover?: Rolling | null;
}

/** Widths are lengths between drawn points, metres. */
export const ROUNDING = 1e-6;

/** Do only stairs lead on behind an exit? O(1). */
export const isStairExit = ({ kind }: StoreyExit): boolean => kind === 'stair' || kind === 'open-stair';

/**
 * The exits of a storey by what is shut now, whatever was when they were found. Whether something leads on counts only while it is known to be
 * so (`fresh`). Doors out of stairs are left out: they let nobody of the storey out. So are stairs for what rolls. O(openings + exits).
 */
export function standingExits(
  document: CampusDocument,
  exits: readonly StoreyExit[],
  { hour, closed, mover = null }: ExitsAsked,
  fresh: boolean,
): readonly StandingExit[] {
  const whatIf = new Set(closed);
  const always = new Set(shutOpenings(document, null));
  const byHour = new Set(shutOpenings(document, hour));
  const needed = mover === null ? 0 : neededWidth(mover);
  const standingOf = ({ exit, leadsOn, clearWidth }: StoreyExit): ExitStanding => {
    if (exit.kind === 'opening') {
      if (whatIf.has(exit.id)) return 'shut-what-if';
      if (byHour.has(exit.id)) return always.has(exit.id) ? 'shut-always' : 'shut-hour';
    }
    if (fresh && !leadsOn) return 'leads-nowhere';
    return (clearWidth ?? Infinity) < needed - ROUNDING ? 'narrow-exit' : 'open';
  };
  const own = exits.filter((each) => !each.fromStair && (mover === null || !isStairExit(each)));
  return own.map((each) => ({ ...each, standing: standingOf(each) }));
}
