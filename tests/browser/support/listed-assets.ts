import type { Locator, Page } from 'playwright-core';

/** What the planner's list of assets shows, the sample ward's fire doors left out, in either language. */
export const listedAssets = (page: Page): Locator =>
  page
    .getByRole('listbox', { name: /^设施列表|^List of assets/ })
    .getByRole('option')
    .filter({ hasNotText: /^FD-/ });
