import { useEffect } from 'react';
import { useSession } from '../../../session/react/session-context';
import { useView } from '../../../session/react/use-stores';

/** Once a day is looked at: reads the records and says what can't be counted on. Loaded then, not before. */
export function useAsOfKeeper(): void {
  const session = useSession();
  const needed = useView((view) => view.asOf !== 'designed');
  useEffect(() => {
    if (!needed) return;
    const start = async (): Promise<void> => {
      const [{ createRecordsOpener }, { createAsOfKeeper }] = await Promise.all([
        import('../../../session/records/open-records'),
        import('../../../session/use-cases/as-of'),
      ]);
      session.part(createAsOfKeeper);
      await session.part(createRecordsOpener).open();
    };
    // A script that can't be loaded ends in the error boundary's place for all: the window's own handler.
    void start();
  }, [session, needed]);
}
