/** How far a job has come: `done` of `total` of what `step` (a message code) counts. */
export interface Progress {
  readonly step: string;
  readonly done: number;
  readonly total: number;
}
