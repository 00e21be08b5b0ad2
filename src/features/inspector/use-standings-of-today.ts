import { useEffect } from 'react';
import { createStandingKeeper } from '../../session/records/standing-keeper';
import { useSession } from '../../session/react/session-context';

/** Reads the records and keeps how every asset stands today. */
export function useStandingsOfToday(): void {
  const session = useSession();
  useEffect(() => {
    session.part(createStandingKeeper);
    void session.openRecords();
  }, [session]);
}
