import { useEffect } from 'react';
import type { PageAsked } from './sheet-page';
import type { ShownSheet } from './kept-sheet';
import type { SheetsOf } from './made-sheet';

/** Tells which sheet is shown first, null where none is; nothing while `pages` aren't known (null). */
export function useShown(
  of: SheetsOf,
  pages: readonly PageAsked[] | null,
  onShown: (shown: ShownSheet | null) => void,
): void {
  useEffect(() => {
    if (pages === null) return;
    const [page] = pages;
    onShown(page === undefined ? null : { of, page });
  }, [of, pages, onShown]);
}
