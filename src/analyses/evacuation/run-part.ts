import type { StoreyId } from '../../model/schema/ids';
import type { EvacuationIssue, EvacuationRuns } from './result';

/** A run as far as it has come, and what of its recording is new since it was asked the last time. */
export interface RunPart {
  /**
   * `preparing` = ways are made and people placed; `refused` = see `issue`; `lost` = nobody knows of the run any more: it is to be
   * begun anew.
   */
  readonly stage: 'preparing' | 'running' | 'over' | 'refused' | 'lost';
  /** Why it is refused, or is over before its time. */
  readonly issue: EvacuationIssue | null;
  /** Blocks of the recording, from its first byte on in the first part that has any. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Seconds simulated. */
  readonly seconds: number;
  readonly people: number;
  readonly left: number;
  /** Only in the part that begins the recording. */
  readonly names: RunNames | null;
}

/** What the numbers of a recording stand for: of everybody, the exits and the storeys. */
export interface RunNames {
  readonly people: readonly string[];
  readonly exits: readonly string[];
  readonly storeys: readonly StoreyId[];
}

/** Where a scenario puts somebody before the first step: plan metres. */
export interface PlacedPerson {
  readonly id: string;
  readonly storey: StoreyId;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** What one of several runs came to. Seconds; null = not reached. */
export interface SpreadRun {
  readonly seed: number;
  readonly first: number | null;
  readonly t95: number | null;
  readonly last: number | null;
  readonly remaining: number;
}

/** Several runs as far as they have come; whole when all `total` are in `each`. */
export interface SpreadPart {
  readonly issue: EvacuationIssue | null;
  readonly total: number;
  readonly each: readonly SpreadRun[];
  /** Of those that are done; null before the first. */
  readonly spread: EvacuationRuns | null;
}
