import type { ReactNode } from 'react';
import { useText } from '../../session/react/use-text';
import { CheckField } from './check-field';

/** What is taken when a wall is no longer to reach the ceiling, metres. */
const LOW = 2.1;

interface WallBody {
  /** Metres; null = as high as the storey. */
  readonly height: number | null;
  readonly transparent: boolean;
}

interface WallBodyFieldsProps {
  readonly wall: WallBody;
  onChange(change: Partial<WallBody>): void;
}

/** Whether a wall reaches the ceiling, and whether it is seen through. */
export function WallBodyFields({ wall, onChange }: WallBodyFieldsProps): ReactNode {
  const { t } = useText();
  return (
    <>
      <CheckField
        label={t('mend.full-height')}
        checked={wall.height === null}
        onChange={(full) => onChange({ height: full ? null : LOW })}
      />
      <CheckField
        label={t('mend.glass')}
        checked={wall.transparent}
        onChange={(transparent) => onChange({ transparent })}
      />
    </>
  );
}
