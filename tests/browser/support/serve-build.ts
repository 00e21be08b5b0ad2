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
/** A build of these very sources that whoever starts the tests has just made. */
const MADE = process.env['SITE_BUILT'];
/** Of this run alone: another one may be going on. */
const OWN = resolve(ROOT, `.cache/page-test-${process.pid}`);

async function build(): Promise<string> {
  // In a process of its own: vitest's NODE_ENV would put React's development build into the page.
  await promisify(execFile)(
    process.execPath,
    [VITE, 'build', '--outDir', OWN, '--emptyOutDir', '--logLevel', 'error'],
    { cwd: ROOT, env: { ...process.env, NODE_ENV: 'production' } },
  );
  return OWN;
}

/** Serves the production page on this machine only, built once for all browser tests. */
export default async function serveBuild(project: TestProject): Promise<() => Promise<void>> {
  const folder = MADE ? resolve(ROOT, MADE) : await build();
  const server = await preview({
    root: ROOT,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('the server has no address');
  project.provide('site', url);
  project.provide('built', folder);
  return async () => {
    await server.close();
    if (folder === OWN) await rm(OWN, { recursive: true, force: true });
  };
}
