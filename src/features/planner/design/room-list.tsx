import { useMemo, useState, type ReactNode } from 'react';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { Space } from '../../../model/schema/space';
import { createRoomChoice } from '../../../session/design/room-choice';
import { unitMarks } from '../../../session/design/unit-marks';
import { usePartState } from '../../../session/react/use-part-state';
import { useText } from '../../../session/react/use-text';
import { useUnits } from '../../../session/react/use-units';
import type { ReckonedUnit } from '../../../standards/extinguishers/reckoned-unit';
import { TextField } from '../../../ui/text-field';
import { spaceLabel } from '../../../widgets/labels';
import { useRoomSearch } from './use-room-search';

interface RoomListProps {
  readonly document: CampusDocument;
  readonly unit: ReckonedUnit;
}

const byNumber = new Intl.Collator(['zh', 'en'], { numeric: true });

/** The rooms of a unit, or those of the storey that are looked for, to be ticked; ticks stay when another unit is looked at. */
export function RoomList({ document, unit }: RoomListProps): ReactNode {
  const text = useText();
  const { t } = text;
  const { part, state } = usePartState(createRoomChoice);
  const [query, setQuery] = useState('');
  const units = useUnits();
  const unitOf = useMemo(() => {
    const marks = unitMarks(units);
    return new Map(units.flatMap((each) => each.unit.spaces.map((id) => [id, marks.get(each.unit.id)])));
  }, [units]);
  const own = useMemo(
    () =>
      unit.spaces
        .flatMap((id) => lookUp(document.spaces, id) ?? [])
        .map((space) => ({ space, label: spaceLabel(document, space.id, text) }))
        .toSorted((a, b) => byNumber.compare(a.label, b.label)),
    [document, unit, text],
  );
  const found = useRoomSearch(document, unit.storey, query);
  // Stairs, shafts and the outdoors are in no unit.
  const rooms = found
    ? found.rooms
        .filter(({ id }) => unitOf.has(id))
        .map((space) => ({ space, label: spaceLabel(document, space.id, text) }))
    : own;
  return (
    <div className="room-list">
      <TextField type="search" label={t('room.find')} value={query} longest={60} onChange={setQuery} />
      {found && rooms.length === 0 ? (
        <p className="design-note" role="status">
          {t(found.whole ? 'room.found-none' : 'room.finding')}
        </p>
      ) : (
        <ul>
          {rooms.map(({ space, label }) => (
            <li key={space.id}>
              <label className="design-check">
                <input
                  type="checkbox"
                  checked={state.rooms.includes(space.id)}
                  onChange={() => part.toggle(space.id)}
                />
                <span>
                  {label}
                  <span className="unit-what">
                    {found && `${unitOf.get(space.id) ?? ''} · `}
                    {roomText(space, t)}
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
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
