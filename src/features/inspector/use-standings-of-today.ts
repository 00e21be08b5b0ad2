import { useEffect } from 'react';
import { localDateAt } from '../../base/time/zone';
import type { LocalDate } from '../../base/time/local-date';
import { createStandingKeeper } from '../../session/records/standing-keeper';
import { useSession } from '../../session/react/session-context';

/** A tablet may lie open over night: milliseconds between two looks at the calendar. */
const LOOK_EVERY = 60_000;

/** Reads the records, keeps how every asset stands, and goes through all of them again when another day begins. */
export function useStandingsOfToday(): void {
  const session = useSession();
  useEffect(() => {
    const standing = session.part(createStandingKeeper);
    void session.openRecords();
    let known: LocalDate | null = null;
    const look = (): void => {
      const { keeper } = session.records.getState();
      if (keeper === null) return;
      const today = localDateAt(keeper.now(), keeper.zone);
      if (known !== null && known !== today) standing.refresh();
      known = today;
    };
    const timer = setInterval(look, LOOK_EVERY);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [session]);
}
