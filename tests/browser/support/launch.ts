import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Work as root, without a GPU, and with no word to anyone outside. */
export const ALWAYS = [
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
/**
 * No graphics card is imitated to lay the page together, which took a quarter of the time. The picture itself is drawn by
 * WebGL as ever.
 */
export const UNMEASURED = [...ALWAYS, '--disable-gpu-compositing'];

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
  chromium.launch({ executablePath: chromiumPath(), args: UNMEASURED });

/** For what measures frames, or holds pictures against kept ones: put together as on a machine with a graphics card. */
export const launchMeasured = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath(), args: ALWAYS });
