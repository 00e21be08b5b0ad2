import type { Message } from '../../base/message';
import type { PlanSummary } from '../../compute/plan-summary';
import type { Progress } from '../../compute/progress';
import type { PlanIssue } from '../../model/derive/plan-issue';
import type { Patch } from '../../model/edit/patch';
import type { CampusDocument } from '../../model/schema/document';
import type { SampleName } from '../sample-name';

/** One undo step. `mergeKey` lets a run of small steps of one kind (arrow-key nudges) be one step. */
export interface HistoryEntry {
  readonly patch: Patch;
  readonly mergeKey: string | null;
  /** Milliseconds of the session's clock. */
  readonly at: number;
  /** The worker's key of the plan that the step was made in; revisions of another one mean nothing here. */
  readonly planKey: string | null;
  /** Revisions before and after the step. */
  readonly from: number;
  readonly to: number;
}

/** Why a file was not opened. The document that was open stays open. */
export interface OpenTrouble {
  readonly fileName: string;
  readonly message: Message;
  /** Where in the file; empty when it is the whole file. */
  readonly place: string;
}

/** What is being opened, shown while it takes. */
export interface Opening {
  readonly fileName: string;
  readonly progress: Progress | null;
}

/** A plan with unsaved changes that another one took the place of: it can be gone back to, with its undo steps. */
export interface ReplacedPlan {
  readonly document: CampusDocument;
  readonly fileName: string | null;
  readonly sample: SampleName | null;
  readonly warnings: readonly PlanIssue[];
  readonly undo: readonly HistoryEntry[];
  readonly redo: readonly HistoryEntry[];
  readonly keptId: string | null;
  /** As in `PlanState`. */
  readonly copied: boolean;
}

/** The open plan: the document, what happened to it, and what the worker says of it. */
export interface PlanState {
  readonly status: 'empty' | 'opening' | 'ready';
  readonly document: CampusDocument | null;
  readonly fileName: string | null;
  /** Which built-in plan it is: nothing of the person's own is at stake yet; null = a file. */
  readonly sample: SampleName | null;
  readonly warnings: readonly PlanIssue[];
  /** Key under which the worker keeps its copy. */
  readonly planKey: string | null;
  /** Names the state of the document: each change gives a new one, undo and redo give that of the state back. */
  readonly revision: number;
  /** Revision that was last exported as the document's own format. */
  readonly savedRevision: number;
  /** Under which id this device keeps it; null = it doesn't (yet): a built-in plan that nobody edited. */
  readonly keptId: string | null;
  /** It began as a copy of a kept plan: one that another tab has open, or one of a backup. */
  readonly copied: boolean;
  /** Revision that is on this device's disk for sure; −1 = none. */
  readonly keptRevision: number;
  /** Why edits are not kept on this device; they still live in the page. */
  readonly keepTrouble: Message | null;
  readonly summary: PlanSummary | null;
  readonly opening: Opening | null;
  readonly error: OpenTrouble | null;
  readonly replaced: ReplacedPlan | null;
  readonly undo: readonly HistoryEntry[];
  readonly redo: readonly HistoryEntry[];
}

export const initialPlan: PlanState = {
  status: 'empty',
  document: null,
  fileName: null,
  sample: null,
  warnings: [],
  planKey: null,
  revision: 0,
  savedRevision: 0,
  keptId: null,
  copied: false,
  keptRevision: -1,
  keepTrouble: null,
  summary: null,
  opening: null,
  error: null,
  replaced: null,
  undo: [],
  redo: [],
};

/** Would something be lost with the page: edits neither in a file nor on this device's disk? */
export const hasUnkeptEdits = (plan: PlanState): boolean =>
  plan.document !== null && plan.revision !== plan.savedRevision && plan.revision !== plan.keptRevision;
