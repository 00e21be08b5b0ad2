import { availableParallelism } from 'node:os';
import { packageBin, run } from './run.mjs';

/** The longest first. */
const PROJECTS = [
  'tsconfig.tests.json',
  'tsconfig.json',
  'tsconfig.core.json',
  'tsconfig.node.json',
  'tsconfig.workers.json',
];
const node = process.execPath;

/**
 * Types of every part, each with the platform library that it may use: exit code, and errors for the caller to show. Several checkers
 * of one project each look through the same libraries: one a project, and a project a core, takes half of the work.
 */
export async function checkTypes() {
  const results = [];
  const waiting = PROJECTS.values();
  const worker = async () => {
    for (const project of waiting) {
      const args = [packageBin('typescript/bin/tsc'), '-p', project, '--checkers', '1'];
      results.push(await run(node, args, { quiet: true }));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return {
    code: Math.max(...results.map(({ code }) => code)),
    // Projects share files: an error of such a file is told once.
    output: [...new Set(results.flatMap(({ output }) => output.split(/(?<=\n)(?! )/)))].join(''),
  };
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
