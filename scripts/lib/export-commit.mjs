import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

/** What git says, trimmed. Throws what it says when it can't. */
export function git(words, env = {}) {
  const { status, stdout, stderr, error } = spawnSync('git', words, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`git ${words.join(' ')}: ${error?.message ?? stderr.trim()}`);
  return stdout.trim();
}

/**
 * Writes the files of a commit into a new temporary folder, with the installed packages linked into it: what runs there is that commit,
 * whatever is edited or committed meanwhile. Gives the folder; `remove` it afterwards.
 */
export function exportCommit(commit) {
  const folder = mkdtempSync(join(tmpdir(), 'wardtwin-commit-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    // An index of its own: that of the checkout stays as it is.
    const index = { GIT_INDEX_FILE: join(folder, '.index') };
    git(['read-tree', commit], index);
    git(['checkout-index', '--all', `--prefix=${folder}/`], index);
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  } catch (trouble) {
    remove();
    throw trouble;
  }
  return { folder, remove };
}
