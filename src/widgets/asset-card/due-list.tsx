import type { ReactNode } from 'react';
import type { IsoTime } from '../../base/time/iso-time';
import type { Due } from '../../records/due/due';
import { byText, dutyText, rhythmText, standText } from './due-text';
import type { Telling } from './timeline';

interface DueListProps {
  readonly dues: readonly Due[];
  readonly now: IsoTime;
  readonly telling: Telling;
}

/** What is due about a thing, most urgent first, each with the clause that asks for it and how surely it is known. */
export function DueList({ dues, now, telling }: DueListProps): ReactNode {
  const { t } = telling.text;
  return (
    <ul className="due-list">
      {dues.map((due) => {
        const { cite, id, force, where } = due.rule;
        const rhythm = rhythmText(due, telling);
        return (
          <li key={id} className="due-item" data-state={due.state}>
            <span className="due-what">
              <strong>{dutyText(due, telling)}</strong>
              {rhythm !== null && <span className="card-soft">{rhythm}</span>}
              {where !== null && <span className="card-soft">{t(`card.where-${where}`)}</span>}
              {force !== 'must' && <span className="card-soft">{t('card.advice')}</span>}
            </span>
            <span className="due-when">
              {due.due !== null && <span>{byText(due, telling)}</span>}
              <span className="due-state">{standText(due, now, telling)}</span>
            </span>
            <span className="card-soft due-cite">
              {t('coverage.cite', { ...cite })} · {t(`confidence.${cite.confidence}`)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
