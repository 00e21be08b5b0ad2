import { ensurePackages } from './lib/ensure-packages.mjs';
import { requireNode } from './lib/run.mjs';
import { checkFormat, checkTypes, lint, vitest } from './lib/steps.mjs';

requireNode();
await ensurePackages();
const begin = Date.now();
const codes = [await lint(), await checkFormat()];
// WARDTWIN_QUICK leaves out the slowest tests and makes properties draw a tenth of their cases; `npm test` runs all tests, the costly
// ones on a quarter of their cases.
const [types, tests] = await Promise.all([checkTypes(), vitest([], { WARDTWIN_QUICK: '1' })]);
process.stdout.write(types.output);
codes.push(types.code, tests.code);
const verdict = codes.every((code) => code === 0) ? 'passed' : 'FAILED';
console.log(`Quick check ${verdict} in ${((Date.now() - begin) / 1000).toFixed(0)} s.`);
process.exit(Math.max(...codes));
