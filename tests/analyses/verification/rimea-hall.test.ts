import { test } from 'vitest';
import { expectVerdicts } from './told-failures';

test('rimea-9', () => {
  expectVerdicts('rimea-9');
});
