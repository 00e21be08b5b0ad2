import { test } from 'vitest';
import { expectVerdicts, LONG } from './told-failures';

test.each([
  'rimea-1',
  'rimea-2',
  'rimea-3',
  'rimea-5',
  'rimea-6',
  'rimea-7',
  'rimea-10',
  'rimea-14',
] as const)('%s', (id) => expectVerdicts(id), LONG);

// By `jupedsim` faster people aren't out sooner with every seed.
test('rimea-8', () => expectVerdicts('rimea-8', ['jupedsim: time-excess v = 1.6 m/s']), LONG);
