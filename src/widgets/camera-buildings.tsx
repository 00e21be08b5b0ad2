import { useMemo, type ReactNode } from 'react';
import type { StoreyGroup } from '../model/query/storey-groups';
import { cameraFigures } from '../session/cameras/camera-figures';
import { useText } from '../session/react/use-text';
import { BuildingMenu, type BuildingChoiceProps } from './building-menu';
import { NOTHING_UNSEEN } from './camera-badge';
import { useKnownCameras } from './use-known-cameras';

/** Which building is looked at; each with the floor that is to be seen and no camera shows, once all are known. */
export function CameraBuildings(props: BuildingChoiceProps): ReactNode {
  const { formats } = useText();
  const { result, whole } = useKnownCameras();
  const blind = useMemo(
    () => new Map(result?.storeys.map(({ storey }) => [storey, cameraFigures(result, storey).blind])),
    [result],
  );
  const note = ({ storeys }: StoreyGroup): string => {
    if (!whole) return '';
    const unseen = storeys.reduce((sum, { id }) => sum + (blind.get(id) ?? 0), 0);
    return unseen >= NOTHING_UNSEEN ? formats.area(unseen) : '✓';
  };
  return <BuildingMenu {...props} note={note} />;
}
