import { useEffect, type ReactNode } from 'react';
import { usePartSlice } from '../../../session/react/use-part-slice';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { createProposer } from '../../../session/use-cases/propose-extinguishers';
import { Button } from '../../../ui/button';
import '../tools/copied-toast.css';

/** Milliseconds: long enough to be read and to reach the button. */
const SHOWN = 10_000;

/** What was accepted, for a moment, with the way back. */
export function AcceptedToast(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const part = session.part(createProposer);
  const accepted = usePartSlice(createProposer, (state) => state.accepted);
  useEffect(() => {
    if (!accepted) return undefined;
    const timer = setTimeout(part.said, SHOWN);
    return () => clearTimeout(timer);
  }, [accepted, part]);
  return (
    <div className="copied-place" role="status">
      {accepted && (
        <p className="copied-toast">
          {t('propose.done', { count: accepted.count })}
          <Button look="quiet" onClick={session.undo}>
            {t('propose.undo')}
          </Button>
        </p>
      )}
    </div>
  );
}
