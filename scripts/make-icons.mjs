import { readFileSync } from 'node:fs';
import { ensureChromium } from './lib/ensure-chromium.mjs';
import { ROOT } from './lib/run.mjs';

/** Draws the PNG icons of the installed page from `public/icons/icon.svg`: node scripts/make-icons.mjs. */
const FOLDER = `${ROOT}public/icons`;
const ICONS = [
  { file: 'icon-192.png', size: 192, full: false },
  { file: 'icon-512.png', size: 512, full: false },
  // Launchers cut these to their own shape: the ground reaches the edge, the mark keeps to the middle.
  { file: 'maskable-512.png', size: 512, full: true },
  { file: 'apple-touch-180.png', size: 180, full: true },
];

const svg = readFileSync(`${FOLDER}/icon.svg`, 'utf8');
const square = svg
  .replace('rx="14"', 'rx="0"')
  .replace('viewBox="0 0 64 64"', 'viewBox="-5 -5 74 74"')
  .replace('<rect width="64" height="64"', '<rect x="-5" y="-5" width="74" height="74"');

const { chromium } = await import('playwright-core');
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] });
for (const { file, size, full } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${full ? square : svg}`,
  );
  await page.screenshot({ path: `${FOLDER}/${file}`, omitBackground: true });
  await page.close();
}
await browser.close();
