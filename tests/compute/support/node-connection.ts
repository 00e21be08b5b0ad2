import { Worker } from 'node:worker_threads';
import type { Connection } from '../../../src/compute/connection';
import { connectionOver } from '../../../src/compute/worker-connection';
import { nodeEndpoint } from './node-endpoint';

/** Threads don't inherit a loader, so the thread itself brings the one for TypeScript. */
const loading = (entry: URL): string =>
  `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))})
    .then(({ tsImport }) => tsImport(${JSON.stringify(entry.href)}, ${JSON.stringify(import.meta.url)}))
    .catch((error) => { setTimeout(() => { throw error; }); });`;

/** A real thread running a TypeScript entry file: as a browser's worker, but for its kind of port. */
export function nodeConnection(entry: URL): Connection {
  const worker = new Worker(loading(entry), { eval: true });
  return connectionOver({
    endpoint: nodeEndpoint(worker),
    onDeath: (listener) => {
      worker.on('error', (error) => listener(String(error)));
      worker.on('exit', (code) => listener(`exit ${code}`));
    },
    terminate: () => void worker.terminate(),
  });
}
