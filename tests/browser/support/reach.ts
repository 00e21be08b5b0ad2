import type { Locator, Page } from 'playwright-core';

/** More presses than any screen of ours needs. */
const PATIENCE = 300;

/** Where the focus stands, seen from what is wanted. */
type Stand = 'gone' | 'there' | 'group-before' | 'group-after' | 'before' | 'after';

/** Runs in the page; self-contained, as it is sent there as text. */
function standOf(wanted: Node): Stand {
  if (!wanted.isConnected || !(wanted instanceof Element)) return 'gone';
  const now = document.activeElement ?? document.body;
  if (now === wanted) return 'there';
  /** What one tab stop holds: arrow keys go on inside. */
  const groupOf = (element: Element): Element | string | null => {
    if (element instanceof HTMLInputElement && element.type === 'radio') return element.name;
    const roles = ['radiogroup', 'listbox', 'menu'].map((role) => `[role=${role}]`).join(',');
    return element.matches('[role]') ? element.closest(roles) : null;
  };
  const group = groupOf(wanted);
  const follows = (now.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  if (group !== null && groupOf(now) === group) return follows ? 'group-before' : 'group-after';
  return follows ? 'before' : 'after';
}

const KEY = {
  'group-before': 'ArrowDown',
  'group-after': 'ArrowUp',
  before: 'Tab',
  after: 'Shift+Tab',
} as const;

/**
 * Brings the focus to a thing as somebody without a pointer does: Tab to its stop, arrows inside a group. Nothing that the
 * keyboard doesn't come to can be had that way.
 */
export async function reachByKeys(page: Page, target: Locator): Promise<void> {
  const path: string[] = [];
  // Found once: to look for it again after each key, by role and name, costs more than the key.
  let wanted = await target.elementHandle();
  for (let i = 0; i < PATIENCE; i++) {
    const stand = (await wanted?.evaluate(standOf)) ?? 'gone';
    if (stand === 'there') return;
    path.push(stand);
    if (stand === 'gone') wanted = await target.elementHandle();
    else await page.keyboard.press(KEY[stand]);
  }
  throw new Error(`the keyboard does not come to ${String(target)}: … ${path.slice(-12).join(', ')}`);
}
