import { surfaceMade } from '../egress/surface';
import type { SessionContext } from '../session-context';

/** What a worker had begun that died is begun anew so often. */
export const ANEW = 2;

/**
 * Asks for something of a plan that is begun once (`begin`) and gone on with, part by part, until `isWhole`: the last part; null when
 * `goesOn` says that nobody waits any more. A worker that knows nothing of it (null) is told anew, once it has the floor. Nothing is ever
 * aborted: a part may take longer than a worker that is called off is given.
 */
export async function askBegun<T>(
  context: Pick<SessionContext, 'sync' | 'services'>,
  plan: string,
  ask: (begin: boolean) => Promise<T | null>,
  isWhole: (part: T) => boolean,
  goesOn: () => boolean,
): Promise<T | null> {
  let begin = true;
  for (let anew = 0; anew <= ANEW;) {
    if (begin && !(await surfaceMade(context, plan, goesOn))) return null;
    const part = await ask(begin);
    if (!goesOn()) return null;
    begin = part === null;
    if (part === null) anew++;
    else if (isWhole(part)) return part;
  }
  throw new Error('the worker forgot what it was asked');
}
