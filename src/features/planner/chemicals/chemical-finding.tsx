import type { ReactNode } from 'react';
import { useSession } from '../../../session/react/session-context';
import { FindingCard } from '../panel/finding-card';
import type { ListedChemical } from './listed-chemicals';

/** One finding about chemicals; its name goes to what it is about. */
export function ChemicalFindingCard({ finding, mark }: { finding: ListedChemical; mark: string }): ReactNode {
  const session = useSession();
  const { severity, cite, storey, x, y, assets } = finding;
  const go = (): void => {
    session.selectAll(assets.slice(0, 1));
    session.focusOn(storey, x, y);
  };
  return <FindingCard {...{ severity, cite, mark, ...finding.words() }} onGo={go} />;
}
