import { test } from 'vitest';
import { expectVerdicts } from './told-failures';

test('rimea-4', () => {
  expectVerdicts('rimea-4');
});

test('rimea-12', () => {
  expectVerdicts('rimea-12');
});
