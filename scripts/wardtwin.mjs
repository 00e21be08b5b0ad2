#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { ensurePackages } from './lib/ensure-packages.mjs';
import { requireNode, ROOT } from './lib/run.mjs';

requireNode();
await ensurePackages();
// Started in the caller's folder, so that `--plan` and `--out` are paths as the caller sees them.
const child = spawn(
  process.execPath,
  [
    '--import',
    new URL('../node_modules/tsx/dist/esm/index.mjs', import.meta.url).href,
    `${ROOT}src/cli/main.ts`,
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', cwd: process.env.INIT_CWD ?? process.cwd() },
);
child.on('close', (code) => process.exit(code ?? 1));
