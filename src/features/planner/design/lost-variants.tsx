import type { ReactNode } from 'react';
import { displayName } from '../../../model/query/display-name';
import { createVariants } from '../../../session/design/variants';
import { usePartSlice } from '../../../session/react/use-part-slice';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import '../tools/copied-toast.css';

/** Says that undo took kept variants away, and keeps them again; it stays until somebody answers, as nothing else tells it. */
export function LostVariants(): ReactNode {
  const variants = useSession().part(createVariants);
  const { t, formats, language } = useText();
  const lost = usePartSlice(createVariants, (state) => state.lost);
  const names = lost.map(({ name }) => displayName(name, language) ?? t('variant.unnamed'));
  return (
    <div className="copied-place" role="status">
      {lost.length > 0 && (
        <p className="copied-toast">
          {t('variant.lost', { names: formats.list(names) })}
          <Button look="quiet" onClick={variants.keepLost}>
            {t('variant.keep-lost')}
          </Button>
          <Button look="quiet" onClick={variants.letGo}>
            {t('variant.let-go')}
          </Button>
        </p>
      )}
    </div>
  );
}
