import type { EvacuationIssue } from './result';

/** A run as far as it has come, and what of its recording is new since it was asked the last time. */
export interface RunPart {
  /** `preparing` = ways are made and people placed; `refused` = see `issue`. */
  readonly stage: 'preparing' | 'running' | 'over' | 'refused';
  readonly issue: EvacuationIssue | null;
  /** Blocks of the recording, from its first byte on in the first part that has any. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Seconds simulated. */
  readonly seconds: number;
  readonly people: number;
  readonly left: number;
  /** Ids of everybody and of the exits, in the order of the recording's numbers; only in the part that begins the recording. */
  readonly names: { readonly people: readonly string[]; readonly exits: readonly string[] } | null;
}
