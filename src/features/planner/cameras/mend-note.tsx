import type { ReactNode } from 'react';
import { useText } from '../../../session/react/use-text';
import type { Mended } from './use-mending';

/** Less is rounding of samples, m². */
const NOTHING = 0.05;

/** What was just done about a finding, and what nobody sees any more because of it. */
export function MendNote({ told }: { readonly told: Mended | null }): ReactNode {
  const { t, formats } = useText();
  return (
    <p className="camera-note" role="status">
      {told?.done === 'full' && t('cameras.masks-full')}
      {told?.done === 'removed' && t('cameras.removed')}
      {told?.done === 'covered' && (
        <>
          {t('cameras.covered', { count: told.masks })}{' '}
          {told.lost !== null &&
            (told.lost >= NOTHING
              ? t('cameras.covered-lost', { area: formats.area(told.lost) })
              : t('cameras.covered-free'))}
        </>
      )}
    </p>
  );
}
