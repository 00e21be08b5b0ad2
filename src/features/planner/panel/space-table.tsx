import { useMemo, useState, type ReactNode } from 'react';
import type { SpaceCoverage } from '../../../analyses/extinguishers/result';
import type { StoreyId } from '../../../model/schema/ids';
import { useSession } from '../../../session/react/session-context';
import { useSlowCoverage } from '../../../session/react/use-slow-coverage';
import { usePlan, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { spaceLabel } from '../../../widgets/labels';
import { worstSpaces } from './coverage-csv';
import { orderedSpaces, pressed, WORST_FIRST, type SpaceOrder } from './ordered-spaces';
import { SortHead } from './sort-head';
import { wayText } from './storey-table';
import './tables.css';

const MOST = 12;

/** Spaces of the shown storey with floor out of reach, worst first or as somebody orders them; each row leads to its worst point. */
export function SpaceTable(): ReactNode {
  const session = useSession();
  const text = useText();
  const { t, formats } = text;
  const document = usePlan((plan) => plan.document);
  const shown = useView((view) => view.storey);
  const { storeys, owners } = useSlowCoverage();
  const coverage = shown === null ? undefined : storeys.get(shown);
  const [order, setOrder] = useState(WORST_FIRST);
  const rows = useMemo(() => {
    if (!document) return [];
    const nameOf = ({ space }: SpaceCoverage): string => spaceLabel(document, space, text);
    return orderedSpaces(worstSpaces(coverage?.bySpace ?? []), order, nameOf).slice(0, MOST);
  }, [document, coverage, order, text]);
  if (!document || shown === null || rows.length === 0) return null;
  const head = (by: SpaceOrder['by'], label: string): ReactNode => (
    <SortHead
      label={label}
      number={by !== 'space'}
      order={order.by !== by ? null : order.down ? 'descending' : 'ascending'}
      onSort={() => setOrder(pressed(order, by))}
    />
  );

  const show = (storey: StoreyId, { worst }: SpaceCoverage): void => {
    if (worst) session.focusOn(storey, worst.x, worst.y);
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
          <tr key={row.space}>
            <th scope="row">
              <button type="button" className="table-link" onClick={() => show(shown, row)}>
                {spaceLabel(document, row.space, text)}
              </button>
            </th>
            <td className="table-number table-bad">{formats.area(row.uncovered)}</td>
            <td className="table-number">{owners.length > 0 ? wayText(row.worst, text) : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
