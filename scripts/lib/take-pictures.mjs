import { mkdirSync, rmSync } from 'node:fs';

/** As the browser tests: headless, without a graphics card, and with no word to anyone outside. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-quic',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];
/** Milliseconds: for a large plan to be computed, and for a picture to stand still. */
const PATIENCE = 180_000;
const REST = 400;
const LANGUAGE = {
  zh: { locale: 'zh-CN', file: '文件', open: '打开文件' },
  en: { locale: 'en-GB', file: 'File', open: 'Open file' },
};

/**
 * Opens a plan of the page served at `url` once and takes a picture of each storey flat, of each building standing and of the campus; of `only`
 * (local ids of storeys) when given. Returns how many were taken. `told` hears each picture's name.
 */
export async function takePictures({ url, chromium, folder, plan, file, only, lang, theme, viewport, told }) {
  const playwright = await import('playwright-core');
  const browser = await playwright.chromium.launch({ executablePath: chromium, args: FLAGS });
  try {
    const context = await browser.newContext({
      viewport,
      locale: LANGUAGE[lang].locale,
      colorScheme: theme,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(plan === null ? url : `${url}?plan=${encodeURIComponent(plan)}`);
    if (file !== null) await openFile(page, file, LANGUAGE[lang]);
    await page.locator('.coverage-head .figure-value').waitFor({ timeout: PATIENCE });
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    return await takeAll(page, folder, only, told);
  } finally {
    await browser.close();
  }
}

async function openFile(page, file, words) {
  await page.locator('.coverage-head .figure-value').waitFor({ timeout: PATIENCE });
  await page.getByRole('button', { name: words.file }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('menuitem', { name: words.open }).click(),
  ]);
  await chooser.setFiles(file);
  // The sample's figure goes away with the sample.
  await page.locator('.plan-badge').waitFor({ state: 'detached', timeout: PATIENCE });
}

/** Goes through the rail as a person would: each building, each of its storeys from the top down. */
async function takeAll(page, folder, only, told) {
  let count = 0;
  const take = async (name) => {
    await page.locator('.plan-compass__fit').click();
    await page.mouse.move(0, 0);
    await page.waitForTimeout(REST);
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    await page.screenshot({ path: `${folder}/${name}.png` });
    told(name);
    count++;
  };
  const buildings = page.locator('.building-choice');
  const several = (await buildings.count()) > 0;
  const opened = async () => {
    await buildings.getByRole('button').first().click();
    return buildings.locator('.menu-item');
  };
  const groups = several ? await (await opened()).count() : 1;
  if (several) await page.keyboard.press('Escape');
  for (let group = 0; group < groups; group++) {
    if (several) await (await opened()).nth(group).click();
    const rungs = page.locator('.rung');
    const top = { name: '', ground: false };
    for (let rung = 0; rung < (await rungs.count()); rung++) {
      await rungs.nth(rung).click();
      const name = await shownStorey(page);
      top.name ||= name;
      top.ground ||= name !== '' && (await rungs.nth(rung).locator('.rung-mark').innerText()) === 'G';
      if (only !== null && !only.includes(name)) continue;
      await show(page, 'mode=2d&stack=single');
      await take(name);
    }
    if (only !== null) continue;
    // From its topmost storey down nothing of a building is hidden; the campus is looked at from its ground.
    if (!top.ground) await rungs.first().click();
    await show(page, 'mode=3d&stack=all');
    await page.waitForTimeout(REST * 5);
    await take(top.ground ? 'campus-3d' : `${top.name.replace(/-.*$/, '')}-3d`);
    await show(page, 'mode=2d&stack=single');
  }
  return count;
}

/** The shown storey's id without its prefix, from the address. */
async function shownStorey(page) {
  await page.waitForFunction(() => new URLSearchParams(location.search).has('storey'));
  const query = await page.evaluate(() => location.search);
  return (new URLSearchParams(query).get('storey') ?? '').replace(/^storey_/, '');
}

/** Lets the page take over parameters of its address, as going back in its history does. */
const show = (page, parameters) =>
  page.evaluate((text) => {
    const query = new URLSearchParams(location.search);
    for (const [key, value] of new URLSearchParams(text)) query.set(key, value);
    history.replaceState(null, '', `?${query}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, parameters);
