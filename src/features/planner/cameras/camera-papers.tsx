import type { ReactNode } from 'react';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/section';

/** Where papers about cameras are asked for. */
export function CameraPapers(): ReactNode {
  const session = useSession();
  const { t } = useText();
  return (
    <Section title={t('camera-print.link-title')}>
      <p className="camera-note">{t('camera-print.link-about')}</p>
      <Button icon="list" onClick={() => session.overlay.setState({ open: 'camera-papers' })}>
        {t('camera-print.open')}
      </Button>
    </Section>
  );
}
