import type { CDPSession, Locator, Page } from 'playwright-core';
import { reachByKeys } from './reach';

/** How a person works the page. */
export type Means = 'mouse' | 'touch' | 'keys';

/** A point of the window, CSS pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A person's hand: presses what is named, counts the presses. */
export interface Hand {
  readonly means: Means;
  readonly taps: number;
  press(target: Locator): Promise<void>;
  /** Types into a field that is found by its label. */
  type(field: Locator, text: string): Promise<void>;
  /** Types into a field, and takes it with Enter. */
  enter(field: Locator, text: string): Promise<void>;
  /** Takes one of a list by what stands there. */
  choose(list: Locator, label: string): Promise<void>;
  /** A click or a tap on the picture; keys have no such thing. */
  point(at: Spot): Promise<void>;
  /** Takes what lies at a point of the picture elsewhere. */
  drag(from: Spot, to: Spot): Promise<void>;
}

const STEPS = 8;
/** Milliseconds between two taps that are no double tap. */
const APART = 350;

const isNative = async (target: Locator): Promise<boolean> =>
  ['radio', 'checkbox'].includes((await target.getAttribute('type')) ?? '');

/** Buttons and lines answer to Enter; a radio is chosen by coming to it, a box by Space. */
async function pressByKeys(page: Page, target: Locator): Promise<void> {
  await reachByKeys(page, target);
  if (!(await isNative(target))) await page.keyboard.press('Enter');
  else if (!(await target.isChecked()) || (await target.getAttribute('type')) === 'checkbox')
    await page.keyboard.press('Space');
}

async function chooseByKeys(page: Page, list: Locator, label: string): Promise<void> {
  await reachByKeys(page, list);
  const shown = (): Promise<readonly [number, string]> =>
    list.evaluate((element) => {
      if (!(element instanceof HTMLSelectElement)) return [-1, ''];
      return [element.selectedIndex, element.selectedOptions[0]?.label ?? ''];
    });
  await page.keyboard.press('Home');
  for (let last = -1; ; await page.keyboard.press('ArrowDown')) {
    const [index, said] = await shown();
    if (said === label) return;
    if (index === last) throw new Error(`the list ends with ${said}, before ${label}`);
    last = index;
  }
}

async function dragByFinger(page: Page, from: Spot, to: Spot): Promise<void> {
  const client: CDPSession = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Spot[]): Promise<unknown> =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', from);
  for (const at of between(from, to)) await touch('touchMove', at);
  await touch('touchEnd');
  await client.detach();
}

const between = (from: Spot, to: Spot): Spot[] =>
  Array.from({ length: STEPS }, (_, i) => ({
    x: from.x + ((to.x - from.x) * (i + 1)) / STEPS,
    y: from.y + ((to.y - from.y) * (i + 1)) / STEPS,
  }));

async function dragByMouse(page: Page, from: Spot, to: Spot): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (const at of between(from, to)) await page.mouse.move(at.x, at.y);
  await page.mouse.up();
}

export function handOf(page: Page, means: Means): Hand {
  let taps = 0;
  const type = async (field: Locator, text: string): Promise<void> => {
    taps++;
    if (means === 'keys') {
      await reachByKeys(page, field);
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(text);
    } else await field.fill(text);
  };
  const refuse = (): never => {
    throw new Error('keys point at nothing');
  };
  return {
    means,
    get taps() {
      return taps;
    },
    press: async (target) => {
      taps++;
      const one = target.first();
      await one.waitFor({ state: 'attached' });
      if (means === 'keys') return pressByKeys(page, one);
      // A radio is drawn by what stands beside it.
      const seen = (await isNative(one)) ? one.locator('xpath=..') : one;
      await seen.scrollIntoViewIfNeeded();
      return means === 'touch' ? seen.tap() : seen.click();
    },
    type,
    enter: async (field, text) => {
      await type(field, text);
      await page.keyboard.press('Enter');
    },
    choose: async (list, label) => {
      taps++;
      if (means === 'keys') await chooseByKeys(page, list, label);
      else await list.selectOption({ label });
    },
    point: async ({ x, y }) => {
      taps++;
      if (means === 'keys') refuse();
      if (means === 'touch') {
        await page.touchscreen.tap(x, y);
        return page.waitForTimeout(APART);
      }
      await page.mouse.move(x, y);
      return page.mouse.click(x, y);
    },
    drag: (from, to) => {
      taps++;
      if (means === 'keys') refuse();
      return means === 'touch' ? dragByFinger(page, from, to) : dragByMouse(page, from, to);
    },
  };
}
