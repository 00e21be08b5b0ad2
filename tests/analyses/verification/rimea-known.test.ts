import { test } from 'vitest';
import { expectVerdicts } from './told-failures';

test('rimea-13', () => {
  expectVerdicts('rimea-13', ['default: share up: Corbetta']);
});

// All who walk round a corner aim at its inner side, and queue there.
test('rimea-15', () => {
  expectVerdicts('rimea-15', [
    'default: time-excess 75.4 m − 44 … 75.4 m',
    'experimental: time-excess 75.4 m − 44 … 75.4 m',
  ]);
});
