import type { ReactNode } from 'react';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/section';

/** Where escape plans are asked for. */
export function EscapeLink(): ReactNode {
  const session = useSession();
  const { t } = useText();
  return (
    <Section title={t('ways.sheet')}>
      <p className="egress-note">{t('ways.sheet-about')}</p>
      <div>
        <Button icon="list" onClick={() => session.overlay.setState({ open: 'escape-plan' })}>
          {t('ways.sheet-open')}
        </Button>
      </div>
    </Section>
  );
}
