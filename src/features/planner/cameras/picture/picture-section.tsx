import type { ReactNode } from 'react';
import { usePlan, useSelection } from '../../../../session/react/use-stores';
import { CameraPicture } from './camera-picture';

/** Who sees a place, while no camera is selected: else that is told beside the camera's own picture. */
export function PictureSection(): ReactNode {
  const assets = useSelection((selection) => selection.assets);
  const [only] = assets;
  const camera = usePlan(
    ({ document }) => assets.length === 1 && only !== undefined && document?.assets[only]?.kind === 'camera',
  );
  return camera ? null : (
    <div className="section">
      <CameraPicture camera={null} />
    </div>
  );
}
