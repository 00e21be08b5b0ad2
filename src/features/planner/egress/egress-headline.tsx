import { useMemo, type ReactNode } from 'react';
import type { EgressResult } from '../../../analyses/egress/result';
import { egressVerdict, isWrong, storeyFigures } from '../../../session/egress/egress-figures';
import { SURFACE } from '../../../session/egress/surface';
import { usePlan, useView } from '../../../session/react/use-stores';
import { useEgressSlice } from '../../../session/react/use-egress';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { ProgressBar } from '../../../ui/progress-bar';
import { storeyLabel } from '../../../widgets/labels';
import '../panel/coverage-headline.css';
import { severityCounts } from '../panel/finding-groups';
import { SectionJump } from '../panel/section-jump';
import { useEgressPart } from './use-egress-part';

/** The answer in one look, always in sight: what is wrong with ways out at the hour, and who has none. */
export function EgressHeadline(): ReactNode {
  const part = useEgressPart();
  const { t } = useText();
  const result = useEgressSlice((state) => state.result);
  const status = useEgressSlice((state) => state.status);
  const stale = useEgressSlice((state) => state.stale);
  const error = useEgressSlice((state) => state.error);
  const old = stale || status === 'working';
  const known = result !== null && status !== 'failed';
  return (
    <div className="coverage-top">
      <div className="coverage-head">
        <div className="section-head">
          <h2>{t('ways.title')}</h2>
          <span className="count" role="status">
            {known && old && status !== 'stopped' ? t('ways.stale') : ''}
          </span>
          <SectionJump />
        </div>
        {known && <Figure result={result} old={old} />}
        {status === 'working' && <EgressWait />}
        {status === 'stopped' && (
          <div className="figures-wait">
            <span>{t(result === null ? 'ways.stopped-none' : 'ways.stopped')}</span>
            <Button onClick={part.retry}>{t('ways.compute')}</Button>
          </div>
        )}
        {status === 'failed' && (
          <div className="figures-failed" role="alert">
            <strong>{t('ways.failed')}</strong>
            <span>{error}</span>
            <Button onClick={part.retry}>{t('ways.retry')}</Button>
          </div>
        )}
      </div>
      {known && <Verdict result={result} old={old} />}
    </div>
  );
}

interface FigureProps {
  readonly result: EgressResult;
  /** It speaks of another plan, hour or choice. */
  readonly old: boolean;
}

function Figure({ result, old }: FigureProps): ReactNode {
  const { t } = useText();
  const hour = useView((view) => view.hour);
  const own = usePlan((plan) => plan.document?.campus.profile);
  const wrong = useMemo(() => result.findings.filter(isWrong), [result]);
  const [gravest] = severityCounts(wrong);
  return (
    <div className={gravest ? 'figure figure-bad' : 'figure'} data-busy={old}>
      <span className="figure-label">{t('ways.found')}</span>
      <span className="figure-value">
        {wrong.length === 0 ? t('ways.found-none') : t('ways.found-count', { count: wrong.length })}
      </span>
      <span className="figure-scope">
        {[
          hour === null ? t('ways.at-no-hour') : t('ways.at', { hour }),
          // Whose code, where it isn't the plan's own.
          ...(own === undefined || own === result.profile ? [] : [t(`ways.code-short-${result.profile}`)]),
        ].join(' · ')}
      </span>
      <span className="figure-note">
        {gravest && t('ways.gravest', { count: gravest[1], severity: t(`finding.severity-${gravest[0]}`) })}
      </span>
    </div>
  );
}

/** Exits that are shut, people without a way, and what of it is on the shown storey. */
function Verdict({ result, old }: FigureProps): ReactNode {
  const text = useText();
  const { t } = text;
  const document = usePlan((plan) => plan.document);
  const shown = useView((view) => view.storey);
  const hour = useView((view) => view.hour);
  const figures = useMemo(() => storeyFigures(result), [result]);
  const { shut, lost, exits, persons, byArea, withoutWay } = useMemo(() => egressVerdict(figures), [figures]);
  const here = figures.find(({ storey }) => storey === shown);
  return (
    <div className="coverage-more" data-busy={old}>
      <p className={withoutWay > 0 ? 'egress-verdict egress-bad' : 'egress-verdict'}>
        {t('ways.verdict', { hour: hour ?? '', shut, exits, without: withoutWay })}
      </p>
      <p className="egress-note">
        {t('ways.verdict-count', { hour: hour ?? '', exits, lost, persons, byArea })}
      </p>
      {document && here && figures.length > 1 && (
        <p className={here.findings > 0 ? 'figure-here figure-here-bad' : 'figure-here'}>
          <span>{t('ways.here', { storey: storeyLabel(document, here.storey, text) })}</span>
          <strong>
            {here.findings === 0 ? t('ways.found-none') : t('ways.found-count', { count: here.findings })}
          </strong>
        </p>
      )}
    </div>
  );
}

/** How far it is, and a way out. */
function EgressWait(): ReactNode {
  const part = useEgressPart();
  const { t } = useText();
  const progress = useEgressSlice((state) => state.progress);
  return (
    <div className="figures-wait">
      <span>
        {progress === null
          ? `${t('ways.working')}…`
          : t(progress.step === SURFACE ? 'ways.surface' : 'ways.progress', progress)}
      </span>
      <Button look="quiet" onClick={part.stop}>
        {t('ways.stop')}
      </Button>
      <ProgressBar label={t('ways.working')} share={progress && progress.done / progress.total} />
    </div>
  );
}
