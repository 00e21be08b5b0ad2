import { NO_NAME } from '../../../model/schema/no-name';
import type { Camera } from '../../../model/schema/assets/asset-registry';
import type { AssetId, StoreyId } from '../../../model/schema/ids';
import type { CameraProposal } from './placement';

type Posed = Pick<CameraProposal, 'x' | 'y' | 'z' | 'heading' | 'tilt' | 'offer'>;

/** A camera that isn't in the plan, as it would be there. */
export const proposedCamera = (
  id: AssetId,
  storey: StoreyId,
  { x, y, z, heading, tilt, offer }: Posed,
): Camera => ({
  kind: 'camera',
  id,
  storey,
  x,
  y,
  z,
  heading,
  tilt,
  ...offer,
  masks: [],
  name: NO_NAME,
  number: null,
  department: null,
  responsible: null,
  retired: false,
  retentionDays: null,
  bitrate: null,
});
