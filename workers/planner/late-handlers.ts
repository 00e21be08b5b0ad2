import type { Jobs, PlannerJob } from '../../src/compute/jobs';
import type { Handler, HandlerTable } from '../../src/compute/protocol';

/**
 * Handlers whose code comes when one of them is first asked: the first picture waits for none of it. What could not be
 * fetched fails that job, and is fetched again for the next one.
 */
export function lateHandlers<J extends PlannerJob>(
  jobs: readonly J[],
  load: () => Promise<HandlerTable<Jobs, J>>,
): HandlerTable<Jobs, J> {
  let table: HandlerTable<Jobs, J> | null = null;
  const late = <K extends J>(job: K): Handler<Jobs, K> => ({
    run: async (input, context) => {
      table ??= await load();
      return table[job].run(input, context);
    },
    transfer: (output) => table?.[job].transfer?.(output) ?? [],
  });
  // One handler for each of the names, made for that name.
  return Object.fromEntries(jobs.map((job) => [job, late(job)])) as unknown as HandlerTable<Jobs, J>;
}
