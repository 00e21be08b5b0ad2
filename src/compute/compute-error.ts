/** Why a job was not answered with an output. A message code each, so that the page can say it. */
export type ComputeErrorCode =
  /** The caller's signal was aborted. */
  | 'compute.cancelled'
  /** A newer job of the same lane took its place before it began. */
  | 'compute.superseded'
  /** Its worker died under it, and so did the one that replaced it. */
  | 'compute.crashed'
  /** Its worker said nothing for too long and was ended. */
  | 'compute.stuck'
  /** The handler threw: a fault of ours, told with its text. */
  | 'compute.failed'
  /** The client was closed. */
  | 'compute.closed';

/** The only error that `ComputeClient.run` rejects with. */
export class ComputeError extends Error {
  override readonly name = 'ComputeError';
  readonly code: ComputeErrorCode;
  readonly job: string;

  constructor(code: ComputeErrorCode, job: string, detail = '') {
    super(detail === '' ? `${code} (${job})` : `${code} (${job}): ${detail}`);
    this.code = code;
    this.job = job;
  }
}

/** True for the two that a caller brings about itself and need not show: cancelled and superseded. */
export const isExpected = (error: unknown): boolean =>
  error instanceof ComputeError &&
  (error.code === 'compute.cancelled' || error.code === 'compute.superseded');
