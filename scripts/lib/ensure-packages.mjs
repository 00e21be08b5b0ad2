import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { npmCommand } from './npm-command.mjs';
import { ROOT, run } from './run.mjs';

const FOLDER = `${ROOT}node_modules`;
/** Remembers which lockfile the installed packages belong to. */
const MARK = `${FOLDER}/.wardtwin-lock`;

/**
 * Installs the locked packages when they are missing or of another lockfile. Says so on standard error. A folder
 * that is a link belongs to somebody else and is left as it is.
 */
export async function ensurePackages() {
  const isLink = existsSync(FOLDER) && lstatSync(FOLDER).isSymbolicLink();
  if (isLink) return;
  const lock = createHash('sha256')
    .update(readFileSync(`${ROOT}package-lock.json`))
    .digest('hex');
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === lock) return;
  console.error('Installing packages …');
  const { command, args, shell } = npmCommand(['ci', '--no-audit', '--no-fund']);
  const { code, output } = await run(command, args, { quiet: true, shell });
  if (code === 0) {
    writeFileSync(MARK, lock);
    return;
  }
  console.error(output);
  console.error('The packages could not be installed (npm ci failed, see above).');
  process.exit(1);
}
