import { ensurePackages } from './lib/ensure-packages.mjs';
import { packageBin, requireNode, run } from './lib/run.mjs';

requireNode();
await ensurePackages();
const { code } = await run(process.execPath, [
  packageBin('tsx/dist/cli.mjs'),
  'tests/bench/main.ts',
  ...process.argv.slice(2),
]);
// 1 when a bar is missed.
process.exit(code);
