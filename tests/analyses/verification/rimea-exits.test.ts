import { test } from 'vitest';
import { expectVerdicts } from './told-failures';

test('rimea-11', () => {
  expectVerdicts('rimea-11');
});
