import type { ReactNode } from 'react';
import type { Translator } from '../../../i18n/translator';
import { Button } from '../../../ui/button';
import { ProgressBar } from '../../../ui/progress-bar';
import type { Awaited } from './use-awaited';

/** No sheet without its ways: how far they are, or why there are none. */
export function WaysAwaited({
  awaited,
  text: { t },
}: {
  readonly awaited: Awaited<unknown>;
  readonly text: Translator;
}): ReactNode {
  const { done, total, isStopped, error } = awaited;
  if (isStopped || error !== null) {
    return (
      <div className="escape-wait">
        <p role="status">{error === null ? t('escape.stopped') : t('escape.failed', { error })}</p>
        <Button look="solid" onClick={() => awaited.again()}>
          {t('escape.again')}
        </Button>
      </div>
    );
  }
  // The floor is made before the first way is found: till then nothing can be counted.
  const isCounted = done > 0 && total > 0;
  const label = isCounted ? t('escape.awaited', { done, total }) : t('escape.prepared');
  return (
    <div className="escape-wait">
      <p role="status">{label}</p>
      <ProgressBar label={label} share={isCounted ? done / total : null} />
      <Button onClick={() => awaited.stop()}>{t('escape.stop')}</Button>
    </div>
  );
}
