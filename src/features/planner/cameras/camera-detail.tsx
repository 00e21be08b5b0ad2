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
  // What the floor shows as well: it follows the hand, and is there before the check.
  const live = useCameraSlice((state) => (state.seen?.told?.camera === camera.id ? state.seen.told : null));
  const stale = useCameraSlice((state) => state.stale);
  const own = live ?? view;
  const fault = view?.fault ?? null;
  const outdoors = seen !== null && seen.rooms.length === 0;
  const now = held ?? camera;
  return (
    <div className="camera-detail">
      {fault !== null && (
        <p className="camera-note camera-warning">
          {t(`camera-fault.${fault}`)} {t(`camera-cure.${fault}`)}
        </p>
      )}
      {view !== null && view.fault === null && outdoors && (
        <p className="camera-note">{t('cameras.list-outdoors')}</p>
      )}
      {own !== null && fault === null && !outdoors && (
        <dl className="figure-rest" data-busy={live === null && (stale || held !== null)}>
          <div>
            <dt>{t('camera-aim.seen')}</dt>
            <dd>{formats.area(own.seen)}</dd>
          </div>
          <div>
            <dt>{t('camera-aim.alone')}</dt>
            <dd>{formats.area(own.alone)}</dd>
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
