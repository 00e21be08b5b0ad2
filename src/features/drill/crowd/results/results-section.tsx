import type { ReactNode } from 'react';
import type { CampusDocument } from '../../../../model/schema/document';
import { useEvacuation, useEvacuationState, usePlayback } from '../../../../session/react/use-evacuation';
import { useText } from '../../../../session/react/use-text';
import { Button } from '../../../../ui/button';
import { ProgressBar } from '../../../../ui/progress-bar';
import { Section } from '../../../../ui/section';
import { CalmVerdict } from './calm-verdict';
import { SpaceClearing, StoreyClearing } from './clear-results';
import { DoorResults } from './door-results';
import { ExitResults } from './exit-results';
import { JamPlaces } from './jam-places';
import { KeyFigures } from './key-figures';
import { MapChoice } from './map-choice';
import { PeopleCurve } from './people-curve';
import { ServiceResults } from './service-results';
import { SpreadSection } from './spread-section';

/** What came of a run, as far as it is known: the curve from its first second on, all else when it is over. */
export function ResultsSection({ document }: { readonly document: CampusDocument }): ReactNode {
  const { t } = useText();
  const evacuation = useEvacuation();
  const has = usePlayback(({ recording }) => recording !== null);
  const report = useEvacuationState((state) => state.report);
  const alarm = useEvacuationState(({ run }) => run.scenario.alarm);
  const status = useEvacuationState((state) => state.reportStatus);
  if (!has) return null;
  return (
    <Section title={t('rehearsal.results')}>
      {status === 'working' && <ProgressBar label={t('rehearsal.working')} share={null} />}
      {status === 'failed' && (
        <div className="crowd-buttons">
          <p>{t('rehearsal.report-failed')}</p>
          <Button onClick={evacuation.findReport}>{t('rehearsal.retry')}</Button>
        </div>
      )}
      {report && <KeyFigures document={document} report={report} />}
      {report && !alarm && <CalmVerdict document={document} report={report} />}
      <h3 className="crowd-head">{t('rehearsal.curve')}</h3>
      <PeopleCurve />
      {report && <JamPlaces document={document} report={report} />}
      <MapChoice document={document} report={report} />
      <div className="crowd-folds">
        {report && (
          <>
            <ExitResults document={document} report={report} />
            <DoorResults document={document} report={report} />
            <StoreyClearing document={document} storeys={report.storeys} />
            <SpaceClearing document={document} spaces={report.spaces} />
            <ServiceResults document={document} service={report.service} />
          </>
        )}
        <SpreadSection />
      </div>
      <p className="drill-soft">{t('rehearsal.model-no-proof')}</p>
    </Section>
  );
}
