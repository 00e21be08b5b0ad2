import type { AssetId, StoreyId } from '../../model/schema/ids';
import { SAMPLES, type SampleName } from '../sample-name';
import { EMPTY_URL, writeUrlState } from './url-state';

/**
 * The address of an asset's card, for whoever stands before it: the inspector's job on its storey. `base` = where the
 * page itself lies. A plan of one's own is told by the device that opens it.
 */
export const assetLink = (
  base: string,
  sample: SampleName | null,
  { id, storey }: { readonly id: AssetId; readonly storey: StoreyId },
): string =>
  base +
  writeUrlState({
    ...EMPTY_URL,
    plan: sample === SAMPLES[0] ? null : sample,
    storey,
    role: 'inspector',
    select: [id],
  });
