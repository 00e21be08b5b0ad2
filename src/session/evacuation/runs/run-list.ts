import type { StoreApi } from 'zustand/vanilla';
import type { RunDigest } from '../../../analyses/evacuation/compare/run-digest';
import type { EvacuationScenario } from '../../../model/scenario/evacuation-scenario';
import type { RunBody, RunHead } from '../../../storage/run-shapes';

export type { RunHead };

/** A run with what is kept of it. */
export interface KeptRun {
  readonly head: RunHead;
  readonly digest: RunDigest;
}

/** What came of the runs of the open plan. */
export interface RunsState {
  /** The newest first. */
  readonly heads: readonly RunHead[];
  /** The one that is on show in the page; null = none, or it goes on yet. */
  readonly present: string | null;
  /** Two runs side by side; null = none are, or they are being read. */
  readonly comparison: { readonly before: KeptRun; readonly now: KeptRun } | null;
  /** Which two those are to be. `before` null = none. */
  readonly asked: { readonly before: string | null; readonly now: string | null };
  /** The last one that was taken away, which can come back. */
  readonly removed: { readonly head: RunHead; readonly body: RunBody } | null;
  /** The one that the last run took the place of. */
  readonly dropped: RunHead | null;
  /** What was prepared before a run was set up again; null once it has changed. */
  readonly replaced: EvacuationScenario | null;
  /** Could all of them be kept on this device? Else they are gone with the page. */
  readonly kept: boolean;
  /** What of a run could not be read last: what came of it, or its scenario. */
  readonly unread: 'figures' | 'scenario' | null;
}

/** Keeps what came of runs on this device, and holds two of them side by side. */
export interface RunList {
  readonly store: StoreApi<RunsState>;
  /** Holds a run (the newest unless told) against one before it; null = none. */
  compare(before: string | null, now?: string): void;
  /** Nothing, or blanks: by what it was set up with. */
  rename(id: string, name: string): void;
  remove(id: string): void;
  /** Brings the one back that was taken away last. */
  bringBack(): void;
  /** Prepares what that run was begun with. */
  setUpAs(id: string): void;
  /** Prepares again what was prepared before. */
  setUpBefore(): void;
  /** Resolves when all that was asked is done. */
  settled(): Promise<void>;
}
