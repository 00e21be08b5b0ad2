import type { Session } from '../session';
import { ACTIONS, type Action } from './actions';
import { isBareCharacter, matches, type Stroke } from './shortcut';

/** Where the focus is: nothing fires in a text field, bare letters only on the plan, in a list, or nowhere. */
export type FocusPlace = 'text' | 'plan' | 'control';

/** Runs the action that a stroke asks for; true when there was one, so that the browser's own is prevented. */
export function runShortcut(session: Session, stroke: Stroke, place: FocusPlace): boolean {
  const actions: readonly Action[] = ACTIONS;
  for (const action of actions) {
    const shortcut = action.keys.find((key) => matches(key, stroke));
    if (!shortcut) continue;
    const typed = place === 'text' && (!FROM_TEXT.has(action.id) || isBareCharacter(shortcut));
    if (typed || (isBareCharacter(shortcut) && place === 'control')) return false;
    // Another one may have the same key while something else is asked.
    if (!action.when(session)) continue;
    action.run(session);
    return true;
  }
  return false;
}

/** What is meant even while a field has the focus. Undo is not: there it belongs to the text. */
const FROM_TEXT: ReadonlySet<string> = new Set(['action.open-file', 'action.save-wardtwin', 'action.search']);
