import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { chromiumPath, UNMEASURED } from './launch';

/** A browser with a profile on the disk, which may be killed like a machine that is switched off. */
export interface KillableBrowser {
  readonly context: BrowserContext;
  /** SIGKILL to all of its processes; resolves when they are gone. */
  kill(): Promise<void>;
  /** Ends it as a person does. */
  close(): Promise<void>;
}

export interface Profile {
  start(): Promise<KillableBrowser>;
  /** Writes nonsense over every file of its databases, as a failing disk does; no browser may be running on it. */
  damageDatabases(): void;
  /** Takes the profile away. */
  remove(): void;
}

const PATIENCE = 20_000;

/** The address that a starting browser writes into its profile. */
async function debuggerOf(folder: string, child: ChildProcess): Promise<string> {
  const file = join(folder, 'DevToolsActivePort');
  for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(20)) {
    if (child.exitCode !== null) throw new Error(`the browser ended with ${child.exitCode}`);
    const [port, path] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    if (port && path) return `ws://127.0.0.1:${port}${path}`;
  }
  throw new Error('the browser did not start');
}

/** Parent and state of a process; null when there is none of that number (or no such file system). */
function processOf(pid: number): { readonly parent: number; readonly dead: boolean } | null {
  try {
    // The name in brackets may hold anything; what comes after it is state and parent.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return { parent: Number(fields[1]), dead: fields[0] === 'Z' || fields[0] === 'X' };
  } catch {
    return null;
  }
}

/** A process and all that it has begun, in whatever group they are. */
function familyOf(pid: number): readonly number[] {
  if (!existsSync('/proc')) return [pid];
  const all = readdirSync('/proc').map(Number).filter(Number.isInteger);
  const family = new Set([pid]);
  for (let grown = true; grown;) {
    grown = false;
    for (const each of all) {
      if (family.has(each) || !family.has(processOf(each)?.parent ?? -1)) continue;
      family.add(each);
      grown = true;
    }
  }
  return [...family];
}

/**
 * Kills them at once and waits until none is left: one that outlived the others would go on writing to the profile
 * beside the next browser, which no machine that was switched off does.
 */
async function killAll(pids: readonly number[]): Promise<void> {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It is gone already.
    }
  }
  const left = (): boolean => pids.some((pid) => processOf(pid)?.dead === false);
  for (const end = Date.now() + PATIENCE; left() && Date.now() < end; await wait(10));
  if (left()) throw new Error('a process outlived its browser');
}

/** A fresh profile; each `start` begins a browser on what the one before left on the disk. */
export function freshProfile(): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'wardtwin-profile-'));
  const gone = (child: ChildProcess): Promise<void> =>
    new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) resolve();
      else child.once('exit', () => resolve());
    });
  return {
    start: async () => {
      rmSync(join(folder, 'DevToolsActivePort'), { force: true });
      const args = [...UNMEASURED, `--user-data-dir=${folder}`, '--remote-debugging-port=0', 'about:blank'];
      // A group of its own, so that one signal reaches every process of it.
      const child = spawn(chromiumPath(), args, { detached: true, stdio: 'ignore' });
      const browser: Browser = await chromium.connectOverCDP(await debuggerOf(folder, child));
      const [context] = browser.contexts();
      if (context === undefined || child.pid === undefined) throw new Error('the browser has no window');
      const { pid } = child;
      return {
        context,
        close: async () => {
          const session = await browser.newBrowserCDPSession();
          await session.send('Browser.close').catch(() => undefined);
          await gone(child);
        },
        kill: async () => {
          await killAll(familyOf(pid));
          await gone(child);
          await browser.close().catch(() => undefined);
        },
      };
    },
    damageDatabases: () => {
      const below = join(folder, 'Default/IndexedDB');
      for (const name of readdirSync(below, { recursive: true, encoding: 'utf8' })) {
        const path = join(below, name);
        if (statSync(path).isFile()) writeFileSync(path, 'damaged');
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}
