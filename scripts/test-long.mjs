import { ensureChromium } from './lib/ensure-chromium.mjs';
import { ensurePackages } from './lib/ensure-packages.mjs';
import { requireNode } from './lib/run.mjs';
import { vitest } from './lib/steps.mjs';

// Pictures held against the kept ones, what frames cost, the second open: `npm test` leaves them out.
requireNode();
await ensurePackages();
const chromium = await ensureChromium();
const { code } = await vitest(['--config', 'vitest.browser.config.ts'], {
  CHROME_PATH: chromium,
  BROWSER_TESTS: 'long',
});
process.exit(code);
