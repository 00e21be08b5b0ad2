import type { ReactNode } from 'react';
import { createCameraPlacer } from '../../../../session/cameras/place-cameras';
import { usePartSlice } from '../../../../session/react/use-part-slice';
import { useText } from '../../../../session/react/use-text';
import { placementTotal } from './placement-total';

/** What it comes to, what is proven of it, and what a second look found. */
export function PlacementSum(): ReactNode {
  const { t, formats } = useText();
  const found = usePartSlice(createCameraPlacer, (state) => state.found);
  const { count, least, mounts, before, after, cars, finer, cutShort } = placementTotal({ found });
  const [only] = found.values();
  const proof =
    only !== undefined && only.most !== null
      ? only.optimal
        ? t('camera-place.best')
        : t('camera-place.most', { gap: formats.percent(only.gap ?? 0) })
      : least === 0
        ? t('camera-place.unproven')
        : count <= least
          ? t('camera-place.proven', { mounts })
          : t('camera-place.least', { least, mounts });
  const { area } = formats;
  return (
    <div className="proposal-sum">
      <strong>{t('camera-place.sum', { count })}</strong>
      <span className="proposal-note">{proof}</span>
      {cutShort && <span className="proposal-note">{t('camera-place.cut-short')}</span>}
      {before.area > 0 && (
        <span>{t('camera-place.area', { before: area(before.area), after: area(after.area) })}</span>
      )}
      {before.doorways > 0 && (
        <span>{t('camera-place.doorways', { before: before.doorways, after: after.doorways })}</span>
      )}
      {before.others > 0 && (
        <span>{t('camera-place.others', { before: before.others, after: after.others })}</span>
      )}
      {cars.before > 0 && <span>{t('camera-place.cars', cars)}</span>}
      {before.area > 0 && <span className="proposal-note">{t('camera-place.area-note')}</span>}
      {finer && (
        <span className="proposal-note">
          {finer.first > finer.left
            ? t('camera-place.finer-mended', {
                cell: formats.metres(finer.cell, 3),
                first: area(finer.first),
                left: area(finer.left),
              })
            : t('camera-place.finer', { cell: formats.metres(finer.cell, 3), left: area(finer.left) })}
        </span>
      )}
    </div>
  );
}
