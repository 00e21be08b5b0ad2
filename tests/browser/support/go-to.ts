import type { Page } from 'playwright-core';

/** Goes to what an address says as Back does, on the page that is open: no plan is read and computed again. */
export const goTo = (page: Page, query: string): Promise<void> =>
  page.evaluate((said) => {
    history.pushState(null, '', said);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
