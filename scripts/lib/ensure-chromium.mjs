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

function onSystem() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES];
  return candidates.find((path) => existsSync(path)) ?? null;
}

async function ofPlaywright() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : null;
}

const isRoot = () => typeof process.getuid === 'function' && process.getuid() === 0;

/**
 * Path of a Chromium to test with: CHROME_PATH, else the system's, else the one that Playwright has or can
 * download, else Debian's package when we are root. Ends the process with what to do when there is none.
 */
export async function ensureChromium() {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (existsSync(given)) return given;
    console.error(`CHROME_PATH names no file: ${given}`);
    process.exit(1);
  }
  const found = onSystem() ?? (await ofPlaywright());
  if (found) return found;
  console.error('No Chromium found: trying to download one …');
  await run(process.execPath, [packageBin('playwright-core/cli.js'), 'install', 'chromium'], { quiet: true });
  const downloaded = await ofPlaywright();
  if (downloaded) return downloaded;
  if (isRoot() && existsSync('/usr/bin/apt-get')) {
    console.error("Installing Debian's chromium …");
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env, quiet: true });
    await run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], { env, quiet: true });
    const installed = onSystem();
    if (installed) return installed;
  }
  console.error('The browser tests need Chromium: install Chromium or Chrome, or set CHROME_PATH to one.');
  process.exit(1);
}
