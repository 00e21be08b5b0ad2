import { useState, type ReactNode } from 'react';
import { spaceAt } from '../../../model/query/space-at';
import type { IsoTime } from '../../../base/time/iso-time';
import { Button } from '../../../ui/button';
import { nextBunch } from '../../../ui/next-bunch';
import { dutyText, standText } from '../../../widgets/asset-card/due-text';
import { kindTitle } from '../../../widgets/asset-card/field-rows';
import { placeLabel, placeLine } from '../../../widgets/asset-card/names';
import { StatusMark } from '../../../widgets/asset-card/status-mark';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { spaceLabel } from '../../../widgets/labels';
import { ownerText } from '../ledger/owner';
import type { DuePoint } from './due-points';

/** Lines shown at once. */
const PAGE = 30;

interface DuePointListProps {
  readonly points: readonly DuePoint[];
  /** The storey goes before the room: they are of several. */
  readonly afar?: boolean;
  readonly now: IsoTime | null;
  readonly telling: Telling;
  onVisit(point: DuePoint): void;
}

export function DuePointList({ points, afar = false, now, telling, onVisit }: DuePointListProps): ReactNode {
  const { document, text } = telling;
  const { t } = text;
  const [most, setMost] = useState(PAGE);
  const more = nextBunch(points.length - most, PAGE);
  return (
    <>
      <ul className="line-list">
        {points.slice(0, most).map((point) => {
          const { asset, standing } = point;
          const space = spaceAt(document, asset.storey, asset.x, asset.y);
          const owner = ownerText(asset, telling);
          const stand = standing.due && now !== null ? standText(standing.due, now, telling) : '';
          return (
            <li key={asset.id}>
              <button type="button" className="line" onClick={() => onVisit(point)}>
                <span className="line-text">
                  <strong>{asset.number ?? kindTitle(asset, text)}</strong>
                  <span className="card-soft">
                    {asset.number !== null && kindTitle(asset, text)}
                    {afar && ` · ${placeLine({ ...placeLabel(document, asset, text), space: null })}`}
                    {space !== null && ` · ${spaceLabel(document, space.id, text)}`}
                  </span>
                  {owner !== null && <span className="card-soft">{owner}</span>}
                  <span className="card-soft">
                    {standing.due && dutyText(standing.due, telling)} · {stand}
                  </span>
                </span>
                <StatusMark status={standing.status} />
              </button>
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <Button look="quiet" onClick={() => setMost(most + more)}>
          {t('due.more', { count: more })}
        </Button>
      )}
    </>
  );
}
