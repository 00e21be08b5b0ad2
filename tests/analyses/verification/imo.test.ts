import { test } from 'vitest';
import { expectVerdicts } from './told-failures';

// Test 9 is RiMEA's, tests 8 and 12 have files of their own.
test.each(['imo-1', 'imo-2', 'imo-3', 'imo-5', 'imo-6', 'imo-7', 'imo-10'] as const)('%s', (id) => {
  expectVerdicts(id);
});

// `experimental` has the flow of experiments, which is over the limit: it isn't made for it, nor is `jupedsim`.
test('imo-4', () => {
  expectVerdicts('imo-4', [
    'experimental: flow v = 1.2 m/s',
    'experimental: flow v = 0.97 … 1.62 m/s',
    'jupedsim: flow v = 1.2 m/s',
    'jupedsim: flow v = 0.97 … 1.62 m/s',
  ]);
});

test('imo-11', () => {
  expectVerdicts('imo-11');
});
