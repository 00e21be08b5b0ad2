import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { packageBin, run } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
const START_MS = 10_000;

function onSystem() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES];
}

async function ofPlaywright() {
  const { chromium } = await import('playwright-core');
  return [chromium.executablePath()].filter(Boolean);
}

const isRoot = () => typeof process.getuid === 'function' && process.getuid() === 0;

/**
 * Why a file can't be started as a Chromium; null when it can. A file alone says little: a downloaded one may lack
 * libraries of the system, and a package of Ubuntu is a notice to install another. On Windows, where `--version` opens
 * a window and libraries come along, it is enough that the file is there.
 */
export function whyNotRunning(path) {
  if (!existsSync(path)) return 'no such file';
  if (process.platform === 'win32') return null;
  const ran = spawnSync(path, ['--version'], { timeout: START_MS, encoding: 'utf8' });
  if (ran.error)
    return ran.error.code === 'ETIMEDOUT' ? `silent for ${START_MS / 1000} s` : ran.error.message;
  if (ran.status === 0) return null;
  return ran.stderr.trim().split('\n')[0] || `exit code ${ran.status}`;
}

/** The first of the files that starts; null when none does. Files that are there and don't start are told of. */
export function firstRunning(paths) {
  for (const path of new Set(paths)) {
    if (!existsSync(path)) continue;
    const why = whyNotRunning(path);
    if (why === null) return path;
    console.error(`Not usable: ${path} (${why})`);
  }
  return null;
}

/**
 * Path of a Chromium to test with: CHROME_PATH, else the system's, else the one that Playwright has or can
 * download, else Debian's package when we are root. Each is started once to see that it works. Ends the process with
 * what to do when there is none.
 */
export async function ensureChromium() {
  const given = process.env.CHROME_PATH;
  if (given) {
    const why = whyNotRunning(given);
    if (why === null) return given;
    console.error(`CHROME_PATH is no Chromium that starts: ${given} (${why})`);
    process.exit(1);
  }
  const found = firstRunning([...onSystem(), ...(await ofPlaywright())]);
  if (found) return found;
  console.error('No Chromium found: trying to download one …');
  await run(process.execPath, [packageBin('playwright-core/cli.js'), 'install', 'chromium'], { quiet: true });
  const downloaded = firstRunning(await ofPlaywright());
  if (downloaded) return downloaded;
  if (isRoot() && existsSync('/usr/bin/apt-get')) {
    console.error("Installing Debian's chromium …");
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env, quiet: true });
    await run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], { env, quiet: true });
    // Its libraries may also be what the downloaded one lacked.
    const installed = firstRunning([...onSystem(), ...(await ofPlaywright())]);
    if (installed) return installed;
  }
  console.error('The browser tests need Chromium: install Chromium or Chrome, or set CHROME_PATH to one.');
  process.exit(1);
}
