import type { Language } from './language';
import { addCatalogue, hasCatalogue } from './translator';

/** Languages whose late words are there, or on their way. */
const late = new Map<Language, Promise<void>>();
const spoken = new Set<Language>();

/** Loads what is said in a language, unless it is there: a page carries the one that it speaks. */
export async function loadLanguage(language: Language): Promise<void> {
  if (!hasCatalogue(language)) {
    addCatalogue(
      language,
      language === 'zh'
        ? (await import('./messages/all.zh')).messagesZh
        : (await import('./messages/all.en')).messagesEn,
    );
  }
  spoken.add(language);
  if (late.size > 0) await loadLateWords();
}

/** Loads what only parts say that come late, in each language that was spoken so far, and from now on with each other one. */
export async function loadLateWords(): Promise<void> {
  await Promise.all(
    [...spoken].map((language) => {
      const known = late.get(language) ?? addLate(language);
      late.set(language, known);
      // What could not be fetched may be there the next time.
      known.catch(() => late.delete(language));
      return known;
    }),
  );
}

async function addLate(language: Language): Promise<void> {
  addCatalogue(
    language,
    language === 'zh'
      ? (await import('./messages/late.zh')).lateZh
      : (await import('./messages/late.en')).lateEn,
  );
}
