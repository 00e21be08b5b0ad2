import { useEffect, useRef, type RefObject } from 'react';

/**
 * What is pressed may go as it is pressed (a line that is removed, a button whose work begins): the focus then stays in
 * the part that it was in, for the next key is meant for the dialog and not for the page behind it.
 */
export function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = ref.current;
    if (box === null) return undefined;
    let last: HTMLElement | null = null;
    let frame = 0;
    const note = ({ target }: FocusEvent): void => {
      last = target instanceof Element ? target.closest<HTMLElement>('.section, dialog') : null;
    };
    const look = (): void => {
      if (document.activeElement !== document.body || last?.isConnected !== true) return;
      last.tabIndex = -1;
      last.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(() => {
      cancelAnimationFrame(frame);
      // A button that is disabled loses the focus with the next picture only.
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(look);
      });
    });
    box.addEventListener('focusin', note);
    observer.observe(box, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled'],
    });
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      box.removeEventListener('focusin', note);
    };
  }, []);
  return ref;
}
