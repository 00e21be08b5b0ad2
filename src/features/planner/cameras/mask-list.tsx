import type { ReactNode } from 'react';
import type { Camera } from '../../../model/schema/assets/asset-registry';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { bearingOf } from '../../../session/cameras/compass';
import { useCameraPart } from './use-camera-slice';

const RADIAN = 180 / Math.PI;

/** What a camera has besides its first picture: more sensors, and what is blacked out, which can be taken away. */
export function MaskList({ camera }: { readonly camera: Camera }): ReactNode {
  const part = useCameraPart();
  const { t, formats } = useText();
  const { id, heads, masks } = camera;
  const degrees = (radians: number): string => `${formats.number(radians * RADIAN)}°`;
  // Clockwise from where the first looks, as a compass turns.
  const turned = (heading: number): string => degrees(bearingOf(heading + Math.PI / 2) / RADIAN);
  if (heads.length + masks.length === 0) return null;
  return (
    <>
      {heads.length > 0 && (
        <div>
          <h3 className="camera-head">{t('camera-aim.heads', { count: heads.length })}</h3>
          <ul className="camera-facts">
            {heads.map(({ heading, tilt }, i) => (
              // Sensors have no name but their place.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={i}>
                {t('camera-aim.head', { index: i + 2, degrees: turned(heading), tilt: degrees(tilt) })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {masks.length > 0 && (
        <div>
          <h3 className="camera-head">{t('camera-aim.masks')}</h3>
          <ul className="camera-masks">
            {masks.map((mask, i) => {
              const { head, left, top, right, bottom } = mask;
              const index = i + 1;
              return (
                <li key={[head, left, top, right, bottom].join(' ')}>
                  <span>
                    {heads.length > 0 && t('camera-aim.mask-head', { index: head + 1 })}
                    {t('camera-aim.mask', {
                      index,
                      left: formats.percent(left),
                      top: formats.percent(top),
                      right: formats.percent(right),
                      bottom: formats.percent(bottom),
                    })}
                  </span>
                  <Button
                    look="quiet"
                    icon="close"
                    iconOnly
                    onClick={() => part.set(id, { masks: masks.filter((each) => each !== mask) })}
                  >
                    {t('camera-aim.mask-remove', { index })}
                  </Button>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </>
  );
}
