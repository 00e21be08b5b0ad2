import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Work as root, without a GPU, and with no word to anyone outside. */
export const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

const CANDIDATES = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** A Chromium to test with: CHROME_PATH, else the system's, else the one that Playwright has. */
export const chromiumPath = (): string =>
  CANDIDATES.find((each) => each !== undefined && each !== '' && existsSync(each)) ??
  chromium.executablePath();

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
