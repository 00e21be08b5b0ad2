import { useEffect } from 'react';
import { nudgeOf } from '../../session/actions/nudge';
import { runShortcut, type FocusPlace } from '../../session/actions/run-shortcut';
import { useSession } from '../../session/react/session-context';

const TEXT = 'input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]';

/** Keys that a control has for itself, also where it floats over the plan. */
const ownsKey = (control: Element, key: string): boolean =>
  key === 'Enter'
    ? control.closest('button, summary, a[href]') !== null
    : key.startsWith('Arrow') && control.matches('[type=radio]');

function placeOfFocus(target: EventTarget | null, key: string): FocusPlace {
  if (!(target instanceof Element) || target === document.body) return 'plan';
  if (target.closest(TEXT)) return 'text';
  if (ownsKey(target, key)) return 'control';
  return target.closest('[data-shortcuts="plan"]') ? 'plan' : 'control';
}

/** The keyboard for the whole page; what a component has used itself does not come here. */
export function useShortcuts(): void {
  const session = useSession();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      // A modal has the keyboard also once the control that had the focus in it is gone.
      if (event.target === document.body && document.querySelector('dialog:modal') !== null) return;
      const place = placeOfFocus(event.target, event.key);
      if (place === 'plan' && session.tools.key(event)) {
        event.preventDefault();
        return;
      }
      const by = place === 'plan' && session.selection.getState().asset !== null ? nudgeOf(event) : null;
      if (by) session.nudge(by[0], by[1]);
      if (by || runShortcut(session, event, place)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [session]);
}
