import { useDeferredValue, useRef, type ReactNode } from 'react';
import { assetsOf } from '../../../model/query/assets-of';
import { useCameras } from '../../../session/react/use-cameras';
import { usePlan } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { CameraFigureSection } from './camera-figure-section';
import { CameraFindingSection } from './camera-finding-section';
import { CameraHeadline } from './camera-headline';
import { CameraListSection } from './camera-list-section';
import { CameraPapers } from './camera-papers';
import { ChoiceSection } from './choice-section';
import { FailedBar } from './failed-bar';
import { PictureSection } from './picture/picture-section';
import { PlacementSection } from './placement/placement-section';
import { RoomSection } from './room-section';
import { StorageSection } from './storage-section';
import { useCameraSlice } from './use-camera-slice';
import './cameras.css';

/** What cameras see: how well that meets the duties, what is wrong, room by room and camera by camera. */
export function CameraSection(): ReactNode {
  useCameras();
  const { t } = useText();
  const document = useDeferredValue(usePlan((plan) => plan.document));
  const result = useCameraSlice((state) => state.result);
  const placing = useRef<HTMLDivElement>(null);
  if (document === null) return null;
  const toPlacing = (): void => {
    placing.current?.scrollIntoView({ block: 'start' });
    placing.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <CameraHeadline />
      <FailedBar document={document} />
      {assetsOf(document, 'camera', null).length === 0 && (
        <div className="section">
          <p className="camera-note">{t('cameras.none')}</p>
        </div>
      )}
      {result && <CameraFigureSection result={result} />}
      <ChoiceSection document={document} />
      <PictureSection />
      {result && <CameraFindingSection {...{ document, result }} onPlace={toPlacing} />}
      <div ref={placing} tabIndex={-1} className="camera-placing">
        <PlacementSection />
      </div>
      {result && (
        <>
          <CameraListSection {...{ document, result }} />
          <RoomSection {...{ document, result }} />
          <StorageSection {...{ document, result }} />
          <CameraPapers />
        </>
      )}
    </>
  );
}
