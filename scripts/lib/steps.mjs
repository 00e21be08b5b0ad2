import { packageBin, run } from './run.mjs';

const PROJECTS = [
  'tsconfig.core.json',
  'tsconfig.json',
  'tsconfig.workers.json',
  'tsconfig.node.json',
  'tsconfig.tests.json',
];
const node = process.execPath;

/** Types of every part, each with the platform library that it may use: exit code, and errors for the caller to show. */
export async function checkTypes() {
  let worst = 0;
  let output = '';
  for (const project of PROJECTS) {
    const ran = await run(node, [packageBin('typescript/bin/tsc'), '-p', project], { quiet: true });
    worst = Math.max(worst, ran.code);
    output += ran.output;
  }
  return { code: worst, output };
}

export const lint = async () => (await run(node, [packageBin('oxlint/bin/oxlint'), '--deny-warnings'])).code;

export const checkFormat = async () => (await run(node, [packageBin('oxfmt/bin/oxfmt'), '--check'])).code;

/** Runs vitest and returns its exit code with the counts of tests that its closing lines state. */
export async function vitest(args, env = {}) {
  const { code, output } = await run(node, [packageBin('vitest/vitest.mjs'), 'run', ...args], {
    capture: true,
    env: { ...env, FORCE_COLOR: '0', NO_COLOR: '1' },
  });
  const line = output.split('\n').findLast((text) => /^\s*Tests\s/.test(text)) ?? '';
  const count = (word) => Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0);
  return { code, passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
}

/** A group of `vitest.browser.config.ts`, against the page that `ensureBuild` has made. */
export const browserTests = (chromium, group) =>
  vitest(['--config', 'vitest.browser.config.ts'], {
    CHROME_PATH: chromium,
    BROWSER_TESTS: group,
    SITE_BUILT: 'dist',
  });
