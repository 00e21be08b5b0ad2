import { Fragment, useMemo, useState, type ReactNode } from 'react';
import type { SpaceCoverage } from '../../../analyses/extinguishers/result';
import type { SpaceId, StoreyId } from '../../../model/schema/ids';
import { usePartState } from '../../../session/react/use-part-state';
import { useSession } from '../../../session/react/session-context';
import { useSlowCoverage } from '../../../session/react/use-slow-coverage';
import { usePlan, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { createExplainer } from '../../../session/use-cases/explain-coverage';
import { spaceLabel } from '../../../widgets/labels';
import { strayFloor } from '../../../widgets/stray-floor';
import { worstSpaces } from './coverage-csv';
import { NearestNote } from './nearest-note';
import { orderedSpaces, pressed, WORST_FIRST, type SpaceOrder } from './ordered-spaces';
import { SortHead } from './sort-head';
import { useLateWords } from './use-late-words';
import { wayText } from './storey-table';
import './tables.css';

const MOST = 12;

/** Whose walk to the nearest extinguisher is told: a room's. */
const roomOf = (space: SpaceId): string => `room:${space}`;

/** Spaces of the shown storey with floor out of reach, worst first or as somebody orders them; each row leads to its worst point. */
export function SpaceTable(): ReactNode {
  const session = useSession();
  const { part, state } = usePartState(createExplainer);
  const text = useText();
  const { t, formats } = text;
  const document = usePlan((plan) => plan.document);
  const shown = useView((view) => view.storey);
  const { storeys, owners } = useSlowCoverage();
  const coverage = shown === null ? undefined : storeys.get(shown);
  const late = useLateWords();
  const [order, setOrder] = useState(WORST_FIRST);
  const rows = useMemo(() => {
    if (!document) return [];
    const nameOf = ({ space }: SpaceCoverage): string => spaceLabel(document, space, text);
    return orderedSpaces(worstSpaces(coverage?.bySpace ?? []), order, nameOf, text.language).slice(0, MOST);
  }, [document, coverage, order, text]);
  const stray = coverage ? strayFloor([coverage]) : 0;
  if (!document || shown === null || rows.length + stray === 0) return null;
  const head = (by: SpaceOrder['by'], label: string): ReactNode => (
    <SortHead
      label={label}
      number={by !== 'space'}
      order={order.by !== by ? null : order.down ? 'descending' : 'ascending'}
      onSort={() => setOrder(pressed(order, by))}
    />
  );

  const show = (storey: StoreyId, { space, worst }: SpaceCoverage): void => {
    if (!worst) return;
    if (owners.length === 0) session.focusOn(storey, worst.x, worst.y);
    else part.explain(roomOf(space), { storey, x: worst.x, y: worst.y });
  };
  return (
    <table className="table">
      <caption>{t('coverage.by-space')}</caption>
      <thead>
        <tr>
          {head('space', t('coverage.space'))}
          {head('uncovered', t('coverage.uncovered-short'))}
          {head('worst', t('coverage.worst'))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Fragment key={row.space}>
            <tr>
              <th scope="row">
                <button type="button" className="table-link" onClick={() => show(shown, row)}>
                  {spaceLabel(document, row.space, text)}
                </button>
              </th>
              <td className="table-number table-bad">{formats.area(row.uncovered)}</td>
              <td className="table-number">{owners.length > 0 ? wayText(row.worst, text) : '–'}</td>
            </tr>
            {state.of === roomOf(row.space) && (
              <tr>
                <td colSpan={3}>
                  <NearestNote of={roomOf(row.space)} />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
        {stray > 0 && late && (
          <tr>
            <th scope="row">{t('coverage.stray')}</th>
            <td className="table-number table-bad">{formats.area(stray)}</td>
            <td className="table-number">–</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
