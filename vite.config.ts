import react from '@vitejs/plugin-react';
import { basename, dirname, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';
import { firstChunks } from './scripts/lib/first-chunks';
import { offlineWorker } from './scripts/lib/offline-worker';
import { hospital } from './src/demo/hospital/hospital';
import { DEMO_NOW, untilNow } from './src/demo/hospital/year/calendar';
import { writeSliced } from './src/base/sliced-json';
import { yearOfRecords } from './src/demo/hospital/year/year-of-records';
import { smallWard } from './src/demo/small-ward/small-ward';
import type { CampusDocument } from './src/model/schema/document';
import type { SampleName } from './src/session/sample-name';

/**
 * What the built page may load: itself, and nothing of others. `unsafe-eval` because zod tries whether it may make
 * functions, and a browser reports the refusal as an error.
 */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const contentPolicy = (): Plugin => ({
  name: 'content-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
});

const SAMPLES: Readonly<Record<SampleName, () => CampusDocument>> = {
  demo: hospital,
  'small-ward': smallWard,
};

/** What was recorded in the demonstration hospital until its clock stands: a head, then one event a line. */
const demoRecords = (): string => {
  const events = untilNow(yearOfRecords(hospital()));
  const head = { now: DEMO_NOW, count: events.length };
  return [head, ...events].map((line) => `${JSON.stringify(line)}\n`).join('');
};

/** The built-in plans and their records as packed files beside the page, so that it needn't carry the code that makes them. */
const samplePlans = (samples: Readonly<Record<string, () => CampusDocument>>): Plugin => {
  const files = new Map<string, () => string>([
    ...Object.entries(samples).map(
      ([name, make]) => [`${name}.plan`, () => writeSliced({ ...make() })] as const,
    ),
    ['demo.records', demoRecords],
  ]);
  const packed = (make: () => string): Uint8Array => gzipSync(make(), { level: 9 });
  return {
    name: 'sample-plans',
    configureServer: ({ middlewares }) => {
      for (const [name, make] of files) {
        middlewares.use(`/sample-plans/${name}`, (_, response) => void response.end(packed(make)));
      }
    },
    generateBundle() {
      for (const [name, make] of files) {
        this.emitFile({ type: 'asset', fileName: `sample-plans/${name}`, source: packed(make) });
      }
    },
  };
};

const WORKER_URL = /new URL\('([^']*\/workers\/[^']+\.ts)', import\.meta\.url\)/g;

/**
 * Builds the workers as entries of the page's own build, so that they share its chunks. Vite would build each by
 * itself, and the kernel and the validator would come three times.
 */
const workersShareChunks = (): Plugin => ({
  name: 'workers-share-chunks',
  apply: 'build',
  enforce: 'pre',
  transform(code, importer) {
    if (importer.includes('node_modules') || code.search(WORKER_URL) < 0) return null;
    return code.replace(WORKER_URL, (_, path: string) => {
      const id = resolve(dirname(importer), path);
      return `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'chunk', id, name: basename(path, '.ts') })}`;
    });
  },
});

export default defineConfig({
  base: './',
  plugins: [
    react(),
    contentPolicy(),
    samplePlans(SAMPLES),
    workersShareChunks(),
    firstChunks(),
    offlineWorker(),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    sourcemap: false,
    chunkSizeWarningLimit: 1200,
    modulePreload: {
      // A worker has no document to put links into: what it asks for late is asked for plainly.
      resolveDependencies: (_, dependencies, { hostId }) => (hostId.includes('-worker') ? [] : dependencies),
    },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
});
