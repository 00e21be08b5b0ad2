import type { ReactNode } from 'react';
import type { CampusDocument } from '../../../model/schema/document';
import { reachAhead } from '../../../session/cameras/lens-facts';
import { useSession } from '../../../session/react/session-context';
import { useSelection } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import type { DensityScale } from '../../../standards/cameras/density-scales';
import { spaceLabel } from '../../../widgets/labels';
import { levelName } from '../../../widgets/level-name';
import { clearLevel } from './camera-names';
import { cameraName } from '../../../widgets/camera-name';
import type { CameraRow } from './camera-rows';
import { useCameraPart } from './use-camera-slice';

interface LineProps {
  readonly document: CampusDocument;
  readonly row: CameraRow;
  readonly scale: DensityScale;
  /** Where it hangs. */
  readonly place: string;
}

/** A camera with what it shows and what if it fails. */
export function CameraLine({ document, row, scale, place }: LineProps): ReactNode {
  const session = useSession();
  const part = useCameraPart();
  const text = useText();
  const { t, formats } = text;
  const { camera, away, outdoors, seen, alone, fault, forbidden } = row;
  const chosen = useSelection((selection) => selection.asset === camera.id);
  const name = cameraName(document, camera.id, text);
  const level = clearLevel(scale);
  const reach = level && reachAhead(camera, level.density);
  const go = (): void => {
    session.select(camera.id);
    session.focusOn(camera.storey, camera.x, camera.y);
  };
  return (
    <tr data-shown={chosen}>
      <th scope="row">
        <button type="button" className="table-link" onClick={go}>
          {name}
        </button>
        <span className="camera-asked">{place}</span>
        {level && reach !== null && reach > 0 && (
          <span className="camera-asked">
            {t('cameras.list-reach', { level: levelName(level.id, text), metres: formats.metresDown(reach) })}
          </span>
        )}
        {outdoors && <span className="camera-asked">{t('cameras.list-outdoors')}</span>}
        {away !== null && <span className="camera-asked camera-warning">{t(`cameras.list-${away}`)}</span>}
        {fault !== null && <span className="camera-asked camera-warning">{t(`camera-fault.${fault}`)}</span>}
        {forbidden.length > 0 && (
          <span className="camera-asked table-bad">
            {t('cameras.list-forbidden', {
              rooms: formats.list(forbidden.map((space) => spaceLabel(document, space, text))),
            })}
          </span>
        )}
      </th>
      <td className="table-number">{seen === null ? '–' : formats.area(seen)}</td>
      <td className="table-number">{alone === null ? '–' : formats.area(alone)}</td>
      <td className="table-number">
        <label className="table-tick">
          <input
            type="checkbox"
            checked={away === 'failed'}
            disabled={away === 'absent'}
            aria-label={t('cameras.list-fails-of', { name })}
            onChange={() => part.toggleFailed(camera.id)}
          />
        </label>
      </td>
    </tr>
  );
}
