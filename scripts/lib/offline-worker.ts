import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';

/** Beside the page, never among the hashed files: its address must stay the same, and it rules its own folder. */
const FILE = 'offline-worker.js';
/** Stands for the list of files in the worker's source. */
const PLACEHOLDER = 'PRECACHE_LIST';

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** Every file of a built page with its SHA-256, in order of path; the version is the hash of all that. */
export function precacheList(folder: string): { version: string; files: [string, string][] } {
  const files = filesBelow(folder)
    .map((path): [string, string] => [
      relative(folder, path).split(sep).join('/'),
      sha256(readFileSync(path)),
    ])
    .filter(([path]) => path !== FILE)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { version: sha256(JSON.stringify(files)).slice(0, 16), files };
}

/**
 * Builds the service worker and writes the list of all built files into it: another build, another worker, which is
 * how browsers learn that there is something new.
 */
export const offlineWorker = (): Plugin => ({
  name: 'offline-worker',
  apply: 'build',
  buildStart() {
    this.emitFile({ type: 'chunk', id: resolve('workers/offline-worker.ts'), fileName: FILE });
  },
  writeBundle: {
    order: 'post',
    sequential: true,
    handler({ dir = 'dist' }) {
      const path = join(dir, FILE);
      const code = readFileSync(path, 'utf8');
      if (/\b(?:import|export)\b/.test(code)) throw new Error(`${FILE} must be one plain script`);
      if (!code.includes(PLACEHOLDER)) throw new Error(`${FILE} has no place for the list of files`);
      writeFileSync(
        path,
        code.replace(PLACEHOLDER, () => JSON.stringify(precacheList(dir))),
      );
    },
  },
});
