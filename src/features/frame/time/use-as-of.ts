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
      const { createAsOfKeeper } = await import('../../../session/use-cases/as-of');
      session.part(createAsOfKeeper);
      await session.openRecords();
    };
    // A script that can't be loaded is told by the page's own handler of errors.
    void start();
  }, [session, needed]);
}
