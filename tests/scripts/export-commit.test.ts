import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exportCommit, git } from '../../scripts/lib/export-commit.mjs';
import { ROOT } from '../../scripts/lib/run.mjs';

const hasGit = existsSync(join(ROOT, '.git'));

it.skipIf(!hasGit)(
  'a commit is written whole into a folder of its own, and the checkout knows nothing of it',
  () => {
    const staged = git(['diff', '--cached', '--name-only']);
    const { folder, remove } = exportCommit('HEAD');
    try {
      for (const path of [
        'package.json',
        'src/analyses/verification/suite.ts',
        'scripts/lib/verify-part.ts',
      ]) {
        expect(readFileSync(join(folder, path), 'utf8').trim(), path).toBe(git(['show', `HEAD:${path}`]));
      }
      expect(realpathSync(join(folder, 'node_modules'))).toBe(realpathSync(join(ROOT, 'node_modules')));
      expect(folder.startsWith(ROOT)).toBe(false);
    } finally {
      remove();
    }
    expect(existsSync(folder)).toBe(false);
    expect(existsSync(join(ROOT, 'node_modules', 'vitest'))).toBe(true);
    expect(git(['diff', '--cached', '--name-only'])).toBe(staged);
  },
);

it.skipIf(!hasGit)('what git can’t find is told', () => {
  expect(() => exportCommit('no-such-commit')).toThrow(/no-such-commit/);
});
