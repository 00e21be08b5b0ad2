/** How long a worker may take before it counts as lost, ms. */
export interface WatchLimits {
  /** A new worker to load its script and take its first job. */
  readonly startMs: number;
  /** A worker that is already there to take a job. */
  readonly answerMs: number;
  /** Silence inside a job: no progress and no end. */
  readonly silentMs: number;
  /** A cancelled job to stop at a pause before its worker is ended. The caller was told at once. */
  readonly cancelMs: number;
  /** What a page that was busy itself is given to read messages that already lie there. */
  readonly mailMs: number;
}

/** Generous where a slow tablet may need it; short where someone waits. */
export const WATCH_LIMITS: WatchLimits = {
  startMs: 30_000,
  answerMs: 5_000,
  silentMs: 30_000,
  cancelMs: 100,
  mailMs: 50,
};
