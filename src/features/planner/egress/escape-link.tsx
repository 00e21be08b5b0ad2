import type { ReactNode } from 'react';
import { useText } from '../../../session/react/use-text';
import { Section } from '../../../ui/section';
import { EscapePlanButton } from '../../../widgets/escape-plan-button';

/** Where escape plans are asked for. */
export function EscapeLink(): ReactNode {
  const { t } = useText();
  return (
    <Section title={t('ways.sheet')}>
      <p className="egress-note">{t('ways.sheet-about')}</p>
      <div>
        <EscapePlanButton />
      </div>
    </Section>
  );
}
