import { ensureBuild } from './lib/build.mjs';
import { ensurePackages } from './lib/ensure-packages.mjs';
import { requireNode, ROOT } from './lib/run.mjs';

requireNode();
await ensurePackages();
await ensureBuild();

const { preview } = await import('vite');
const server = await preview({
  root: ROOT,
  logLevel: 'error',
  preview: { port: Number(process.env.PORT) || 4173, strictPort: false, host: 'localhost' },
});
const address = server.httpServer.address();
console.log(`WardTwin is at http://localhost:${address.port} (Ctrl+C ends it)`);
