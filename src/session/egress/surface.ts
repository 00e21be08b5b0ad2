import type { SessionContext } from '../session-context';
import { walkPlan } from '../walk-plan';

/** The floor to walk on, made part by part once the first storey is seen; false = nobody waits for it any more. */
export async function surfaceMade(
  { sync, services }: Pick<SessionContext, 'sync' | 'services'>,
  plan: string,
  goesOn: () => boolean,
): Promise<boolean> {
  await sync.shown();
  const summary = await walkPlan(services.compute, plan, goesOn, () => undefined);
  return summary !== null;
}
