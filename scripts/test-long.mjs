import { ensureBuild } from './lib/build.mjs';
import { ensureChromium } from './lib/ensure-chromium.mjs';
import { ensurePackages } from './lib/ensure-packages.mjs';
import { requireNode } from './lib/run.mjs';
import { browserTests, vitest } from './lib/steps.mjs';

// Every case of costly properties, each job in each way, pictures held against the kept ones, what frames cost, the second open:
// `npm test` leaves them out.
requireNode();
await ensurePackages();
const chromium = await ensureChromium();
await ensureBuild();
const unit = await vitest([]);
const browser = await browserTests(chromium, 'long');
process.exit(Math.max(unit.code, browser.code));
