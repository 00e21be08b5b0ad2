import { afterAll, afterEach, expect } from 'vitest';
import type { OpenPage } from './open-site';

/**
 * One page for the tests of a group, each of which leaves it as it found it: to open it is most of what each would cost.
 * What it complains of is told of the test that made it, and a test that failed leaves nothing to the next: that one opens anew.
 */
export function sharedPage(openOne: () => Promise<OpenPage>): () => Promise<OpenPage> {
  let open: OpenPage | null = null;
  const shut = async (): Promise<void> => {
    await open?.page.context().close();
    open = null;
  };
  afterEach(async ({ task }) => {
    const said = open?.complaints.splice(0) ?? [];
    if (said.length > 0 || task.result?.state === 'fail') await shut();
    expect(said).toEqual([]);
  });
  afterAll(shut);
  return async () => (open ??= await openOne());
}
