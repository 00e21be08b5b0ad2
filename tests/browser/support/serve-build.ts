import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the production build is served, with a slash at its end. */
    readonly site: string;
    /** The folder that it is served from. */
    readonly built: string;
  }
}

const ROOT = resolve(import.meta.dirname, '../../..');
const VITE = resolve(ROOT, 'node_modules/vite/bin/vite.js');
/** Of this run alone: another one may be going on. */
const OUT = resolve(ROOT, `.cache/page-test-${process.pid}`);

/** Builds the page once for all browser tests and serves it on this machine only. */
export default async function serveBuild(project: TestProject): Promise<() => Promise<void>> {
  // In a process of its own: vitest's NODE_ENV would put React's development build into the page.
  await promisify(execFile)(
    process.execPath,
    [VITE, 'build', '--outDir', OUT, '--emptyOutDir', '--logLevel', 'error'],
    { cwd: ROOT, env: { ...process.env, NODE_ENV: 'production' } },
  );
  const server = await preview({
    root: ROOT,
    logLevel: 'error',
    build: { outDir: OUT },
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('the server has no address');
  project.provide('site', url);
  project.provide('built', OUT);
  return async () => {
    await server.close();
    await rm(OUT, { recursive: true, force: true });
  };
}
