import type { ReactNode } from 'react';
import type { Camera } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import { useCameras } from '../../../session/react/use-cameras';
import { useText } from '../../../session/react/use-text';
import { scaleOf } from '../../../standards/cameras/density-scales';
import { AimFields } from './aim-fields';
import { ModelChoice } from './library/model-choice';
import { MaskList } from './mask-list';
import { CameraPicture } from './picture/camera-picture';
import { ReachTable } from './reach-table';
import { useCameraSlice } from './use-camera-slice';
import './cameras.css';

interface DetailProps {
  readonly document: CampusDocument;
  readonly camera: Camera;
}

/** A camera in full: what it shows and what is wrong with it, where it looks, and how clear people are in its picture. */
export function CameraDetail({ document, camera }: DetailProps): ReactNode {
  useCameras();
  const { t, formats } = useText();
  const held = useCameraSlice((state) => (state.held?.id === camera.id ? state.held : null));
  const scale = useCameraSlice((state) => state.choice.scale);
  const seen = useCameraSlice(
    ({ result }) => result?.storeys.find(({ storey }) => storey === camera.storey) ?? null,
  );
  const view = seen?.cameras.find((each) => each.camera === camera.id) ?? null;
  const outdoors = seen !== null && seen.rooms.length === 0;
  const now = held ?? camera;
  return (
    <div className="camera-detail">
      {view !== null && view.fault !== null && (
        <p className="camera-note camera-warning">
          {t(`camera-fault.${view.fault}`)} {t(`camera-cure.${view.fault}`)}
        </p>
      )}
      {view !== null && view.fault === null && outdoors && (
        <p className="camera-note">{t('cameras.list-outdoors')}</p>
      )}
      {view !== null && view.fault === null && !outdoors && (
        <dl className="figure-rest">
          <div>
            <dt>{t('camera-aim.seen')}</dt>
            <dd>{formats.area(view.seen)}</dd>
          </div>
          <div>
            <dt>{t('camera-aim.alone')}</dt>
            <dd>{formats.area(view.alone)}</dd>
          </div>
        </dl>
      )}
      <CameraPicture camera={camera.id} />
      <ModelChoice cameras={[camera]} />
      <AimFields document={document} camera={now} />
      <ReachTable camera={now} scale={scaleOf(document, scale)} />
      <MaskList camera={camera} />
    </div>
  );
}
