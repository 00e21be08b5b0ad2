import type { SessionContext } from './session-context';
import type { PartOf } from './session-parts';
import { initialAsOf } from './state/as-of-state';

/**
 * Once a day is looked at: reads the records and says what can't be counted on. The code is loaded then, not before;
 * where it does not come that is said, and can be tried again (`retry`).
 */
export function createAsOfLater(
  { stores }: Pick<SessionContext, 'stores'>,
  part: PartOf,
  openRecords: () => Promise<void>,
): { retry(): void } {
  const { view, asOf } = stores;
  const load = async (): Promise<void> => {
    try {
      const [{ createAsOfKeeper }, { createStandingsOfDay }] = await Promise.all([
        import('./use-cases/as-of'),
        import('./records/standings-of-day'),
      ]);
      part(createAsOfKeeper);
      part(createStandingsOfDay);
    } catch {
      const { asOf: choice } = view.getState();
      if (choice !== 'designed') asOf.setState({ ...initialAsOf, choice, status: 'unavailable' });
      return;
    }
    await openRecords();
  };
  view.subscribe((now, before) => {
    if (now.asOf === before.asOf) return;
    // Where its code did not come nobody else takes back what was said of it.
    if (now.asOf === 'designed') asOf.setState(initialAsOf);
    else void load();
  });
  return {
    retry: () => {
      const { asOf: choice } = view.getState();
      if (choice === 'designed') return;
      asOf.setState({ ...initialAsOf, choice, status: 'reading' });
      void load();
    },
  };
}
