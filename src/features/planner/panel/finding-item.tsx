import type { ReactNode } from 'react';
import { createUnitLayer } from '../../../session/design/unit-layer';
import { useSession } from '../../../session/react/session-context';
import { createExplainer } from '../../../session/use-cases/explain-coverage';
import { FindingCard } from './finding-card';
import type { ListedFinding } from './listed-findings';
import { NearestNote } from './nearest-note';
import { Suggestion } from './suggestion';

/** One finding: where, by which rule and how sure that is, and what to do about it. */
export function FindingItem({ finding, mark }: { finding: ListedFinding; mark: string }): ReactNode {
  const session = useSession();
  const { storey, x, y, asset, unit, cite } = finding;
  const { name, what, todo } = finding.words();
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
    <FindingCard severity={finding.severity} {...{ name, mark, what, todo, cite }} onGo={go}>
      <NearestNote of={finding.id} />
      {finding.mendable && <Suggestion of={finding.id} storey={storey} x={x} y={y} />}
    </FindingCard>
  );
}
