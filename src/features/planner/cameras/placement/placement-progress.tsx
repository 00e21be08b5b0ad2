import type { ReactNode } from 'react';
import type { CampusDocument } from '../../../../model/schema/document';
import { createCameraPlacer } from '../../../../session/cameras/place-cameras';
import { usePartState } from '../../../../session/react/use-part-state';
import { useText } from '../../../../session/react/use-text';
import { Button } from '../../../../ui/button';
import { ProgressBar } from '../../../../ui/progress-bar';
import { storeyLabel } from '../../../../widgets/labels';

/** How far the search is, and a way out that keeps what was found. */
export function PlacementProgress({ document }: { readonly document: CampusDocument }): ReactNode {
  const text = useText();
  const { t } = text;
  const { part, state } = usePartState(createCameraPlacer);
  const { storeys, done, share } = state;
  const at = storeys[done];
  const label =
    at === undefined
      ? t('camera-place.starting')
      : t('camera-place.working', {
          at: done + 1,
          of: storeys.length,
          storey: storeyLabel(document, at, text),
        });
  const way = done + share;
  return (
    <div className="proposal-progress">
      <span role="status">{label}</span>
      <ProgressBar label={label} share={way === 0 ? null : way / storeys.length} />
      <Button onClick={part.stop}>{t('camera-place.stop')}</Button>
    </div>
  );
}
