import { useEffect, type ReactNode } from 'react';
import { usePartState } from '../../../session/react/use-part-state';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { createCopier } from '../../../session/use-cases/copy-assets';
import { Button } from '../../../ui/button';
import './copied-toast.css';

/** Milliseconds: long enough to be read and to reach the button. */
const SHOWN = 10_000;

/** What copying to storeys that nobody looks at has done, for a moment, with the way back. */
export function CopiedToast(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const { part, state } = usePartState(createCopier);
  const { copied } = state;
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(part.said, SHOWN);
    return () => clearTimeout(timer);
  }, [copied, part]);
  return (
    <div className="copied-place" role="status">
      {copied && (
        <p className="copied-toast">
          {t('copy.done', { count: copied.count, storeys: copied.storeys })}
          <Button look="quiet" onClick={session.undo}>
            {t('copy.undo')}
          </Button>
        </p>
      )}
    </div>
  );
}
