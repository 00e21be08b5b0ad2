import type { ReactNode } from 'react';
import { useText } from '../../session/react/use-text';
import type { GhsClass } from '../../standards/chemicals/ghs-classes';
import { pictogramsOf } from '../../standards/chemicals/pictograms';
import { Pictogram } from '../ghs/pictogram';
import './told-pictograms.css';

interface ToldPictogramsProps {
  readonly classes: readonly GhsClass[];
  /** CSS pixels of a sign. */
  readonly size: number;
}

/** What the label of these classes shows, each sign with its word beneath. */
export function ToldPictograms({ classes, size }: ToldPictogramsProps): ReactNode {
  const { t } = useText();
  const signs = pictogramsOf(classes);
  if (signs.length === 0) return null;
  return (
    <ul className="told-pictograms">
      {signs.map((sign) => (
        <li key={sign}>
          <Pictogram sign={sign} size={size} />
          <span>{t(`ghs-sign.${sign}`)}</span>
        </li>
      ))}
    </ul>
  );
}
