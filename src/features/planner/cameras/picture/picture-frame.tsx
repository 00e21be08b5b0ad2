import { lazy, Suspense, type ReactNode } from 'react';
import type { View } from '../../../../geometry/viewing/lens';
import type { DoorsStand } from '../../../../model/derive/opening-screens';
import type { StoreyId } from '../../../../model/schema/ids';
import type { PlanPoint } from '../../../../session/state/plan-point';
import { useText } from '../../../../session/react/use-text';

const LivePicture = lazy(async () => ({
  default: (await import('../../../../scene/live-picture/live-picture')).LivePicture,
}));

interface PictureFrameProps {
  readonly name: string;
  readonly view: View;
  readonly storey: StoreyId;
  readonly doors: DoorsStand;
  readonly spot: PlanPoint | null;
}

/** The picture of one sensor, in its shape. */
export function PictureFrame({ name, view, storey, doors, spot }: PictureFrameProps): ReactNode {
  const { t } = useText();
  const waiting = (
    <p className="picture-said" role="status">
      {t('picture.drawing')}
    </p>
  );
  return (
    <div className="picture-frame">
      <Suspense fallback={waiting}>
        <LivePicture
          view={view}
          storey={storey}
          doors={doors}
          person={spot?.storey === storey ? spot : null}
          label={t('picture.of', { name })}
          waiting={waiting}
          unable={<p className="picture-said">{t('picture.no-graphics')}</p>}
        />
      </Suspense>
    </div>
  );
}
