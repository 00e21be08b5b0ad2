import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { loadLateWords } from '../../../i18n/load-language';
import { useSlowCoverage } from '../../../session/react/use-slow-coverage';
import { useSession } from '../../../session/react/session-context';
import { useCoverage, usePlan, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { ProgressBar } from '../../../ui/progress-bar';
import { ShareBar } from '../../../ui/share-bar';
import { isHole } from '../../../standards/extinguishers/is-hole';
import { storeyLabel } from '../../../widgets/labels';
import { strayFloor } from '../../../widgets/stray-floor';
import { uncoveredOutside } from '../../../widgets/uncovered-outside';
import { DesignHeadline } from './coverage-headline-design';
import './coverage-headline.css';

const SectionJump = lazy(async () => {
  const [module] = await Promise.all([import('./section-jump'), loadLateWords()]);
  return { default: module.SectionJump };
});

/** The answer in one look, always in sight: how much floor is not covered, and how much of that is no room. */
export function CoverageHeadline(): ReactNode {
  const text = useText();
  const { t, formats } = text;
  const document = usePlan((plan) => plan.document);
  const shown = useView((view) => view.storey);
  const { total, storeys, status } = useSlowCoverage();
  const outside = useMemo(
    () => uncoveredOutside(document?.spaces ?? {}, storeys.values()),
    [document?.spaces, storeys],
  );
  const stray = useMemo(() => strayFloor(storeys.values()), [storeys]);
  const here = shown === null ? undefined : storeys.get(shown);
  const note =
    status === 'preview' ? t('coverage.preview') : status === 'working' && total ? t('coverage.working') : '';
  const share = total && total.area > 0 ? total.uncovered / total.area : 0;
  const bad = total !== null && isHole(total.uncovered);
  const known = total !== null && status !== 'failed';
  return (
    <div className="coverage-top">
      <div className="coverage-head">
        <div className="section-head">
          <h2>{t('coverage.title')}</h2>
          <span className="count">{note}</span>
          <Suspense>
            <SectionJump />
          </Suspense>
        </div>
        {!total && status === 'working' && <CoverageWait />}
        {!total && status === 'stopped' && <CoverageStopped />}
        {known && (
          <div className={bad ? 'figure figure-bad' : 'figure'} data-busy={status === 'working'}>
            <span className="figure-label">{t('coverage.uncovered')}</span>
            <span className="figure-value">{formats.area(bad ? total.uncovered : 0)}</span>
            <span className="figure-scope">{t('coverage.scope-all')}</span>
            <span className="figure-note">
              {t('coverage.of-floor', { percent: formats.percent(bad ? share : 0) })}
            </span>
          </div>
        )}
      </div>
      {known && (
        <div className="coverage-more" data-busy={status === 'working'}>
          <ShareBar bad={bad ? share : 0} />
          {document && here && (
            <p className={isHole(here.uncovered) ? 'figure-here figure-here-bad' : 'figure-here'}>
              <span>{t('coverage.uncovered-here', { storey: storeyLabel(document, here.id, text) })}</span>
              <strong>{formats.area(isHole(here.uncovered) ? here.uncovered : 0)}</strong>
            </p>
          )}
          {outside.count > 0 && (
            <p className="figure-outside">
              {t('coverage.of-which-outside', { area: formats.area(outside.area), count: outside.count })}
            </p>
          )}
          {stray > 0 && (
            <p className="figure-outside">{t('coverage.of-which-stray', { area: formats.area(stray) })}</p>
          )}
          <DesignHeadline />
        </div>
      )}
    </div>
  );
}

/** Nothing is known yet: how far it is, and a way out. */
function CoverageWait(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const progress = useCoverage((coverage) => coverage.progress);
  const label = t(progress ? 'coverage.walking' : 'coverage.working');
  return (
    <div className="figures-wait">
      <span>{label}…</span>
      <Button look="quiet" onClick={session.stopCoverage}>
        {t('coverage.stop')}
      </Button>
      <ProgressBar label={label} share={progress && progress.done / progress.total} />
    </div>
  );
}

function CoverageStopped(): ReactNode {
  const session = useSession();
  const { t } = useText();
  return (
    <div className="figures-wait">
      <span>{t('coverage.stopped')}</span>
      <Button onClick={session.retryCoverage}>{t('coverage.compute')}</Button>
    </div>
  );
}
