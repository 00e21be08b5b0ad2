import type { Page } from 'playwright-core';

/** Milliseconds without a change after which the picture counts as at rest. */
const CALM = 300;

/** Waits until the job's tools are there and the picture, framed anew for them, stands still: what is pointed at stays. */
export async function steady(page: Page): Promise<void> {
  await page.locator('.tool-strip').first().waitFor();
  await page.evaluate(
    (calm) =>
      new Promise<void>((resolve) => {
        const place = (): string => {
          const box = document.querySelector('.plan-label:not([hidden])')?.getBoundingClientRect();
          return box ? `${box.x} ${box.y}` : '';
        };
        let last = place();
        let since = performance.now();
        const look = (): void => {
          const now = place();
          if (now !== last) since = performance.now();
          last = now;
          if (now !== '' && performance.now() - since >= calm) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
    CALM,
  );
}
