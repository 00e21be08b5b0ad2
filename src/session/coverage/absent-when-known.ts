import type { AssetId } from '../../model/schema/ids';
import type { Stores } from '../state/stores';

const NOBODY: readonly AssetId[] = [];

/**
 * What can't be counted on as of the day that is looked at, once the records have been gone through; null when
 * `goesOn` says that nobody waits for it any more. Without records everything counts.
 */
export async function absentWhenKnown(
  { view, asOf }: Pick<Stores, 'view' | 'asOf'>,
  goesOn: () => boolean,
): Promise<readonly AssetId[] | null> {
  const known = (): readonly AssetId[] | null => {
    const { asOf: choice } = view.getState();
    if (choice === 'designed') return NOBODY;
    const { choice: answered, status, absent } = asOf.getState();
    if (answered !== choice || status === 'reading' || status === 'counting') return null;
    return [...absent.keys()].sort();
  };
  return (
    known() ??
    new Promise((resolve) => {
      const stops = [view.subscribe(look), asOf.subscribe(look)];
      function look(): void {
        const found = known();
        if (found === null && goesOn()) return;
        stops.forEach((stop) => stop());
        resolve(goesOn() ? found : null);
      }
    })
  );
}
