import { ensurePackages } from './lib/ensure-packages.mjs';
import { requireNode } from './lib/run.mjs';
import { checkFormat, checkTypes, lint, vitest } from './lib/steps.mjs';

requireNode();
await ensurePackages();
let worst = 0;
for (const action of [checkTypes, lint, checkFormat]) worst = Math.max(worst, await action());
// WARDTWIN_QUICK makes property tests draw fewer cases; `npm test` draws all.
const { code } = await vitest([], { WARDTWIN_QUICK: '1' });
process.exit(Math.max(worst, code));
