import type { ReactNode } from 'react';
import { FileDrop } from '../features/import/file-drop';
import { ReplacedPlanNotice } from '../features/import/replaced-plan';
import { OpenTrouble } from '../features/import/open-trouble';
import { OpeningProgress } from '../features/import/opening-progress';
import { Frame } from '../features/frame/frame';
import { SessionProvider } from '../session/react/session-context';
import type { Session } from '../session/session';
import { ErrorBoundary } from './error-boundary';
import { ROLE_PARTS } from './roles';

/** The features of the page side by side; they know the session, not each other. */
export function App({ session }: { session: Session }): ReactNode {
  return (
    <ErrorBoundary session={session}>
      <SessionProvider value={session}>
        <Frame roles={ROLE_PARTS} />
        <OpenTrouble />
        <ReplacedPlanNotice />
        <OpeningProgress />
        <FileDrop />
      </SessionProvider>
    </ErrorBoundary>
  );
}
