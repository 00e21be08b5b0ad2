import { useMemo } from 'react';
import { translator, type Translator } from '../../i18n/translator';
import { useView } from './use-stores';

/** Messages and formats in the language of the page. */
export function useText(): Translator {
  const language = useView((view) => view.language);
  return useMemo(() => translator(language), [language]);
}
