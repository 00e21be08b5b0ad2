import type { ReactNode } from 'react';
import type { Translator } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import type { SavedNotice } from './pages';

/** Says once, at the head of the page that follows, what is on the disk now. */
export function SavedLine({ saved, text }: { saved: SavedNotice; text: Translator }): ReactNode {
  const { t } = text;
  const word = (): string => {
    if (saved.kind === 'stock') return saved.words ?? t('asset.saved-step');
    if (saved.kind === 'normal') return t('asset.saved-normal');
    if (saved.kind === 'hazard') return t('asset.saved-hazard');
    if (saved.kind === 'step') return t('asset.saved-step');
    return saved.raised > 0
      ? t('asset.saved-failed', { count: saved.raised })
      : t('asset.saved-failed-known');
  };
  return (
    <p className="saved-line" role="status">
      <Icon name="check" size={16} />
      {word()}
    </p>
  );
}
