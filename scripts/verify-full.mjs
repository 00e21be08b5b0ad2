import { ensurePackages } from './lib/ensure-packages.mjs';
import { packageBin, requireNode, run } from './lib/run.mjs';

// Runs every case of the verification suite (or those that are named, `rimea-9,imo-4`) with all seeds, which takes hours, and writes
// docs/verification.md about it. 1 when a case fails.
requireNode();
await ensurePackages();
const { code } = await run(process.execPath, [
  '--import',
  packageBin('tsx/dist/esm/index.mjs'),
  'scripts/lib/verify-full.ts',
  ...process.argv.slice(2),
]);
process.exit(code);
