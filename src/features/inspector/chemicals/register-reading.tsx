import type { ReactNode } from 'react';
import type { Telling } from '../../../widgets/asset-card/timeline';

/** That stores are being gone through: said where it takes long enough to be noticed. */
export function RegisterReading({ telling }: { readonly telling: Telling }): ReactNode {
  return (
    <p className="section card-soft stock-reading" role="status">
      {telling.text.t('stock.reading-register')}
    </p>
  );
}
