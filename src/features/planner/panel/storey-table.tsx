import type { ReactNode } from 'react';
import type { FarPlace } from '../../../analyses/extinguishers/result';
import type { Translator } from '../../../i18n/translator';
import { useSession } from '../../../session/react/session-context';
import { useSlowCoverage } from '../../../session/react/use-slow-coverage';
import { usePlan, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { isHole } from '../../../widgets/is-hole';
import { storeyLabel } from '../../../widgets/labels';
import './tables.css';

/** A walking distance as a cell says it: no way at all is a word, not a number. */
export const wayText = (place: FarPlace | null, { t, formats }: Translator): string => {
  if (place === null) return '–';
  return Number.isFinite(place.length) ? formats.metres(place.length) : t('coverage.unreached');
};

/** The same figures storey by storey; each row leads there. */
export function StoreyTable(): ReactNode {
  const session = useSession();
  const text = useText();
  const { t, formats } = text;
  const document = usePlan((plan) => plan.document);
  const shown = useView((view) => view.storey);
  const { storeys, owners } = useSlowCoverage();
  if (!document || storeys.size === 0) return null;
  return (
    <table className="table">
      <caption className="visually-hidden">{t('coverage.by-storey')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('coverage.storey')}</th>
          <th scope="col" className="table-number">
            {t('coverage.floor')}
          </th>
          <th scope="col" className="table-number">
            {t('coverage.uncovered-short')}
          </th>
          <th scope="col" className="table-number">
            {t('coverage.worst')}
          </th>
        </tr>
      </thead>
      <tbody>
        {[...storeys.values()].toReversed().map((storey) => (
          <tr key={storey.id} data-shown={storey.id === shown}>
            <th scope="row">
              <button type="button" className="table-link" onClick={() => session.showStorey(storey.id)}>
                {storeyLabel(document, storey.id, text)}
              </button>
            </th>
            <td className="table-number">{formats.area(storey.area)}</td>
            <td className={isHole(storey.uncovered) ? 'table-number table-bad' : 'table-number'}>
              {formats.area(isHole(storey.uncovered) ? storey.uncovered : 0)}
            </td>
            <td className="table-number">
              {owners.length === 0
                ? '–'
                : storey.farthest === null
                  ? t('coverage.unreached')
                  : wayText(storey.farthest, text)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
