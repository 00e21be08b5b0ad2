import { useState, type ReactNode } from 'react';
import type { IsoTime } from '../../../base/time/iso-time';
import { Disclosure } from '../../../ui/disclosure';
import type { Telling } from '../../../widgets/asset-card/timeline';
import type { DuePoint } from './due-points';
import { DuePointList } from './due-point-list';

interface DueGroupProps {
  readonly points: readonly DuePoint[];
  /** They are of several storeys. */
  readonly afar: boolean;
  readonly name: string;
  readonly unfolded: boolean;
  readonly now: IsoTime | null;
  readonly telling: Telling;
  onVisit(point: DuePoint): void;
}

/** Points that belong together, made when they are looked at: a campus has hundreds. */
export function DueGroup({ points, afar, name, unfolded, now, telling, onVisit }: DueGroupProps): ReactNode {
  const [open, setOpen] = useState(unfolded);
  return (
    <Disclosure
      open={open}
      title={name}
      aside={<GroupCounts points={points} telling={telling} />}
      onToggle={setOpen}
    >
      {open && <DuePointList points={points} afar={afar} now={now} telling={telling} onVisit={onVisit} />}
    </Disclosure>
  );
}

function GroupCounts({ points, telling }: Pick<DueGroupProps, 'points' | 'telling'>): ReactNode {
  const { t } = telling.text;
  const count = (state: DuePoint['state']): number => points.filter((point) => point.state === state).length;
  const [overdue, due, soon] = [count('overdue'), count('due'), count('due-soon')];
  return (
    <span className="storey-counts">
      {overdue > 0 && <span className="count count-bad">{t('due.storey-overdue', { count: overdue })}</span>}
      {due > 0 && <span className="count">{t('due.storey-due', { count: due })}</span>}
      {soon > 0 && <span className="count">{t('due.storey-soon', { count: soon })}</span>}
    </span>
  );
}
