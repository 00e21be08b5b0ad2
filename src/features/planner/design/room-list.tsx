import { useState, type ReactNode } from 'react';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { SpaceId } from '../../../model/schema/ids';
import type { Space } from '../../../model/schema/space';
import { createDesigner } from '../../../session/design/designer';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import type { ReckonedUnit } from '../../../standards/extinguishers/reckoned-unit';
import { Button } from '../../../ui/button';
import { spaceLabel } from '../../../widgets/labels';
import { HazardForm } from './hazard-form';

interface RoomListProps {
  readonly document: CampusDocument;
  readonly unit: ReckonedUnit;
  readonly chosen: ReadonlySet<SpaceId>;
  onChoose(chosen: ReadonlySet<SpaceId>): void;
}

/** The rooms of a unit; those that are ticked can be reckoned by themselves, or be said to be more or less dangerous. */
export function RoomList({ document, unit, chosen, onChoose }: RoomListProps): ReactNode {
  const session = useSession();
  const text = useText();
  const { t } = text;
  const [asking, setAsking] = useState(false);
  const rooms = unit.spaces.flatMap((id) => lookUp(document.spaces, id) ?? []);
  const picked = rooms.filter(({ id }) => chosen.has(id));
  const toggle = (id: SpaceId): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  return (
    <div className="room-list">
      <ul>
        {rooms.map((space) => (
          <li key={space.id}>
            <label className="design-check">
              <input type="checkbox" checked={chosen.has(space.id)} onChange={() => toggle(space.id)} />
              <span>
                {spaceLabel(document, space.id, text)}
                <span className="unit-what">{roomText(space, t)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {picked.length === 0 ? (
        <p className="design-note">{t('room.choose')}</p>
      ) : (
        <div className="room-actions">
          <Button
            onClick={() => {
              session.part(createDesigner).reckonTogether(picked.map(({ id }) => id));
              onChoose(new Set());
            }}
          >
            {t('room.together', { count: picked.length })}
          </Button>
          <Button aria-expanded={asking} onClick={() => setAsking(!asking)}>
            {t('room.hazard')}
          </Button>
        </div>
      )}
      {asking && picked.length > 0 && (
        <HazardForm
          key={picked.map(({ id }) => id).join()}
          rooms={picked}
          unit={unit}
          onDone={() => setAsking(false)}
        />
      )}
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
