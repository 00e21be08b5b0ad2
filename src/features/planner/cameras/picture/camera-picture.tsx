import type { ReactNode } from 'react';
import { lookUp } from '../../../../model/schema/dictionary';
import type { Asset } from '../../../../model/schema/assets/asset-registry';
import type { AssetId } from '../../../../model/schema/ids';
import { shownSight } from '../../../../session/cameras/create-spot';
import { usePlan } from '../../../../session/react/use-stores';
import { useSpot } from '../../../../session/react/use-spot';
import { useText } from '../../../../session/react/use-text';
import { scaleOf } from '../../../../standards/cameras/density-scales';
import { cameraName } from '../../../../widgets/camera-name';
import { useCameraSlice } from '../use-camera-slice';
import { SensorPicture } from './sensor-picture';
import { SpotSection } from './spot-section';
import './picture.css';

interface CameraPictureProps {
  /** Null = whichever sees the person best that is put on the plan. */
  readonly camera: AssetId | null;
}

/** What a camera's picture looks like, and how well it and others see somebody at a place. */
export function CameraPicture({ camera: id }: CameraPictureProps): ReactNode {
  const text = useText();
  const document = usePlan((plan) => plan.document);
  const choice = useCameraSlice((state) => state.choice);
  const held = useCameraSlice((state) => state.held);
  const carried = useCameraSlice((state) => state.carried);
  const { part, state } = useSpot();
  if (document === null) return null;
  const row = shownSight(state.seen, id);
  const shown = id ?? row?.camera ?? null;
  // One that comes along with the one that is grabbed is seen where it is held too.
  const inHand = [held, ...carried].find((each) => each?.id === shown);
  const asset = inHand ?? (shown === null ? null : lookUp<Asset>(document.assets, shown));
  const scale = scaleOf(document, choice.scale);
  return (
    <section className="camera-picture" aria-label={text.t('picture.title')}>
      <h3>{text.t('picture.title')}</h3>
      {asset?.kind === 'camera' && (
        <SensorPicture
          document={document}
          camera={asset}
          name={cameraName(document, asset.id, text)}
          doors={choice.doors}
          spot={state.spot}
          best={row !== null && row.camera === asset.id ? row.head : null}
        />
      )}
      <SpotSection document={document} part={part} state={state} camera={id} scale={scale} />
    </section>
  );
}
