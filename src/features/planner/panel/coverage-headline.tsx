import { useMemo, type ReactNode } from 'react';
import { useSlowCoverage } from '../../../session/react/use-slow-coverage';
import { usePlan } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { ShareBar } from '../../../ui/share-bar';
import { isHole } from '../../../widgets/is-hole';
import { uncoveredOutside } from '../../../widgets/uncovered-outside';
import './coverage-headline.css';

/** The answer in one look, always in sight: how much floor is not covered, and how much of that is no room. */
export function CoverageHeadline(): ReactNode {
  const { t, formats } = useText();
  const spaces = usePlan((plan) => plan.document?.spaces);
  const { total, storeys, status } = useSlowCoverage();
  const outside = useMemo(() => uncoveredOutside(spaces ?? {}, storeys.values()), [spaces, storeys]);
  const note =
    status === 'preview' ? t('coverage.preview') : status === 'working' ? t('coverage.working') : '';
  const share = total && total.area > 0 ? total.uncovered / total.area : 0;
  const bad = total !== null && isHole(total.uncovered);
  return (
    <div className="coverage-head">
      <div className="section-head">
        <h2>{t('coverage.title')}</h2>
        <span className="count">{note}</span>
      </div>
      {!total && status !== 'failed' && <p className="figures-wait">{t('coverage.working')}…</p>}
      {total && status !== 'failed' && (
        <div className="figures" data-busy={status === 'working'}>
          <div className={bad ? 'figure figure-bad' : 'figure'}>
            <span className="figure-label">{t('coverage.uncovered')}</span>
            <span className="figure-value">{formats.area(bad ? total.uncovered : 0)}</span>
            <span className="figure-note">
              {t('coverage.of-floor', { percent: formats.percent(bad ? share : 0) })}
            </span>
          </div>
          <ShareBar bad={bad ? share : 0} />
          {outside.count > 0 && (
            <p className="figure-outside">
              {t('coverage.of-which-outside', { area: formats.area(outside.area), count: outside.count })}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
