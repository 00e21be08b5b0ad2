import type { ReactNode } from 'react';
import { hazardDeadline } from '../../../records/hazard/hazard-deadline';
import type { HazardState } from '../../../records/hazard/hazard-state';
import { useSession } from '../../../session/react/session-context';
import { useRecords } from '../../../session/react/use-stores';
import { Icon } from '../../../ui/icon';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { hazardOwner, ownerText } from '../ledger/owner';
import type { Pages } from '../pages';
import { deadlineText, hazardPlace, hazardTitle, hazardWhere } from './hazard-words';

interface HazardLineProps {
  readonly state: HazardState;
  readonly telling: Telling;
  readonly pages: Pages;
}

/** A hazard in a list: what, where, how far, and how it stands to its deadline. */
export function HazardLine({ state, telling, pages }: HazardLineProps): ReactNode {
  const { text, zone } = telling;
  const { t } = text;
  const session = useSession();
  const keeper = useRecords((records) => records.keeper);
  const deadline = keeper && hazardDeadline(state, keeper.now(), zone);
  const late = deadlineText(deadline, text);
  const where = hazardWhere(state, telling);
  const owner = ownerText(hazardOwner(state, telling), telling);
  const visit = (): void => {
    const place = hazardPlace(state, telling);
    if (place !== null && place.storey !== session.view.getState().storey) {
      session.focusOn(place.storey, place.x, place.y);
    }
    pages.open({ kind: 'hazard', id: state.id });
  };
  return (
    <button type="button" className="line" onClick={visit}>
      <span className="line-text">
        <strong>{hazardTitle(state, telling)}</strong>
        {where !== null && <span className="card-soft">{where}</span>}
        {owner !== null && <span className="card-soft">{owner}</span>}
        <span className="card-soft">
          {state.raised?.body.grade === 'major' && `${t('hazard.grade-major')} · `}
          {t(`hazard.status-${state.status}`)}
        </span>
      </span>
      {late !== null && deadline !== null && (
        <span className="deadline" data-state={deadline.state}>
          <Icon name={deadline.state === 'overdue' ? 'hourglass' : 'clock'} size={16} />
          {late}
        </span>
      )}
    </button>
  );
}
