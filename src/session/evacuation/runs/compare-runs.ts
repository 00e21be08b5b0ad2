import {
  buildingChanges,
  exitChange,
  figureChanges,
  storeyChanges,
  timesOut,
  type ClearChange,
  type ExitChange,
} from '../../../analyses/evacuation/compare/run-difference';
import {
  reasonsOf,
  setUpDifference,
  type Reason,
  type SetUpDifference,
} from '../../../analyses/evacuation/compare/set-up-difference';
import type { BuildingId, StoreyId } from '../../../model/schema/ids';
import type { KeptRun, RunHead } from './run-list';

/** Two runs held side by side. */
export interface ComparedRuns {
  readonly differences: readonly SetUpDifference[];
  /** What a difference of their times may come from. */
  readonly reasons: readonly Reason[];
  readonly figures: ReturnType<typeof figureChanges>;
  readonly buildings: readonly ClearChange<BuildingId>[];
  readonly storeys: readonly ClearChange<StoreyId>[];
  /** All exits that were open in either run: those of the later one first. */
  readonly exits: readonly string[];
  /** What exits that count as one let out. */
  exit(ids: ReadonlySet<string>): ExitChange;
  /** When people left by some exits, one after the other; nobody by those that were shut. */
  timesOut(ids: ReadonlySet<string>): Readonly<Record<'before' | 'now', Float64Array<ArrayBuffer>>>;
}

/** Holds a run against one before it. O(storeys + exits); what is asked of exits O(people log people). */
export function compareRuns(before: KeptRun, now: KeptRun): ComparedRuns {
  const [was, is] = [before.digest, now.digest];
  const differences = setUpDifference(before.head.facts, now.head.facts);
  return {
    differences,
    reasons: reasonsOf(differences),
    figures: figureChanges(was, is),
    buildings: buildingChanges(was, is),
    storeys: storeyChanges(was, is),
    exits: [...new Set([...is.exits, ...was.exits].map(({ id }) => id))],
    exit: (ids) => exitChange(was, is, ids),
    timesOut: (ids) => ({
      before: timesOut(was, ids) ?? new Float64Array(),
      now: timesOut(is, ids) ?? new Float64Array(),
    }),
  };
}

/** In what a run was set up otherwise than the one before it; nothing of the first one. O(doors shut). */
export const setUpNews = ({ before, facts }: RunHead): readonly SetUpDifference[] =>
  before === null ? [] : setUpDifference(before, facts);
