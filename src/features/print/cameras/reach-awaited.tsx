import type { ReactNode } from 'react';
import type { Translator } from '../../../i18n/translator';
import { FiguresAwaited } from './waits-for-figures';
import type { ToldReach } from './use-reach';

interface Props {
  readonly told: ToldReach;
  readonly text: Translator;
}

/** How far it is what each camera does, or that it couldn't be told. Whoever closes the dialog ends it. */
export function ReachAwaited({ told: { done, total, error }, text: { t } }: Props): ReactNode {
  if (error !== null) return <p role="status">{t('camera-print.failed', { error })}</p>;
  return (
    <FiguresAwaited
      label={t('camera-print.reach-awaited', { done, total })}
      share={total === 0 ? null : done / total}
      cancel={null}
    />
  );
}
