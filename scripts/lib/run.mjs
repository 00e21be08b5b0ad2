import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's root folder, with a trailing slash. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const MINIMUM_NODE = [20, 19];

/** Ends the process with one clear line when this Node is too old to build or run the project. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > MINIMUM_NODE[0] || (major === MINIMUM_NODE[0] && minor >= MINIMUM_NODE[1])) return;
  console.error(`WardTwin needs Node ${MINIMUM_NODE.join('.')} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/**
 * Runs a program in the project's root and resolves with its exit code and, when `capture` is set, its output.
 * Output always reaches the terminal as it comes unless `quiet` is set.
 */
export function run(command, args, { env = {}, capture = false, quiet = false, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const piped = capture || quiet;
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      shell,
      stdio: piped ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let output = '';
    const take = (sink) => (chunk) => {
      output += chunk;
      if (!quiet) sink.write(chunk);
    };
    child.stdout?.on('data', take(process.stdout));
    child.stderr?.on('data', take(process.stderr));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Path of a command that the installed packages bring (run with the Node that runs us). */
export const packageBin = (path) => `${ROOT}node_modules/${path}`;
