import type { ReactNode } from 'react';
import type { Camera } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import type { CameraPose } from '../../../session/cameras/cameras';
import { useText } from '../../../session/react/use-text';
import { AimSlider } from './aim-slider';
import { bearingOf, headingOf, pointOf } from '../../../session/cameras/compass';
import { useCameraPart } from './use-camera-slice';
import { zoomRange } from './zoom-range';

const RADIAN = 180 / Math.PI;
/** Metres that hardly anything hangs above. */
const HIGH = 6;

interface AimFieldsProps {
  readonly document: CampusDocument;
  /** As it is held just now. */
  readonly camera: Camera;
}

/** Where a camera looks, how wide and from how high: what all see together follows each move of a slider. */
export function AimFields({ document, camera }: AimFieldsProps): ReactNode {
  const part = useCameraPart();
  const { t, formats } = useText();
  const { id, heading, tilt, horizontalView, z } = camera;
  const verbs = (pose: (value: number) => CameraPose) => ({
    onHold: (value: number) => part.hold(id, pose(value)),
    onDone: (keep: boolean) => part.letGo(keep),
    onSet: (value: number) => part.set(id, pose(value)),
  });
  const bearing = bearingOf(heading);
  const degrees = (value: number): string => `${formats.fixed(value, 0)}°`;
  const zoom = zoomRange(document, camera);
  return (
    <div className="aim-fields">
      <h3 className="camera-head">{t('camera-aim.title')}</h3>
      <AimSlider
        label={t('camera-aim.pan')}
        value={rounded(bearing)}
        min={0}
        max={360}
        step={1}
        digits={1}
        unit="°"
        said={t('camera-aim.compass', {
          degrees: degrees(bearing),
          point: t(`camera-aim.${pointOf(bearing)}`),
        })}
        {...verbs((value) => ({ heading: headingOf(value) }))}
      />
      <AimSlider
        label={t('camera-aim.tilt')}
        value={rounded(tilt * RADIAN)}
        min={-90}
        max={90}
        step={1}
        digits={1}
        unit="°"
        said={degrees(tilt * RADIAN)}
        {...verbs((value) => ({ tilt: value / RADIAN }))}
      />
      {horizontalView === null ? (
        <p className="camera-note">{t('camera-aim.unknown-view')}</p>
      ) : (
        <AimSlider
          label={t('camera-aim.zoom')}
          value={rounded(horizontalView * RADIAN)}
          min={zoom.least}
          max={zoom.most}
          step={1}
          digits={1}
          unit="°"
          said={degrees(horizontalView * RADIAN)}
          {...verbs((value) => ({
            horizontalView: value / RADIAN,
            verticalView: zoom.vertical(value / RADIAN),
          }))}
        />
      )}
      <AimSlider
        label={t('camera-aim.height')}
        value={z}
        min={0}
        max={Math.max(HIGH, Math.ceil(z))}
        step={0.05}
        digits={2}
        unit="m"
        said={formats.metres(z, 2)}
        {...verbs((value) => ({ z: value }))}
      />
      <p className="camera-note">{t('camera-aim.pan-hint')}</p>
    </div>
  );
}

/** Degrees with one decimal: what a field shows and what it holds are one. */
const rounded = (degrees: number): number => Math.round(degrees * 10) / 10;
