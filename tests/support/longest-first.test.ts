import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestSpecification, Vitest } from 'vitest/node';
import { expect, it } from 'vitest';
import { LongestFirst, SECONDS } from '../browser/support/longest-first';

const FOLDER = resolve(import.meta.dirname, '../browser');

it('has a row for files that are there', () => {
  const gone = Object.keys(SECONDS).filter((name) => !existsSync(resolve(FOLDER, name)));
  expect(gone).toEqual([]);
});

it('puts the longest file first, one without a row by its size', async () => {
  // The order asks for nothing but where a file lies.
  const files = ['abroad', 'inspector-photo', 'jobs', 'drill', 'axe'].map(
    (name) => ({ moduleId: resolve(FOLDER, `${name}.test.ts`) }) as TestSpecification,
  );
  const sorted = await new LongestFirst({} as Vitest).sort(files);
  const names = sorted.map(({ moduleId }) => moduleId.slice(FOLDER.length + 1, -'.test.ts'.length));
  expect(names.slice(0, 2)).toEqual(['jobs', 'axe']);
  // Some 6 kB and some 3 kB.
  expect(names.indexOf('drill')).toBeLessThan(names.indexOf('abroad'));
});
