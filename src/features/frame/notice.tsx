import { useEffect, type ReactNode } from 'react';
import { useSession } from '../../session/react/session-context';
import { useOverlay } from '../../session/react/use-stores';
import { useText } from '../../session/react/use-text';
import './notice.css';

/** Milliseconds: long enough to be read twice. */
const SHOWN = 4000;

/** What an action that shows nothing of itself has done, for a moment. */
export function Notice(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const notice = useOverlay((overlay) => overlay.notice);
  useEffect(() => {
    if (notice === null) return undefined;
    const timer = setTimeout(() => session.overlay.setState({ notice: null }), SHOWN);
    return () => clearTimeout(timer);
  }, [session, notice]);
  return (
    <div className="toast-place" role="status">
      {notice !== null && <p className="toast">{t(notice)}</p>}
    </div>
  );
}
