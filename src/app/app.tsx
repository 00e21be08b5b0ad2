import type { ReactNode } from 'react';
import { FileDrop } from '../features/import/file-drop';
import { ReplacedPlanNotice } from '../features/import/replaced-plan';
import { OpenTrouble } from '../features/import/open-trouble';
import { OpeningProgress } from '../features/import/opening-progress';
import { KeepingPlace } from '../features/keeping/keeping-place';
import { PrintPlace } from '../features/print/print-place';
import { Frame } from '../features/frame/frame';
import { SessionProvider } from '../session/react/session-context';
import type { Session } from '../session/session';
import { ErrorBoundary } from './error-boundary';
import type { OfflineKeeper } from './offline/keep-offline';
import { UpdateNotice } from './offline/update-notice';
import { ROLE_PARTS } from './roles';

interface AppProps {
  readonly session: Session;
  readonly offline: Promise<OfflineKeeper>;
}

/** The features of the page side by side; they know the session, not each other. */
export function App({ session, offline }: AppProps): ReactNode {
  return (
    <ErrorBoundary session={session}>
      <SessionProvider value={session}>
        <Frame roles={ROLE_PARTS} />
        <OpenTrouble />
        <ReplacedPlanNotice />
        <OpeningProgress />
        <FileDrop />
        <PrintPlace />
        <KeepingPlace />
        <UpdateNotice keeper={offline} />
      </SessionProvider>
    </ErrorBoundary>
  );
}
