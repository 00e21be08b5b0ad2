import { useEffect, type RefObject } from 'react';

/**
 * What is printed of sheets in a modal window: a copy of them beside the page while the printer's own window is open. What lies above the page
 * has no named pages (css-page-3 gives them to boxes in flow alone), so that all its sheets would be turned one way.
 */
export function usePrintedCopy(sheets: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const copy = document.createElement('div');
    copy.className = 'escape-printed';
    const make = (): void => {
      copy.replaceChildren(...[...(sheets.current?.children ?? [])].map((each) => each.cloneNode(true)));
      // First of all: what sheets refer to within themselves by name is found in the copy.
      document.body.prepend(copy);
    };
    const drop = (): void => copy.remove();
    window.addEventListener('beforeprint', make);
    window.addEventListener('afterprint', drop);
    return () => {
      window.removeEventListener('beforeprint', make);
      window.removeEventListener('afterprint', drop);
      drop();
    };
  }, [sheets]);
}
