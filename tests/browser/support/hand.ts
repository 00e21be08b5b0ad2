import type { Locator, Page } from 'playwright-core';

/** How a person works the page. */
export type Means = 'mouse' | 'touch' | 'keys';

/** A person's hand: presses what is named, counts the presses. */
export interface Hand {
  readonly taps: number;
  press(target: Locator): Promise<void>;
  /** Types into a field that is found by its label. */
  type(field: Locator, text: string): Promise<void>;
}

/** Keys reach everything by focus; buttons and lines answer to Enter, radios and boxes to Space. */
async function byKeys(target: Locator): Promise<void> {
  await target.focus();
  const type = await target.getAttribute('type');
  await target.press(type === 'radio' || type === 'checkbox' ? 'Space' : 'Enter');
}

export function handOf(page: Page, means: Means): Hand {
  let taps = 0;
  return {
    get taps() {
      return taps;
    },
    press: async (target) => {
      taps++;
      const one = target.first();
      await one.waitFor({ state: 'attached' });
      if (means === 'keys') return byKeys(one);
      const native = ['radio', 'checkbox'].includes((await one.getAttribute('type')) ?? '');
      // A radio is drawn by what stands beside it.
      const seen = native ? one.locator('xpath=..') : one;
      await seen.scrollIntoViewIfNeeded();
      return means === 'touch' ? seen.tap() : seen.click();
    },
    type: async (field, text) => {
      taps++;
      if (means === 'keys') {
        await field.focus();
        await page.keyboard.press('Control+A');
        await page.keyboard.insertText(text);
      } else await field.fill(text);
    },
  };
}
