import { useCallback, useMemo, type ReactNode } from 'react';
import type { UnitVerdict } from '../../../analyses/extinguishers/design-result';
import type { CampusDocument } from '../../../model/schema/document';
import { usePartState } from '../../../session/react/use-part-state';
import { useSession } from '../../../session/react/session-context';
import { useCoverage } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { createUnitLayer } from '../../../session/design/unit-layer';
import { createExplainer } from '../../../session/use-cases/explain-coverage';
import { citesOnce } from '../../../standards/extinguishers/unit-rules';
import { citesText, unitCites } from '../../../widgets/fire-units/unit-words';
import { worstPlace } from '../../../widgets/fire-units/unit-order';
import { UnitRow } from './unit-row';
import { walkOf } from './walk-of';
import { NumbersHead } from '../panel/numbers-head';

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
  const press = useCallback(
    (verdict: UnitVerdict): void => {
      const closes = part.state.getState().one === verdict.unit.id;
      part.show(closes ? null : verdict, true);
      const worst = worstPlace(verdict);
      if (closes || worst === null || !Number.isFinite(worst.length)) explainer.clear();
      else {
        const place = { storey: verdict.unit.storey, x: worst.x, y: worst.y };
        // The whole unit is framed already.
        explainer.explain(walkOf(verdict.unit.id), place, worst.fireClass, false);
      }
    },
    [part, explainer],
  );
  const cites = useMemo(() => citesOnce(units.flatMap((unit) => unitCites(unit, found))), [units, found]);
  return (
    <>
      <table className="table unit-table">
        <caption className="visually-hidden">{t('calc.title')}</caption>
        <NumbersHead name={t('calc.unit')} numbers={[t('calc.ratings'), t('calc.count'), t('calc.worst')]} />
        <tbody>
          {units.map((verdict) => (
            <UnitRow
              key={verdict.unit.id}
              document={document}
              verdict={verdict}
              mark={nameOf(verdict)}
              open={state.one === verdict.unit.id}
              onPress={press}
            />
          ))}
        </tbody>
      </table>
      <p className="design-note">{t('calc.by-clauses', { clauses: citesText(cites, text) })}</p>
    </>
  );
}
