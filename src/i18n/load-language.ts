import type { Language } from './language';
import { addCatalogue, hasCatalogue } from './translator';

/** Loads what is said in a language, unless it is there: a page carries the one that it speaks. */
export async function loadLanguage(language: Language): Promise<void> {
  if (hasCatalogue(language)) return;
  addCatalogue(
    language,
    language === 'zh'
      ? (await import('./messages/all.zh')).messagesZh
      : (await import('./messages/all.en')).messagesEn,
  );
}
