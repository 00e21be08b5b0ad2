import type { ReactNode } from 'react';
import type { SpotCamera } from '../../../../analyses/cameras/at-spot';
import { useSession } from '../../../../session/react/session-context';
import { useText } from '../../../../session/react/use-text';
import { levelReached, type DensityScale } from '../../../../standards/cameras/density-scales';

interface SpotRowProps {
  readonly seen: SpotCamera;
  readonly name: string;
  readonly scale: DensityScale;
  /** Its picture is shown. */
  readonly shown: boolean;
}

/** A camera that sees the person: a press selects it, so that its picture is shown. */
export function SpotRow({ seen, name, scale, shown }: SpotRowProps): ReactNode {
  const session = useSession();
  const { t, formats } = useText();
  const { camera, face } = seen;
  const level = levelReached(scale, face);
  const said =
    face === 0
      ? t('picture.low-only')
      : [
          t('picture.density', { density: formats.number(face, 1) }),
          level === null ? t('picture.level-low') : t('picture.level-name', { level: level.id }),
        ].join(' · ');
  return (
    <li className="spot-row">
      <button
        type="button"
        className="table-link"
        aria-current={shown ? 'true' : undefined}
        onClick={() => session.select(camera)}
      >
        {name}
      </button>
      <span>{said}</span>
    </li>
  );
}
