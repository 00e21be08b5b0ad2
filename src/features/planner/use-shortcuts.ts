import { useEffect } from 'react';
import { runShortcut, type FocusPlace } from '../../session/actions/run-shortcut';
import { useSession } from '../../session/react/session-context';

const TEXT = 'input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]';

function placeOfFocus(target: EventTarget | null): FocusPlace {
  if (!(target instanceof Element) || target === document.body) return 'plan';
  if (target.closest(TEXT)) return 'text';
  return target.closest('[data-shortcuts="plan"]') ? 'plan' : 'control';
}

/** The keyboard for the whole page; what a component has used itself does not come here. */
export function useShortcuts(): void {
  const session = useSession();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      if (runShortcut(session, event, placeOfFocus(event.target))) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [session]);
}
