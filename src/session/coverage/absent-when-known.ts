import type { AssetId } from '../../model/schema/ids';
import type { Stores } from '../state/stores';

const NOBODY: readonly AssetId[] = [];

/** What can't be counted on as of the day that is looked at; null while that isn't known. */
export function absentNow({ view, asOf }: Pick<Stores, 'view' | 'asOf'>): readonly AssetId[] | null {
  const { asOf: choice } = view.getState();
  if (choice === 'designed') return NOBODY;
  const { choice: answered, status, absent } = asOf.getState();
  if (answered !== choice || status === 'reading' || status === 'counting') return null;
  return [...absent.keys()].sort();
}

/**
 * What can't be counted on as of the day that is looked at, once the records have been gone through; null when
 * `goesOn` says that nobody waits for it any more. Without records everything counts.
 */
export async function absentWhenKnown(
  stores: Pick<Stores, 'view' | 'asOf'>,
  goesOn: () => boolean,
): Promise<readonly AssetId[] | null> {
  return (
    absentNow(stores) ??
    new Promise((resolve) => {
      const stops = [stores.view.subscribe(look), stores.asOf.subscribe(look)];
      function look(): void {
        const found = absentNow(stores);
        if (found === null && goesOn()) return;
        stops.forEach((stop) => stop());
        resolve(goesOn() ? found : null);
      }
    })
  );
}
