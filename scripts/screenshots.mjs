import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureBuild } from './lib/build.mjs';
import { ensureChromium } from './lib/ensure-chromium.mjs';
import { ensurePackages } from './lib/ensure-packages.mjs';
import { requireNode, ROOT } from './lib/run.mjs';
import { readmePictures } from './lib/readme-pictures.mjs';
import { takePictures } from './lib/take-pictures.mjs';

const USAGE = `Pictures of a plan as the page shows it, into .cache/screenshots.

  --plan NAME|FILE        built-in plan or a plan file (default: the plan that the page opens with)
  --storeys A-L01,A-L02   these storeys only, no buildings (default: every storey, building and the campus)
  --lang zh|en            (default zh)
  --theme light|dark      (default light)
  --size 1280x800         (default 1280x800)
  --readme                the pictures of the README, into docs/pictures, and no others`;

requireNode();

let options;
try {
  const text = { type: 'string' };
  const flags = {
    plan: text,
    storeys: text,
    lang: text,
    theme: text,
    size: text,
    readme: { type: 'boolean' },
    help: { type: 'boolean' },
  };
  options = parseArgs({ options: flags }).values;
} catch (error) {
  stop(error.message);
}
if (options.help) {
  console.log(USAGE);
  process.exit(0);
}
const { plan, storeys, lang = 'zh', theme = 'light', size = '1280x800' } = options;
const [, width, height] = /^(\d{3,4})x(\d{3,4})$/.exec(size) ?? stop(`--size ${size}: want 1280x800`);
if (!['zh', 'en'].includes(lang)) stop(`--lang ${lang}: want zh or en`);
if (!['light', 'dark'].includes(theme)) stop(`--theme ${theme}: want light or dark`);
const isFile = plan !== undefined && plan.includes('.');
if (isFile && !existsSync(plan)) stop(`--plan ${plan}: no such file`);

await ensurePackages();
const chromium = await ensureChromium();
await ensureBuild();
const { preview } = await import('vite');
const server = await preview({
  root: ROOT,
  logLevel: 'error',
  preview: { host: '127.0.0.1', port: 0, open: false },
});
if (options.readme) {
  const folder = `${ROOT}docs/pictures`;
  const told = (name) => console.log(name);
  await readmePictures({ url: server.resolvedUrls.local[0], chromium, folder, told });
  await server.close();
  process.exit(0);
}
const begin = Date.now();
const count = await takePictures({
  url: server.resolvedUrls.local[0],
  chromium,
  folder: `${ROOT}.cache/screenshots`,
  plan: isFile ? null : (plan ?? null),
  file: isFile ? plan : null,
  only: storeys?.split(',') ?? null,
  lang,
  theme,
  viewport: { width: Number(width), height: Number(height) },
  told: (name) => console.log(name),
});
await server.close();
console.log(`${count} pictures in .cache/screenshots, ${((Date.now() - begin) / 1000).toFixed(0)} s`);

function stop(message) {
  console.error(`${message}\n\n${USAGE}`);
  process.exit(1);
}
