import type { ReactNode } from 'react';
import { useSession } from '../../../session/react/session-context';
import { useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { Segments } from '../../../ui/segments';
import { useMedia } from '../../../ui/use-media';
import { PHONE } from '../../../ui/widths';

/** The same scene by two cameras; one button where there is no room for two. */
export function ModeChoice(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const mode = useView((view) => view.mode);
  const phone = useMedia(PHONE);
  if (phone) {
    return (
      <Button
        look="quiet"
        aria-label={t('action.toggle-mode')}
        onClick={() => session.setMode(mode === '2d' ? '3d' : '2d')}
      >
        {mode === '2d' ? t('view.3d') : t('view.2d')}
      </Button>
    );
  }
  return (
    <Segments
      label={t('view.mode')}
      options={[
        { value: '2d', label: t('view.2d') },
        { value: '3d', label: t('view.3d') },
      ]}
      value={mode}
      onChange={session.setMode}
    />
  );
}
