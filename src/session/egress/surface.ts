import type { Progress } from '../../compute/progress';
import type { SessionContext } from '../session-context';
import { walkPlan } from '../walk-plan';

/** What is counted while the floor to walk on is made: its parts. */
export const SURFACE = 'compute.surface';

/** The floor to walk on, made part by part once the first storey is seen; false = nobody waits for it any more. */
export async function surfaceMade(
  { sync, services }: Pick<SessionContext, 'sync' | 'services'>,
  plan: string,
  goesOn: () => boolean,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<boolean> {
  await sync.shown();
  const summary = await walkPlan(services.compute, plan, goesOn, (parts) =>
    onProgress({ step: SURFACE, ...parts }),
  );
  return summary !== null;
}
