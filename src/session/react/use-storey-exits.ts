import { useMemo } from 'react';
import type { StoreyExit } from '../../analyses/egress/result';
import { isRolling } from '../../standards/goers';
import { createEgress } from '../egress/create-egress';
import { exitTerritories, isSameExit, type ExitTerritory } from '../egress/tint/exit-territories';
import { standingExits, type StandingExit } from '../egress/tint/standing-exits';
import { unusedStairs } from '../egress/tint/unused-stairs';
import { usePartSlice } from './use-part-slice';
import { usePlan, useView } from './use-stores';

/** What is known of the exits of the shown storey. */
export interface StoreyExits {
  /** Of the last check; none before the first. */
  readonly exits: readonly StandingExit[];
  /** What they serve, by the field on show; none without one. */
  readonly territories: readonly ExitTerritory[];
  /** Stairs that others leave by, and who goes doesn't. */
  readonly stairs: readonly StoreyExit[];
}

/** The exits of the shown storey for who goes, as they stand at the hour that is looked at; whoever shows ways out keeps them true. */
export function useStoreyExits(): StoreyExits {
  const storey = useView((view) => view.storey);
  const hour = useView((view) => view.hour);
  const document = usePlan((plan) => plan.document);
  const shown = usePartSlice(createEgress, (state) => state.field);
  const fresh = usePartSlice(createEgress, ({ stale }) => !stale);
  const walker = usePartSlice(createEgress, (state) => state.choice.walker);
  const mover = isRolling(walker) ? walker : null;
  const closed = usePartSlice(createEgress, (state) => state.choice.closed);
  const found = usePartSlice(
    createEgress,
    ({ result }) => result?.storeys.find((each) => each.storey === storey)?.exits,
  );
  const standing = useMemo(
    () => (document && found ? standingExits(document, found, { hour, closed, mover }, fresh) : []),
    [document, found, hour, closed, mover, fresh],
  );
  const openings = document?.openings;
  const territories = useMemo(
    () => (openings && shown?.storey === storey ? exitTerritories(openings, shown) : []),
    [openings, shown, storey],
  );
  const exits = useMemo(
    () => (mover === null ? standing : servingOf(standing, territories)),
    [mover, standing, territories],
  );
  const stairs = useMemo(
    () =>
      document && found && storey !== null && mover !== null ? unusedStairs(document, storey, found) : [],
    [document, found, storey, mover],
  );
  return { exits, territories, stairs };
}

/** What rolls isn't safe behind each exit of people on foot: of open ones those that some floor leads to. O(exits²). */
const servingOf = (
  exits: readonly StandingExit[],
  territories: readonly ExitTerritory[],
): readonly StandingExit[] =>
  exits.filter(
    ({ standing, exit }) => standing !== 'open' || territories.some((each) => isSameExit(each.exit, exit)),
  );
