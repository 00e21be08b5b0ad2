import type { ReactNode } from 'react';
import { assetsOf } from '../../../model/query/assets-of';
import { onStorey } from '../../../model/query/on-storey';
import { useText } from '../../../session/react/use-text';
import { cameraBadge } from '../../../widgets/camera-badge';
import { storeyLabel } from '../../../widgets/labels';
import { useKnownCameras } from '../../../widgets/use-known-cameras';
import type { SummaryProps } from './summary-props';

/** The picture in a sentence while cameras are looked at. */
export function CameraSummary({ document, storey }: SummaryProps): ReactNode {
  const text = useText();
  const known = useKnownCameras();
  return (
    <p>
      {text.t('cameras.summary', {
        storey: storeyLabel(document, storey, text),
        spaces: onStorey(document, 'spaces', storey).length,
        cameras: assetsOf(document, 'camera', storey).length,
        seen: cameraBadge(storey, known, text).long,
      })}
    </p>
  );
}
