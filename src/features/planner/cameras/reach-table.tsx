import type { ReactNode } from 'react';
import type { Camera } from '../../../model/schema/assets/asset-registry';
import { densitiesAhead, FACE, seenStretch } from '../../../session/cameras/lens-facts';
import { useText } from '../../../session/react/use-text';
import { levelReached, type DensityScale } from '../../../standards/cameras/density-scales';
import { levelName } from '../../../widgets/level-name';
import { NumbersHead } from '../panel/numbers-head';
import '../panel/tables.css';

/** In plan, metres. */
const DISTANCES = [2, 5, 10, 20];
/** Nobody measures a view that goes farther: it is that to the horizon, metres. */
const HORIZON = 200;
/** What is seen so near is right below, metres. */
const BELOW = 0.05;

interface ReachProps {
  /** As it is held just now. */
  readonly camera: Camera;
  readonly scale: DensityScale;
}

/** How clear faces are in the middle of a camera's picture, and from where on it sees anything of them: its lens alone tells, whatever stands before it. */
export function ReachTable({ camera, scale }: ReachProps): ReactNode {
  const text = useText();
  const { t, formats } = text;
  const densities = densitiesAhead(camera, DISTANCES);
  if (densities === null) return null;
  const floor = seenStretch(camera, 0);
  const face = seenStretch(camera, FACE);
  return (
    <div className="aim-reach">
      <h3 className="camera-head">{t('camera-aim.reach')}</h3>
      <table className="table">
        <NumbersHead
          name={t('camera-aim.reach-at')}
          numbers={[t('camera-aim.reach-density'), t('camera-aim.reach-level')]}
        />
        <tbody>
          {DISTANCES.map((distance, i) => {
            const density = densities[i] ?? null;
            const level = density === null ? null : levelReached(scale, density);
            return (
              <tr key={distance}>
                <th scope="row">{formats.metres(distance, 0)}</th>
                <td className="table-number">
                  {density === null ? '–' : t('cameras.density', { density: formats.number(density) })}
                </td>
                <td className="table-number">
                  {density === null
                    ? t('camera-aim.reach-out')
                    : level === null
                      ? t('camera-level.none')
                      : levelName(level.id, text)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="camera-note">{t('camera-aim.reach-note')}</p>
      <h3 className="camera-head">{t('camera-aim.dead')}</h3>
      <ul className="camera-facts">
        <li>
          {floor === null
            ? t('camera-aim.dead-never')
            : floor.from < BELOW
              ? t('camera-aim.dead-none')
              : t('camera-aim.dead-floor', { metres: formats.metresUp(floor.from) })}
        </li>
        <li>
          {face === null
            ? t('camera-aim.face-never')
            : face.from < BELOW
              ? t('camera-aim.face-none')
              : t('camera-aim.dead-face', { metres: formats.metresUp(face.from) })}
        </li>
        {floor !== null && (
          <li>
            {floor.to > HORIZON
              ? t('camera-aim.far-horizon')
              : t('camera-aim.far', { metres: formats.metresDown(floor.to) })}
          </li>
        )}
      </ul>
    </div>
  );
}
