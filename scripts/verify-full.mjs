import { spawnSync } from 'node:child_process';
import { ensurePackages } from './lib/ensure-packages.mjs';
import { packageBin, requireNode, ROOT, run } from './lib/run.mjs';

// Runs every case of the verification suite with all its seeds, which takes hours, and writes the page about it.
requireNode();
await ensurePackages();

const git = (...words) => spawnSync('git', words, { cwd: ROOT, encoding: 'utf8' }).stdout.trim();
// What the figures are of, not when they were made: the same commit gives the same page.
const version = `${git('describe', '--always', '--dirty')}, ${git('log', '-1', '--format=%cs')}`;
const { code } = await run(process.execPath, [
  packageBin('tsx/dist/cli.mjs'),
  'src/cli/main.ts',
  'verify',
  'evacuation',
  '--full',
  '--lang',
  'en',
  '--page',
  'docs/verification.md',
  '--version',
  version,
  ...process.argv.slice(2),
]);
process.exit(code);
