import type { ReactNode } from 'react';
import type { Translator } from '../../../i18n/translator';
import type { CameraState } from '../../../session/cameras/camera-state';
import type { Cameras } from '../../../session/cameras/cameras';
import { Button } from '../../../ui/button';
import { ProgressBar } from '../../../ui/progress-bar';

interface Props {
  readonly cameras: Cameras;
  readonly state: CameraState;
  readonly text: Translator;
}

/** A paper tells nothing until its figures are those of the plan: how far they are, or why there are none. */
export function WaitsForFigures({ cameras, state, text: { t } }: Props): ReactNode {
  const { status, progress, error } = state;
  if (status === 'failed' || status === 'stopped') {
    return (
      <div className="print-options">
        <p className="papers-count" role="status">
          {t(status === 'failed' ? 'cameras.failed' : 'cameras.stopped')}
          {error !== null && `: ${error}`}
        </p>
        <Button look="solid" onClick={() => cameras.retry()}>
          {t(status === 'failed' ? 'cameras.retry' : 'cameras.compute')}
        </Button>
      </div>
    );
  }
  return (
    <FiguresAwaited
      label={t('camera-print.awaited')}
      share={progress === null || progress.total === 0 ? null : progress.done / progress.total}
      cancel={status === 'working' ? { label: t('cameras.stop'), act: () => cameras.stop() } : null}
    />
  );
}

interface AwaitedProps {
  readonly label: string;
  readonly share: number | null;
  /** What ends it; null where closing the dialog does. */
  readonly cancel: { readonly label: string; readonly act: () => void } | null;
}

/** Long work with how far it is. */
export function FiguresAwaited({ label, share, cancel }: AwaitedProps): ReactNode {
  return (
    <div className="camera-papers-wait">
      <p className="papers-count" role="status">
        {label}
      </p>
      <ProgressBar label={label} share={share} />
      {cancel !== null && <Button onClick={cancel.act}>{cancel.label}</Button>}
    </div>
  );
}
