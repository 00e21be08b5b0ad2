import { lazy, Suspense, type ReactNode } from 'react';
import { loadLateWords } from '../../i18n/load-language';
import { useText } from '../../session/react/use-text';
import { Section } from '../../ui/section';
import { AssetSection } from './panel/asset-section';
import { CoverageFigures } from './panel/coverage-figures';
import { CoverageHeadline } from './panel/coverage-headline';
import { FindingSection } from './panel/finding-section';
import { LimitChoice } from './panel/limit-choice';
import { OffFloor } from './panel/off-floor';
import { StoreySection } from './panel/storey-section';
import { WarningSection } from './panel/warning-section';
import { CopiedToast } from './tools/copied-toast';

const DesignSections = lazy(async () => {
  const [module] = await Promise.all([import('./design/design-sections'), loadLateWords()]);
  return { default: module.DesignSections };
});

const ProposalSection = lazy(async () => {
  const [module] = await Promise.all([import('./proposals/proposal-section'), loadLateWords()]);
  return { default: module.ProposalSection };
});

const ChemicalSection = lazy(async () => {
  const [module] = await Promise.all([import('./chemicals/chemical-section'), loadLateWords()]);
  return { default: module.ChemicalSection };
});

/** What a planner does: see which floor no extinguisher reaches, and mend it. */
export function PlannerPanel(): ReactNode {
  const { t } = useText();
  return (
    <>
      <CoverageHeadline />
      <div className="section">
        <CoverageFigures />
        <OffFloor />
      </div>
      <Section title={t('coverage.limit')}>
        <LimitChoice />
      </Section>
      <StoreySection />
      <FindingSection />
      <Suspense>
        <ProposalSection />
      </Suspense>
      <AssetSection />
      <Suspense>
        <DesignSections />
      </Suspense>
      <Suspense>
        <ChemicalSection />
      </Suspense>
      <WarningSection />
      <CopiedToast />
    </>
  );
}
