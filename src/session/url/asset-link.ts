import type { AssetId, SpaceId, StoreyId } from '../../model/schema/ids';
import { SAMPLES, type SampleName } from '../sample-name';
import { EMPTY_URL, writeUrlState, type UrlState } from './url-state';

/** The inspector's job on a storey of a plan: whoever stands there sees to things. */
const there = (base: string, sample: SampleName | null, state: Partial<UrlState>): string =>
  base +
  writeUrlState({ ...EMPTY_URL, plan: sample === SAMPLES[0] ? null : sample, role: 'inspector', ...state });

/**
 * The address of an asset's card, for whoever stands before it: the inspector's job on its storey. `base` = where the
 * page itself lies. A plan of one's own is told by the device that opens it.
 */
export const assetLink = (
  base: string,
  sample: SampleName | null,
  { id, storey }: { readonly id: AssetId; readonly storey: StoreyId },
): string => there(base, sample, { storey, select: [id] });

/** The address of the chemicals of a place: its storey, its room where it is one, and their register beside it. */
export const chemicalsLink = (
  base: string,
  sample: SampleName | null,
  { space, storey }: { readonly space: SpaceId | null; readonly storey: StoreyId },
): string =>
  there(base, sample, { storey, select: space === null ? [] : [space], link: { page: 'chemicals' } });
