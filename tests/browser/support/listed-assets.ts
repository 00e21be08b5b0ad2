import type { Locator, Page } from 'playwright-core';

/** What the planner's list of assets shows, in either language; lists of choices have options too. */
export const listedAssets = (page: Page): Locator =>
  page.getByRole('listbox', { name: /^设施列表|^List of assets/ }).getByRole('option');
