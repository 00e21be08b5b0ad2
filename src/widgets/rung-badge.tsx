import type { ReactNode } from 'react';
import { Icon } from '../ui/icon';
import type { StoreyBadge } from './storey-badge';

/** How a storey stands, in words and as a sign: the stylesheet shows what there is room for. */
export function RungBadge({ state, short, long }: StoreyBadge): ReactNode {
  const late = state === 'overdue' && <Icon name="hourglass" size={14} />;
  return (
    <>
      <span className={`rung-badge rung-long rung-${state}`}>
        {late}
        {long}
      </span>
      <span className={`rung-badge rung-short rung-${state}`} aria-hidden="true">
        {late}
        {short}
      </span>
    </>
  );
}
