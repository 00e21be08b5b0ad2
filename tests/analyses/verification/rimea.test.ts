import { test } from 'vitest';
import { expectVerdicts, LONG } from './told-failures';

test.each([
  'rimea-1',
  'rimea-2',
  'rimea-3',
  'rimea-5',
  'rimea-6',
  'rimea-7',
  'rimea-8',
  'rimea-10',
  'rimea-14',
  'rimea-16',
] as const)('%s', (id) => expectVerdicts(id), LONG);
