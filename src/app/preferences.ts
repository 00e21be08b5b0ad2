import { LANGUAGE_TAG, preferredLanguage, type Language } from '../i18n/language';
import { translator } from '../i18n/translator';
import type { Session } from '../session/session';
import type { ThemeChoice } from '../session/state/view-state';
import { keep, kept } from '../ui/kept';

const LANGUAGE_KEY = 'wardtwin.language';
const THEME_KEY = 'wardtwin.theme';
const UNITS_KEY = 'wardtwin.units';

/** The language chosen last time, else the browser's. */
export function initialLanguage(): Language {
  const chosen = kept(LANGUAGE_KEY);
  return chosen === 'zh' || chosen === 'en' ? chosen : preferredLanguage(navigator.languages);
}

function initialTheme(): ThemeChoice {
  const chosen = kept(THEME_KEY);
  return chosen === 'light' || chosen === 'dark' || chosen === 'contrast' ? chosen : 'auto';
}

/** Carries language, units and theme to the document's root and keeps them for next time. Returns the function that ends it. */
export function followPreferences(session: Session): () => void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const root = document.documentElement;
  const show = (): void => {
    const { language, theme } = session.view.getState();
    root.lang = LANGUAGE_TAG[language];
    root.dataset['theme'] = theme;
    document.title = translator(language).t('app.title');
  };
  session.setTheme(initialTheme(), dark.matches);
  if (kept(UNITS_KEY) === 'ft') session.setUnits('ft');
  show();
  const stop = session.view.subscribe((now, before) => {
    if (now.language !== before.language) keep(LANGUAGE_KEY, now.language);
    if (now.units !== before.units) keep(UNITS_KEY, now.units);
    if (now.themeChoice !== before.themeChoice) keep(THEME_KEY, now.themeChoice);
    show();
  });
  const changed = (): void => session.setTheme(session.view.getState().themeChoice, dark.matches);
  dark.addEventListener('change', changed);
  return () => {
    stop();
    dark.removeEventListener('change', changed);
  };
}
