import type { ReactNode } from 'react';
import { useSession } from '../../../session/react/session-context';
import { usePlan } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/section';
import { HazardSection } from './hazard-section';
import { LostVariants } from './lost-variants';
import { PriceSection } from './price-section';
import { RuleSection } from './rule-section';
import { UnitSection } from './unit-section';
import { VariantSection } from './variant-section';
import './design.css';

/** The design of extinguishers by the code: what is asked of each unit, by whose rules, at which price, and other ways to place them. */
export function DesignSections(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const open = usePlan((plan) => plan.document !== null);
  if (!open) return null;
  return (
    <>
      <UnitSection />
      <Section title={t('papers.title')}>
        <p className="design-note">{t('papers.about')}</p>
        <Button icon="list" onClick={() => session.overlay.setState({ open: 'fire-papers' })}>
          {t('papers.open')}
        </Button>
      </Section>
      <Section title={t('rules.title')}>
        <RuleSection />
      </Section>
      <Section title={t('variant.title')}>
        <VariantSection />
        <LostVariants />
        <PriceSection />
      </Section>
      <Section title={t('hazard-price.title')}>
        <HazardSection />
      </Section>
    </>
  );
}
