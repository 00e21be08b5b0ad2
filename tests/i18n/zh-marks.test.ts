import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const TABLES = join(import.meta.dirname, '../../src/i18n/messages');

/** Texts of a table as they stand in its source, what is filled in left as it is. */
const textsOf = (file: string): readonly string[] =>
  [...readFileSync(join(TABLES, file), 'utf8').matchAll(/'([^'\n]*)'|`([^`]*)`/g)].map(
    ([, plain, filled]) => plain ?? filled ?? '',
  );

it('Chinese texts have no half-width bracket or colon beside a Chinese letter', () => {
  const tables = readdirSync(TABLES).filter((file) => file.endsWith('.zh.ts'));
  expect(tables.length).toBeGreaterThan(20);
  const wrong = tables.flatMap((file) =>
    textsOf(file)
      .filter((words) =>
        /[\u4e00-\u9fff]\s?[(:)]|[(:)]\s?[\u4e00-\u9fff]/.test(words.replaceAll(/\$\{[^}]*\}/g, '…')),
      )
      .map((words) => `${file}: ${words}`),
  );
  expect(wrong).toEqual([]);
});
