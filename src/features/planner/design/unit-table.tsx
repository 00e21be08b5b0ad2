import { Fragment, useMemo, type ReactNode } from 'react';
import type { UnitVerdict } from '../../../analyses/extinguishers/design-result';
import type { CampusDocument } from '../../../model/schema/document';
import { usePartState } from '../../../session/react/use-part-state';
import { useSession } from '../../../session/react/session-context';
import { useCoverage } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { createUnitLayer } from '../../../session/design/unit-layer';
import { createExplainer } from '../../../session/use-cases/explain-coverage';
import { citesOnce } from '../../../standards/extinguishers/unit-rules';
import { Icon } from '../../../ui/icon';
import {
  classesText,
  countText,
  presentText,
  ratingText,
  worstText,
} from '../../../widgets/fire-units/unit-columns';
import { assumedText, citesText, unitCites, verdictText } from '../../../widgets/fire-units/unit-words';
import { unitName, worstPlace } from '../../../widgets/fire-units/unit-order';
import { UnitDetail } from './unit-detail';
import { walkOf } from './walk-of';

interface UnitTableProps {
  readonly document: CampusDocument;
  readonly units: readonly UnitVerdict[];
  nameOf(unit: UnitVerdict): string;
}

/** One row a unit, and under them by which clauses; pressed it is ringed and framed on the plan, and told in full beneath. */
export function UnitTable({ document, units, nameOf }: UnitTableProps): ReactNode {
  const text = useText();
  const { t } = text;
  const { part, state } = usePartState(createUnitLayer);
  const explainer = useSession().part(createExplainer);
  const findings = useCoverage((coverage) => coverage.findings);
  const found = useMemo(() => new Map(findings.map((each) => [each.id, each])), [findings]);
  const press = (verdict: UnitVerdict): void => {
    const closes = state.one === verdict.unit.id;
    part.show(closes ? null : verdict, true);
    const worst = worstPlace(verdict);
    if (closes || worst === null || !Number.isFinite(worst.length)) explainer.clear();
    else {
      const place = { storey: verdict.unit.storey, x: worst.x, y: worst.y };
      // The whole unit is framed already.
      explainer.explain(walkOf(verdict.unit.id), place, worst.fireClass, false);
    }
  };
  const cites = useMemo(() => citesOnce(units.flatMap((unit) => unitCites(unit, found))), [units, found]);
  return (
    <>
      <table className="table unit-table">
        <caption className="visually-hidden">{t('calc.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('calc.unit')}</th>
            <th scope="col" className="table-number">
              {t('calc.ratings')}
            </th>
            <th scope="col" className="table-number">
              {t('calc.count')}
            </th>
            <th scope="col" className="table-number">
              {t('calc.worst')}
            </th>
          </tr>
        </thead>
        <tbody>
          {units.map((verdict) => {
            const { unit } = verdict;
            const open = state.one === unit.id;
            const given = unitName(document, verdict, text);
            return (
              <Fragment key={unit.id}>
                <tr data-verdict={verdict.verdict}>
                  <th scope="row">
                    <button
                      type="button"
                      className="table-link"
                      aria-expanded={open}
                      onClick={() => press(verdict)}
                    >
                      {given ?? nameOf(verdict)}
                    </button>
                    <VerdictMark verdict={verdict} />
                    <span className="unit-what">
                      {t(`coverage.hazard-${unit.hazard.value}`)} {classesText(verdict)} ·{' '}
                      {text.formats.area(unit.area)}
                    </span>
                  </th>
                  <td className="table-number">
                    {presentText(verdict) ?? '–'} / {ratingText(verdict, 'withK') ?? '–'}
                    {unit.k !== null && (
                      <span className="unit-what">
                        {t('calc.k-1', { rating: ratingText(verdict, 'conservative') ?? '–' })}
                      </span>
                    )}
                  </td>
                  <td className="table-number">{countText(verdict)}</td>
                  <td className="table-number">{worstText(verdict, text) ?? '–'}</td>
                </tr>
                {assumedText(verdict, text) !== null && (
                  <tr>
                    <td colSpan={4} className="unit-assumed">
                      {verdictText(verdict, text)}
                    </td>
                  </tr>
                )}
                {open && (
                  <tr>
                    <td colSpan={4} className="unit-open">
                      <UnitDetail document={document} verdict={verdict} />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
      <p className="design-note">{t('calc.by-clauses', { clauses: citesText(cites, text) })}</p>
    </>
  );
}

/** A verdict in a sign and in words; what it stands on that nobody told is said under its row. */
function VerdictMark({ verdict }: { readonly verdict: UnitVerdict }): ReactNode {
  const text = useText();
  const sure = verdict.verdict === 'holds' && assumedText(verdict, text) === null;
  return (
    <span className="unit-verdict" data-verdict={verdict.verdict} data-assumed={!sure}>
      <Icon name={sure ? 'check' : 'warning'} size={14} />
      {text.t(`calc.verdict-${verdict.verdict}`)}
    </span>
  );
}
