import { existsSync, statSync } from 'node:fs';
import { ROOT, run } from './run.mjs';

/** Installs the locked packages when they are missing or older than the lockfile. Says so on standard error. */
export async function ensurePackages() {
  const lock = `${ROOT}package-lock.json`;
  const mark = `${ROOT}node_modules/.package-lock.json`;
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error('Installing packages …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { code, output } = await run(npm, ['ci', '--no-audit', '--no-fund'], { quiet: true });
  if (code === 0) return;
  console.error(output);
  console.error('The packages could not be installed (npm ci failed, see above).');
  process.exit(1);
}
