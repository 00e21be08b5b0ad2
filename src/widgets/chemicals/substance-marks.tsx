import type { ReactNode } from 'react';
import type { ListedAs } from '../../standards/chemicals/controlled-lists';
import type { GhsClass } from '../../standards/chemicals/ghs-classes';
import { pictogramsOf } from '../../standards/chemicals/pictograms';
import { useText } from '../../session/react/use-text';
import { Pictogram } from '../ghs/pictogram';
import './substance-marks.css';

interface GhsMarksProps {
  readonly classes: readonly GhsClass[];
  /** CSS pixels. */
  readonly size?: number;
}

/** The pictograms of some classes in a row, each with its meaning for readers. */
export function GhsMarks({ classes, size = 24 }: GhsMarksProps): ReactNode {
  const { t } = useText();
  return (
    <span className="ghs-marks">
      {pictogramsOf(classes).map((sign) => (
        <Pictogram key={sign} sign={sign} size={size} label={t(`ghs-sign.${sign}`)} />
      ))}
    </span>
  );
}

/** Lists under which the law keeps it, a badge each; one that only another strength, or a salt that it may be, is on says so. */
export function ListBadges({ lists }: { readonly lists: readonly ListedAs[] }): ReactNode {
  const { t } = useText();
  return lists.map(({ list, state, above }) => (
    <span key={list} className="list-badge" data-state={state}>
      {state === 'listed'
        ? t(`controlled.${list}`)
        : t(above === null ? 'stock.list-salt' : 'stock.list-check', { list: t(`controlled.${list}`) })}
    </span>
  ));
}
