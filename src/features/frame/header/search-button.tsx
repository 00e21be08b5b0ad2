import type { ReactNode } from 'react';
import { actionOf } from '../../../session/actions/actions';
import { shortcutText } from '../../../session/actions/shortcut';
import { useAction } from '../../../session/react/use-action';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { isMac } from '../../../ui/is-mac';

/** Opens the search, and says by which key it opens. */
export function SearchButton(): ReactNode {
  const { t } = useText();
  const search = useAction('action.search');
  const [key] = actionOf('action.search').keys;
  const hint = key ? `${t('action.search')} (${shortcutText(key, isMac())})` : t('action.search');
  return (
    <Button
      look="quiet"
      icon="search"
      iconOnly
      title={hint}
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K"
      onClick={search.run}
    >
      {t('action.search')}
    </Button>
  );
}
