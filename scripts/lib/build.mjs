import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageBin, ROOT, run } from './run.mjs';

const INPUTS = [
  'src',
  'workers',
  'public',
  'index.html',
  'vite.config.ts',
  'scripts/lib/first-chunks.ts',
  'scripts/lib/offline-worker.ts',
  'package-lock.json',
  'tsconfig.base.json',
];
const STAMP = `${ROOT}.cache/build-stamp`;

function addToHash(hash, path) {
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) {
    for (const entry of readdirSync(path).sort()) addToHash(hash, join(path, entry));
    return;
  }
  hash.update(path.slice(ROOT.length));
  hash.update(readFileSync(path));
}

/** Builds `dist/` when it is missing or when the contents of any source changed since it was built. */
export async function ensureBuild() {
  const hash = createHash('sha256');
  for (const input of INPUTS) addToHash(hash, `${ROOT}${input}`);
  const stamp = hash.digest('hex');
  const fresh =
    existsSync(`${ROOT}dist/index.html`) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp;
  if (fresh) return;
  console.error('Building …');
  const { code, output } = await run(process.execPath, [packageBin('vite/bin/vite.js'), 'build'], {
    quiet: true,
  });
  if (code !== 0) {
    console.error(output);
    console.error('The build failed, see above.');
    process.exit(1);
  }
  mkdirSync(`${ROOT}.cache`, { recursive: true });
  writeFileSync(STAMP, stamp);
}
