import type { ReactNode } from 'react';
import { actionOf, type ActionId } from '../../../session/actions/actions';
import { shortcutText } from '../../../session/actions/shortcut';
import { useSession } from '../../../session/react/session-context';
import { usePlan, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import type { ThemeChoice } from '../../../session/state/view-state';
import { Button } from '../../../ui/button';
import { Menu, type MenuItem } from '../../../ui/menu';
import { Segments } from '../../../ui/segments';
import { isMac } from '../is-mac';
import { useAction } from '../use-action';
import { PlanTitle } from './plan-title';
import { Wordmark } from './wordmark';
import './header.css';

const THEMES: readonly { readonly choice: ThemeChoice; readonly icon: 'sun' | 'moon' | 'auto' }[] = [
  { choice: 'auto', icon: 'auto' },
  { choice: 'light', icon: 'sun' },
  { choice: 'dark', icon: 'moon' },
];

/** Product, plan, and what is always at hand: file, undo and redo, 2D and 3D, language, appearance. */
export function Header(): ReactNode {
  const session = useSession();
  const { t, language } = useText();
  const mode = useView((view) => view.mode);
  const themeChoice = useView((view) => view.themeChoice);
  const hasPlan = usePlan((plan) => plan.document !== null);
  const undo = useAction('action.undo');
  const redo = useAction('action.redo');

  const item = (id: ActionId, icon: MenuItem['icon']): MenuItem => {
    const action = actionOf(id);
    const [key] = action.keys;
    return {
      id,
      label: t(id),
      ...(icon ? { icon } : {}),
      ...(key ? { note: shortcutText(key, isMac()) } : {}),
      disabled: !action.when(session),
      run: () => action.run(session),
    };
  };
  const systemDark = (): boolean => window.matchMedia('(prefers-color-scheme: dark)').matches;

  return (
    <header className="header">
      <Wordmark />
      <PlanTitle />
      <div className="header-tools" role="toolbar" aria-label={t('app.toolbar')}>
        <Menu
          label={t('plan.file')}
          icon="open"
          items={[
            item('action.open-file', 'open'),
            item('action.open-sample', 'extinguisher'),
            item('action.save-wardtwin', 'save'),
            item('action.export-geojson', 'save'),
          ]}
        />
        <span className="header-rule" />
        <Button look="quiet" icon="undo" iconOnly disabled={!undo.enabled} onClick={undo.run}>
          {t('action.undo')}
        </Button>
        <Button look="quiet" icon="redo" iconOnly disabled={!redo.enabled} onClick={redo.run}>
          {t('action.redo')}
        </Button>
        <span className="header-rule" />
        {hasPlan && (
          <Segments
            label={t('view.mode')}
            options={[
              { value: '2d', label: t('view.2d') },
              { value: '3d', label: t('view.3d') },
            ]}
            value={mode}
            onChange={session.setMode}
          />
        )}
        <Button
          look="quiet"
          className="header-language"
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          aria-label={t('view.language-hint')}
          onClick={() => session.setLanguage(language === 'zh' ? 'en' : 'zh')}
        >
          {t('view.language')}
        </Button>
        <Menu
          label={t('view.theme')}
          icon={THEMES.find(({ choice }) => choice === themeChoice)?.icon ?? 'auto'}
          iconOnly
          items={THEMES.map(({ choice, icon }) => ({
            id: choice,
            label: t(`view.theme-${choice}`),
            icon,
            checked: choice === themeChoice,
            run: () => session.setTheme(choice, systemDark()),
          }))}
        />
      </div>
    </header>
  );
}
