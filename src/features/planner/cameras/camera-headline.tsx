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
  const share = all && all.area > 0 ? all.blind / all.area : 0;
  const bad = all !== null && all.blind >= NOTHING;
  const waits = stale || status === 'working';
  // A figure of the plan isn't one of a camera as it is held, or of those that are proposed.
  const busy = waits || otherwise;
  // What the floor shows as well: by samples, with the camera as it is held.
  const live = useCameraSlice(({ seen }) => (seen?.storey === shown && busy ? seen.blind : null));
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
          <div className={bad ? 'figure figure-bad' : 'figure'} data-busy={busy}>
            <span className="figure-label">{t('cameras.blind')}</span>
            <span className="figure-value">{formats.area(bad ? all.blind : 0)}</span>
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
          <div data-busy={busy}>
            <ShareBar bad={bad ? share : 0} />
          </div>
          {document && shown && here && scope === 'all' && (
            <BlindHere
              name={storeyLabel(document, shown, text)}
              blind={live ?? here.blind}
              about={live !== null}
            />
          )}
        </div>
      )}
    </div>
  );
}

interface BlindHereProps {
  readonly name: string;
  readonly blind: number;
  /** By samples. */
  readonly about: boolean;
}

/** What is blind on the shown storey; while that changes it is told by the picture's own samples. */
function BlindHere({ name, blind, about }: BlindHereProps): ReactNode {
  const { t, formats } = useText();
  const bad = blind >= NOTHING;
  const area = formats.area(bad ? blind : 0);
  return (
    <p className={bad ? 'figure-here figure-here-bad' : 'figure-here'}>
      <span>{t('cameras.blind-here', { storey: name })}</span>
      <strong>{about ? t('cameras.about', { area }) : area}</strong>
    </p>
  );
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
