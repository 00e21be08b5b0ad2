import { useMemo, type ReactNode } from 'react';
import type { SpaceCoverage } from '../../../analyses/extinguishers/result';
import type { StoreyId } from '../../../model/schema/ids';
import { useSession } from '../../../session/react/session-context';
import { useSlowCoverage } from '../../../session/react/use-slow-coverage';
import { usePlan, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { spaceLabel } from '../../../widgets/labels';
import { worstSpaces } from './coverage-csv';
import { wayText } from './storey-table';
import './tables.css';

const MOST = 12;

/** Spaces of the shown storey with floor out of reach, worst first; each row leads to its worst point. */
export function SpaceTable(): ReactNode {
  const session = useSession();
  const text = useText();
  const { t, formats } = text;
  const document = usePlan((plan) => plan.document);
  const shown = useView((view) => view.storey);
  const { storeys, owners } = useSlowCoverage();
  const coverage = shown === null ? undefined : storeys.get(shown);
  const rows = useMemo(() => worstSpaces(coverage?.bySpace ?? []).slice(0, MOST), [coverage]);
  if (!document || shown === null || rows.length === 0) return null;

  const show = (storey: StoreyId, { worst }: SpaceCoverage): void => {
    if (worst) session.focusOn(storey, worst.x, worst.y);
  };
  return (
    <table className="table">
      <caption>{t('coverage.by-space')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('coverage.space')}</th>
          <th scope="col" className="table-number">
            {t('coverage.uncovered-short')}
          </th>
          <th scope="col" className="table-number">
            {t('coverage.worst')}
          </th>
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
