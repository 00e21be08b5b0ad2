import type { Jobs, PlannerJob } from '../../src/compute/jobs';
import type { Handler, HandlerTable } from '../../src/compute/protocol';

/**
 * Handlers whose code comes when one of them is first asked, once for all of them: the first picture waits for none of it.
 * What could not be fetched fails the jobs that wait for it, and is fetched again for the next one. A plan doesn't change under
 * a job that waits: what changes it waits behind it.
 */
export function lateHandlers<J extends PlannerJob>(
  jobs: readonly J[],
  load: () => Promise<HandlerTable<Jobs, J>>,
): HandlerTable<Jobs, J> {
  let coming: Promise<HandlerTable<Jobs, J>> | null = null;
  let table: HandlerTable<Jobs, J> | null = null;
  const fetched = async (): Promise<HandlerTable<Jobs, J>> => {
    coming ??= load();
    const asked = coming;
    try {
      table = await asked;
      return table;
    } catch (error) {
      if (coming === asked) coming = null;
      throw error;
    }
  };
  const late = <K extends J>(job: K): Handler<Jobs, K> => ({
    run: async (input, context) => {
      const { run } = (table ?? (await fetched()))[job];
      return run(input, context);
    },
    load: () => (table ? Promise.resolve(table) : fetched()),
    transfer: (output) => table?.[job].transfer?.(output) ?? [],
  });
  // One handler for each of the names, made for that name.
  return Object.fromEntries(jobs.map((job) => [job, late(job)])) as unknown as HandlerTable<Jobs, J>;
}
