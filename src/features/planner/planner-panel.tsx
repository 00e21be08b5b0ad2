import { lazy, Suspense, type ReactNode } from 'react';
import { loadLateWords } from '../../i18n/load-language';
import { useView } from '../../session/react/use-stores';
import { useText } from '../../session/react/use-text';
import type { Subject } from '../../session/state/view-state';
import { Section } from '../../ui/section';
import { AssetSection } from './panel/asset-section';
import { CoverageFigures } from './panel/coverage-figures';
import { CoverageHeadline } from './panel/coverage-headline';
import { FindingSection } from './panel/finding-section';
import { LimitChoice } from './panel/limit-choice';
import { OffFloor } from './panel/off-floor';
import { StoreySection } from './panel/storey-section';
import { SubjectTabs } from './panel/subject-tabs';
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

const CameraSection = lazy(async () => {
  const [module] = await Promise.all([import('./cameras/camera-section'), loadLateWords()]);
  return { default: module.CameraSection };
});

const EgressSection = lazy(async () => {
  const [module] = await Promise.all([import('./egress/egress-section'), loadLateWords()]);
  return { default: module.EgressSection };
});

/** What a planner does: see what is not covered, not seen or in danger, and mend it; one question at a time. */
export function PlannerPanel(): ReactNode {
  const subject = useView((view) => view.subject);
  const Parts = PARTS[subject];
  return (
    <>
      <SubjectTabs />
      <Parts />
      <WarningSection />
      <CopiedToast />
    </>
  );
}

/** Which floor no extinguisher reaches, and how that is mended. */
function ExtinguisherParts(): ReactNode {
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
    </>
  );
}

function ChemicalParts(): ReactNode {
  return (
    <>
      <Suspense>
        <ChemicalSection />
      </Suspense>
      <AssetSection kind="chemical-store" />
    </>
  );
}

/** What cameras see and don't. */
function CameraParts(): ReactNode {
  return (
    <>
      <Suspense>
        <CameraSection />
      </Suspense>
      <AssetSection kind="camera" />
    </>
  );
}

function EgressParts(): ReactNode {
  return (
    <Suspense>
      <EgressSection />
    </Suspense>
  );
}

const PARTS: Readonly<Record<Subject, () => ReactNode>> = {
  extinguishers: ExtinguisherParts,
  cameras: CameraParts,
  chemicals: ChemicalParts,
  egress: EgressParts,
};
