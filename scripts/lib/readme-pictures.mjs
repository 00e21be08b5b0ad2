import { mkdirSync } from 'node:fs';

/** As the browser tests: headless, without a graphics card, and with no word to anyone outside. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-quic',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];
/** Milliseconds: for the demo hospital to be measured, and for a picture to stand still. */
const PATIENCE = 240_000;
const REST = 1500;
const SIZE = { width: 960, height: 600 };

/** What the README shows: the page's address, and what is done before the picture is taken. */
const PICTURES = [
  { name: 'drill', query: '?role=drill&storey=storey_C-L05&way=C-L05:140.5,184.5', ready: '.drill-figures' },
  {
    name: 'inspector',
    query: '?role=inspector&storey=storey_C-L05&select=asset_C-L05.X1E',
    ready: '.card-head',
  },
  { name: 'search', query: '?storey=storey_A-L01', act: search },
  {
    name: 'cameras',
    query: '?about=cameras&storey=storey_A-L01&mode=2d&select=asset_A-L01.V36',
    ready: '.camera-detail canvas',
  },
  {
    name: 'egress',
    query: '?about=egress&storey=storey_C-L08&mode=2d&hour=02:00',
    ready: '.egress-verdict',
  },
  { name: 'coverage', query: '?hour=02:00&asof=today&storey=storey_A-L02', ready: '.figure-value' },
];
const TYPED = { zh: '药房', en: 'pharmacy' };

async function search(page, lang) {
  await page.keyboard.press('Control+k');
  await page.locator('.search-input').fill(TYPED[lang]);
  await page.locator('.search-option').first().waitFor({ timeout: PATIENCE });
}

/** Takes the pictures of the README from the page served at `url`, in both languages: `NAME-zh.png`, `NAME-en.png`. */
export async function readmePictures({ url, chromium, folder, told }) {
  const playwright = await import('playwright-core');
  const browser = await playwright.chromium.launch({ executablePath: chromium, args: FLAGS });
  mkdirSync(folder, { recursive: true });
  try {
    for (const lang of ['zh', 'en']) {
      const context = await browser.newContext({
        viewport: SIZE,
        locale: lang === 'zh' ? 'zh-CN' : 'en-GB',
        colorScheme: 'light',
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
      });
      // The first steps are for people; here they would hide what the page is about.
      await context.addInitScript(() => {
        for (const role of ['planner', 'cameras', 'egress', 'drill', 'inspector', 'editor'])
          localStorage.setItem(`wardtwin.hints.${role}`, '000x');
      });
      for (const { name, query, ready, act } of PICTURES) {
        const page = await context.newPage();
        await page.goto(url + query);
        await page.locator('.plan-scene__canvas').waitFor({ timeout: PATIENCE });
        if (ready) await page.locator(ready).first().waitFor({ timeout: PATIENCE });
        await page.waitForTimeout(2 * REST);
        if (act) await act(page, lang);
        await page.mouse.move(0, 0);
        await page.waitForTimeout(REST);
        await page.screenshot({ path: `${folder}/${name}-${lang}.png` });
        await page.close();
        told(`${name}-${lang}`);
      }
      await context.close();
    }
  } finally {
    await browser.close();
  }
}
