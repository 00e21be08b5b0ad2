import type { ReactNode } from 'react';
import type { StoreyGroup } from '../model/query/storey-groups';
import { useText } from '../session/react/use-text';
import { BuildingMenu, type BuildingChoiceProps } from './building-menu';
import { useEgressFigures } from './use-egress-figures';

/** Which building is looked at; each with how much is wrong with its ways out, once it is known. */
export function EgressBuildings(props: BuildingChoiceProps): ReactNode {
  const { formats } = useText();
  const figures = useEgressFigures();
  const note = ({ storeys }: StoreyGroup): string => {
    if (figures === null) return '';
    const wrong = storeys.reduce((sum, { id }) => sum + (figures.get(id)?.findings ?? 0), 0);
    return wrong > 0 ? formats.number(wrong) : '✓';
  };
  return <BuildingMenu {...props} note={note} />;
}
