import { ensurePackages } from './lib/ensure-packages.mjs';
import { packageBin, requireNode, run } from './lib/run.mjs';

requireNode();
await ensurePackages();
const { code } = await run(process.execPath, [packageBin('vite/bin/vite.js'), ...process.argv.slice(2)]);
process.exit(code);
