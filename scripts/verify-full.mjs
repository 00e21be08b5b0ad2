import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages } from './lib/ensure-packages.mjs';
import { exportCommit, git } from './lib/export-commit.mjs';
import { packageBin, requireNode, ROOT } from './lib/run.mjs';

// Runs every case of the verification suite with all seeds, which takes about an hour on two cores, and writes docs/verification.md about it; or those that
// are named (`rimea-9,imo-4`), and prints about them. 1 when a case fails. It runs what HEAD was when it began, in a folder of its own: what is edited or
// committed meanwhile changes nothing, nor what is kept of seeds that are done.
requireNode();
await ensurePackages();

/** A real building beside the demo, where it lies. */
const BUILDING = join(ROOT, '../shared/data/clinic.plan.geojson');

const commit = git(['rev-parse', 'HEAD']);
const source = git(['rev-parse', `${commit}:src`]);
// What the figures are of, not when they were made: the same commit gives the same page.
const version = `${git(['describe', '--always', commit])}, ${git(['log', '-1', '--format=%cs', commit])}`;
if (git(['status', '--porcelain', '--', 'src', 'scripts']) !== '') {
  console.error(`Runs ${version}: what isn't committed is left out.`);
}
const { folder, remove } = exportCommit(commit);
process.on('exit', remove);
const child = spawn(
  process.execPath,
  ['--import', packageBin('tsx/dist/esm/index.mjs'), 'scripts/lib/verify-full.ts', ...process.argv.slice(2)],
  {
    cwd: folder,
    stdio: 'inherit',
    env: {
      ...process.env,
      VERIFIED_VERSION: version,
      // Seeds that are done are kept by all that they hang on.
      VERIFIED_KEPT: join(ROOT, '.cache/verification', source),
      VERIFIED_PAGE: join(ROOT, 'docs/verification.md'),
      ...(existsSync(BUILDING) && { VERIFIED_PLAN: BUILDING }),
    },
  },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('close', (code) => process.exit(code ?? 1));
