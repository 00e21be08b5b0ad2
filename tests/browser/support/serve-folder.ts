import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Served } from './serve';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

export interface ServedFolder extends Served {
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  /** From now on another folder is served under the same address. */
  change(folder: string): void;
}

/** Serves a built page below a path of its own, as a plain web server in a hospital would. */
export async function serveFolder(first: string, below: string): Promise<ServedFolder> {
  let folder = first;
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://local');
    const path = normalize(pathname.startsWith(below) ? pathname.slice(below.length) || 'index.html' : '..');
    asked.push(path);
    const bytes = path.startsWith('..') ? null : await readFile(join(folder, path)).catch(() => null);
    response.writeHead(bytes ? 200 : 404, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'cache-control': path.startsWith('assets/') ? 'max-age=31536000, immutable' : 'no-cache',
    });
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${below}`,
    asked,
    change: (next) => {
      folder = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
