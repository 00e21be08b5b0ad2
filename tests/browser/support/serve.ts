import { resolve } from 'node:path';
import { createServer } from 'vite';

/** Something served on this machine only, on a free port. */
export interface Served {
  /** With a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

const ROOT = resolve(import.meta.dirname, '../../..');

/**
 * Serves the sources with Vite, so that a page of `tests/browser/pages` can import them and start the real
 * workers: `${url}tests/browser/pages/compute.html`. Packages named in `packages` are prepared beforehand: one that
 * is found only later would reload the page in the middle of a test.
 */
export async function serveSources(packages: readonly string[]): Promise<Served> {
  const server = await createServer({
    root: ROOT,
    configFile: resolve(ROOT, 'vite.config.ts'),
    logLevel: 'error',
    cacheDir: resolve(ROOT, '.cache/vite-tests', packages.join('-')),
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    optimizeDeps: { include: [...packages], noDiscovery: true },
  });
  await server.listen();
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('the server has no address');
  return { url, close: () => server.close() };
}
