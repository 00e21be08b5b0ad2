import { ensureBuild } from './lib/build.mjs';
import { ensureChromium } from './lib/ensure-chromium.mjs';
import { ensurePackages } from './lib/ensure-packages.mjs';
import { requireNode } from './lib/run.mjs';
import { browserTests } from './lib/steps.mjs';

// Each job in each way, pictures held against the kept ones, what frames cost, the second open: `npm test` leaves them out.
requireNode();
await ensurePackages();
const chromium = await ensureChromium();
await ensureBuild();
const { code } = await browserTests(chromium, 'long');
process.exit(code);
