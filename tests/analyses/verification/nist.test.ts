import { test } from 'vitest';
import { expectVerdicts } from './told-failures';

// Those that IMO or RiMEA ask for alike are tried with theirs.
test.each(['nist-2.1', 'nist-2.2', 'nist-2.4', 'nist-2.5', 'nist-2.10', 'nist-4.1'] as const)('%s', (id) => {
  expectVerdicts(id);
});

// Nobody walks round others who are slower but go the same way: the queue behind them parts the group at the door.
test('nist-2.9', () => {
  expectVerdicts('nist-2.9', [
    'default: spread n = 5',
    'experimental: spread n = 5',
    'jupedsim: spread n = 5',
  ]);
});

// By `jupedsim` one person is seen to set out at a time outside of the range, with one of the seeds.
test('nist-1.1', () => {
  expectVerdicts('nist-1.1', ['jupedsim: people U(10, 100)', 'jupedsim: people LN(4.586, 0.967)']);
});
