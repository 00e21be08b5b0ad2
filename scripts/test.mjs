import { ensureBuild } from './lib/build.mjs';
import { ensureChromium } from './lib/ensure-chromium.mjs';
import { ensurePackages } from './lib/ensure-packages.mjs';
import { requireNode } from './lib/run.mjs';
import { browserTests, checkFormat, checkTypes, lint, vitest } from './lib/steps.mjs';

requireNode();
await ensurePackages();
const chromium = await ensureChromium();

const failures = [];
const total = { passed: 0, failed: 0, skipped: 0 };
const started = Date.now();

async function step(name, action) {
  console.log(`\n── ${name}`);
  const begin = Date.now();
  const outcome = await action();
  const code = typeof outcome === 'number' ? outcome : outcome.code;
  if (typeof outcome !== 'number') for (const key of Object.keys(total)) total[key] += outcome[key];
  if (code !== 0) failures.push(name);
  console.log(`── ${name}: ${code === 0 ? 'ok' : 'FAILED'} in ${((Date.now() - begin) / 1000).toFixed(1)} s`);
}

// The build has one thread at work: types are told of beside it.
const built = ensureBuild();
await step('types', async () => {
  const { code, output } = await checkTypes();
  process.stdout.write(output);
  return code;
});
await step('lint', lint);
await step('format', checkFormat);
await step('production build', async () => {
  await built;
  return 0;
});
await step('unit, property and architecture tests', () => vitest([], { WARDTWIN_SHORT: '1' }));
await step('browser tests that measure', () => browserTests(chromium, 'alone'));
await step('browser tests, two files at a time', () => browserTests(chromium, 'beside'));

console.log(`\nAll of it took ${((Date.now() - started) / 1000).toFixed(0)} s.`);
if (failures.length > 0) console.log(`Failed: ${failures.join(', ')}`);
// A step without counted tests (types, lint, build) that failed is counted as one failure.
const failed = Math.max(total.failed, failures.length);
console.log(`${total.passed} passed, ${failed} failed, ${total.skipped} skipped`);
process.exit(failures.length > 0 ? 1 : 0);
