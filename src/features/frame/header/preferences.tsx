import type { ReactNode } from 'react';
import { useSession } from '../../../session/react/session-context';
import { useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import type { ThemeChoice } from '../../../session/state/view-state';
import { Button } from '../../../ui/button';
import { Menu, type MenuItem } from '../../../ui/menu';
import { useMedia } from '../../../ui/use-media';
import { PHONE } from '../../../ui/widths';

const THEMES: readonly {
  readonly choice: ThemeChoice;
  readonly icon: 'sun' | 'moon' | 'auto' | 'contrast';
}[] = [
  { choice: 'auto', icon: 'auto' },
  { choice: 'light', icon: 'sun' },
  { choice: 'dark', icon: 'moon' },
  { choice: 'contrast', icon: 'contrast' },
];

const systemDark = (): boolean => window.matchMedia('(prefers-color-scheme: dark)').matches;

/** Language and appearance: a button and a menu; on a phone one menu for both and for `more`. */
export function Preferences({ more }: { readonly more: readonly MenuItem[] }): ReactNode {
  const session = useSession();
  const { t, language } = useText();
  const themeChoice = useView((view) => view.themeChoice);
  const phone = useMedia(PHONE);
  const other = language === 'zh' ? 'en' : 'zh';
  const themes = THEMES.map(({ choice, icon }): MenuItem => ({
    id: choice,
    label: t(`view.theme-${choice}`),
    icon,
    checked: choice === themeChoice,
    run: () => session.setTheme(choice, systemDark()),
  }));
  if (phone) {
    const switchLanguage: MenuItem = {
      id: 'language',
      label: t('view.language'),
      run: () => void session.setLanguage(other),
    };
    return <Menu label={t('app.more')} icon="more" iconOnly items={[...more, switchLanguage, ...themes]} />;
  }
  return (
    <>
      <Button
        look="quiet"
        lang={other === 'zh' ? 'zh-CN' : 'en'}
        title={t('view.language-hint')}
        onClick={() => void session.setLanguage(other)}
      >
        {t('view.language')}
      </Button>
      <Menu
        label={t('view.theme')}
        icon={THEMES.find(({ choice }) => choice === themeChoice)?.icon ?? 'auto'}
        iconOnly
        items={themes}
      />
    </>
  );
}
