import type { SessionContext } from './session-context';

/** Makes use-cases of a job when it is first taken; the same ones each time after. */
export type PartOf = <T>(make: (context: SessionContext) => T) => T;

/** Use-cases that load later than the page are made once each, when somebody first asks for them. */
export function partsOf(context: SessionContext): PartOf {
  const made = new Map<unknown, unknown>();
  return <T>(make: (context: SessionContext) => T): T => {
    if (!made.has(make)) made.set(make, make(context));
    // What is kept under a maker is what that maker made.
    return made.get(make) as T;
  };
}
