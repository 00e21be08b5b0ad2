import type { ReactNode } from 'react';
import { createUnitLayer } from '../../../session/design/unit-layer';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { createExplainer } from '../../../session/use-cases/explain-coverage';
import { Icon } from '../../../ui/icon';
import type { ListedFinding } from './listed-findings';
import { NearestNote } from './nearest-note';
import { Suggestion } from './suggestion';

/** One finding: where, by which rule and how sure that is, and what to do about it. */
export function FindingItem({ finding, mark }: { finding: ListedFinding; mark: string }): ReactNode {
  const session = useSession();
  const { t } = useText();
  const { storey, x, y, asset, unit, cite } = finding;
  const { name, what, todo } = finding.words();
  const sure = t(`confidence.${cite.confidence}`);
  const go = (): void => {
    if (asset) session.select(asset);
    // Uncovered floor is shown with the walk that makes it so, a unit with all that belongs to it.
    if (finding.mendable && !finding.everywhere) {
      session.part(createExplainer).explain(finding.id, { storey, x, y });
      return;
    }
    const verdict =
      asset === null ? session.coverage.getState().units.find((each) => each.unit.id === unit) : undefined;
    if (verdict) session.part(createUnitLayer).show(verdict, true);
    else session.focusOn(storey, x, y);
  };
  return (
    <li className="finding" data-severity={finding.severity}>
      <Icon name="warning" size={16} />
      <div>
        <button type="button" className="table-link" onClick={go}>
          {name === '' ? mark : name}
        </button>
        <span className="finding-mark">{mark}</span>
        <p>{what}</p>
        <p className="finding-do">{todo}</p>
        <p className="finding-rule">
          {cite.confidence === 'house'
            ? sure
            : t('finding.rule', { rule: t('coverage.cite', { ...cite }), sure })}
        </p>
        <NearestNote of={finding.id} />
        {finding.mendable && <Suggestion of={finding.id} storey={storey} x={x} y={y} />}
      </div>
    </li>
  );
}
