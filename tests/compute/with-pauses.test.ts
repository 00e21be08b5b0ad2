import { expect, it } from 'vitest';
import type { Steps } from '../../src/base/steps';
import type { Progress } from '../../src/compute/progress';
import { withPauses } from '../../workers/planner/with-pauses';

function* threeParts(): Steps<string> {
  yield;
  yield;
  yield;
  return 'made';
}

it('a job in parts is heard of after each, and never as if it were done', async () => {
  const heard: (Progress | 'pause')[] = [];
  const made = await withPauses(threeParts(), {
    progress: (progress) => heard.push(progress),
    pause: () => {
      heard.push('pause');
      return Promise.resolve();
    },
  });
  expect(made).toBe('made');
  expect(heard.map((each) => (each === 'pause' ? each : each.done < each.total))).toEqual([
    true,
    'pause',
    true,
    'pause',
    true,
    'pause',
  ]);
});
