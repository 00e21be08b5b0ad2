import type { ReactNode } from 'react';
import type { SpotCamera } from '../../../../analyses/cameras/at-spot';
import { sightsByHeight } from '../../../../session/cameras/spot-facts';
import { useText } from '../../../../session/react/use-text';
import { levelReached, type DensityScale } from '../../../../standards/cameras/density-scales';
import { FACE_WIDTH } from './draw-face';
import { FacePicture } from './face-picture';

interface SpotFaceProps {
  readonly seen: SpotCamera;
  readonly name: string;
  readonly scale: DensityScale;
}

const DEGREES = 180 / Math.PI;

/** How clear the face of the person is in one camera's picture: drawn with its pixels, and what that is good for. */
export function SpotFace({ seen, name, scale }: SpotFaceProps): ReactNode {
  const { t, formats } = useText();
  const sight = seen.heights.at(-1) ?? null;
  const heights = sightsByHeight(seen).map(([height, there]) => {
    const at = height === 0 ? t('picture.floor') : t('picture.height', { metres: formats.metres(height) });
    const density = there ? t('picture.density', { density: formats.number(there.across, 1) }) : null;
    return [at, density ?? t('picture.hidden')] as const;
  });
  const level = sight && levelReached(scale, sight.across);
  const [lowest] = scale.levels;
  const pixels = sight ? FACE_WIDTH * sight.across : 0;
  return (
    <div className="spot-face">
      <h4>{t('picture.face-title')}</h4>
      {sight && (
        <div className="spot-face-both">
          <FacePicture across={sight.across} down={sight.down} />
          <div className="spot-face-said">
            <p>
              <strong>{t('picture.density', { density: formats.number(sight.across, 1) })}</strong>
            </p>
            <p>
              {pixels < 1
                ? t('picture.face-less')
                : t('picture.face-of', { name, pixels: formats.number(pixels, 1) })}
            </p>
            {level ? (
              <p>{t('picture.level', { level: level.id, density: formats.number(level.density, 1) })}</p>
            ) : (
              lowest && (
                <p>
                  {t('picture.level-none', {
                    level: lowest.id,
                    density: formats.number(lowest.density, 1),
                  })}
                </p>
              )
            )}
            <p className={seen.fit === 'none' ? 'picture-warning' : undefined}>
              {t('picture.angle', { degrees: formats.number(sight.depression * DEGREES) })}
              {' · '}
              {t('picture.away-by', { metres: formats.metres(sight.distance) })}
              {seen.fit && ` · ${t(`picture.fit-${seen.fit}`)}`}
            </p>
            <p className="picture-quiet">
              {t('picture.face-drawn')} {t('picture.face-turned')}
            </p>
          </div>
        </div>
      )}
      <dl className="spot-heights" aria-label={t('picture.heights')}>
        {heights.map(([at, density]) => (
          <div key={at}>
            <dt>{at}</dt>
            <dd>{density}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
