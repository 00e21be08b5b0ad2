const EXPECTED: ReadonlySet<unknown> = new Set(['compute.cancelled', 'compute.superseded', 'compute.closed']);

/** True for what a caller brought about itself (cancelled, superseded, closed): nothing to show. */
export const isExpected = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && EXPECTED.has(error.code);

const LONGEST = 200;

/** The text of an error of ours, for a person who reports it. */
export function errorText(error: unknown): string {
  const whole = error instanceof Error ? error.message : String(error);
  // A worker's error carries its stack: the first line is for people.
  const [first = ''] = whole.split(/\n| at /);
  return first.slice(0, LONGEST);
}
