import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestSpecification, Vitest } from 'vitest/node';
import { expect, it } from 'vitest';
import { BROWSER_A_KILOBYTE, BROWSER_SECONDS } from '../browser/support/browser-seconds';
import { longestFirst } from './longest-first';
import { UNIT_SECONDS } from './unit-seconds';

const TESTS = resolve(import.meta.dirname, '..');
const FOLDER = resolve(TESTS, 'browser');

it.each([
  ['browser tests', FOLDER, BROWSER_SECONDS],
  ['the others', TESTS, UNIT_SECONDS],
])('has a row for files that are there: %s', (_, folder, seconds) => {
  const gone = Object.keys(seconds).filter((name) => !existsSync(resolve(folder, name)));
  expect(gone).toEqual([]);
});

it('puts the longest file first, one without a row by its size', async () => {
  // The order asks for nothing but where a file lies.
  const files = ['abroad', 'inspector-photo', 'jobs', 'drill', 'axe'].map(
    (name) => ({ moduleId: resolve(FOLDER, `${name}.test.ts`) }) as TestSpecification,
  );
  const LongestFirst = longestFirst(FOLDER, BROWSER_SECONDS, BROWSER_A_KILOBYTE);
  const sorted = await new LongestFirst({} as Vitest).sort(files);
  const names = sorted.map(({ moduleId }) => moduleId.slice(FOLDER.length + 1, -'.test.ts'.length));
  expect(names.slice(0, 2)).toEqual(['jobs', 'axe']);
  // Some 6 kB and some 3 kB.
  expect(names.indexOf('drill')).toBeLessThan(names.indexOf('abroad'));
});
