import { useMemo, type ReactNode } from 'react';
import { cameraFigures } from '../../../session/cameras/camera-figures';
import { resultScope } from '../../../session/cameras/result-scope';
import { usePlan, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { ProgressBar } from '../../../ui/progress-bar';
import { ShareBar } from '../../../ui/share-bar';
import { storeyLabel } from '../../../widgets/labels';
import '../panel/coverage-headline.css';
import { SectionJump } from '../panel/section-jump';
import { useCameraPart, useCameraSlice } from './use-camera-slice';

/** Of a figure that is the sum of samples less than this is nothing, m². */
const NOTHING = 0.05;

/** The answer in one look, always in sight: how much of the floor that is to be seen no camera shows. */
export function CameraHeadline(): ReactNode {
  const part = useCameraPart();
  const text = useText();
  const { t, formats } = text;
  const document = usePlan((plan) => plan.document);
  const shown = useView((view) => view.storey);
  const result = useCameraSlice((state) => state.result);
  const status = useCameraSlice((state) => state.status);
  const stale = useCameraSlice((state) => state.stale);
  const error = useCameraSlice((state) => state.error);
  const scope = useCameraSlice((state) => resultScope(state, shown));
  const otherwise = useCameraSlice(({ held, withProposed }) => held !== null || withProposed);
  const all = useMemo(() => result && cameraFigures(result, null), [result]);
  const here = useMemo(() => result && shown && cameraFigures(result, shown), [result, shown]);
  const waits = stale || status === 'working';
  // A figure of the plan isn't one of a camera as it is held, or of those that are proposed.
  const busy = waits || otherwise;
  // Until the result is true of the shown storey again: what the floor shows as well, by samples, with the camera as it is held.
  const live = useCameraSlice(({ seen, ahead }) =>
    seen?.storey === shown && (otherwise || (stale && ahead !== shown)) ? seen.blind : null,
  );
  const told = scope === 'here' ? live : null;
  const blind = told ?? all?.blind ?? 0;
  const share = all && all.area > 0 ? Math.min(1, blind / all.area) : 0;
  const bad = blind >= NOTHING;
  const old = busy && told === null;
  const known = all !== null && scope !== null && status !== 'failed';
  return (
    <div className="coverage-top">
      <div className="coverage-head">
        <div className="section-head">
          <h2>{t('cameras.title')}</h2>
          <span className="count" role="status">
            {known && waits ? t('cameras.stale') : ''}
          </span>
          <SectionJump />
        </div>
        {known && (
          <div className={bad ? 'figure figure-bad' : 'figure'} data-busy={old}>
            <span className="figure-label">{t('cameras.blind')}</span>
            <span className="figure-value">
              <BlindArea blind={blind} about={told !== null} />
            </span>
            <span className="figure-scope">{t(scope === 'here' ? 'cameras.here' : 'cameras.scope-all')}</span>
            <span className="figure-note">
              {t('cameras.of-duty', { percent: formats.percent(bad ? share : 0) })}
            </span>
          </div>
        )}
        {status === 'working' && <CameraWait />}
        {status === 'stopped' && (
          <div className="figures-wait">
            <span>{t('cameras.stopped')}</span>
            <Button onClick={part.retry}>{t('cameras.compute')}</Button>
          </div>
        )}
        {status === 'failed' && (
          <div className="figures-failed" role="alert">
            <strong>{t('cameras.failed')}</strong>
            <span>{error}</span>
            <Button onClick={part.retry}>{t('cameras.retry')}</Button>
          </div>
        )}
      </div>
      {known && (
        <div className="coverage-more">
          <div data-busy={old}>
            <ShareBar bad={bad ? share : 0} />
          </div>
          {document && shown && here && scope === 'all' && (
            <p className={(live ?? here.blind) >= NOTHING ? 'figure-here figure-here-bad' : 'figure-here'}>
              <span>{t('cameras.blind-here', { storey: storeyLabel(document, shown, text) })}</span>
              <strong>
                <BlindArea blind={live ?? here.blind} about={live !== null} />
              </strong>
            </p>
          )}
        </div>
      )}
    </div>
  );
}

interface BlindAreaProps {
  readonly blind: number;
  /** By samples. */
  readonly about: boolean;
}

/** What is blind; while it changes it is told by the picture's own samples. */
function BlindArea({ blind, about }: BlindAreaProps): ReactNode {
  const { t, formats } = useText();
  const area = formats.area(blind >= NOTHING ? blind : 0);
  return about ? t('cameras.about', { area }) : area;
}

/** How far it is, and a way out. */
function CameraWait(): ReactNode {
  const part = useCameraPart();
  const { t } = useText();
  const progress = useCameraSlice((state) => state.progress);
  return (
    <div className="figures-wait">
      <span>{progress ? t('cameras.progress', progress) : `${t('cameras.working')}…`}</span>
      <Button look="quiet" onClick={part.stop}>
        {t('cameras.stop')}
      </Button>
      <ProgressBar label={t('cameras.working')} share={progress && progress.done / progress.total} />
    </div>
  );
}
