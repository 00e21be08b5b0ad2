import type { ReactNode } from 'react';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { Space } from '../../../model/schema/space';
import { createRoomChoice } from '../../../session/design/room-choice';
import { usePartState } from '../../../session/react/use-part-state';
import { useText } from '../../../session/react/use-text';
import type { ReckonedUnit } from '../../../standards/extinguishers/reckoned-unit';
import { spaceLabel } from '../../../widgets/labels';

interface RoomListProps {
  readonly document: CampusDocument;
  readonly unit: ReckonedUnit;
}

/** The rooms of a unit, to be ticked; ticks stay when another unit is looked at. */
export function RoomList({ document, unit }: RoomListProps): ReactNode {
  const text = useText();
  const { t } = text;
  const { part, state } = usePartState(createRoomChoice);
  const rooms = unit.spaces.flatMap((id) => lookUp(document.spaces, id) ?? []);
  return (
    <div className="room-list">
      <ul>
        {rooms.map((space) => (
          <li key={space.id}>
            <label className="design-check">
              <input
                type="checkbox"
                checked={state.rooms.includes(space.id)}
                onChange={() => part.toggle(space.id)}
              />
              <span>
                {spaceLabel(document, space.id, text)}
                <span className="unit-what">{roomText(space, t)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p className="design-note">{t('room.choose')}</p>
    </div>
  );
}

/** Its use, or what a person decided instead, and why. */
function roomText({ use, hazard }: Space, t: ReturnType<typeof useText>['t']): string {
  if (hazard === null) return t(`use.${use}`);
  const parts = [
    hazard.hazard && t(`coverage.hazard-${hazard.hazard}`),
    hazard.fireClasses && hazard.fireClasses.join(' '),
  ].filter((part) => part !== null);
  return t('room.decided', { what: parts.join(' · '), reason: hazard.reason });
}
