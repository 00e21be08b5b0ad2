/** One step of a run: its number, from 0 on, and how long it is, seconds. */
export interface Step {
  readonly number: number;
  readonly dt: number;
}
