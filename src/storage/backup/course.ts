/** How long work is followed, and called off. */
export interface Course {
  /** How far it is, of how much. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Thrown in work that was called off. */
export class CalledOff extends Error {
  override readonly name = 'CalledOff';
}
