import { useState } from 'react';
import type { CameraResult } from '../../../analyses/cameras/result';
import { cameraFigures } from '../../../session/cameras/camera-figures';
import { useSession } from '../../../session/react/session-context';
import { withMasks } from './cover-masks';
import type { ListedCamera } from './listed-cameras';
import { useCameraPart, useCameraSlice } from './use-camera-slice';

/** What was just done about a finding, and what it came to. */
export type Mended =
  | { readonly done: 'covered'; readonly masks: number; readonly lost: number | null }
  | { readonly done: 'full' }
  | { readonly done: 'removed' };

interface Covered {
  readonly done: 'covered';
  readonly masks: number;
  /** The result that it was done by. */
  readonly by: CameraResult;
}

export interface Mending {
  readonly told: Mended | null;
  cover(finding: ListedCamera): void;
  remove(finding: ListedCamera): void;
}

/** What can be done about findings at once; what it costs is told by the result after. */
export function useMending(result: CameraResult): Mending {
  const session = useSession();
  const part = useCameraPart();
  const stale = useCameraSlice((state) => state.stale);
  const [last, setLast] = useState<Covered | Exclude<Mended, { readonly done: 'covered' }> | null>(null);
  const lost =
    last?.done !== 'covered' || stale || result === last.by
      ? null
      : cameraFigures(result, null).blind - cameraFigures(last.by, null).blind;
  return {
    told: last?.done === 'covered' ? { done: 'covered', masks: last.masks, lost } : last,
    cover: ({ camera, masks }) => {
      if (camera === null) return;
      const all = withMasks(camera.masks, masks);
      if (all === null) {
        setLast({ done: 'full' });
        return;
      }
      setLast({ done: 'covered', masks: masks.length, by: result });
      part.set(camera.id, { masks: [...all] });
    },
    remove: ({ camera }) => {
      if (camera === null) return;
      session.selectAll([camera.id]);
      session.removeSelected();
      setLast({ done: 'removed' });
    },
  };
}
