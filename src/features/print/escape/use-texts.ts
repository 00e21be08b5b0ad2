import { useEffect, useState } from 'react';
import type { Language } from '../../../i18n/language';
import { loadLanguage } from '../../../i18n/load-language';
import { translator } from '../../../i18n/translator';
import type { Texts } from './escape-text';

/** In which languages a sheet speaks. */
export const SHEET_LANGUAGES = ['zh', 'en', 'both'] as const;
export type SheetLanguage = (typeof SHEET_LANGUAGES)[number];

const ALL: Readonly<Record<SheetLanguage, readonly [Language, ...Language[]]>> = {
  zh: ['zh'],
  en: ['en'],
  both: ['zh', 'en'],
};

/** The words of a sheet's languages; null until they have come. */
export function useTexts(language: SheetLanguage): Texts | null {
  const [loaded, setLoaded] = useState<{ readonly language: SheetLanguage; readonly texts: Texts } | null>(
    null,
  );
  useEffect(() => {
    let isWanted = true;
    const [first, ...others] = ALL[language];
    void Promise.all([first, ...others].map(loadLanguage)).then(() => {
      if (isWanted) setLoaded({ language, texts: [translator(first), ...others.map(translator)] });
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  return loaded?.language === language ? loaded.texts : null;
}
