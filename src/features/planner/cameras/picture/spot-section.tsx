import type { ReactNode } from 'react';
import type { CampusDocument } from '../../../../model/schema/document';
import type { AssetId } from '../../../../model/schema/ids';
import { shownSight, type Spot } from '../../../../session/cameras/create-spot';
import type { SpotState } from '../../../../session/cameras/spot-state';
import { useTool, useView } from '../../../../session/react/use-stores';
import { useText } from '../../../../session/react/use-text';
import type { DensityScale } from '../../../../standards/cameras/density-scales';
import { Button } from '../../../../ui/button';
import { useMedia } from '../../../../ui/use-media';
import { cameraName } from '../../../../widgets/camera-name';
import { SpotFace } from './spot-face';
import { SpotRow } from './spot-row';

interface SpotSectionProps {
  readonly document: CampusDocument;
  readonly part: Spot;
  readonly state: SpotState;
  /** The camera whose picture is shown; null = that of the best. */
  readonly camera: AssetId | null;
  readonly scale: DensityScale;
}

/** Puts a person on the plan, and tells who sees them and how well. */
export function SpotSection({ document, part, state, camera, scale }: SpotSectionProps): ReactNode {
  const text = useText();
  const { t } = text;
  const choosing = useTool((tool) => tool.kind === 'camera-spot');
  const storey = useView((view) => view.storey);
  const touch = useMedia('(pointer: coarse)');
  const { spot, status, seen, error } = state;
  const shown = shownSight(seen, camera);
  const how = touch ? 'picture.how-tool-touch' : 'picture.how-tool';
  return (
    <div className="spot">
      <h4>{t('picture.who')}</h4>
      <p className="picture-quiet">{t(choosing ? how : 'picture.how')}</p>
      <div className="table-foot">
        <Button
          icon="person"
          look={choosing ? 'solid' : 'outline'}
          aria-pressed={choosing}
          onClick={part.toggleTool}
        >
          {t(choosing ? 'picture.taken' : 'picture.take')}
        </Button>
        <Button icon="target" onClick={part.standAtCentre}>
          {t('picture.centre')}
        </Button>
        {spot !== null && (
          <>
            {spot.storey !== storey && <Button onClick={part.show}>{t('picture.show')}</Button>}
            <Button icon="close" onClick={part.clear}>
              {t('picture.away')}
            </Button>
          </>
        )}
      </div>
      {spot !== null && (
        <>
          {spot.storey !== storey && <p className="picture-quiet">{t('picture.elsewhere')}</p>}
          {status === 'failed' ? (
            <div className="table-foot" role="alert">
              <p>{t('picture.failed', { detail: error ?? '' })}</p>
              <Button onClick={part.retry}>{t('picture.retry')}</Button>
            </div>
          ) : (
            <p role="status" className={status === 'ready' && seen.length === 0 ? 'picture-bad' : undefined}>
              {seen.length > 0
                ? t('picture.seen-by', { count: seen.length })
                : t(status === 'ready' ? 'picture.unseen' : 'picture.working')}
            </p>
          )}
          {camera !== null && shown !== null && shown.camera !== camera && (
            <p className="picture-warning">
              {t('picture.not-this', { name: cameraName(document, camera, text) })}
            </p>
          )}
          {shown !== null && (
            <SpotFace seen={shown} name={cameraName(document, shown.camera, text)} scale={scale} />
          )}
          {seen.length > 0 && (
            <ul className="spot-rows">
              {seen.map((each) => (
                <SpotRow
                  key={each.camera}
                  seen={each}
                  name={cameraName(document, each.camera, text)}
                  scale={scale}
                  shown={each === shown}
                />
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
}
