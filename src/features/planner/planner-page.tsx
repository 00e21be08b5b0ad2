import type { ReactNode } from 'react';
import { SAMPLES } from '../../session/services';
import { useSession } from '../../session/react/session-context';
import { usePlan } from '../../session/react/use-stores';
import { useText } from '../../session/react/use-text';
import { Button } from '../../ui/button';
import { Section } from '../../ui/section';
import { Sheet } from '../../ui/sheet';
import { StoreyLadder } from '../../widgets/storey-ladder';
import { Announcer } from './announcer';
import { Header } from './header/header';
import { AssetSection } from './panel/asset-section';
import { CoverageFigures } from './panel/coverage-figures';
import { CoverageHeadline } from './panel/coverage-headline';
import { LimitChoice } from './panel/limit-choice';
import { OffFloor } from './panel/off-floor';
import { SpaceTable } from './panel/space-table';
import { StoreyTable } from './panel/storey-table';
import { WarningSection } from './panel/warning-section';
import { SceneArea } from './scene/scene-area';
import { StackChoice } from './stack-choice';
import { useShortcuts } from './use-shortcuts';
import './planner-page.css';

/** What a planner does: see which floor no extinguisher reaches, and mend it. */
export function PlannerPage(): ReactNode {
  const { t } = useText();
  const hasPlan = usePlan((plan) => plan.document !== null);
  const planKey = usePlan((plan) => plan.planKey);
  useShortcuts();
  return (
    <div className="planner">
      <nav className="skips" aria-label={t('app.skips')}>
        <a href="#storeys">{t('app.skip-to-storeys')}</a>
        <a href="#scene">{t('app.skip-to-scene')}</a>
        <a href="#panel">{t('app.skip-to-panel')}</a>
      </nav>
      <Header />
      <div className="planner-body">
        <nav className="rail" id="storeys" tabIndex={-1} aria-label={t('storeys.title')}>
          <StoreyLadder />
          <StackChoice />
        </nav>
        <SceneArea />
        <Sheet
          id="panel"
          label={t('panel.title')}
          expandLabel={t('panel.expand')}
          collapseLabel={t('panel.collapse')}
          subject={planKey}
        >
          {hasPlan ? <Panel /> : <EmptyPanel />}
        </Sheet>
      </div>
      <Announcer />
    </div>
  );
}

function Panel(): ReactNode {
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
      <Section title={t('coverage.by-storey')}>
        <StoreyTable />
        <SpaceTable />
      </Section>
      <AssetSection />
      <WarningSection />
    </>
  );
}

function EmptyPanel(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const opening = usePlan((plan) => plan.opening !== null);
  if (opening) return null;
  return (
    <Section title={t('plan.empty-title')}>
      <p>{t('plan.empty-text')}</p>
      <div className="empty-actions">
        <Button look="solid" icon="open" onClick={() => void session.pickFile()}>
          {t('plan.open-file')}
        </Button>
        {SAMPLES.map((name) => (
          <Button key={name} onClick={() => void session.openSample(name)}>
            {t(`action.open-${name}`)}
          </Button>
        ))}
      </div>
    </Section>
  );
}
