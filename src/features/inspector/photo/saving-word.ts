import type { SavingStep } from './use-photo-wait';

/** What the button says while it saves; null when it doesn't. */
export function savingWord(saving: SavingStep | null): 'check.photo-working' | 'check.saving' | null {
  if (saving === null) return null;
  return saving === 'photo' ? 'check.photo-working' : 'check.saving';
}
